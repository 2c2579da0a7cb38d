from __future__ import annotations

from typing import Iterable

from typing_extensions import Literal, Required, TypedDict

from .beta_response_input_item_param import BetaResponseInputItemParam

__all__ = ["BetaResponseInjectEventParam"]


class BetaResponseInjectEventParam(TypedDict, total=False):
    """Puts outputs of your tools into a response that is running; all of them or none are taken."""

    input: Required[Iterable[BetaResponseInputItemParam]]
    response_id: Required[str]
    type: Required[Literal["response.inject"]]
