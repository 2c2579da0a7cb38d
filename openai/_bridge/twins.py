"""The twins of classes that programs derive from ours: real classes of pydantic's.

A class statement with one of our classes as its only base makes a plain class, whatever stands in its body. Its twin
has the fields, validators, settings and private attributes of that body by pydantic's rules, and the class itself as
its first base: its methods are found, ``super()`` leads on to pydantic's, and an instance is one of both. Calling the
class makes an instance of the twin.
"""

from __future__ import annotations

import threading
import warnings
from collections.abc import Iterator
from types import FunctionType
from typing import Any, ClassVar, get_origin

from pydantic.fields import ModelPrivateAttr

from .._fields import fields_of
from .._model import BaseModel
from .fields import info_of, value_of
from .public import VIRTUAL_SUBCLASSES, BaseModel as PublicModel, ModelMeta

_TWIN = "__twin__"
_lock = threading.RLock()
_making: set[type] = set()

#: What pydantic takes for no attribute of an instance, even where its name begins with an underscore.
_NOT_PRIVATE = (FunctionType, property, classmethod, staticmethod, type)


class Twin(ModelMeta):
    """The class of twins; each is equal to the class whose twin it is (but see `faces.Face`)."""

    def __instancecheck__(cls, instance: object) -> bool:
        own = cls.__dict__.get("__model__")
        return super().__instancecheck__(instance) if own is None else isinstance(instance, own)

    if VIRTUAL_SUBCLASSES:

        def __eq__(cls, other: object) -> bool:
            return other is cls or (other is not None and other is cls.__dict__.get("__model__"))

        def __hash__(cls) -> int:
            own = cls.__dict__.get("__model__")
            return type.__hash__(cls) if own is None else hash(own)


def twin_of(cls: type[BaseModel]) -> Any:
    """Return the twin of a class that a program derived from ours; the class itself if it can have none.

    Raises:
        pydantic.errors.PydanticUserError: as pydantic raises where the body of the class is not what it expects.
    """
    found = cls.__dict__.get(_TWIN)
    if found is None:
        with _lock:
            found = cls.__dict__.get(_TWIN)
            if found is None and cls not in _making:
                _making.add(cls)
                try:
                    found = _make(cls)
                finally:
                    _making.discard(cls)
                setattr(cls, _TWIN, found)
    return cls if found is None else found


def being_made(cls: type) -> bool:
    """Say whether the twin of a class is in the making, and pydantic looks at its bases."""
    return cls in _making


def class_method(cls: type[BaseModel], name: str) -> Any:
    """Return a class method of pydantic's for the twin of a class; ``None`` if there is no twin."""
    twin = twin_of(cls)
    if twin is cls:
        return None
    for base in PublicModel.__mro__:
        if name in base.__dict__:
            return base.__dict__[name].__get__(None, twin)
    return None


def parametrised(cls: type[BaseModel], item: Any) -> Any:
    """Return a generic class with its type arguments, as pydantic makes it."""
    return twin_of(cls)[item]


def _make(cls: type[BaseModel]) -> Any:
    """Return a new twin."""
    metaclass: Any = Twin
    bases: tuple[type, ...] = (cls, PublicModel)
    if not issubclass(metaclass, type(cls)):
        metaclass = type("Twin", (Twin, type(cls)), {})
    body = metaclass.__prepare__(cls.__name__, bases)
    body.update(_body(cls))
    options: dict[str, Any] = {**cls.__class_options__}
    with warnings.catch_warnings():
        # All fields are there in the base, too, and pydantic warns of that.
        warnings.filterwarnings("ignore", message=".*shadows an attribute in parent", category=UserWarning)
        twin: Any = metaclass(cls.__name__, bases, body, **options)
    for own in _own_bases(cls):
        for name in twin.__private_attributes__:
            if name in own.__dict__:
                delattr(own, name)
    return twin


def _own_bases(cls: type) -> Iterator[type]:
    """Yield the program's own classes among the bases, the most basic one first."""
    for base in reversed(cls.__mro__):
        if base is not object and base.__module__ not in ("typing", "abc") and not _is_ours(base):
            yield base


def _is_ours(base: type) -> bool:
    return issubclass(base, BaseModel) and not base.__foreign__


def _body(cls: type[BaseModel]) -> dict[str, Any]:
    """Return what pydantic would have seen in the body of the class, and of its bases."""
    body: dict[str, Any] = {
        "__module__": cls.__module__,
        "__qualname__": cls.__qualname__,
        "__doc__": cls.__doc__,
        "__model__": cls,
    }
    if "__orig_bases__" in cls.__dict__:
        body["__orig_bases__"] = cls.__dict__["__orig_bases__"]
    config: dict[str, Any] = {}
    annotations: dict[str, Any] = {}
    for base in _own_bases(cls):
        config.update(base.__dict__.get("model_config", {}))
        private = {name: it for name, it in _annotations(base).items() if name[0] == "_" and name[:2] != "__"}
        annotations.update(private)
        body.update({name: value for name, value in vars(base).items() if _belongs(name, value)})
    for name, field in _fields(cls).items():
        if isinstance(field, _Unresolved):
            annotations[name] = field.annotation
            if field.has_default:
                body[name] = field.default
            continue
        annotations[name] = field.annotation if field.alias is None else info_of(field).annotation
        body[name] = value_of(field)
    # Schemas are built when they are needed first, as those of `openai.BaseModel`.
    return {**body, "__annotations__": annotations, "model_config": {"defer_build": True, **config}}


def _belongs(name: str, value: Any) -> bool:
    """Say whether pydantic makes something of an entry of a class body that is no field."""
    if isinstance(value, ModelPrivateAttr) or type(value).__name__ == "PydanticDescriptorProxy":
        return True
    return name[0] == "_" and name[:2] != "__" and not isinstance(value, _NOT_PRIVATE)


class _Unresolved:
    """A field whose annotation names what is not known yet."""

    def __init__(self, annotation: Any, has_default: bool, default: Any) -> None:
        self.annotation = annotation
        self.has_default = has_default
        self.default = default


def _fields(cls: type[BaseModel]) -> dict[str, Any]:
    try:
        return {**fields_of(cls)}
    except NameError:
        pass
    fields: dict[str, Any] = {}
    for base in reversed(cls.__mro__):
        if issubclass(base, BaseModel) and base is not cls:
            try:
                fields.update(fields_of(base))
                continue
            except NameError:
                pass
        for name, annotation in _annotations(base).items():
            if name[0] != "_" and name != "model_config" and get_origin(annotation) is not ClassVar:
                has_default = name in base.__dict__
                fields[name] = _Unresolved(annotation, has_default, base.__dict__.get(name))
    return fields


def _annotations(base: type) -> dict[str, Any]:
    return base.__dict__.get("__annotations__") or getattr(base, "__annotations__", {})
