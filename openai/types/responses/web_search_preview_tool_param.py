from __future__ import annotations

from typing import List, Optional

from typing_extensions import Literal, Required, TypedDict

__all__ = ["WebSearchPreviewToolParam", "UserLocation"]


class UserLocation(TypedDict, total=False):
    """Where the user is, roughly."""

    type: Required[Literal["approximate"]]
    city: Optional[str]

    country: Optional[str]
    """Two letters by ISO 3166-1, such as `US`."""

    region: Optional[str]

    timezone: Optional[str]
    """An IANA name, such as `America/Los_Angeles`."""


class WebSearchPreviewToolParam(TypedDict, total=False):
    """The older form of `WebSearchTool`."""

    type: Required[Literal["web_search_preview", "web_search_preview_2025_03_11"]]
    search_content_types: List[Literal["text", "image"]]

    search_context_size: Literal["low", "medium", "high"]
    """How much of what was found the model reads; `medium` unless given."""

    user_location: Optional[UserLocation]
