"""Models back into plain dicts and lists: what ``to_dict`` and ``model_dump`` and their kin share."""

from __future__ import annotations

import base64
import os
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time
from enum import Enum
from typing import Any, Callable, NamedTuple, Optional

from ._models import BaseModel, fields_of, renamed


class Dump(NamedTuple):
    """How to dump; the fields are the arguments of ``model_dump``."""

    as_json: bool
    by_alias: bool
    exclude_unset: bool
    exclude_defaults: bool
    exclude_none: bool
    fallback: Optional[Callable[[Any], Any]]


def wire_items(model: BaseModel) -> Iterator[tuple[str, Any]]:
    """Yield what was set on a model, under the names of the API; what is inside stays as it is."""
    names = renamed(type(model))
    private = model.__private__
    for name, value in model.__dict__.items():
        if name not in private:
            yield names.get(name, name), value


def dump(model: BaseModel, how: Dump, include: Any = None, exclude: Any = None) -> dict[str, Any]:
    """Return a model as a dict; ``include`` and ``exclude`` as `BaseModel.model_dump` describes them."""
    cls = type(model)
    names: Mapping[str, str] = renamed(cls) if how.by_alias else {}
    fields = fields_of(cls)
    result = {}
    for name, value in _items(model, how):
        if how.exclude_none and value is None:
            continue
        if how.exclude_defaults and name in fields and not fields[name].is_required() and value == fields[name].default:
            continue
        if include is not None and not _names(include, name):
            continue
        inner_exclude = _inner(exclude, name)
        if inner_exclude is True:
            continue
        inner_include = _inner(include, name)
        result[names.get(name, name)] = _value(
            value, how, None if inner_include is True else inner_include, inner_exclude
        )
    return result


def _items(model: BaseModel, how: Dump) -> Iterator[tuple[str, Any]]:
    private = model.__private__
    if how.exclude_unset:
        return ((name, value) for name, value in model.__dict__.items() if name not in private)
    return model.__repr_args__()


def _value(value: Any, how: Dump, include: Any, exclude: Any) -> Any:
    if value is None or isinstance(value, (str, int, float)):
        return value.value if how.as_json and isinstance(value, Enum) else value
    if isinstance(value, BaseModel):
        return dump(value, how, include, exclude)
    if isinstance(value, Mapping):
        return {
            key: _value(item, how, _inner(include, key), _inner(exclude, key))
            for key, item in value.items()
            if _kept(key, include, exclude)
        }
    if isinstance(value, (list, tuple)):
        include, exclude = _from_start(include, len(value)), _from_start(exclude, len(value))
        items = [
            _value(item, how, _inner(include, index), _inner(exclude, index))
            for index, item in enumerate(value)
            if _kept(index, include, exclude)
        ]
        return items if how.as_json or isinstance(value, list) else tuple(items)
    return _as_json(value, how) if how.as_json else value


def _as_json(value: Any, how: Dump) -> Any:
    """Return a value of a kind that JSON does not know as one that it does."""
    # Imported here because a response as the server sends it needs none of this.
    from decimal import Decimal
    from uuid import UUID

    from ._json import EncodeError

    if isinstance(value, (datetime, date, time)):
        return value.isoformat().replace("+00:00", "Z")
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (bytes, bytearray)):
        try:
            return value.decode()
        except UnicodeDecodeError:
            return base64.b64encode(value).decode()
    if isinstance(value, os.PathLike):
        return os.fspath(value)
    if isinstance(value, (UUID, Decimal)):
        return str(value)
    if isinstance(value, (set, frozenset)):
        return [_value(item, how, None, None) for item in value]
    dump_method = getattr(value, "model_dump", None)
    if dump_method is not None:
        return dump_method(mode="json", by_alias=how.by_alias, exclude_unset=how.exclude_unset)
    if how.fallback is not None:
        return how.fallback(value)
    raise EncodeError("", f"cannot write an object of type {type(value).__name__!r} as JSON; pass fallback= for it")


def _names(chosen: Any, key: Any) -> bool:
    """Say whether an ``include`` names a field or an index."""
    return key in chosen or (isinstance(chosen, Mapping) and "__all__" in chosen)


def _from_start(chosen: Any, length: int) -> Any:
    """Return an ``include`` or ``exclude`` of a list with its negative indexes counted from the start."""
    if isinstance(chosen, Mapping):
        return {key + length if isinstance(key, int) and key < 0 else key: inner for key, inner in chosen.items()}
    if isinstance(chosen, (set, frozenset)):
        return {key + length if isinstance(key, int) and key < 0 else key for key in chosen}
    return chosen


def _inner(chosen: Any, key: Any) -> Any:
    """Return what an ``include`` or ``exclude`` says of what is inside a field: ``True`` for all of it."""
    if chosen is None or chosen is True:
        return None
    if isinstance(chosen, Mapping):
        inner = chosen.get(key, chosen.get("__all__"))
        return True if inner is ... else inner
    return True if key in chosen else None


def _kept(key: Any, include: Any, exclude: Any) -> bool:
    return (include is None or include is True or _names(include, key)) and _inner(exclude, key) is not True
