"""Constructing and validating our models by pydantic's rules."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

import pydantic

from ..base import BaseModel
from ..json import loads
from .core_schema import validator_of_dicts
from .metaclass import PydanticModel

_M = TypeVar("_M", bound=BaseModel)

# Where a class keeps what pydantic has compiled for it.
_ADAPTER = "__adapter__"
_OF_DICTS = "__validate_dict__"


def adapter(cls: type[BaseModel]) -> Any:
    """Return what pydantic has compiled for a class of ours: it does so when it is needed first."""
    found: Any = cls.__dict__.get(_ADAPTER)
    if found is None:
        found = pydantic.TypeAdapter(cls)
        setattr(cls, _ADAPTER, found)
    return found


def validate(cls: type[_M], obj: Any, options: Mapping[str, Any]) -> _M:
    """Return ``cls.model_validate(obj, **options)``.

    Raises:
        pydantic.ValidationError: the data does not fit.
    """
    if not options:
        of_dicts = cls.__dict__.get(_OF_DICTS)
        if of_dicts is None:
            of_dicts = validator_of_dicts(cls)
            setattr(cls, _OF_DICTS, of_dicts)
        try:
            return of_dicts(obj)  # type: ignore[no-any-return]
        except pydantic.ValidationError:
            return adapter(cls).validator.validate_python(obj)  # type: ignore[no-any-return]
    given = {name: value for name, value in options.items() if value is not None}
    return adapter(cls).validator.validate_python(obj, **given)  # type: ignore[no-any-return]


def validate_json(cls: type[_M], text: Any, options: Mapping[str, Any]) -> _M:
    """Return ``cls.model_validate_json(text, **options)``.

    Raises:
        pydantic.ValidationError: the text is not JSON, or the data does not fit.
    """
    given = {name: value for name, value in options.items() if value is not None}
    if not given:
        try:
            return validate(cls, loads(text), {})
        except ValueError:
            # pydantic says what is wrong with it.
            pass
    return adapter(cls).validator.validate_json(text, **given)  # type: ignore[no-any-return]


def initialise(model: BaseModel, data: dict[str, Any]) -> None:
    """Do what ``__init__`` does, for an instance of any class of models.

    Raises:
        pydantic.ValidationError: the data does not fit.
    """
    cls = type(model)
    if cls.__by_pydantic__:
        # One that calls this method by the name of its class.
        PydanticModel.__init__(model, **data)
    else:
        model.__dict__ = validate(cls, data, {}).__dict__
