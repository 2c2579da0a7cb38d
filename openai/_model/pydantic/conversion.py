"""Makes classes that were there before pydantic into classes of pydantic's."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from ..base import BaseModel
from ..metaclass import Layout, ModelMeta
from .metaclass import PydanticMeta, PydanticModel


def convert() -> None:
    """Let the base class of models derive from pydantic's, and with it all that derive from it.

    Where that is not possible, objects show another class than their own (see `faces`).
    """
    # Python before 3.11 refuses it, and a pydantic whose objects look otherwise in memory would make it do so.
    with suppress(TypeError):
        _change_bases()
    for cls in {BaseModel, *_subclasses(BaseModel)}:
        # One that a program has made with a metaclass of its own keeps it.
        if type(cls) is ModelMeta:
            cls.__class__ = PydanticMeta


def _change_bases() -> None:
    metaclass: Any = ModelMeta
    # A class with two bases is looked at after the first of them has changed, and again after the second.
    metaclass.mro = lambda cls: [base for base in type.mro(cls) if base is not Layout]
    try:
        BaseModel.__bases__ = (PydanticModel,)
    finally:
        del metaclass.mro


def _subclasses(cls: type) -> Iterator[type]:
    subclasses: list[type] = type.__subclasses__(cls)
    for subclass in subclasses:
        yield subclass
        yield from _subclasses(subclass)
