"""What pydantic, and programs that know it, look for on a model class or on an instance, for classes of ours."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Callable

from pydantic_core import SchemaSerializer, core_schema

from .._model import BaseModel
from .fields import infos_of, pydantic_fields
from .public import BaseModel as PublicModel
from .schemas import serialization
from .twins import being_made, twin_of
from .validation import adapter

# One for all of them: it asks the instance. So nothing is compiled for an answer that stands in an `Any` field.
_serializer = SchemaSerializer(core_schema.any_schema(serialization=serialization()))

_PARTS: Mapping[str, Callable[[type[BaseModel]], Any]] = {
    "__pydantic_fields__": infos_of,
    "__pydantic_core_schema__": lambda cls: adapter(cls).core_schema,
    "__pydantic_validator__": lambda cls: adapter(cls).validator,
    "__pydantic_serializer__": lambda cls: _serializer,
}


def part(cls: type[BaseModel], name: str) -> Any:
    """Return an attribute of a class that pydantic gives to its own.

    Raises:
        AttributeError: the class is in the making, or pydantic's own and without it.
    """
    if cls.__face__ is cls or being_made(cls):
        raise AttributeError(name)
    if cls.__foreign__:
        twin = twin_of(cls)
        if twin is not cls:
            return pydantic_fields(twin) if name == "__pydantic_fields__" else getattr(twin, name)
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


def state(model: BaseModel, name: str) -> Any:
    """Return an attribute of an instance that those of pydantic's classes have."""
    if name == "__pydantic_decorators__":
        return PublicModel.__pydantic_decorators__
    if name == "__pydantic_private__":
        return None
    return model.model_extra if name == "__pydantic_extra__" else model.model_fields_set
