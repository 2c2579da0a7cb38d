"""A minimal JSON value for the type of an answer: what a handler begins with, so that it says only what matters."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, get_args, get_origin

from .._calls.type_names import resolve
from .._model.base import BaseModel, fields_of
from .._model.validate import find_problems
from .._support.annotations import DICTS, LISTS, is_literal, is_union, list_union_members, unwrap_annotated
from ..endpoints import Endpoint
from ._call import Json

_SCALARS = {str: "", int: 0, float: 0.0, bool: False}


def type_of(row: Endpoint) -> Any:
    """Return the type that answers an endpoint; of an endpoint that gives pages, that of their items."""
    return resolve(row.returns or "None", row.types)


def minimal(type_: Any) -> Any:
    """Return the smallest JSON value that fits a type: what may be missing is, lists and texts are empty.

    The first of several literals and of several models is taken; always the same for the same type.
    """
    type_ = unwrap_annotated(type_)
    origin = get_origin(type_) or type_
    if is_union(type_):
        options = list_union_members(type_)
        return None if type(None) in options else minimal(options[0])
    if is_literal(type_):
        return get_args(type_)[0]
    if origin in LISTS:
        return []
    if isinstance(origin, type) and issubclass(origin, BaseModel):
        fields = fields_of(origin).values()
        return {field.wire: minimal(field.annotation) for field in fields if field.is_required()}
    # Where anything will do, an object is what the API sends.
    return {} if origin in DICTS or origin in (object, Any) else _SCALARS.get(origin)


def accepted(values: Mapping[str, Any], type_: Any) -> Json:
    """Return what a request says about an object: those values that are fields of the type and fit them."""
    return {
        field.wire: values[field.wire]
        for field in fields_of(type_).values()
        if field.wire in values and not find_problems(values[field.wire], field.annotation)
    }
