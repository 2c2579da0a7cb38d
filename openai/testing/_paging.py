"""Pages of what the server keeps, and lists that a test has filled."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Optional, Union

from .. import endpoints
from ..endpoints import Endpoint
from ._call import ApiError, Call, Json, whole_number
from ._example import minimal, type_of
from ._state import State


def page(
    items: Sequence[Json], query: Json, *, limit: int = 20, most: int = 100, order: str = "desc", style: str = "cursor"
) -> Json:
    """Return the page of ``items`` that a query asks for.

    Args:
        items: what there is, oldest first; each has an ``id``, or another field that ends in ``_id``.
        query: its ``after``, ``limit`` and ``order`` are read.
        limit: items per page where the query does not say.
        most: the most items per page.
        order: ``asc`` or ``desc``, where the query does not say.
        style: that of the row; ``next_cursor`` names the id that leads to the next page in a field of its own.
    """
    wanted = query.get("order") or order
    if wanted not in ("asc", "desc"):
        raise ApiError(400, f"'order' must be 'asc' or 'desc', not {wanted!r}.", param="order", code="invalid_value")
    size = whole_number(query, "limit", limit, 1, most)
    found = list(items) if wanted == "asc" else list(reversed(items))
    after = query.get("after")
    if after:
        ids = [_id(item) for item in found]
        if after not in ids:
            raise ApiError(400, f"'after' names {after!r}, which is not in the list.", param="after")
        found = found[ids.index(after) + 1 :]
    data = found[:size]
    more = len(found) > size
    ends = {"first_id": _id(data[0]) if data else None, "last_id": _id(data[-1]) if data else None}
    if style == "next_cursor":
        ends = {"next": _id(data[-1]) if more else None}
    return {"object": "list", "data": data, **ends, "has_more": more}


def fill(state: State, endpoint: str, items: Union[int, Sequence[Mapping[str, Any]]]) -> list[Json]:
    """Let the endpoint of a list answer with these items; see `LocalServer.fill`."""
    row = next((row for row in endpoints.all() if row.id == endpoint), None)
    if row is None or not row.page:
        lists = ", ".join(row.id for row in endpoints.all() if row.page)
        raise ValueError(f"{endpoint!r} is not an endpoint that gives pages; these are: {lists}")
    given: Sequence[Mapping[str, Any]] = [{}] * items if isinstance(items, int) else items
    example: Json = minimal(type_of(row))
    name = "id" if "id" in example else next((name for name in example if name.endswith("_id")), "")
    kept = [{**example, **({name: state.new_id("item_")} if name else {}), **item} for item in given]
    state.filled[_place(row)] = kept
    return [dict(item) for item in kept]


def listed(call: Call, *, or_empty: bool) -> Optional[Json]:
    """Return the page that a call asks for, if its list has been filled.

    Args:
        call: of any endpoint.
        or_empty: take a list with a cursor that has not been filled for an empty one.
    """
    style = call.row.page
    items = call.state.filled.get(_place(call.row), [] if or_empty and style not in ("", "page") else None)
    if items is None:
        return None
    if style == "page":
        return {"object": "list", "data": items, "has_more": False}
    return page(items, call.query, order="asc", style=style)


def _id(item: Json) -> object:
    return item.get("id") or next((value for name, value in item.items() if name.endswith("_id")), None)


def _place(row: Endpoint) -> str:
    """Return method and path of a row, alike for rows that call the ids in their path by different names."""
    return f"{row.method} {re.sub(r'{[^}]*}', '{}', row.path)}"
