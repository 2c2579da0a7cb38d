"""What a model class declares: its fields, read from its annotations when somebody asks.

Decoding, constructing, dumping, schemas and ``attrs.fields`` all start at `fields_of`.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, ClassVar, Optional, get_args, get_origin, get_type_hints

MISSING: Any = type("_Missing", (), {"__repr__": lambda self: "required"})()

# Where a class keeps what has been read from its annotations.
FIELDS = "__declared_fields__"
RENAMED = "__renamed__"
ATTRS = "__attrs_record__"
DEFAULTS = "__default_values__"


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

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> Any:
        from .pydantic.core_schema import tagged_union

        return tagged_union(source, self.name, handler)


class Field:
    """What a model class declares of one field."""

    __slots__ = ("alias", "annotation", "default", "name", "wire")

    def __init__(self, name: str, annotation: Any, default: Any) -> None:
        metadata = get_args(annotation)[1:] if hasattr(annotation, "__metadata__") else ()
        wire = next((note.wire for note in metadata if isinstance(note, Alias)), name)
        self.name = name
        self.annotation = annotation
        self.default = default
        self.wire = wire
        self.alias: Optional[str] = None if wire == name else wire

    def is_required(self) -> bool:
        """Say whether the class gives no default."""
        return self.default is MISSING

    def __repr__(self) -> str:
        return f"Field({self.name}: {self.annotation}, default={self.default!r})"


def fields_of(cls: type) -> Mapping[str, Field]:
    """Return the declared fields of a model class by name, bases first."""
    found: Optional[Mapping[str, Field]] = cls.__dict__.get(FIELDS)
    if found is None:
        if getattr(cls, "__by_pydantic__", False):
            # A class of pydantic's may still wait for names that its annotations mention: not remembered.
            from .pydantic.fields import declared_by_pydantic

            return declared_by_pydantic(cls)
        found = MappingProxyType(
            {
                name: Field(name, annotation, _default(cls, name))
                for name, annotation in get_type_hints(cls, include_extras=True).items()
                if get_origin(annotation) is not ClassVar and annotation is not ClassVar and name[0] != "_"
            }
        )
        setattr(cls, FIELDS, found)
    return found


def _default(cls: type, name: str) -> Any:
    """Return a field's default: a class that declares it anew, without one, makes it required again."""
    for base in cls.__mro__:
        if name in base.__dict__:
            return base.__dict__[name]
        # Since 3.10 a class always has annotations of its own; before, a missing dict is looked up in the bases.
        own = base.__annotations__ if sys.version_info >= (3, 10) else base.__dict__.get("__annotations__", ())
        if name in own:
            break
    return MISSING


def renamed(cls: type) -> Mapping[str, str]:
    """Return the wire names of the fields whose Python name is another."""
    found: Optional[Mapping[str, str]] = cls.__dict__.get(RENAMED)
    if found is None:
        found = {field.name: field.wire for field in fields_of(cls).values() if field.alias}
        setattr(cls, RENAMED, found)
    return found
