"""Classes of pydantic's that one of ours is a base of: ``class Usage(TheirModel, CompletionUsage)``."""

from __future__ import annotations

from typing import Any, Optional

import pydantic

from .._class_attributes import PydanticPart
from .._fields import fields_of
from .._model import BaseModel

#: What each class has of its own.
_OWN = {"__module__", "__doc__", "__dict__", "__weakref__", "__class__", "__face__", "__foreign__", "model_fields"}

#: What this library adds, or does in another way.
_ADDITIONS = ("construct", "model_construct", "_request_id", "__str__")


def join(cls: Any) -> None:
    """Let pydantic's methods be the ones of a new class, whatever the order of its bases; nothing if it is not of its.

    Where a class of pydantic's comes first, or ``openai.BaseModel`` stands between, they are so already. Methods that
    are no special ones are looked up when they are called (`theirs`): in the class, they would hide built-in types of
    the same names from its annotations.
    """
    base: type = pydantic.BaseModel
    if not issubclass(cls, base) or getattr(type(cls), "makes_faces", False):
        return
    cls.__face__ = cls
    cls.__foreign__ = False
    for name, own in vars(BaseModel).items():
        if name in _OWN or isinstance(own, PydanticPart) or hasattr(own, "is_model_method"):
            continue
        if isinstance(getattr(type(cls), name, None), property):
            # Some versions have it on the metaclass.
            continue
        if _provider(cls, name) is BaseModel:
            found = _behind(cls, name)
            if found is not None:
                setattr(cls, name, found)
    from . import public

    # Not while that class itself is made.
    if hasattr(public, "BaseModel"):
        _add(cls, public.BaseModel)
    _rename(cls)


def theirs(cls: type, name: str, instance: object) -> Any:
    """Return an attribute of a class of pydantic's that has ours before it; ``None`` if pydantic has no such one."""
    found = _behind(cls, name)
    return found.__get__(instance, cls) if hasattr(found, "__get__") else found


def _provider(cls: type, name: str) -> Optional[type]:
    return next((base for base in cls.__mro__ if name in base.__dict__), None)


def _behind(cls: type, name: str) -> Any:
    return next(
        (base.__dict__[name] for base in cls.__mro__ if base not in (BaseModel, object) and name in base.__dict__), None
    )


def _add(cls: Any, public: type) -> None:
    if public in cls.__mro__:
        return
    for name in _ADDITIONS:
        if _provider(cls, name) in (BaseModel, pydantic.BaseModel, object, None):
            setattr(cls, name, public.__dict__[name])


def _rename(cls: Any) -> None:
    """Give pydantic the wire names of the fields of ours, which it does not find in their annotations."""
    from .fields import value_of

    for base in cls.__mro__:
        if issubclass(base, BaseModel) and base.__face__ is not base and not base.__foreign__:
            for field in fields_of(base).values():
                # It takes them from the class again, having read them.
                if field.alias is not None and field.name not in cls.__dict__:
                    setattr(cls, field.name, value_of(field))
