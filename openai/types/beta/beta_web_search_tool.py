from typing import List, Literal, Optional

from ..._model.base import BaseModel

__all__ = ["BetaWebSearchTool", "Filters", "UserLocation"]


class Filters(BaseModel):
    """Limits of a web search."""

    allowed_domains: Optional[List[str]] = None
    """Search only these and their subdomains."""


class UserLocation(BaseModel):
    """Where the user is, roughly."""

    city: Optional[str] = None

    country: Optional[str] = None
    """Two letters by ISO 3166-1, such as `US`."""

    region: Optional[str] = None

    timezone: Optional[str] = None
    """An IANA name, such as `America/Los_Angeles`."""

    type: Optional[Literal["approximate"]] = None


class BetaWebSearchTool(BaseModel):
    """Lets the model search the web."""

    type: Literal["web_search", "web_search_2025_08_26"]
    filters: Optional[Filters] = None

    search_context_size: Optional[Literal["low", "medium", "high"]] = None
    """How much of what was found the model reads; `medium` unless given."""

    user_location: Optional[UserLocation] = None
