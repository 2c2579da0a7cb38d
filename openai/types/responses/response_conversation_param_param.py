from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["ResponseConversationParamParam"]


class ResponseConversationParamParam(TypedDict, total=False):
    """The conversation that a response belongs to."""

    id: Required[str]
