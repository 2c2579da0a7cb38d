"""The way from one page to the next."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Optional

from .._models import BaseModel
from .binding import Bound


class PageInfo:
    """What the request of the next page asks for, on top of what this one asked for."""

    def __init__(self, *, params: Mapping[str, Any]) -> None:
        self.params = dict(params)

    def __repr__(self) -> str:
        return f"PageInfo(params={self.params})"


def cursor_of(page: BaseModel, items: Sequence[Any]) -> Optional[PageInfo]:
    """Return the cursor that a page gives: the id of its last item, unless the server says that this was the last."""
    if page.__dict__.get("has_more") is False or not items:
        return None
    cursor = getattr(items[-1], "id", None)
    return PageInfo(params={"after": cursor}) if isinstance(cursor, str) and cursor else None


def named_cursor(page: BaseModel, cursor: Optional[str]) -> Optional[PageInfo]:
    """Return the cursor that a page names in a field, unless the server says that this was the last page."""
    if page.__dict__.get("has_more") is False or not cursor:
        return None
    return PageInfo(params={"after": cursor})


def next_call(call: Bound, info: PageInfo) -> Bound:
    """Return the call of the next page: the same but for the cursor."""
    following = Bound(call.endpoint, call.path)
    for name in Bound.__slots__:
        setattr(following, name, getattr(call, name))
    following.query = {**call.query, **info.params}
    return following
