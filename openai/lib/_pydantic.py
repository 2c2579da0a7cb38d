"""Strict JSON schemas, under the names by which other packages import what makes them."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Sequence
from typing import Any, TypeVar

from typing_extensions import TypeGuard

from .._types import NOT_GIVEN as NOT_GIVEN
from ._structured import format_of, make_strict
from ._structured._emit import pydantic_schema
from ._structured._kinds import is_pydantic
from ._structured._strict import resolve

_T = TypeVar("_T")  # noqa: PYI018  imported from here


def to_strict_json_schema(model: Any) -> dict[str, Any]:
    """Return the JSON schema of a type, made to follow the rules of strict mode where it can.

    What pydantic writes and strict mode does not have - ``dict[str, int]``, say - stays in the schema, since other
    servers take it; `openai.lib._structured.check` finds it.

    Args:
        model: a pydantic model or dataclass, a ``TypeAdapter``, or any type that structured output takes.

    Raises:
        TypeError: no schema can be made of it; the text says where and why.
    """
    adapter = getattr(sys.modules.get("pydantic"), "TypeAdapter", ())
    if is_pydantic(model) or isinstance(model, adapter):
        return make_strict(pydantic_schema(model))
    return format_of(model).schema


def _ensure_strict_json_schema(json_schema: object, *, path: Sequence[str], root: dict[str, object]) -> dict[str, Any]:
    """Change a part of a schema as `to_strict_json_schema` does."""
    if not isinstance(json_schema, dict):
        raise TypeError(f"Expected {json_schema} to be a dictionary; path={path}")
    return make_strict(json_schema, root=root, path=path)


def resolve_ref(*, root: dict[str, object], ref: str) -> object:
    """Return what a ``$ref`` within a schema points to."""
    return resolve(root, ref)


def is_basemodel_type(typ: type) -> TypeGuard[type[Any]]:
    """Say whether a type is a pydantic model."""
    pydantic: Any = sys.modules.get("pydantic")
    return pydantic is not None and inspect.isclass(typ) and issubclass(typ, pydantic.BaseModel)


def is_dataclass_like_type(typ: type) -> bool:
    """Say whether a type is a pydantic dataclass."""
    return is_pydantic(typ) and not is_basemodel_type(typ)


def is_dict(obj: object) -> TypeGuard[dict[str, object]]:
    """Say whether an object is a dict."""
    return isinstance(obj, dict)


def is_list(obj: object) -> TypeGuard[list[object]]:
    """Say whether an object is a list."""
    return isinstance(obj, list)


def has_more_than_n_keys(obj: dict[str, object], n: int) -> bool:
    """Say whether a dict has more than so many keys."""
    return len(obj) > n
