"""Classes that programs derive from ours: pydantic creates them.

`Full` is inserted among their bases, behind the last class of ours, and has everything that pydantic's base class has.
So its methods are found before those of our `BaseModel`, and work on the state of an object as pydantic holds it.
"""

from __future__ import annotations

import re
import sys
import warnings
from collections.abc import Iterator, Mapping
from types import FrameType
from typing import Any, Callable, Optional, TypeVar, cast

from pydantic._internal._model_construction import build_lenient_weakvaluedict
from pydantic_core import PydanticUndefined

from ..base import BaseModel
from ..fields import fields_of
from ..metaclass import LIBRARY
from .fields import get_alias, get_default, get_pydantic_fields
from .metaclass import PydanticMeta, PydanticModel

_M = TypeVar("_M", bound=BaseModel)

#: Attributes that `Full` does not copy from pydantic's base class.
_NOT_TAKEN = re.compile("__(dict|weakref|slots|abstractmethods|annot.*|conditional_annotations|static_attributes)__")


#: Schemas are built on first use: packages derive dozens of classes and use a few.
_CONFIG = {**BaseModel.model_config, "defer_build": True}


def create_class(
    create: Callable[..., type],
    metaclass: type,
    name: str,
    bases: tuple[type, ...],
    namespace: dict[str, Any],
    options: dict[str, Any],
) -> type:
    """Create a class of a program, through pydantic's metaclass.

    Args:
        create: ``__new__`` of pydantic's metaclass.
        metaclass: the metaclass of the new class.
        name: its name.
        bases: its bases.
        namespace: its body.
        options: the keywords of the class statement.
    """
    frame = _find_statement_frame()
    if "__pydantic_reset_parent_namespace__" not in options:
        # Pydantic would take the names from the frame that calls it, which is one of this library.
        options["__pydantic_reset_parent_namespace__"] = False
        names_around = None if frame.f_code.co_name == "<module>" else frame.f_locals
        namespace["__pydantic_parent_namespace__"] = build_lenient_weakvaluedict(names_around)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        cls = create(metaclass, name, _insert_full(bases), namespace, **options)
    # A default of ours is an attribute of the class, unlike that of a field of pydantic's, which warns about it.
    defaults = "|".join(re.escape(field) for base in bases for field in _iterate_defaults(base))
    in_base = re.compile(f'Field name "({defaults})" .*shadows an attribute')
    for warning in caught:
        if not in_base.match(str(warning.message)):
            module = frame.f_globals.get("__name__")
            warnings.warn_explicit(warning.message, warning.category, frame.f_code.co_filename, frame.f_lineno, module)
    for field in [field for field, value in vars(cls).items() if value is PydanticUndefined]:
        delattr(cls, field)
    return cls


def _find_statement_frame() -> FrameType:
    """Return the frame of the class statement: the nearest one outside this library."""
    frame = sys._getframe(2)
    while frame.f_back is not None and frame.f_globals.get("__name__", "").partition(".")[0] == LIBRARY:
        frame = frame.f_back
    return frame


def _iterate_defaults(cls: type) -> Iterator[str]:
    """Yield the fields that a class has from classes of ours and that have a default."""
    for base in cls.__mro__:
        if issubclass(base, BaseModel) and not base.__by_pydantic__:
            yield from (name for name, field in fields_of(base).items() if not field.is_required())


def _insert_full(bases: tuple[type, ...]) -> tuple[type, ...]:
    if any(issubclass(base, Full) for base in bases):
        return bases
    if BaseModel in bases:
        return tuple(Full if base is BaseModel else base for base in bases)
    # As late as possible: methods of the program's own classes come first.
    end = max(index for index, base in enumerate(bases) if _is_model(base)) + 1
    return (*bases[:end], Full, *bases[end:])


def _is_model(base: type) -> bool:
    return issubclass(base, (BaseModel, PydanticModel)) and base is not PydanticModel


def _hide_defaults(cls: type, /, **options: object) -> None:
    """Hide inherited defaults from pydantic, which would use them for a field declared again without a default."""
    super(Full, cls).__init_subclass__(**options)
    for name in _iterate_defaults(cls):
        if name not in cls.__dict__:
            setattr(cls, name, PydanticUndefined)


def _construct(cls: type[_M], /, _fields_set: Optional[set[str]] = None, **values: object) -> _M:
    """Create an instance without validation; dicts inside become models where the class declares models."""
    return construct(cls, values, _fields_set)


def _create_full() -> Any:
    bases = (BaseModel,) if issubclass(BaseModel, PydanticModel) else (BaseModel, PydanticModel)
    copied = {name: value for name, value in vars(PydanticModel).items() if not _NOT_TAKEN.fullmatch(name)}
    special = {name: value for name, value in copied.items() if name[:2] == "__"}
    own = {"__module__": __name__, "__doc__": None, "__by_pydantic__": True, "model_config": _CONFIG}
    full: Any = super(PydanticMeta, PydanticMeta).__new__(PydanticMeta, "BaseModel", bases, {**special, **own})
    for name, value in copied.items():
        # In the class body, pydantic would take these for fields. Some releases define some of them on the metaclass.
        if name not in full.__dict__ and not hasattr(PydanticMeta, name):
            setattr(full, name, value)
    full.__init_subclass__ = classmethod(_hide_defaults)
    full.construct = full.model_construct = classmethod(_construct)
    full.__str__ = PydanticModel.__repr__
    full._request_id = None
    return full


Full = _create_full()


def construct_from_answer(cls: Any, data: Mapping[str, object]) -> BaseModel:
    """Return an instance of a program's class for a JSON object of an answer, whatever is in it."""
    return cls.construct(**data)  # type: ignore[no-any-return]


def construct(cls: type[_M], values: Mapping[str, object], fields_set: Optional[set[str]] = None) -> _M:
    """Create an instance of a class of pydantic's from data that stays the caller's, leniently as for answers."""
    from ..structure import copy_containers, structure

    rest = {**values}
    data: dict[str, Any] = {}
    names = set()
    for name, field in get_pydantic_fields(cls).items():
        key = get_alias(field) or name
        if key not in rest:
            key = name
        if key in rest:
            data[name] = structure(copy_containers(rest.pop(key)), field.annotation)
            names.add(name)
        else:
            data[name] = get_default(field)
    model = cls.__new__(cls)
    object.__setattr__(model, "__dict__", data)
    object.__setattr__(model, "__pydantic_fields_set__", names if fields_set is None else fields_set)
    extra = cls.model_config.get("extra")
    object.__setattr__(model, "__pydantic_extra__", copy_containers(rest) if extra == "allow" else None)
    object.__setattr__(model, "__pydantic_private__", None)
    if cast(Any, cls).__pydantic_post_init__:
        cast(Any, model).model_post_init(None)
    return model
