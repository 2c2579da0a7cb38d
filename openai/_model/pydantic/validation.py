"""Constructing and validating our models by pydantic's rules."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Optional, TypeVar, Union

import pydantic

from ..base import BaseModel
from ..json import loads
from .core_schema import build_dict_validator
from .metaclass import PydanticModel

_M = TypeVar("_M", bound=BaseModel)

# The attributes in which a class caches what pydantic has compiled for it.
_ADAPTER = "__adapter__"
_VALIDATE_DICT = "__validate_dict__"


def get_adapter(cls: type[_M]) -> pydantic.TypeAdapter[_M]:
    """Return the adapter of pydantic for a class of ours, compiled on first use."""
    adapter: Optional[pydantic.TypeAdapter[_M]] = cls.__dict__.get(_ADAPTER)
    if adapter is None:
        adapter = pydantic.TypeAdapter(cls)
        setattr(cls, _ADAPTER, adapter)
    return adapter


def validate(cls: type[_M], obj: object, options: Mapping[str, Any]) -> _M:
    """Return ``cls.model_validate(obj, **options)``.

    Raises:
        pydantic.ValidationError: the data does not fit.
    """
    if not options:
        validate_dict = cls.__dict__.get(_VALIDATE_DICT)
        if validate_dict is None:
            validate_dict = build_dict_validator(cls)
            setattr(cls, _VALIDATE_DICT, validate_dict)
        try:
            return validate_dict(obj)  # type: ignore[no-any-return]
        except pydantic.ValidationError:
            return get_adapter(cls).validator.validate_python(obj)  # type: ignore[no-any-return]
    set_options = {name: value for name, value in options.items() if value is not None}
    return get_adapter(cls).validator.validate_python(obj, **set_options)  # type: ignore[no-any-return]


def validate_json(cls: type[_M], text: Union[str, bytes, bytearray], options: Mapping[str, Any]) -> _M:
    """Return ``cls.model_validate_json(text, **options)``.

    Raises:
        pydantic.ValidationError: the text is not JSON, or the data does not fit.
    """
    set_options = {name: value for name, value in options.items() if value is not None}
    if not set_options:
        try:
            return validate(cls, loads(text), {})
        except ValueError:
            # Pydantic reports what is wrong.
            pass
    return get_adapter(cls).validator.validate_json(text, **set_options)  # type: ignore[no-any-return]


def initialize(model: BaseModel, data: dict[str, Any]) -> None:
    """Carry out ``__init__`` for an instance of any model class.

    Raises:
        pydantic.ValidationError: the data does not fit.
    """
    cls = type(model)
    if cls.__by_pydantic__:
        # A class of a program that calls `BaseModel.__init__` by name.
        PydanticModel.__init__(model, **data)
    else:
        model.__dict__ = validate(cls, data, {}).__dict__
