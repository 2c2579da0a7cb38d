"""Classes that programs derive from ours: pydantic makes them.

`Full` stands among their bases, behind the last class of ours, and has all that pydantic's base class has. So its
methods are found before those of `_model.BaseModel`, and work on the state of an object as pydantic keeps it.
"""

from __future__ import annotations

import re
import sys
import warnings
from collections.abc import Iterator, Mapping
from typing import Any, Callable, Optional

from pydantic._internal._model_construction import build_lenient_weakvaluedict
from pydantic_core import PydanticUndefined

from ..base import BaseModel
from ..fields import fields_of
from ..metaclass import LIBRARY
from .fields import alias_of, default_of, pydantic_fields
from .metaclass import PydanticMeta, PydanticModel

#: What `Full` does not take from pydantic's base class, beside what it has of its own.
_NOT_TAKEN = re.compile("__(dict|weakref|slots|abstractmethods|annot.*|conditional_annotations|static_attributes)__")


#: Schemas are built when they are needed first: packages derive dozens of classes and use a few.
_CONFIG = {**BaseModel.model_config, "defer_build": True}


def class_statement(
    make: Callable[..., Any],
    metaclass: type,
    name: str,
    bases: tuple[type, ...],
    namespace: dict[str, Any],
    options: dict[str, Any],
) -> Any:
    """Carry out a class statement of a program, as pydantic's metaclass does it.

    Args:
        make: ``__new__`` of pydantic's metaclass.
        metaclass: the metaclass of the new class.
        name: its name.
        bases: its bases.
        namespace: its body.
        options: the keywords of the statement.
    """
    frame = _frame_of_statement()
    if "__pydantic_reset_parent_namespace__" not in options:
        # Pydantic would look into the frame that has called it.
        options["__pydantic_reset_parent_namespace__"] = False
        names_around = None if frame.f_code.co_name == "<module>" else frame.f_locals
        namespace["__pydantic_parent_namespace__"] = build_lenient_weakvaluedict(names_around)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        cls = make(metaclass, name, _with_full(bases), namespace, **options)
    # A default of ours is an attribute of the class, which that of a field of pydantic's is not.
    defaults = "|".join(re.escape(field) for base in bases for field in _defaults(base))
    in_base = re.compile(f'Field name "({defaults})" .*shadows an attribute')
    for warning in caught:
        if not in_base.match(str(warning.message)):
            module = frame.f_globals.get("__name__")
            warnings.warn_explicit(warning.message, warning.category, frame.f_code.co_filename, frame.f_lineno, module)
    for field in [field for field, value in vars(cls).items() if value is PydanticUndefined]:
        delattr(cls, field)
    return cls


def _frame_of_statement() -> Any:
    """Return the frame in which the class statement stands."""
    frame: Any = sys._getframe(2)
    while frame.f_back is not None and frame.f_globals.get("__name__", "").partition(".")[0] == LIBRARY:
        frame = frame.f_back
    return frame


def _defaults(cls: type) -> Iterator[str]:
    """Yield the fields of ours, among those of a class, whose default is an attribute of a class."""
    for base in cls.__mro__:
        if issubclass(base, BaseModel) and not base.__by_pydantic__:
            yield from (name for name, field in fields_of(base).items() if not field.is_required())


def _with_full(bases: tuple[type, ...]) -> tuple[type, ...]:
    if any(issubclass(base, Full) for base in bases):
        return bases
    if BaseModel in bases:
        return tuple(Full if base is BaseModel else base for base in bases)
    # As far behind as can be: methods of the program's own come first.
    behind = max(index for index, base in enumerate(bases) if _is_model(base)) + 1
    return (*bases[:behind], Full, *bases[behind:])


def _is_model(base: type) -> bool:
    return issubclass(base, (BaseModel, PydanticModel)) and base is not PydanticModel


def _hide_defaults(cls: Any, /, **options: Any) -> None:
    """Let pydantic find no default where the class gives none: it would take that of the field in the base."""
    super(Full, cls).__init_subclass__(**options)
    for name in _defaults(cls):
        if name not in cls.__dict__:
            setattr(cls, name, PydanticUndefined)


def _construct(cls: Any, /, _fields_set: Optional[set[str]] = None, **values: Any) -> Any:
    """Make an instance without checking anything; dicts inside become models where the class says so."""
    return construct(cls, values, _fields_set)


def _make_full() -> Any:
    bases = (BaseModel,) if issubclass(BaseModel, PydanticModel) else (BaseModel, PydanticModel)
    taken = {name: value for name, value in vars(PydanticModel).items() if not _NOT_TAKEN.fullmatch(name)}
    special = {name: value for name, value in taken.items() if name[:2] == "__"}
    own = {"__module__": __name__, "__doc__": None, "__by_pydantic__": True, "model_config": _CONFIG}
    full: Any = super(PydanticMeta, PydanticMeta).__new__(PydanticMeta, "BaseModel", bases, {**special, **own})
    for name, value in taken.items():
        # In the body, pydantic would take these for fields. Some releases have some of them on the metaclass.
        if name not in full.__dict__ and not hasattr(PydanticMeta, name):
            setattr(full, name, value)
    full.__init_subclass__ = classmethod(_hide_defaults)
    full.construct = full.model_construct = classmethod(_construct)
    full.__str__ = PydanticModel.__repr__
    full._request_id = None
    return full


Full = _make_full()


def made_of_answer(cls: Any, data: Mapping[str, Any]) -> Any:
    """Return an object of a program's class for a JSON object of an answer, whatever is in it."""
    return cls.construct(**data)


def construct(cls: Any, values: Mapping[str, Any], fields_set: Optional[set[str]] = None) -> Any:
    """Make a model of pydantic's of data that stays the caller's, as answers of the server are read."""
    from ..structure import copied, structure

    rest = {**values}
    data: dict[str, Any] = {}
    found = set()
    for name, field in pydantic_fields(cls).items():
        key = alias_of(field)
        if key not in rest:
            key = name
        if key in rest:
            data[name] = structure(copied(rest.pop(key)), field.annotation)
            found.add(name)
        else:
            data[name] = default_of(field)
    model = cls.__new__(cls)
    setattr_ = object.__setattr__
    setattr_(model, "__dict__", data)
    setattr_(model, "__pydantic_fields_set__", found if fields_set is None else fields_set)
    extra = cls.model_config.get("extra")
    setattr_(model, "__pydantic_extra__", copied(rest) if extra == "allow" else None)
    setattr_(model, "__pydantic_private__", None)
    if cls.__pydantic_post_init__:
        model.model_post_init(None)
    return model
