"""Construction of models from plain data; functions that other packages import from `_models`.

The library itself calls the converter, whose objects adopt the data; these functions copy it.
"""

from __future__ import annotations

import inspect
from collections import deque
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Callable, Generic, List, Optional, TypeVar, cast, get_args, get_origin

from typing_extensions import Annotated, ParamSpec, TypeGuard

from .._model.base import BaseModel
from .._model.structure import DISCRIMINATOR_CACHE as DISCRIMINATOR_CACHE, construct_type as construct_type
from .._model.validate import find_problems

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema

    from .._support.annotations import Annotation

_T = TypeVar("_T")
_ModelT = TypeVar("_ModelT")
P = ParamSpec("P")


class _Eager(Generic[_T]):
    """In ``Annotated``: read the iterable at once, into a collection of its kind, or into a list."""

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Annotation, handler: GetCoreSchemaHandler) -> CoreSchema:
        from pydantic_core import core_schema

        (item,) = get_args(source)
        items = handler.generate_schema(cast(Any, List)[item])
        return core_schema.no_info_wrap_validator_function(
            _read_eagerly,
            items,
            serialization=core_schema.plain_serializer_function_ser_schema(list),
        )


def _read_eagerly(value: object, validate: Callable[[object], list[Any]]) -> Iterable[Any]:
    items = validate([*value] if isinstance(value, Iterable) else value)
    return type(value)(items) if isinstance(value, (tuple, set, frozenset, deque)) else items


#: An iterable that is read when a model is constructed or validated with it.
EagerIterable = Annotated[Iterable[_T], _Eager]


def construct_type_unchecked(*, value: object, type_: type[_T]) -> _T:
    """Return `construct_type`, typed as if the data fits."""
    return cast(_T, construct_type(value=value, type_=type_))


def validate_type(*, type_: type[_T], value: object) -> _T:
    """Turn data into an object of a type that it must fit.

    Raises:
        ValueError: the data does not fit; the message names every wrong value.
    """
    validate: Optional[Callable[[object], _T]] = getattr(type_, "model_validate", None)
    if validate is not None:
        return validate(value)
    problems = find_problems(value, type_)
    if problems:
        raise ValueError("; ".join(problems))
    return construct_type_unchecked(value=value, type_=type_)


def is_basemodel_type(type_: type) -> TypeGuard[type[BaseModel]]:
    """Return whether this is a model class of this library, also with type arguments."""
    cls = get_origin(type_) or type_
    return inspect.isclass(cls) and issubclass(cls, BaseModel)


def is_basemodel(type_: type) -> bool:
    """Return whether this is a model class of this library."""
    return is_basemodel_type(type_)


def build(base_model_cls: Callable[P, _ModelT], *args: P.args, **kwargs: P.kwargs) -> _ModelT:
    """Construct a model from arguments without validation.

    Raises:
        TypeError: there are positional arguments.
    """
    if args:
        raise TypeError(f"a model takes only keyword arguments, but {len(args)} positional arguments were given")
    return cast(_ModelT, construct_type(value=kwargs, type_=base_model_cls))


def add_request_id(obj: BaseModel, request_id: Optional[str]) -> None:
    """Set the ``_request_id`` of an object that a method returns."""
    obj.__dict__["_request_id"] = request_id
