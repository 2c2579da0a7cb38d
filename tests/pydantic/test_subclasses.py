"""Classes that programs derive from ours: pydantic's rules hold in them."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Annotated, Any, Generic, List, Optional, TypeVar

import pytest

from openai._model.structure import structure
from openai.types import CompletionUsage, chat as chat_types
from openai.types.chat.chat_completion import Choice

pydantic = pytest.importorskip("pydantic")

T = TypeVar("T")


class _Choice(Choice):
    rank: Annotated[int, pydantic.Field(ge=1)] = 1
    note: str = pydantic.Field("none", alias="remark")
    _seen: list[str] = pydantic.PrivateAttr(default_factory=list)

    @pydantic.field_validator("finish_reason", mode="before")
    @classmethod
    def _lower(cls, value: str) -> str:
        return value.lower()

    @pydantic.computed_field  # type: ignore[prop-decorator]
    @property
    def place(self) -> int:
        return self.index + 1

    def see(self, what: str) -> None:
        self._seen.append(what)


class _Completion(chat_types.ChatCompletion):
    """A completion with more in it."""

    choices: List[_Choice]  # type: ignore[assignment]
    tags: List[str] = []  # noqa: RUF012
    provider: Optional[str] = None

    @pydantic.model_validator(mode="after")
    def _check(self) -> _Completion:
        if self.provider == "nobody":
            raise ValueError("nobody provides this")
        return self

    def first(self) -> _Choice:
        return self.choices[0]

    def model_dump(self, **options: Any) -> Any:
        return {"mine": True, **super().model_dump(**options)}


class _Strict(CompletionUsage):
    model_config = pydantic.ConfigDict(extra="forbid", frozen=True)


class _Derived(_Completion):
    id: int  # type: ignore[assignment]
    provider: str


class _Of(CompletionUsage, Generic[T]):
    payload: T


class _Node(CompletionUsage):
    children: List[_Node] = []  # noqa: RUF012


def test_nested_objects_defaults_and_validators(chat: dict[str, Any]) -> None:
    chat["choices"][0].update(finish_reason="STOP", rank="3", remark="good")
    made = _Completion.model_validate(chat)
    assert isinstance(made, _Completion) and isinstance(made, chat_types.ChatCompletion)
    assert isinstance(made, pydantic.BaseModel) and type(made).__name__ == "_Completion"
    choice = made.first()
    assert isinstance(choice, _Choice) and isinstance(choice, Choice)
    assert (choice.finish_reason, choice.rank, choice.note, choice.place, made.tags) == ("stop", 3, "good", 1, [])
    assert type(choice.message) is chat_types.ChatCompletionMessage
    assert made.model_fields_set == set(chat)


def test_constructing(chat: dict[str, Any]) -> None:
    first, second = _Completion(**chat), _Completion(**chat)
    first.tags.append("a")
    assert second.tags == [] and _Completion.model_fields["tags"].get_default() == []
    first.first().see("it")
    assert first.first()._seen == ["it"] and second.first()._seen == []


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"provider": "nobody"}, ()),
        ({"tags": [1]}, ("tags", 0)),
        ({"choices": [{}]}, ("choices", 0, "finish_reason")),
        ({"usage": {"total_tokens": 1}}, ("usage", "completion_tokens")),
    ],
)
def test_errors_are_those_of_pydantic(chat: dict[str, Any], change: dict[str, Any], place: Any) -> None:
    for make in (_Completion.model_validate, lambda data: _Completion(**data)):
        with pytest.raises(pydantic.ValidationError) as caught:
            make({**chat, **change})
        assert place in [error["loc"] for error in caught.value.errors()]


def test_constraints(chat: dict[str, Any]) -> None:
    with pytest.raises(pydantic.ValidationError, match="greater than or equal to 1"):
        _Choice(**chat["choices"][0], rank=0)


def test_model_fields_are_those_of_pydantic() -> None:
    fields = _Choice.model_fields
    assert set(Choice.model_fields) < set(fields)
    assert fields["note"].alias == "remark" and fields["rank"].metadata
    assert [field.alias for field in _Choice.__pydantic_fields__.values() if field.alias] == ["remark"]  # type: ignore[attr-defined]


def test_methods_and_super(chat: dict[str, Any]) -> None:
    made = _Completion(**chat)
    assert made.model_dump()["mine"] is True
    assert made.to_dict()["mine"] is True
    dumped = json.loads(made.model_dump_json(by_alias=True, exclude_unset=True))
    assert dumped["choices"][0].pop("place") == 1 and dumped == chat


def test_settings(usage: dict[str, Any]) -> None:
    made = _Strict(**usage)
    with pytest.raises(pydantic.ValidationError):
        made.total_tokens = 1
    with pytest.raises(pydantic.ValidationError, match="odd"):
        _Strict(**usage, odd=1)
    assert hash(made) == hash(_Strict(**usage))

    class Frozen(CompletionUsage, frozen=True):
        pass

    with pytest.raises(pydantic.ValidationError):
        Frozen(**usage).total_tokens = 1


def test_a_class_derived_from_one_of_those(chat: dict[str, Any]) -> None:
    made = _Derived(**{**chat, "id": "5"}, provider="p")
    assert isinstance(made, _Completion) and made.id == 5
    assert isinstance(made, type(_Completion(**chat)))
    with pytest.raises(pydantic.ValidationError) as caught:
        _Derived(**{**chat, "id": "x"})
    assert {error["loc"] for error in caught.value.errors()} == {("id",), ("provider",)}
    with pytest.raises(pydantic.ValidationError, match="nobody provides"):
        _Derived(**{**chat, "id": 1}, provider="nobody")


def test_a_class_that_holds_itself(usage: dict[str, Any]) -> None:
    made = _Node(**usage, children=[{**usage, "children": [usage]}])  # type: ignore[list-item]
    assert isinstance(made.children[0].children[0], _Node)


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_pickle_and_copies(chat: dict[str, Any], protocol: int) -> None:
    made = _Completion(**chat, added=[1])
    made.first().see("it")
    for again in (pickle.loads(pickle.dumps(made, protocol)), copy.copy(made), copy.deepcopy(made)):
        assert again == made and type(again) is type(made)
        assert again.first()._seen == ["it"] and again.added == [1]  # type: ignore[attr-defined]


def test_as_the_type_of_a_field(chat: dict[str, Any]) -> None:
    class Record(pydantic.BaseModel):
        completion: _Completion
        usage: Optional[_Strict] = None

    record = Record(completion=chat)  # type: ignore[arg-type]
    assert isinstance(record.completion, _Completion)
    assert Record(completion=record.completion).completion is record.completion
    assert "_Choice" in Record.model_json_schema()["$defs"]
    with pytest.raises(pydantic.ValidationError):
        Record(completion={**chat, "tags": 3})  # type: ignore[arg-type]


def test_json_schema() -> None:
    schema = _Completion.model_json_schema()
    assert schema["description"] == "A completion with more in it."
    assert "remark" in schema["$defs"]["_Choice"]["properties"]
    assert schema["$defs"]["_Choice"]["properties"]["rank"]["minimum"] == 1


def test_answers_are_read_without_complaint(chat: dict[str, Any]) -> None:
    chat["choices"][0]["rank"] = "not a number"
    chat["created"] = "soon"
    made = structure(chat, _Completion)
    assert isinstance(made, _Completion) and isinstance(made.first(), _Choice)
    assert (made.created, made.first().rank, made.first().note, made.tags) == ("soon", "not a number", "none", [])
    assert _Completion.construct(id=3, odd=1).model_extra == {"odd": 1}


def test_create_model(chat: dict[str, Any]) -> None:
    made: Any = pydantic.create_model("Made", __base__=chat_types.ChatCompletion, score=(int, 3), why=(str, ...))
    assert made(**chat, why="x").score == 3
    with pytest.raises(pydantic.ValidationError, match="why"):
        made(**chat)
    assert made.__name__ == "Made" and made.model_fields["why"].is_required()


def test_generic_subclasses(usage: dict[str, Any]) -> None:
    assert _Of[int](**usage, payload="3").payload == 3
    with pytest.raises(pydantic.ValidationError, match="payload"):
        _Of[int](**usage, payload="x")

    class Holder(pydantic.BaseModel):
        of: _Of[List[int]]

    assert Holder(of={**usage, "payload": ["1"]}).of.payload == [1]  # type: ignore[arg-type]
    assert isinstance(_Of[int](**usage, payload=1), _Of)


def test_own_constructor(usage: dict[str, Any]) -> None:
    class Counted(CompletionUsage):
        def __init__(self, **data: Any) -> None:
            super().__init__(**{"total_tokens": 0, **data})

    assert Counted(prompt_tokens=1, completion_tokens="2").total_tokens == 0
    with pytest.raises(pydantic.ValidationError):
        Counted(prompt_tokens=1)


def test_rebuilding_with_names_that_come_later(usage: dict[str, Any]) -> None:
    class Early(CompletionUsage):
        later: Optional[Later] = None  # type: ignore[name-defined]

    class Later(pydantic.BaseModel):
        x: int

    Early.model_rebuild(_types_namespace={"Later": Later, "Optional": Optional})
    made = Early(**usage, later={"x": "1"})
    assert made.later.x == 1
