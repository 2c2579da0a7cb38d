from __future__ import annotations

from typing import Iterable, Optional

from typing_extensions import Literal, Required, TypedDict

__all__ = ["ResponseReasoningItemParam", "Summary", "Content"]


class Summary(TypedDict, total=False):
    """A part of the account of the thoughts."""

    text: Required[str]
    type: Required[Literal["summary_text"]]


class Content(TypedDict, total=False):
    """A part of the thoughts."""

    text: Required[str]
    type: Required[Literal["reasoning_text"]]


class ResponseReasoningItemParam(TypedDict, total=False):
    """What the model thought. Send it back where you keep the conversation yourself."""

    id: Required[str]

    summary: Required[Iterable[Summary]]
    """An account of the thoughts, if the request asks for one."""

    type: Required[Literal["reasoning"]]

    content: Iterable[Content]
    """The thoughts themselves, for models that show them."""

    encrypted_content: Optional[str]
    """The thoughts, readable for the API only; complete once the item is done."""

    status: Literal["in_progress", "completed", "incomplete"]
