"""Deltas of plain data: what a server sends of an object that it sends bit by bit."""

from __future__ import annotations

from typing import Any


def accumulate_delta(acc: dict[Any, Any], delta: dict[Any, Any]) -> dict[Any, Any]:
    """Add a delta to what has come before, in place, and return it.

    Texts are strung together, numbers added, objects joined key by key, and lists entry by entry where the entries
    have an ``index``; entries without one are new. ``index``, ``id`` and ``type`` are replaced by what is not empty.
    """
    for key, value in delta.items():
        old = acc.get(key)
        if value is None and key in acc:
            continue
        if old is None or key in {"index", "id", "type"} or isinstance(value, bool):
            acc[key] = old if value == "" and old else _own(value)
        elif isinstance(old, dict) and isinstance(value, dict):
            accumulate_delta(old, value)
        elif isinstance(old, list) and isinstance(value, list):
            _accumulate_list(old, value)
        elif any(isinstance(old, kind) and isinstance(value, kind) for kind in (str, (int, float))):
            acc[key] += value
    return acc


def _accumulate_list(acc: list[Any], delta: list[Any]) -> None:
    for entry in delta:
        index = entry.get("index") if isinstance(entry, dict) else None
        if not isinstance(index, int):
            acc.append(_own(entry))
            continue
        at = 0
        for at, old in enumerate(acc):
            place = old.get("index", at) if isinstance(old, dict) else None
            if place == index:
                accumulate_delta(old, entry)
                break
            if isinstance(place, int) and place > index:
                acc.insert(at, _own(entry))
                break
        else:
            acc.append(_own(entry))


def _own(value: Any) -> Any:
    """Copy what later deltas would change."""
    if isinstance(value, dict):
        return {key: _own(item) for key, item in value.items()}
    return [_own(item) for item in value] if isinstance(value, list) else value
