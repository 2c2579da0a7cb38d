from __future__ import annotations

from typing import Dict, Iterable

from typing_extensions import Literal, Required, TypedDict

__all__ = ["ChatCompletionAllowedToolsParam"]


class ChatCompletionAllowedToolsParam(TypedDict, total=False):
    """Some of the tools of the request, and whether one of them has to be called."""

    mode: Required[Literal["auto", "required"]]
    """`auto` lets the model answer without a call, `required` does not."""

    tools: Required[Iterable[Dict[str, object]]]
    """Each names a tool, as in `{"type": "function", "function": {"name": "get_weather"}}`."""
