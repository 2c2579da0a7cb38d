"""Conversion of model classes that exist when pydantic is loaded into classes of pydantic's."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from ..base import BaseModel
from ..metaclass import Layout, ModelMeta
from .metaclass import PydanticMeta, PydanticModel


def convert() -> None:
    """Let the base class of models derive from pydantic's, and with it all classes that derive from it.

    Where that is not possible, objects show another ``__class__`` (see `isinstance_proxy`).
    """
    # Refused by Python before 3.11, and for a pydantic whose objects have another memory layout.
    with suppress(TypeError):
        _change_bases()
    for cls in {BaseModel, *_iterate_subclasses(BaseModel)}:
        # A class that a program has created with a metaclass of its own keeps it.
        if type(cls) is ModelMeta:
            cls.__class__ = PydanticMeta


def _change_bases() -> None:
    metaclass: Any = ModelMeta
    # Assigning `__bases__` recomputes the MRO of a subclass once for each of its changed bases. In between, a class
    # with two of our bases would have both the old and the new root, in an order that contradicts itself: so the old
    # one is left out of every MRO during the assignment.
    metaclass.mro = lambda cls: [base for base in type.mro(cls) if base is not Layout]
    try:
        BaseModel.__bases__ = (PydanticModel,)
    finally:
        del metaclass.mro


def _iterate_subclasses(cls: type) -> Iterator[type]:
    subclasses: list[type] = type.__subclasses__(cls)
    for subclass in subclasses:
        yield subclass
        yield from _iterate_subclasses(subclass)
