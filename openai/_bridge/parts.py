"""What pydantic, and programs that know it, look for on a model class or on an instance, for classes of ours."""

from __future__ import annotations

from collections.abc import Mapping
from inspect import Parameter, Signature
from typing import Any, Callable

from pydantic_core import SchemaSerializer, core_schema

from .._fields import fields_of
from .._model import BaseModel
from .fields import infos_of, pydantic_fields
from .schemas import serialization
from .twins import being_made, twin_of
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
    "__pydantic_complete__": lambda cls: True,
    "__pydantic_computed_fields__": lambda cls: {},
    "__pydantic_custom_init__": lambda cls: False,
    "__pydantic_generic_metadata__": lambda cls: {
        "origin": None,
        "args": (),
        "parameters": getattr(cls, "__parameters__", ()),
    },
    "__pydantic_parent_namespace__": lambda cls: None,
    "__pydantic_post_init__": lambda cls: None,
    "__pydantic_root_model__": lambda cls: False,
    "__class_vars__": lambda cls: set(),
    "__fields__": infos_of,
    "__private_attributes__": lambda cls: {},
    "__signature__": _signature,
    "model_validate_strings": lambda cls: adapter(cls).validate_strings,
}

#: Those that older releases do not have, and newer ones warn of.
_OF_FIELDS = ("__pydantic_fields__", "__fields__")


def part(cls: type[BaseModel], name: str) -> Any:
    """Return an attribute of a class that pydantic gives to its own.

    Raises:
        AttributeError: the twin of the class is in the making, and pydantic looks at its bases.
    """
    if being_made(cls):
        raise AttributeError(name)
    if cls.__foreign__:
        twin = twin_of(cls)
        if twin is not cls:
            return pydantic_fields(twin) if name in _OF_FIELDS else getattr(twin, name)
    return _PARTS[name](cls)


def model_fields(cls: type[BaseModel]) -> Mapping[str, Any]:
    """Return the ``model_fields`` of a class, as pydantic describes them."""
    if cls.__face__ is cls:
        return pydantic_fields(cls)
    if cls.__foreign__ and not being_made(cls):
        twin = twin_of(cls)
        if twin is not cls:
            return pydantic_fields(twin)
    return infos_of(cls)
