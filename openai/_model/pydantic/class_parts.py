"""Attributes that pydantic, and programs that know it, expect on a model class, for classes of ours."""

from __future__ import annotations

from collections.abc import Mapping
from inspect import Parameter, Signature
from typing import Any, Callable

from pydantic_core import SchemaSerializer, core_schema

from ..base import BaseModel
from ..fields import fields_of
from .core_schema import build_serialization
from .fields import get_field_infos
from .validation import get_adapter

# One for all classes, which asks the instance. So nothing is compiled for an answer in a field of type `Any`.
_serializer = SchemaSerializer(core_schema.any_schema(serialization=build_serialization()))


def _build_signature(cls: type[BaseModel]) -> Signature:
    """Return the signature of the constructor."""
    fields = [
        Parameter(
            field.name,
            Parameter.KEYWORD_ONLY,
            default=Parameter.empty if field.is_required() else field.default,
            annotation=field.annotation,
        )
        for field in fields_of(cls).values()
    ]
    return Signature([*fields, Parameter("extra_data", Parameter.VAR_KEYWORD, annotation=Any)], return_annotation=None)


_PARTS: Mapping[str, Callable[[type[BaseModel]], object]] = {
    "__pydantic_fields__": get_field_infos,
    "__pydantic_core_schema__": lambda cls: get_adapter(cls).core_schema,
    "__pydantic_validator__": lambda cls: get_adapter(cls).validator,
    "__pydantic_serializer__": lambda cls: _serializer,
    "__pydantic_generic_metadata__": lambda cls: {
        "origin": None,
        "args": (),
        "parameters": getattr(cls, "__parameters__", ()),
    },
    "__signature__": _build_signature,
}


def get_part(cls: type[BaseModel], name: str) -> object:
    """Return an attribute that pydantic gives to its own classes.

    Raises:
        AttributeError: pydantic has created the class, and this release gives it no such attribute.
    """
    if not cls.__by_pydantic__:
        return _PARTS[name](cls)
    if name == "__pydantic_fields__":
        # Older releases have only this name for them.
        return cls.model_fields
    raise AttributeError(name)
