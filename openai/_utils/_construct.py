"""Models out of plain data, for any type; functions that other packages import from `_models`.

The library itself calls the converter, which takes its data over; these leave it as it is.
"""

from __future__ import annotations

import inspect
from collections import deque
from collections.abc import Iterable
from typing import Any, Callable, Generic, List, Optional, TypeVar, cast, get_args, get_origin

from typing_extensions import Annotated, ParamSpec, TypeGuard

from .._model.base import BaseModel
from .._model.structure import DISCRIMINATOR_CACHE as DISCRIMINATOR_CACHE, construct_type as construct_type
from .._model.validate import find_problems

_T = TypeVar("_T")
_ModelT = TypeVar("_ModelT")
P = ParamSpec("P")


class _Eager(Generic[_T]):
    """In ``Annotated``: read the iterable at once, into a collection of its kind, or into a list."""

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        from pydantic_core import core_schema

        (item,) = get_args(source)
        list_of: Any = List
        items = handler.generate_schema(list_of[item])
        return core_schema.no_info_wrap_validator_function(
            _read_at_once,
            items,
            serialization=core_schema.plain_serializer_function_ser_schema(list),
        )


def _read_at_once(value: Any, validate: Callable[[Any], list[Any]]) -> Any:
    items = validate([*value] if isinstance(value, Iterable) else value)
    return type(value)(items) if isinstance(value, (tuple, set, frozenset, deque)) else items


#: An iterable that is read when it is given.
EagerIterable = Annotated[Iterable[_T], _Eager]


def construct_type_unchecked(*, value: object, type_: type[_T]) -> _T:
    """Return `construct_type`, typed as if the data fitted."""
    return cast(_T, construct_type(value=value, type_=type_))


def validate_type(*, type_: type[_T], value: object) -> _T:
    """Make data an object of a type that it must fit.

    Raises:
        ValueError: it does not; the text names every value that is wrong.
    """
    validate: Optional[Callable[[object], _T]] = getattr(type_, "model_validate", None)
    if validate is not None:
        return validate(value)
    wrong = find_problems(value, type_)
    if wrong:
        raise ValueError("; ".join(wrong))
    return construct_type_unchecked(value=value, type_=type_)


def is_basemodel_type(type_: type) -> TypeGuard[type[BaseModel]]:
    """Say whether this is one of our model classes, also with type arguments."""
    cls = get_origin(type_) or type_
    return inspect.isclass(cls) and issubclass(cls, BaseModel)


def is_basemodel(type_: type) -> bool:
    """Say whether this is one of our model classes."""
    return is_basemodel_type(type_)


def build(base_model_cls: Callable[P, _ModelT], *args: P.args, **kwargs: P.kwargs) -> _ModelT:
    """Make a model of arguments that its constructor would refuse."""
    if args:
        raise TypeError(f"a model is made of keyword arguments, and {len(args)} are positional")
    return cast(_ModelT, construct_type(value=kwargs, type_=base_model_cls))


def add_request_id(obj: BaseModel, request_id: Optional[str]) -> None:
    """Set the ``_request_id`` of an object that a method returns."""
    obj.__dict__["_request_id"] = request_id
