"""Descriptors of model classes: attributes that are computed on first use, and methods that fields cannot hide."""

from __future__ import annotations

from collections.abc import Mapping
from types import FunctionType, GetSetDescriptorType
from typing import TYPE_CHECKING, Any, Callable, Optional, Union, cast

from .fields import ATTRS, fields_of
from .metaclass import is_pydantic_loaded

if TYPE_CHECKING:
    import attrs

    from .base import BaseModel


class AttrsFields:
    """``__attrs_attrs__`` of a model class, built when ``attrs`` asks: building it for every class would be slow.

    In programs with pydantic there is none: those that look for it first would miss the fields that are not declared.
    """

    def __get__(self, instance: object, owner: type) -> tuple[attrs.Attribute[Any], ...]:
        if is_pydantic_loaded():
            raise AttributeError("__attrs_attrs__")
        import attrs

        attributes: Optional[tuple[attrs.Attribute[Any], ...]] = owner.__dict__.get(ATTRS)
        if attributes is None:
            these = {
                field.name: attrs.field(
                    default=attrs.NOTHING if field.is_required() else field.default,
                    type=field.annotation,
                    alias=field.name,
                )
                for field in sorted(fields_of(owner).values(), key=lambda field: not field.is_required())
            }
            record = attrs.make_class(owner.__name__, these, init=False, repr=False, eq=False, order=False, slots=False)
            attributes = attrs.fields(record)
            setattr(owner, ATTRS, attributes)
        return attributes


class ModelFields:
    """``model_fields`` of classes and instances: in programs with pydantic, its ``FieldInfo`` objects."""

    def __get__(self, instance: object, owner: type[BaseModel]) -> Mapping[str, Any]:
        if is_pydantic_loaded():
            from .pydantic.fields import get_field_infos

            return get_field_infos(owner)
        return fields_of(owner)


class PydanticPart:
    """An attribute that pydantic expects on a class; computed when pydantic asks, absent without pydantic."""

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, instance: object, owner: type[BaseModel]) -> object:
        if is_pydantic_loaded():
            from .pydantic.class_parts import get_part

            if instance is not None and self._name == "__pydantic_validator__":
                # Some versions ask an instance whether it has one; that must not compile anything.
                return None
            return get_part(owner, self._name)
        raise AttributeError(self._name)


# State that pydantic's instances hold beside their dict; ours hold all of it in the dict. Pydantic sets these
# attributes on an object that it has created: first the dict, with a default for each missing field, then the names of
# the fields that are set. Properties, because a descriptor class of our own with `__set__` is slower.


def _add_extra(model: BaseModel, extra: Optional[Mapping[str, object]]) -> None:
    if extra:
        model.__dict__.update(extra)


def _keep_fields_set(model: BaseModel, names: set[str]) -> None:
    data = model.__dict__
    if len(data) != len(names):
        fields = fields_of(type(model))
        unset = {}
        # Some names may be those of extra fields, which come later.
        for name in data.keys() - names - model.__private__:
            value = data[name]
            if name in fields and not fields[name].is_required() and value == fields[name].default:
                del data[name]
            else:
                unset[name] = value
        if unset:
            data["_unset"] = unset
    if model.__foreign__:
        from .structure import add_own_defaults

        add_own_defaults(type(model), data)


def _ignore_private(model: BaseModel, private: object) -> None:
    pass


pydantic_extra = property(lambda model: model.model_extra, _add_extra)
pydantic_fields_set = property(lambda model: model.model_fields_set, _keep_fields_set)
pydantic_private = property(lambda model: None, _ignore_private)


class Method:
    """A method that a field of its name, sent by the server, does not hide; that field is in ``model_extra``."""

    is_model_method = True

    def __init__(self, method: Union[FunctionType, classmethod[Any, ..., Any]]) -> None:
        self._bind: Callable[[Any, type], Callable[..., Any]] = method.__get__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, instance: object, owner: type[BaseModel]) -> Callable[..., Any]:
        return self._bind(instance, owner)

    def __set__(self, instance: object, value: object) -> None:
        instance.__dict__[self._name] = value


#: Special methods that `copy`, `pickle` and others look up on the instance, where they would find a field of the name.
_LOOKED_UP_ON_INSTANCES = frozenset(
    {"__copy__", "__deepcopy__", "__getstate__", "__reduce__", "__reduce_ex__", "__replace__", "__rich_repr__"}
    | {"__setstate__"}
)


def keep_methods(cls: type) -> None:
    """Keep the methods of a class reachable, whatever fields the server sends."""
    for name, value in list(vars(cls).items()):
        if isinstance(value, (FunctionType, classmethod)) and (name[0] != "_" or name in _LOOKED_UP_ON_INSTANCES):
            method = Method(value)
            method.__set_name__(cls, name)
            setattr(cls, name, method)


# For classes whose ``__dict__`` is a property: access to the real one, through the slot of the base class that defines
# it. That is another base class from the moment on that models are pydantic's.

_slot: Optional[GetSetDescriptorType] = None


def get_dict(model: BaseModel) -> dict[str, Any]:
    """Return the real ``__dict__`` of a model."""
    try:
        return cast(Any, _slot).__get__(model)  # type: ignore[no-any-return]
    except (TypeError, AttributeError):
        return _find_slot(model).__get__(model)  # type: ignore[no-any-return]


def set_dict(model: BaseModel, fields: dict[str, Any]) -> None:
    """Set the real ``__dict__`` of a model."""
    try:
        cast(Any, _slot).__set__(model, fields)
    except (TypeError, AttributeError):
        _find_slot(model).__set__(model, fields)


def _find_slot(model: BaseModel) -> GetSetDescriptorType:
    global _slot
    slots = (base.__dict__.get("__dict__") for base in type(model).__mro__)
    _slot = next(slot for slot in slots if isinstance(slot, GetSetDescriptorType))
    return _slot
