from __future__ import annotations

from typing import Optional

from typing_extensions import Literal, Required, TypedDict

from ..._types import SequenceNotStr

__all__ = ["WebSearchToolParam", "Filters", "UserLocation"]


class Filters(TypedDict, total=False):
    """Limits of a web search."""

    allowed_domains: Optional[SequenceNotStr[str]]
    """Search only these and their subdomains."""


class UserLocation(TypedDict, total=False):
    """Where the user is, roughly."""

    city: Optional[str]

    country: Optional[str]
    """Two letters by ISO 3166-1, such as `US`."""

    region: Optional[str]

    timezone: Optional[str]
    """An IANA name, such as `America/Los_Angeles`."""

    type: Literal["approximate"]


class WebSearchToolParam(TypedDict, total=False):
    """Lets the model search the web."""

    type: Required[Literal["web_search", "web_search_2025_08_26"]]
    filters: Optional[Filters]

    search_context_size: Literal["low", "medium", "high"]
    """How much of what was found the model reads; `medium` unless given."""

    user_location: Optional[UserLocation]
