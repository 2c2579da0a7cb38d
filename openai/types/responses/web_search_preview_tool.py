from typing import List, Literal, Optional

from ..._model.base import BaseModel

__all__ = ["WebSearchPreviewTool", "UserLocation"]


class UserLocation(BaseModel):
    """Where the user is, roughly."""

    type: Literal["approximate"]
    city: Optional[str] = None

    country: Optional[str] = None
    """Two letters by ISO 3166-1, such as `US`."""

    region: Optional[str] = None

    timezone: Optional[str] = None
    """An IANA name, such as `America/Los_Angeles`."""


class WebSearchPreviewTool(BaseModel):
    """The older form of `WebSearchTool`."""

    type: Literal["web_search_preview", "web_search_preview_2025_03_11"]
    search_content_types: Optional[List[Literal["text", "image"]]] = None

    search_context_size: Optional[Literal["low", "medium", "high"]] = None
    """How much of what was found the model reads; `medium` unless given."""

    user_location: Optional[UserLocation] = None
