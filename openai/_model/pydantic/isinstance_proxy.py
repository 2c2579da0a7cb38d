"""What objects show as their class where that cannot become pydantic's any more (see `conversion`).

``isinstance`` looks at the type of an object and then at its ``__class__``. Here that is a class derived from both the
object's own and pydantic's base class; there is one for each class, made when somebody asks. It is no class to make
anything of: it hands all questions on to the class that it stands for.
"""

from __future__ import annotations

from typing import Any

from ..base import BaseModel
from .metaclass import PydanticMeta, PydanticModel

#: What a face answers itself, so that it is found among the subclasses of pydantic's base class.
_OWN = {
    *("__model__", "__mro__", "mro", "__bases__", "__base__", "__class__", "__dict__", "__flags__", "__subclasses__"),
    *("__instancecheck__", "__subclasscheck__", "__pydantic_decorators__", "__eq__", "__hash__"),
}

#: Where a class keeps its face.
_FACE = "__face__"


class Face(PydanticMeta):
    """The class of faces; each is equal to the class that it stands for."""

    __model__: type[BaseModel]

    def __call__(cls, *args: Any, **data: Any) -> Any:
        return cls.__model__(*args, **data)

    def __getattribute__(cls, name: str) -> Any:
        own = super().__getattribute__
        if name not in _OWN:
            try:
                return getattr(own("__model__"), name)
            except AttributeError:
                pass
        return own(name)

    def __instancecheck__(cls, instance: object) -> bool:
        return isinstance(instance, cls.__model__)

    def __eq__(cls, other: object) -> bool:
        return other is cls or other is cls.__model__

    def __hash__(cls) -> int:
        return hash(cls.__model__)


def face_of(cls: Any) -> Any:
    """Return what objects of a class of ours show as their class, and remember it."""
    if cls.__by_pydantic__:
        return cls
    face = cls.__dict__.get(_FACE)
    if face is None:
        own = {"__module__": cls.__module__, "__qualname__": cls.__qualname__, "__doc__": cls.__doc__, "__model__": cls}
        try:
            face = type.__new__(Face, cls.__name__, (cls, PydanticModel), own)
        except TypeError:
            # It has a metaclass of its own, which does not go with pydantic's.
            face = cls
        setattr(cls, _FACE, face)
    return face
