from __future__ import annotations

from typing_extensions import Literal, TypedDict

__all__ = ["AssistantListParams"]


class AssistantListParams(TypedDict, total=False):
    """Arguments of `beta.assistants.list`."""

    after: str
    """ID of the last assistant of the page before."""

    before: str
    """ID of the first assistant of the page after."""

    limit: int
    """Assistants per page, 1 to 100; 20 unless given."""

    order: Literal["asc", "desc"]
    """By creation time; newest first unless given."""
