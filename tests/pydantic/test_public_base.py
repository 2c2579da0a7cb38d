"""``openai.BaseModel`` where pydantic is installed: a class of pydantic's in every respect."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any, List, Optional

import pytest

import openai
from openai import _models
from openai._model.structure import structure
from openai.types import CompletionUsage

pydantic = pytest.importorskip("pydantic")


class Event(openai.BaseModel):
    """Something that happened."""

    name: str
    count: int = pydantic.Field(default=1, ge=0)
    usage: Optional[CompletionUsage] = None
    parts: List[Part] = []  # noqa: RUF012
    _hidden: dict[str, Any] = pydantic.PrivateAttr(default_factory=dict)

    @pydantic.field_validator("name")
    @classmethod
    def _stripped(cls, value: str) -> str:
        return value.strip()

    @pydantic.field_serializer("count")
    def _text(self, value: int) -> str:
        return str(value)


class Part(openai.BaseModel):
    x: int


def test_the_same_class_everywhere() -> None:
    assert openai.BaseModel is _models.BaseModel
    assert issubclass(openai.BaseModel, pydantic.BaseModel)
    assert issubclass(Event, openai.BaseModel)
    assert openai.BaseModel.model_config["extra"] == "allow"


def test_validation(usage: dict[str, Any]) -> None:
    event = Event(name=" a ", count="2", usage=usage, parts=[{"x": 1}], added=1)
    assert (event.name, event.count, event.added) == ("a", 2, 1)  # type: ignore[attr-defined]
    assert type(event.usage) is CompletionUsage and type(event.parts[0]) is Part
    assert event.__pydantic_fields_set__ == {"name", "count", "usage", "parts", "added"}
    assert event.__pydantic_extra__ == {"added": 1}
    with pytest.raises(pydantic.ValidationError) as caught:
        Event(count=-1)
    assert {error["loc"] for error in caught.value.errors()} == {("name",), ("count",)}


def test_private_attributes_and_deleting() -> None:
    event = Event(name="a")
    event._hidden["x"] = 1
    assert event._hidden == {"x": 1} and Event(name="a")._hidden == {}
    del event.count
    assert not hasattr(event, "count")
    event.count = 5
    assert event.model_fields_set == {"name", "count"}


def test_additions_of_this_library(usage: dict[str, Any]) -> None:
    event = Event(name="a", usage=usage)
    assert event.to_dict() == {"name": "a", "usage": usage}
    assert json.loads(event.to_json()) == {"name": "a", "usage": usage}
    assert event.to_dict(exclude_unset=False)["count"] == "1"
    assert str(event) == repr(event)
    assert event._request_id is None


def test_constructing_without_validation(usage: dict[str, Any]) -> None:
    for construct in (Event.construct, Event.model_construct):
        event = construct(name=3, usage={**usage, "total_tokens": "x"}, parts=[{"x": "y"}], added=1)
        assert (event.name, event.count, event.added) == (3, 1, 1)  # type: ignore[attr-defined]
        assert type(event.usage) is CompletionUsage and event.usage.total_tokens == "x"
        assert type(event.parts[0]) is Part and event.parts[0].x == "y"
        assert event.model_fields_set == {"name", "usage", "parts"}
        assert event._hidden == {}
    assert Event.construct().name is None


def test_answers_are_read_into_it(usage: dict[str, Any]) -> None:
    event = structure({"name": 3, "usage": usage}, Event)
    assert type(event) is Event and event.usage is not None and event.usage.total_tokens == 30


def test_copies_pickle_and_equality() -> None:
    event = Event(name="a", parts=[Part(x=1)])
    for again in (pickle.loads(pickle.dumps(event)), copy.copy(event), copy.deepcopy(event)):
        assert again == event and type(again) is Event


def test_json_schema() -> None:
    schema = Event.model_json_schema()
    assert schema["required"] == ["name"] and schema["description"] == "Something that happened."
    assert "CompletionUsage" in schema["$defs"]


def test_a_client_makes_it(tmp_path: Any) -> None:
    from openai.testing import serve

    with serve() as server, openai.OpenAI(base_url=server.base_url, api_key="k") as client:
        listed = client.get("/models", cast_to=openai.BaseModel)
        assert isinstance(listed, openai.BaseModel) and listed.object == "list"  # type: ignore[attr-defined]
