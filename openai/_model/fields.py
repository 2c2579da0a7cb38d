"""The declared fields of a model class, read from its annotations on first use.

Decoding, constructing, dumping, schemas and ``attrs.fields`` all start at `fields_of`.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, Optional, get_args, get_origin, get_type_hints

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema
    from typing_extensions import TypeGuard

    from .._support.annotations import Annotation
    from .base import BaseModel

MISSING: Any = type("_Missing", (), {"__repr__": lambda self: "required"})()

# Attributes in which a class caches what has been read from its annotations.
FIELDS = "__declared_fields__"
WIRE_NAMES = "__wire_names__"
ATTRS = "__attrs_record__"
DEFAULTS = "__default_values__"

#: Keys of a model's ``__dict__`` that are the library's own and not fields; pages have more of them.
PRIVATE_KEYS = frozenset({"_request_id", "_unset"})


class Alias:
    """In ``Annotated``: the field's name on the wire, where Python cannot use that name."""

    def __init__(self, wire: str) -> None:
        self.wire = wire

    def __repr__(self) -> str:
        return f"Alias({self.wire!r})"


class Discriminator:
    """In ``Annotated``: the field that tells the members of a union apart."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __repr__(self) -> str:
        return f"Discriminator({self.name!r})"

    def __get_pydantic_core_schema__(self, source: Annotation, handler: GetCoreSchemaHandler) -> CoreSchema:
        from .pydantic.core_schema import make_tagged_union

        return make_tagged_union(source, self.name, handler)


class Field:
    """A declared field of a model class."""

    __slots__ = ("alias", "annotation", "default", "name", "wire")

    def __init__(self, name: str, annotation: Annotation, default: object) -> None:
        metadata = get_args(annotation)[1:] if hasattr(annotation, "__metadata__") else ()
        wire = next((note.wire for note in metadata if isinstance(note, Alias)), name)
        self.name = name
        self.annotation: Any = annotation
        self.default: Any = default
        self.wire = wire
        self.alias: Optional[str] = None if wire == name else wire

    def is_required(self) -> bool:
        """Return whether the class gives no default."""
        return self.default is MISSING

    def __repr__(self) -> str:
        return f"Field({self.name}: {self.annotation}, default={self.default!r})"


def fields_of(cls: type) -> Mapping[str, Field]:
    """Return the declared fields of a model class by name, bases first."""
    fields: Optional[Mapping[str, Field]] = cls.__dict__.get(FIELDS)
    if fields is None:
        if getattr(cls, "__by_pydantic__", False):
            # Not cached: a class of pydantic's may still wait for names that its annotations mention.
            from .pydantic.fields import convert_fields

            return convert_fields(cls)
        fields = MappingProxyType(
            {
                name: Field(name, annotation, _get_default(cls, name))
                for name, annotation in get_type_hints(cls, include_extras=True).items()
                if get_origin(annotation) is not ClassVar and annotation is not ClassVar and name[0] != "_"
            }
        )
        setattr(cls, FIELDS, fields)
    return fields


def _get_default(cls: type, name: str) -> object:
    """Return a field's default; a class that declares the field again without a default makes it required again."""
    for base in cls.__mro__:
        if name in base.__dict__:
            return base.__dict__[name]
        # Since 3.10 a class always has annotations of its own; before, a missing dict is looked up in the bases.
        own = base.__annotations__ if sys.version_info >= (3, 10) else base.__dict__.get("__annotations__", ())
        if name in own:
            break
    return MISSING


def get_wire_names(cls: type) -> Mapping[str, str]:
    """Return the wire names of those fields whose name in Python is another, by the name in Python."""
    names: Optional[Mapping[str, str]] = cls.__dict__.get(WIRE_NAMES)
    if names is None:
        names = {field.name: field.wire for field in fields_of(cls).values() if field.alias}
        setattr(cls, WIRE_NAMES, names)
    return names


def is_model_class(cls: type) -> TypeGuard[type[BaseModel]]:
    """Return whether a class is a model class, without importing the base class, which builds on this module."""
    return hasattr(cls, "__by_pydantic__")
