"""``openai.BaseModel`` where pydantic is installed: a class of pydantic's with the additions of this library."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Optional

import pydantic

from .. import _model
from .fields import alias_of, default_of, pydantic_fields

# As `Any`: the methods of both base classes take the same arguments, and say so in ways of their own.
_PydanticModel: Any = pydantic.BaseModel
_PydanticMeta: Any = type(pydantic.BaseModel)

#: Whether a class may say that others are its subclasses. In older releases they were then those of pydantic's base
#: class, too, and pydantic took them for classes of its own making.
VIRTUAL_SUBCLASSES = _PydanticMeta.__subclasscheck__ is type.__subclasscheck__


class ModelMeta(_PydanticMeta):  # type: ignore[misc]
    """The metaclass of ``openai.BaseModel``."""

    #: Whether its classes only stand for others, and pydantic has no part in making them.
    makes_faces = False

    if VIRTUAL_SUBCLASSES:

        def __subclasscheck__(cls, subclass: type) -> bool:
            return super().__subclasscheck__(subclass) or (cls is BaseModel and issubclass(subclass, _model.BaseModel))


class BaseModel(_PydanticModel, _model.BaseModel, metaclass=ModelMeta):  # type: ignore[misc]
    """The base class of models: pydantic's, which keeps fields that it does not know, with ``to_dict`` and so on."""

    # Schemas are built when they are needed first: packages derive dozens of classes and use a few.
    model_config = {"extra": "allow", "defer_build": True}  # noqa: RUF012

    if not TYPE_CHECKING:

        @property
        def _request_id(self) -> Optional[str]:
            return self.__dict__.get("_request_id")

    @classmethod
    def construct(cls, _fields_set: Optional[set[str]] = None, **values: Any) -> Any:
        """Make an instance without checking anything; dicts inside become models where the class says so."""
        return construct(cls, values, _fields_set)

    model_construct = construct

    def __str__(self) -> str:
        return repr(self)


# As programs know it, and as pickle finds it.
BaseModel.__module__ = "openai"


def public_base() -> type:
    """Return ``openai.BaseModel``."""
    return BaseModel


def made_of_answer(cls: Any, data: Mapping[str, Any]) -> Any:
    """Return an object of a class of pydantic's for a JSON object of an answer, whatever is in it."""
    return cls.construct(**data) if BaseModel in cls.__mro__ else construct(cls, data)


def construct(cls: Any, values: Mapping[str, Any], fields_set: Optional[set[str]] = None) -> Any:
    """Make a model of pydantic's of data that stays the caller's, as answers of the server are read."""
    from .._convert import copied, structure

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
