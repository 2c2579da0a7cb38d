"""What instances of our classes show as their ``__class__``.

``isinstance`` looks at the type of an object and then at its ``__class__``. That of ours answers with a class derived
from both the object's own and pydantic's base class; there is one for each class, made when somebody asks. It is no
class to make anything of: it hands all questions on to the class that it stands for.
"""

from __future__ import annotations

import sys
from typing import Any

from .._model import BaseModel
from .public import VIRTUAL_SUBCLASSES, BaseModel as PublicModel, ModelMeta

#: What a face answers itself, so that it is found among the subclasses of pydantic's base class.
_OWN = {
    *("__model__", "__mro__", "mro", "__bases__", "__base__", "__class__", "__dict__", "__flags__", "__subclasses__"),
    *("__instancecheck__", "__subclasscheck__", "__pydantic_decorators__", "__eq__", "__hash__", "_abc_impl"),
}


class Face(ModelMeta):
    """The class of faces; each is equal to the class that it stands for.

    Not where classes of pydantic's remember what is no subclass of theirs: they would take the one for the other.
    """

    makes_faces = True
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

    def __subclasscheck__(cls, subclass: type) -> bool:
        return issubclass(subclass, cls.__model__) if VIRTUAL_SUBCLASSES else type.__subclasscheck__(cls, subclass)

    if VIRTUAL_SUBCLASSES:

        def __eq__(cls, other: object) -> bool:
            return other is cls or other is cls.__model__

        def __hash__(cls) -> int:
            return hash(cls.__model__)


def face_of(cls: type[BaseModel]) -> type:
    """Return what instances of a class of ours show as their class, and remember it."""
    if not hasattr(sys.modules["pydantic.main"], "BaseModel"):
        # It is being imported.
        return cls
    own = {"__module__": cls.__module__, "__qualname__": cls.__qualname__, "__doc__": cls.__doc__, "__model__": cls}
    bases = (cls, PublicModel) if cls is not BaseModel else (PublicModel,)
    try:
        face: type = type.__new__(Face, cls.__name__, bases, own)
    except TypeError:
        # It has a metaclass of its own, which does not go with pydantic's.
        face = cls
    cls.__face__ = face
    return face
