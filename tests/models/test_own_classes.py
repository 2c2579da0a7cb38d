"""Classes that programs derive from our base class, where there is no pydantic."""

from __future__ import annotations

import ast
import copy
import pickle
from pathlib import Path
from typing import Any, Dict, Generic, List, Optional, TypeVar

import pytest

import openai
from openai import BaseModel
from openai._model import base as _model
from openai._model.structure import structure
from openai.types import CompletionUsage

T = TypeVar("T")


class Part(BaseModel):
    x: int


class Event(BaseModel):
    """Something that happened."""

    name: str
    count: int = 1
    parts: List[Part] = []  # noqa: RUF012
    labels: Dict[str, str] = {}  # noqa: RUF012
    usage: Optional[CompletionUsage] = None

    def first(self) -> Part:
        return self.parts[0]


class Usage(CompletionUsage):
    cost: float = 0.0


class Of(BaseModel, Generic[T]):
    value: T


def test_the_base_class_is_ours() -> None:
    assert BaseModel is _model.BaseModel is openai._models.BaseModel
    assert isinstance(CompletionUsage.construct(), BaseModel)


def test_constructing_with_defaults_and_nested_objects() -> None:
    event = Event(name="a", parts=[{"x": 1}], usage={"completion_tokens": 1, "prompt_tokens": 2, "total_tokens": 3})
    assert event.first().x == 1 and type(event.first()) is Part
    assert (event.count, event.labels, type(event.usage)) == (1, {}, CompletionUsage)
    assert Event.model_validate({"name": "a", "parts": [Part(x=1)]}).parts == event.parts
    assert Event.model_validate_json('{"name": "a", "parts": [{"x": 1}]}').parts == event.parts
    assert Of[int](value=3).value == 3


def test_each_instance_has_its_own_defaults() -> None:
    first, second = Event(name="a"), Event(name="b")
    first.parts.append(Part(x=1))
    assert second.parts == [] and Event(name="c").parts == []


def test_a_default_is_not_set_until_it_is_replaced() -> None:
    event = Event(name="a")
    assert event.model_fields_set == {"name"}
    assert event.to_dict() == event.model_dump(exclude_unset=True) == {"name": "a"}
    assert event.model_dump() == {"name": "a", "count": 1, "parts": [], "labels": {}, "usage": None}
    for twin in (copy.deepcopy(event), copy.copy(event), pickle.loads(pickle.dumps(event))):
        assert twin == event and twin.model_fields_set == {"name"}
    event.labels = {"a": "b"}
    assert event.to_dict() == {"name": "a", "labels": {"a": "b"}}
    assert event.model_dump_json(exclude_unset=True) == '{"name":"a","labels":{"a":"b"}}'
    assert "_unset" not in repr(event) and event.model_extra == {}


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ({}, ["Event", "name", "missing"]),
        ({"name": 3}, ["name", "string", "3"]),
        ({"name": "a", "count": "many"}, ["count", "integer", "many"]),
        ({"name": "a", "parts": [{"x": 1}, {}]}, ["parts[1].x", "missing"]),
        ({"name": "a", "usage": {"total_tokens": 1}}, ["usage.completion_tokens", "missing"]),
    ],
)
def test_errors_name_the_field(data: Dict[str, Any], words: List[str]) -> None:
    for make in (lambda: Event(**data), lambda: Event.model_validate(data)):
        with pytest.raises(ValueError) as caught:
            make()
        assert all(word in str(caught.value) for word in words)


def test_fields_are_added_to_ours() -> None:
    usage = Usage(completion_tokens=1, prompt_tokens=2, total_tokens=3, cost=1)
    assert isinstance(usage, CompletionUsage) and usage.cost == 1.0 and type(usage.cost) is float
    assert [*Usage.model_fields][-1] == "cost"
    with pytest.raises(ValueError, match="cost"):
        Usage(completion_tokens=1, prompt_tokens=2, total_tokens=3, cost="much")


def test_answers_are_read_without_complaint() -> None:
    event = structure({"name": 3, "parts": [{"x": "y"}], "odd": 1}, Event)
    assert type(event) is Event and event.first().x == "y" and event.odd == 1


def test_json_schema() -> None:
    schema = Event.model_json_schema()
    assert schema["required"] == ["name"] and schema["description"] == "Something that happened."
    assert schema["properties"]["parts"]["default"] == []


def test_keywords_of_the_class_statement() -> None:
    class Told:
        told: Any = None

        def __init_subclass__(cls, **options: Any) -> None:
            cls.told = options

    class Both(Part, Told, word=1):  # type: ignore[call-arg]
        pass

    class Settings(Part, frozen=True):  # type: ignore[call-arg]
        pass

    assert Both.told == {"word": 1} and Settings(x=1).x == 1


def test_fields_that_count_as_set() -> None:
    event = Event.construct({"count"}, name="a")
    assert event.model_fields_set == {"name", "count"} and event.to_dict() == {"name": "a", "count": 1}


def test_the_library_uses_its_own_base_class() -> None:
    # With pydantic installed, `_models.BaseModel` is a class of pydantic's, which asking for it would load.
    root = Path(openai.__file__).parent
    wrong = [
        f"{path.relative_to(root)}:{node.lineno}"
        for path in root.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ImportFrom)
        and (node.module or "").split(".")[-1] == "_models"
        and any(alias.name == "BaseModel" for alias in node.names)
    ]
    assert wrong == []
