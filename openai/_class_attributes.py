"""What stands on model classes and is worked out when somebody asks for it.

Also where the bridge to pydantic begins: nothing of it is loaded in a program that has not imported pydantic.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from types import FunctionType
from typing import TYPE_CHECKING, Any, Optional

from ._fields import ATTRS, fields_of

if TYPE_CHECKING:
    from ._model import BaseModel

LIBRARY = __name__.partition(".")[0]


def pydantic_is_there() -> bool:
    """Say whether the program has imported pydantic."""
    return "pydantic" in sys.modules


def _base() -> type[BaseModel]:
    from ._model import BaseModel

    return BaseModel


class AttrsFields:
    """``__attrs_attrs__`` of a model class, made when ``attrs`` asks: making it for every class would be slow."""

    def __get__(self, instance: object, owner: type) -> Any:
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
        if owner is not _base() and pydantic_is_there():
            from ._bridge.parts import model_fields

            return model_fields(owner)
        return fields_of(owner)


class PydanticPart:
    """An attribute that pydantic looks for on a class; made when it does, and without pydantic not there."""

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, instance: object, owner: type[BaseModel]) -> Any:
        if owner is _base() and self._name == "__pydantic_fields__":
            # Asked while the bridge is loaded, to make a class of pydantic's of it.
            return {}
        if owner.__face__ is owner:
            from ._bridge.joined import theirs

            found = theirs(owner, self._name, instance)
            if found is not None:
                return found
        elif pydantic_is_there():
            from ._bridge.parts import part

            if instance is not None and self._name == "__pydantic_validator__":
                # Some versions ask an instance whether it has one, and nothing shall be compiled for that.
                return None
            return part(owner, self._name)
        raise AttributeError(self._name)


# What an instance of pydantic's has beside its dict; of one of ours, it is all in the dict. Pydantic sets these when it
# has validated an object: first the dict, with a default for each field that is not there, and last the names of those
# that are. Properties, because a class of our own with `__set__` takes longer.


def _add(model: BaseModel, extra: Optional[Mapping[str, Any]]) -> None:
    if extra:
        model.__dict__.update(extra)


def _keep(model: BaseModel, names: set[str]) -> None:
    data = model.__dict__
    if len(data) != len(names):
        # All names are in the data.
        for name in names.symmetric_difference(data):
            del data[name]


def _ignore(model: BaseModel, private: object) -> None:
    pass


pydantic_extra = property(lambda model: model.model_extra, _add)
pydantic_fields_set = property(lambda model: model.model_fields_set, _keep)
pydantic_private = property(lambda model: None, _ignore)


class ForFastAPI:
    """Says that a class is a dataclass, to FastAPI alone.

    It takes a param for the body of a request if its type is one of pydantic's or a dataclass; what else it asks for
    the type has no part in it.
    """

    def __get__(self, instance: object, owner: type) -> Any:
        asking = sys._getframe(1).f_back if "fastapi" in sys.modules and instance is None else None
        if asking is not None and asking.f_code.co_name == "_annotation_is_complex":
            return {}
        raise AttributeError("__dataclass_fields__")


class BodyForFastAPI:
    """What a model class must inherit to be taken for the body of a request.

    Not of its own: orjson takes for a dataclass what has this in the class's own dict, reads on without a check, and
    ends the process.
    """

    __slots__ = ()

    if not TYPE_CHECKING:
        __dataclass_fields__ = ForFastAPI()


class Method:
    """A method that stays one when the server sends a field of its name; the field is in ``model_extra``."""

    is_model_method = True

    def __init__(self, method: Any) -> None:
        self._bind = method.__get__
        self._is_of_classes = isinstance(method, classmethod)

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, instance: object, owner: type[BaseModel]) -> Any:
        if owner.__foreign__:
            if self._is_of_classes and instance is None and pydantic_is_there():
                from ._bridge.twins import class_method

                found = class_method(owner, self._name)
                if found is not None:
                    return found
        elif owner.__face__ is owner:
            from ._bridge.joined import theirs

            found = theirs(owner, self._name, instance)
            if found is not None:
                return found
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
