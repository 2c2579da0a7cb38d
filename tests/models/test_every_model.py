"""Every model of ``openai.types``: JSON that fits becomes what the class declares, JSON that does not fit is kept."""

from __future__ import annotations

import json
import pkgutil
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from importlib import import_module
from typing import Any, TypeVar, Union, get_args, get_origin

from hypothesis import HealthCheck, given, settings, strategies as st

import openai.types
from openai import BaseModel
from openai._model.base import Alias
from openai._model.json import dumps, loads
from openai._model.structure import decode
from openai._model.validate import find_problems
from openai._support.annotations import is_literal
from openai.types import FileObject
from openai.types.chat import ChatCompletion, ChatCompletionChunk

from ..series import for_each

NOTHING = type(None)

scalars = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(min_value=-(2**63), max_value=2**64 - 1),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(max_size=8),
)
anything = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


def is_model(type_: Any) -> bool:
    return isinstance(type_, type) and issubclass(type_, BaseModel)


def bare(type_: Any) -> Any:
    return get_args(type_)[0] if hasattr(type_, "__metadata__") else type_


def options(type_: Any) -> list[Any]:
    """Return the members of a union, or the one type that it is."""
    type_ = bare(type_)
    if get_origin(type_) is Union or type(type_).__name__ == "UnionType":
        return [option for member in get_args(type_) for option in options(member)]
    return [type_]


def wire_name(field: Any) -> str:
    notes = getattr(field.annotation, "__metadata__", ())
    return next((note.wire for note in notes if isinstance(note, Alias)), field.name)


def example(type_: Any, depth: int = 0) -> Any:
    """Return JSON of the type with every field in it, the same every time."""
    type_ = options(type_)[0]
    origin, arguments = get_origin(type_), get_args(type_)
    if is_literal(type_):
        return arguments[-1]
    if (origin or type_) in (list, Sequence, Iterable):
        return [example(arguments[0], depth)] if depth < 6 and arguments else []
    if (origin or type_) in (dict, Mapping):
        return {"key": example(arguments[1], depth)} if depth < 6 and arguments else {}
    if is_model(origin or type_):
        fields = (origin or type_).model_fields.values()
        return {
            wire_name(field): example(field.annotation, depth + 1)
            for field in fields
            if field.is_required() or depth < 6
        }
    return {str: "text", int: 3, float: 2, bool: True, NOTHING: None, datetime: "2024-01-02T03:04:05Z"}.get(
        type_, "anything"
    )


def json_of(type_: Any, noise: bool, depth: int = 0) -> st.SearchStrategy[Any]:
    """Return a strategy for JSON of the type; with noise, any part of it may be anything."""
    made = st.one_of([_json_of(option, noise, depth) for option in options(type_)])
    # One value in many is noise: otherwise little of the shape would be left of a deep object.
    return st.one_of(made, made, made, anything) if noise else made


def _json_of(type_: Any, noise: bool, depth: int) -> st.SearchStrategy[Any]:
    origin, arguments = get_origin(type_), get_args(type_)
    if is_literal(type_):
        return st.sampled_from(arguments)
    if (origin or type_) in (list, Sequence, Iterable):
        return st.lists(json_of(arguments[0], noise, depth + 1), max_size=2 if depth < 3 else 0)
    if (origin or type_) in (dict, Mapping):
        return st.dictionaries(st.text(max_size=5), json_of(arguments[1], noise, depth + 1), max_size=2)
    if is_model(origin or type_):
        # Deferred, because a model may hold itself.
        return st.deferred(lambda: _object_of(origin or type_, noise, depth))
    known: dict[Any, st.SearchStrategy[Any]] = {
        str: st.text(max_size=8),
        int: st.integers(min_value=-(2**60), max_value=2**60),
        float: st.floats(allow_nan=False, allow_infinity=False) | st.integers(-9, 9),
        bool: st.booleans(),
        NOTHING: st.none(),
        datetime: st.just("2024-01-02T03:04:05Z"),
    }
    return known.get(type_, anything)


def _object_of(cls: Any, noise: bool, depth: int) -> st.SearchStrategy[Any]:
    fields = {wire_name(field): field for field in cls.model_fields.values()}
    required = {
        name: json_of(field.annotation, noise, depth + 1) for name, field in fields.items() if field.is_required()
    }
    optional = {
        name: json_of(field.annotation, noise, depth + 1)
        for name, field in fields.items()
        if not field.is_required() and depth < 4
    }
    if noise:
        required, optional = {}, {**required, **optional, "added_later": anything}
    return st.fixed_dictionaries(required, optional=optional)


def fits(value: Any, type_: Any) -> bool:
    """Say whether an object is what the annotation says."""
    return any(_fits(value, option) for option in options(type_))


def _fits(value: Any, type_: Any) -> bool:
    origin, arguments = get_origin(type_), get_args(type_)
    if is_literal(type_):
        return value in arguments
    if (origin or type_) in (list, Sequence, Iterable):
        return isinstance(value, list) and all(fits(item, arguments[0]) for item in value)
    if (origin or type_) in (dict, Mapping):
        return isinstance(value, dict) and all(fits(item, arguments[1]) for item in value.values())
    if is_model(origin or type_):
        cls = origin or type_
        return type(value) is cls and all(
            fits(getattr(value, field.name), field.annotation)
            for field in cls.model_fields.values()
            if field.is_required() or field.name in vars(value)
        )
    if type_ in (str, int, float, bool, NOTHING, datetime):
        return type(value) is type_
    return isinstance(type_, TypeVar) or type_ in (Any, object)


def _models() -> list[type[BaseModel]]:
    modules = [import_module(found.name) for found in pkgutil.walk_packages(openai.types.__path__, "openai.types.")]
    found = {
        value
        for module in modules
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, BaseModel) and value.__module__ == module.__name__
    }
    return sorted(found, key=lambda model: (model.__module__, model.__qualname__))


MODELS = _models()


@for_each("model", MODELS, lambda model: f"{model.__module__[13:]}.{model.__qualname__}")
def test_full_object_of_every_model(model: type[BaseModel]) -> None:
    sent = example(model)
    assert find_problems(sent, model) == []
    made = decode(dumps(sent), model)
    assert fits(made, model)
    assert made.to_dict(mode="json") == sent
    assert json.loads(made.to_json()) == sent
    assert loads(dumps(made)) == sent
    assert model.model_validate(sent) == made
    assert (
        type(made).model_json_schema()["title"] == model.__name__ if "$ref" not in model.model_json_schema() else True
    )


@for_each("model", MODELS, lambda model: f"{model.__module__[13:]}.{model.__qualname__}")
def test_object_of_every_model_with_nothing_as_declared(model: type[BaseModel]) -> None:
    for wrong in (None, [], {}, [[{}]], {"type": "unknown"}, 1.5, "x", False):
        sent = dict.fromkeys((field.wire for field in model.model_fields.values()), wrong)
        made = decode(dumps(sent), model)
        assert type(made) is model and made.to_dict() == sent
        assert isinstance(repr(made), str) and made == decode(dumps(sent), model)


@for_each("model", [BaseModel, *MODELS], lambda model: model.__qualname__)
def test_no_model_looks_like_a_dataclass_to_orjson(model: type[BaseModel]) -> None:
    # It would read on without a check, and end the process.
    assert "__dataclass_fields__" not in vars(model)


def test_there_are_models() -> None:
    assert {ChatCompletion, ChatCompletionChunk, FileObject} <= {*MODELS}


@settings(max_examples=300, deadline=None, suppress_health_check=[*HealthCheck])
@given(st.data())
def test_what_fits_is_decoded_into_what_is_declared(data: st.DataObject) -> None:
    model = data.draw(st.sampled_from(MODELS))
    sent = data.draw(json_of(model, noise=False))
    assert find_problems(sent, model) == []
    made = decode(dumps(sent), model)
    assert fits(made, model)
    assert made.to_dict(mode="json") == sent
    assert loads(dumps(made)) == sent


@settings(max_examples=300, deadline=None, suppress_health_check=[*HealthCheck])
@given(st.data())
def test_what_does_not_fit_is_decoded_all_the_same(data: st.DataObject) -> None:
    model = data.draw(st.sampled_from(MODELS))
    sent = data.draw(json_of(model, noise=True))
    made = decode(dumps(sent), model)
    assert not isinstance(made, BaseModel) or made.to_dict(mode="json") == sent
    assert loads(dumps(made)) == sent
    repr(made)
