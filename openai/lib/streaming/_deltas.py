"""Deltas of plain data: the pieces of an object that is sent in several events."""

from __future__ import annotations

from typing import Any


def accumulate_delta(acc: dict[Any, Any], delta: dict[Any, Any]) -> dict[Any, Any]:
    """Add a delta to the accumulated data, in place, and return that.

    Strings are concatenated, numbers added, objects merged key by key, and lists entry by entry if the entries have an
    ``index``; others are appended. ``index``, ``id`` and ``type`` are replaced unless the delta's is empty.
    """
    for key, value in delta.items():
        old = acc.get(key)
        if value is None and key in acc:
            continue
        if old is None or key in {"index", "id", "type"} or isinstance(value, bool):
            acc[key] = old if value == "" and old else _copy_containers(value)
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
            acc.append(_copy_containers(entry))
            continue
        for position, old in enumerate(acc):
            old_index = old.get("index", position) if isinstance(old, dict) else None
            if old_index == index:
                accumulate_delta(old, entry)
                break
            if isinstance(old_index, int) and old_index > index:
                acc.insert(position, _copy_containers(entry))
                break
        else:
            acc.append(_copy_containers(entry))


def _copy_containers(value: object) -> object:
    """Copy dicts and lists, which later deltas would change."""
    if isinstance(value, dict):
        return {key: _copy_containers(item) for key, item in value.items()}
    return [_copy_containers(item) for item in value] if isinstance(value, list) else value
