"""What pydantic, and programs that know it, look for on a model class or on an instance, for classes of ours."""

from __future__ import annotations

from collections.abc import Mapping
from inspect import Parameter, Signature
from typing import Any, Callable

from pydantic_core import SchemaSerializer, core_schema

from ..base import BaseModel
from ..fields import fields_of
from .core_schema import serialization
from .fields import infos_of
from .validation import adapter

# One for all of them: it asks the instance. So nothing is compiled for an answer that stands in an `Any` field.
_serializer = SchemaSerializer(core_schema.any_schema(serialization=serialization()))


def _signature(cls: type[BaseModel]) -> Signature:
    """Return what a class can be called with."""
    given = [
        Parameter(
            field.name,
            Parameter.KEYWORD_ONLY,
            default=Parameter.empty if field.is_required() else field.default,
            annotation=field.annotation,
        )
        for field in fields_of(cls).values()
    ]
    return Signature([*given, Parameter("extra_data", Parameter.VAR_KEYWORD, annotation=Any)], return_annotation=None)


_PARTS: Mapping[str, Callable[[type[BaseModel]], Any]] = {
    "__pydantic_fields__": infos_of,
    "__pydantic_core_schema__": lambda cls: adapter(cls).core_schema,
    "__pydantic_validator__": lambda cls: adapter(cls).validator,
    "__pydantic_serializer__": lambda cls: _serializer,
    "__pydantic_generic_metadata__": lambda cls: {
        "origin": None,
        "args": (),
        "parameters": getattr(cls, "__parameters__", ()),
    },
    "__signature__": _signature,
}


def part(cls: type[BaseModel], name: str) -> Any:
    """Return an attribute of a class that pydantic gives to its own.

    Raises:
        AttributeError: pydantic has made the class, and this release gives it no such attribute.
    """
    if not cls.__by_pydantic__:
        return _PARTS[name](cls)
    if name == "__pydantic_fields__":
        # Older releases have them under this name alone.
        return cls.model_fields
    raise AttributeError(name)
