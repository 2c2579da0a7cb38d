"""Proxy classes, for objects whose class can no longer be converted to one of pydantic's (see `conversion`).

``isinstance`` looks at the type of an object and then at its ``__class__``. Such an object's ``__class__`` is a proxy
class that derives from both its own class and pydantic's base class; there is one for each class, created on first use.
It is not for creating instances: it passes everything on to the class that it stands for.
"""

from __future__ import annotations

from typing import Callable, Optional, cast

from ..base import BaseModel
from .metaclass import PydanticMeta, PydanticModel

#: Attributes that a proxy class answers itself, so that it is one of the subclasses of pydantic's base class.
_OWN = {
    *("__model__", "__mro__", "mro", "__bases__", "__base__", "__class__", "__dict__", "__flags__", "__subclasses__"),
    *("__instancecheck__", "__subclasscheck__", "__pydantic_decorators__", "__eq__", "__hash__"),
}

#: The attribute in which a class holds its proxy class.
_PROXY = "__proxy_class__"


class ProxyMeta(PydanticMeta):
    """The metaclass of proxy classes; each is equal to the class that it stands for."""

    __model__: type[BaseModel]

    def __call__(cls, *args: object, **data: object) -> BaseModel:
        return cast(Callable[..., BaseModel], cls.__model__)(*args, **data)

    def __getattribute__(cls, name: str) -> object:
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


def get_proxy_class(cls: type[BaseModel]) -> type:
    """Return the ``__class__`` of the instances of a class of ours, and cache it."""
    if cls.__by_pydantic__:
        return cls
    proxy: Optional[type] = cls.__dict__.get(_PROXY)
    if proxy is None:
        own = {"__module__": cls.__module__, "__qualname__": cls.__qualname__, "__doc__": cls.__doc__, "__model__": cls}
        try:
            proxy = type.__new__(ProxyMeta, cls.__name__, (cls, PydanticModel), own)
        except TypeError:
            # It has a metaclass of its own, which conflicts with pydantic's.
            proxy = cls
        setattr(cls, _PROXY, proxy)
    return proxy
