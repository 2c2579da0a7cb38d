"""What stands on model classes and is worked out when somebody asks for it."""

from __future__ import annotations

from collections.abc import Mapping
from types import FunctionType, GetSetDescriptorType
from typing import TYPE_CHECKING, Any, Optional

from .fields import ATTRS, fields_of
from .metaclass import pydantic_is_there

if TYPE_CHECKING:
    from .base import BaseModel


class AttrsFields:
    """``__attrs_attrs__`` of a model class, made when ``attrs`` asks: making it for every class would be slow.

    A class of pydantic's has none: programs that look for it first would do without the fields that are not declared.
    """

    def __get__(self, instance: object, owner: type) -> Any:
        if pydantic_is_there():
            raise AttributeError("__attrs_attrs__")
        import attrs

        made = owner.__dict__.get(ATTRS)
        if made is None:
            these = {
                field.name: attrs.field(
                    default=attrs.NOTHING if field.is_required() else field.default,
                    type=field.annotation,
                    alias=field.name,
                )
                for field in sorted(fields_of(owner).values(), key=lambda field: not field.is_required())
            }
            record = attrs.make_class(owner.__name__, these, init=False, repr=False, eq=False, order=False, slots=False)
            made = record.__attrs_attrs__  # type: ignore[attr-defined]
            setattr(owner, ATTRS, made)
        return made


class ModelFields:
    """``model_fields``, for classes and for their instances: where pydantic is there, its kind of them."""

    def __get__(self, instance: object, owner: type[BaseModel]) -> Mapping[str, Any]:
        if pydantic_is_there():
            from .pydantic.fields import infos_of

            return infos_of(owner)
        return fields_of(owner)


class PydanticPart:
    """An attribute that pydantic looks for on a class; made when it does, and without pydantic not there."""

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, instance: object, owner: type[BaseModel]) -> Any:
        if pydantic_is_there():
            from .pydantic.class_parts import part

            if instance is not None and self._name == "__pydantic_validator__":
                # Some versions ask an instance whether it has one, and nothing shall be compiled for that.
                return None
            return part(owner, self._name)
        raise AttributeError(self._name)


# What an instance of pydantic's has beside its dict; of one of ours, it is all in the dict. Pydantic sets these when it
# has made an object: first the dict, with a default for each field that is not there, and after it the names of those
# that are. Properties, because a class of our own with `__set__` takes longer.


def _add(model: BaseModel, extra: Optional[Mapping[str, Any]]) -> None:
    if extra:
        model.__dict__.update(extra)


def _keep(model: BaseModel, names: set[str]) -> None:
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


def _ignore(model: BaseModel, private: object) -> None:
    pass


pydantic_extra = property(lambda model: model.model_extra, _add)
pydantic_fields_set = property(lambda model: model.model_fields_set, _keep)
pydantic_private = property(lambda model: None, _ignore)


class Method:
    """A method that stays one when the server sends a field of its name; the field is in ``model_extra``."""

    is_model_method = True

    def __init__(self, method: Any) -> None:
        self._bind = method.__get__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, instance: object, owner: type[BaseModel]) -> Any:
        return self._bind(instance, owner)

    def __set__(self, instance: object, value: object) -> None:
        instance.__dict__[self._name] = value


def keep_methods(cls: type) -> None:
    """Make the methods of a class stay methods, whatever fields the server sends."""
    for name, value in list(vars(cls).items()):
        if name[0] != "_" and isinstance(value, (FunctionType, classmethod)):
            method = Method(value)
            method.__set_name__(cls, name)
            setattr(cls, name, method)


# For classes that show another ``__dict__``: the one that is there. It is found through its slot, which is that of a
# base class, and another one from the moment on that models are pydantic's.

_slot: Any = None


def get_dict(model: BaseModel) -> dict[str, Any]:
    """Return the dict of a model."""
    try:
        return _slot.__get__(model)  # type: ignore[no-any-return]
    except (TypeError, AttributeError):
        return _find_slot(model).__get__(model)  # type: ignore[no-any-return]


def set_dict(model: BaseModel, fields: dict[str, Any]) -> None:
    """Set the dict of a model."""
    try:
        _slot.__set__(model, fields)
    except (TypeError, AttributeError):
        _find_slot(model).__set__(model, fields)


def _find_slot(model: BaseModel) -> Any:
    global _slot
    slots = (base.__dict__.get("__dict__") for base in type(model).__mro__)
    _slot = next(slot for slot in slots if isinstance(slot, GetSetDescriptorType))
    return _slot
