"""Creation of model classes, in programs without pydantic and in those that have it.

Without pydantic, a model class is an ordinary class. Where a program has pydantic, `BaseModel` is a class of
pydantic's: it is created as one if pydantic was loaded before, and otherwise converted to one when pydantic is loaded,
together with all classes that derive from it. Existing objects keep their classes.
"""

from __future__ import annotations

import sys
from abc import ABCMeta
from collections.abc import Sequence
from types import ModuleType
from typing import TYPE_CHECKING, Any, Generic, Optional, TypeVar

if TYPE_CHECKING:
    from importlib.machinery import ModuleSpec

_T = TypeVar("_T")

LIBRARY = __name__.partition(".")[0]

_BASE_MODULE = "pydantic.main"

#: The first release that has what `_model.pydantic` builds on.
_OLDEST = (2, 5)


def is_of_library(namespace: dict[str, Any]) -> bool:
    """Return whether a class body is one of this library's own."""
    return bool(namespace.get("__module__", "").partition(".")[0] == LIBRARY)


class ModelMeta(ABCMeta):
    """The metaclass of models as long as the program has not loaded pydantic.

    Classes can be given another metaclass only if theirs is not ``type`` itself; derived from that of abstract classes,
    as pydantic's is.
    """

    def __new__(mcs, name: str, bases: tuple[type, ...], namespace: dict[str, Any], /, **options: object) -> type:
        if is_of_library(namespace):
            return type.__new__(mcs, name, bases, namespace)
        if options or "model_config" in namespace:
            # These have a meaning in pydantic, if not in another base.
            load_pydantic()
        if is_pydantic_loaded() and mcs is ModelMeta:
            from .pydantic.metaclass import PydanticMeta

            return PydanticMeta(name, bases, namespace, **options)
        namespace["__foreign__"] = True
        if not any("__init_subclass__" in base.__dict__ for base in _all_bases(bases)):
            options = {}
        return super().__new__(mcs, name, bases, namespace, **options)

    # Faster than those of `ABCMeta`, which also need state that `__new__` above has not set up for our own classes.
    __instancecheck__ = type.__instancecheck__
    __subclasscheck__ = type.__subclasscheck__


def _all_bases(bases: tuple[type, ...]) -> set[type]:
    return {base for item in bases for base in item.__mro__} - {object, Generic}


class Layout(metaclass=ModelMeta):
    """Gives instances the memory layout of pydantic's: only then can their class become one of pydantic's."""

    # Before Python 3.11, a base class cannot be exchanged for another even then.
    __slots__ = (
        ("__dict__", "__pydantic_extra__", "__pydantic_fields_set__", "__pydantic_private__")
        if sys.version_info >= (3, 11)
        else ()
    )

    if not TYPE_CHECKING:

        @property
        def __class__(self) -> type:
            # Only reached where objects keep this base although pydantic is loaded.
            if not _is_converted:
                return type(self)
            from .pydantic.isinstance_proxy import get_proxy_class

            return get_proxy_class(type(self))


def create_blank(cls: type[_T]) -> _T:
    """Return an instance without state; pickles refer to this function by its name."""
    return cls.__new__(cls)


def choose_base() -> tuple[type, type]:
    """Return the class from which the base class of models derives, and its metaclass."""
    global _is_converted
    if not _is_usable():
        sys.meta_path.insert(0, _PydanticFinder())
        return Layout, ModelMeta
    from .pydantic.metaclass import PydanticMeta, PydanticModel

    _is_converted = True
    return PydanticModel, PydanticMeta


def is_pydantic_loaded() -> bool:
    """Return whether the program has imported pydantic; models are pydantic's then."""
    if not _is_converted and "pydantic" in sys.modules:
        load_pydantic()
    return _is_converted


_is_converted = False


def _convert_models() -> None:
    """Convert the model classes to pydantic's if the program has loaded its base class."""
    global _is_converted
    if not _is_converted and _is_usable():
        from .pydantic.conversion import convert

        convert()
        _is_converted = True


def _is_usable() -> bool:
    """Return whether the program has loaded the base class of pydantic's models, in a release that is new enough."""
    if not hasattr(sys.modules.get(_BASE_MODULE), "BaseModel"):
        return False
    version: str = sys.modules["pydantic"].VERSION
    return tuple(map(int, version.split(".")[:2])) >= _OLDEST


def load_pydantic() -> None:
    """Import pydantic if it is installed, and convert the model classes to pydantic's."""
    try:
        import pydantic

        # Newer ones load it only now.
        pydantic.BaseModel  # noqa: B018
    except (ImportError, AttributeError):
        # Not installed, or in the middle of its own import.
        return
    _convert_models()


class _PydanticFinder:
    """A finder on ``sys.meta_path`` that waits for pydantic: it leaves finding to the others, and hooks the loading."""

    def find_spec(
        self, name: str, path: Optional[Sequence[str]] = None, target: Optional[ModuleType] = None
    ) -> Optional[ModuleSpec]:
        if name != _BASE_MODULE:
            return None
        import importlib.util

        sys.meta_path.remove(self)
        spec = importlib.util.find_spec(name)
        if spec is not None and spec.loader is not None:
            execute = spec.loader.exec_module

            def execute_and_convert(module: ModuleType) -> None:
                execute(module)
                _convert_models()

            spec.loader.exec_module = execute_and_convert  # type: ignore[method-assign]
        return spec
