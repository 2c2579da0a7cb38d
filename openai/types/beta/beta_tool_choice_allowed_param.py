from __future__ import annotations

from typing import Dict, Iterable

from typing_extensions import Literal, Required, TypedDict

__all__ = ["BetaToolChoiceAllowedParam"]


class BetaToolChoiceAllowedParam(TypedDict, total=False):
    """Lets the model choose among some of the tools only."""

    mode: Required[Literal["auto", "required"]]
    """`auto` lets the model answer without a call, `required` does not."""

    tools: Required[Iterable[Dict[str, object]]]
    """Each names a tool, as in `{"type": "function", "name": "get_weather"}`."""

    type: Required[Literal["allowed_tools"]]
