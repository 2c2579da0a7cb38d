"""Cursor pages of what the server keeps."""

from __future__ import annotations

from collections.abc import Sequence

from ._call import ApiError, Json, whole_number


def page(
    items: Sequence[Json], query: Json, *, limit: int = 20, most: int = 100, order: str = "desc", style: str = "cursor"
) -> Json:
    """Return the page of ``items`` that a query asks for.

    Args:
        items: what there is, oldest first; each has an ``id``.
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
        ids = [item["id"] for item in found]
        if after not in ids:
            raise ApiError(400, f"'after' names {after!r}, which is not in the list.", param="after")
        found = found[ids.index(after) + 1 :]
    data = found[:size]
    more = len(found) > size
    ends = {"first_id": data[0]["id"] if data else None, "last_id": data[-1]["id"] if data else None}
    if style == "next_cursor":
        ends = {"next": data[-1]["id"] if more else None}
    return {"object": "list", "data": data, **ends, "has_more": more}
