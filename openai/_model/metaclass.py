"""How model classes are made, in programs without pydantic and in those that have it.

Without pydantic, a model class is an ordinary class. Where a program has pydantic, `_model.BaseModel` is a class of
pydantic's: it is made as one if pydantic was loaded before it, and otherwise becomes one at the moment when pydantic
has been loaded, together with all classes that derive from it. Objects that exist by then are of the same classes.
"""

from __future__ import annotations

import sys
from abc import ABCMeta
from collections.abc import Sequence
from types import ModuleType
from typing import TYPE_CHECKING, Any, Generic, Optional

if TYPE_CHECKING:
    from importlib.machinery import ModuleSpec

LIBRARY = __name__.partition(".")[0]

_BASE_MODULE = "pydantic.main"

#: The first release that has what `_bridge` is built on.
_OLDEST = (2, 5)


def is_of_library(namespace: dict[str, Any]) -> bool:
    """Say whether a class body is one of this library's own."""
    return bool(namespace.get("__module__", "").partition(".")[0] == LIBRARY)


class ModelMeta(ABCMeta):
    """The metaclass of models as long as the program has no pydantic.

    One of its own, because only then can classes be given another; and derived from that of abstract classes, as
    pydantic's is.
    """

    def __new__(mcs, name: str, bases: tuple[type, ...], namespace: dict[str, Any], /, **options: Any) -> Any:
        if is_of_library(namespace):
            return type.__new__(mcs, name, bases, namespace)
        if options or "model_config" in namespace:
            # These mean something to pydantic, if not to another base.
            load_pydantic()
        if pydantic_is_there() and mcs is ModelMeta:
            from .pydantic.metaclass import PydanticMeta

            return PydanticMeta(name, bases, namespace, **options)
        namespace["__foreign__"] = True
        if not any("__init_subclass__" in base.__dict__ for base in _all_bases(bases)):
            options = {}
        return super().__new__(mcs, name, bases, namespace, **options)

    # Faster than what they would be otherwise, and right where `__new__` above has left out a part of it.
    __instancecheck__ = type.__instancecheck__
    __subclasscheck__ = type.__subclasscheck__


def _all_bases(bases: tuple[type, ...]) -> set[type]:
    return {base for item in bases for base in item.__mro__} - {object, Generic}


class Layout(metaclass=ModelMeta):
    """Gives objects the same places in memory that pydantic's have: only then can their class become one of its."""

    # On older versions of Python, no such class can take the place of another.
    __slots__ = (
        ("__dict__", "__pydantic_extra__", "__pydantic_fields_set__", "__pydantic_private__")
        if sys.version_info >= (3, 11)
        else ()
    )

    if not TYPE_CHECKING:

        @property
        def __class__(self) -> type:
            # Only seen where objects keep this base though pydantic is there.
            if not _is_there:
                return type(self)
            from .pydantic.isinstance_proxy import face_of

            return face_of(type(self))

        def __reduce__(self) -> tuple[Any, ...]:
            # By the class itself, which pickle would compare with what is shown.
            return _blank, (type(self),), self.__getstate__()


def _blank(cls: Any) -> Any:
    return cls.__new__(cls)


def foundation() -> tuple[Any, Any]:
    """Return what the base class of models derives from, and its metaclass."""
    global _is_there
    if not _is_usable():
        sys.meta_path.insert(0, _Expectant())
        return Layout, ModelMeta
    from .pydantic.metaclass import PydanticMeta, PydanticModel

    _is_there = True
    return PydanticModel, PydanticMeta


def pydantic_is_there() -> bool:
    """Say whether the program has imported pydantic; models are pydantic's then."""
    if not _is_there and "pydantic" in sys.modules:
        load_pydantic()
    return _is_there


_is_there = False


def _become_pydantic() -> None:
    """Make the model classes pydantic's if the program has loaded its base class."""
    global _is_there
    if not _is_there and _is_usable():
        from .pydantic.conversion import convert

        convert()
        _is_there = True


def _is_usable() -> bool:
    """Say whether the program has loaded the base class of pydantic's models, and that is not too old."""
    if not hasattr(sys.modules.get(_BASE_MODULE), "BaseModel"):
        return False
    version: str = sys.modules["pydantic"].VERSION
    return tuple(map(int, version.split(".")[:2])) >= _OLDEST


def load_pydantic() -> None:
    """Import pydantic if it is installed, and make the model classes pydantic's."""
    try:
        import pydantic

        # Newer ones load it only now.
        pydantic.BaseModel  # noqa: B018
    except (ImportError, AttributeError):
        # Not installed, or in the middle of its own import.
        return
    _become_pydantic()


class _Expectant:
    """One of Python's finders, which finds what the others do, and knows by that when pydantic has been loaded."""

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

            def execute_and_tell(module: ModuleType) -> None:
                execute(module)
                _become_pydantic()

            spec.loader.exec_module = execute_and_tell  # type: ignore[method-assign]
        return spec
