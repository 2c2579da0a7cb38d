"""Functions for what differs between the major versions of pydantic, under names that other packages import.

Our models have the methods of version 2, as pydantic's own do: each function calls the method of its name.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property as cached_property
from typing import TYPE_CHECKING, Any, Optional, TypeVar, Union

from typing_extensions import Literal

from ._model.base import BaseModel, Field, GenericModel as GenericModel
from ._support.aliases import make_getattr
from ._support.annotations import Annotation, unwrap_annotated
from ._types import IncEx
from ._utils._compat import (
    get_args as get_args,
    get_origin as get_origin,
    is_literal_type as is_literal_type,
    is_typeddict as is_typeddict,
    is_union as is_union,
    parse_date as parse_date,
    parse_datetime as parse_datetime,
)

_ModelT = TypeVar("_ModelT", bound=BaseModel)

PYDANTIC_V1 = False

typed_cached_property = cached_property


def get_model_fields(model: type[BaseModel]) -> Mapping[str, Field]:
    """Return the declared fields of a model class, by name."""
    return model.model_fields


def get_model_config(model: type[BaseModel]) -> dict[str, Any]:
    """Return the ``model_config`` of a class."""
    return model.model_config


def field_outer_type(field: Field) -> Annotation:
    """Return the type of a field."""
    return unwrap_annotated(field.annotation)


def field_is_required(field: Field) -> bool:
    """Return whether a field has no default."""
    return field.is_required()


def field_get_default(field: Field) -> object:
    """Return the default of a field; ``None`` if it has none."""
    return None if field.is_required() else field.default


def parse_obj(model: type[_ModelT], value: object) -> _ModelT:
    """Return ``model.model_validate(value)``.

    Raises:
        ValueError: the data does not fit.
    """
    return model.model_validate(value)


model_parse = parse_obj


def model_parse_json(model: type[_ModelT], data: Union[str, bytes]) -> _ModelT:
    """Return ``model.model_validate_json(data)``.

    Raises:
        ValueError: the text is not JSON, or the data does not fit.
    """
    return model.model_validate_json(data)


def model_copy(model: _ModelT, *, deep: bool = False) -> _ModelT:
    """Return ``model.model_copy(deep=deep)``."""
    return model.model_copy(deep=deep)


def model_json(model: BaseModel, *, indent: Optional[int] = None) -> str:
    """Return ``model.model_dump_json(indent=indent)``."""
    return model.model_dump_json(indent=indent)


def model_dump(
    model: BaseModel,
    *,
    exclude: Optional[IncEx] = None,
    exclude_unset: bool = False,
    exclude_defaults: bool = False,
    warnings: bool = True,
    mode: Literal["json", "python"] = "python",
    by_alias: Optional[bool] = None,
) -> dict[str, Any]:
    """Return ``model.model_dump(...)``."""
    return model.model_dump(
        mode=mode,
        exclude=exclude,
        exclude_unset=exclude_unset,
        exclude_defaults=exclude_defaults,
        warnings=warnings,
        by_alias=by_alias,
    )


def model_json_schema(model: type[BaseModel]) -> dict[str, Any]:
    """Return ``model.model_json_schema()``."""
    return model.model_json_schema()


if not TYPE_CHECKING:
    __getattr__ = make_getattr(__name__)
