"""Strict JSON schemas, under the names that other packages import."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Sequence
from typing import Any, TypeVar

from typing_extensions import TypeGuard

from .._types import NOT_GIVEN as NOT_GIVEN
from ._structured import get_format, make_strict
from ._structured._emit import build_pydantic_schema
from ._structured._kinds import is_pydantic
from ._structured._strict import resolve_reference

_T = TypeVar("_T")  # noqa: PYI018  imported from here


def to_strict_json_schema(model: object) -> dict[str, Any]:
    """Return the JSON schema of a type, made to follow the rules of strict mode where it can.

    What pydantic writes and strict mode does not allow, such as ``dict[str, int]``, stays in the schema, since other
    servers accept it; `openai.lib._structured.check_strict` finds it.

    Args:
        model: A pydantic model or dataclass, a ``TypeAdapter``, or any type that structured output supports.

    Raises:
        TypeError: There is no schema for it; the message says where and why.
    """
    adapter = getattr(sys.modules.get("pydantic"), "TypeAdapter", ())
    if is_pydantic(model) or isinstance(model, adapter):
        return make_strict(build_pydantic_schema(model))
    return get_format(model).schema


def _ensure_strict_json_schema(json_schema: object, *, path: Sequence[str], root: dict[str, object]) -> dict[str, Any]:
    """Change a part of a schema as `to_strict_json_schema` does.

    Raises:
        TypeError: It is not a dict.
    """
    if not isinstance(json_schema, dict):
        raise TypeError(f"Expected {json_schema} to be a dictionary; path={path}")
    return make_strict(json_schema, root=root, path=path)


def resolve_ref(*, root: dict[str, object], ref: str) -> object:
    """Return the target of a ``$ref`` within a schema.

    Raises:
        ValueError: It points outside of the schema, or nowhere.
    """
    return resolve_reference(root, ref)


def is_basemodel_type(typ: type) -> TypeGuard[type[Any]]:
    """Return whether a type is a pydantic model."""
    pydantic: Any = sys.modules.get("pydantic")
    return pydantic is not None and inspect.isclass(typ) and issubclass(typ, pydantic.BaseModel)


def is_dataclass_like_type(typ: type) -> bool:
    """Return whether a type is a pydantic dataclass."""
    return is_pydantic(typ) and not is_basemodel_type(typ)


def is_dict(obj: object) -> TypeGuard[dict[str, object]]:
    """Return whether an object is a dict."""
    return isinstance(obj, dict)


def is_list(obj: object) -> TypeGuard[list[object]]:
    """Return whether an object is a list."""
    return isinstance(obj, list)


def has_more_than_n_keys(obj: dict[str, object], n: int) -> bool:
    """Return whether a dict has more than a number of keys."""
    return len(obj) > n
