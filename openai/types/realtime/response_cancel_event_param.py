from __future__ import annotations

from typing_extensions import Literal, Required, TypedDict

__all__ = ["ResponseCancelEventParam"]


class ResponseCancelEventParam(TypedDict, total=False):
    """Asks for a response to be broken off."""

    type: Required[Literal["response.cancel"]]

    event_id: str
    """Of your choice; an error that it causes names it."""

    response_id: str
    """The one that is being added to the conversation unless given."""
