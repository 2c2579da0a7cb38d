"""Classes with one of ours and one of pydantic's as bases, in either order."""

from __future__ import annotations

import copy
import pickle
import warnings
from typing import Any, Optional

import pytest

import openai
from openai._model.structure import structure
from openai.types import CompletionUsage, ImagesResponse
from openai.types.completion_usage import PromptTokensDetails
from openai.types.shared.response_format_json_schema import JSONSchema

pydantic = pytest.importorskip("pydantic")


class Theirs(pydantic.BaseModel):
    cost: float = 0.0

    def model_dump(self, **options: Any) -> Any:
        return {**super().model_dump(**options), "theirs": True}


with warnings.catch_warnings():
    # The oldest pydantic warns of fields that are inherited from a class that is none of its own.
    warnings.simplefilter("ignore")

    class TheirsFirst(Theirs, CompletionUsage):
        pass

    class OursFirst(CompletionUsage, Theirs):
        pass

    class WithPublicBase(openai.BaseModel, CompletionUsage):
        cost: float = 0.0


pytestmark = pytest.mark.filterwarnings("ignore:Field name:UserWarning")
BOTH = pytest.mark.parametrize("cls", [TheirsFirst, OursFirst, WithPublicBase])


@BOTH
def test_fields_of_both(cls: Any, usage: dict[str, Any]) -> None:
    made = cls(**usage, cost="1.5", prompt_tokens_details={"cached_tokens": "2"})
    assert (made.cost, made.total_tokens) == (1.5, 30)
    assert type(made.prompt_tokens_details) is PromptTokensDetails and made.prompt_tokens_details.cached_tokens == 2
    assert {"cost", *CompletionUsage.model_fields} == set(cls.model_fields)
    assert isinstance(made, (pydantic.BaseModel, CompletionUsage)) and isinstance(made, cls)
    assert type(made) is cls is made.__class__


@BOTH
def test_the_rules_are_those_of_pydantic(cls: Any, usage: dict[str, Any]) -> None:
    for make in (cls.model_validate, lambda data: cls(**data)):
        with pytest.raises(pydantic.ValidationError) as caught:
            make({**usage, "total_tokens": "many", "cost": "much"})
        assert {error["loc"] for error in caught.value.errors()} == {("total_tokens",), ("cost",)}
    made = cls(**usage)
    assert made.model_fields_set == made.__pydantic_fields_set__ == set(usage)
    dumped = made.model_dump(exclude_unset=True)
    assert dumped == {**usage, "theirs": True} if cls is not WithPublicBase else dumped == usage
    assert made.to_dict() == dumped
    assert cls.model_validate_json(made.model_dump_json()) == made


@BOTH
def test_pickle_copies_and_assignment(cls: Any, usage: dict[str, Any]) -> None:
    made = cls(**usage)
    made.total_tokens = 7
    for again in (pickle.loads(pickle.dumps(made)), copy.copy(made), copy.deepcopy(made), made.model_copy(deep=True)):
        assert again == made and type(again) is cls and again.total_tokens == 7


@BOTH
def test_answers_are_read_without_complaint(cls: Any, usage: dict[str, Any]) -> None:
    made = structure({**usage, "total_tokens": "many", "odd": 1}, cls)
    assert type(made) is cls and made.total_tokens == "many" and made.model_extra == {"odd": 1}


@BOTH
def test_super_reaches_pydantic(cls: Any, usage: dict[str, Any]) -> None:
    class Own(cls):  # type: ignore[misc]
        note: Optional[str] = None

        def __init__(self, **data: Any) -> None:
            super().__init__(note="made here", **data)

    made = Own(**usage)
    assert made.note == "made here" and made.total_tokens == 30


def test_fields_with_wire_names() -> None:
    class Joined(Theirs, JSONSchema):
        pass

    made = Joined(name="n", schema={"a": 1})
    assert made.schema_ == {"a": 1}
    assert Joined.model_fields["schema_"].alias == "schema"


def test_a_class_with_hidden_params() -> None:
    class Image(ImagesResponse, Theirs):
        hidden: dict[str, Any] = {}  # noqa: RUF012
        _private: int = pydantic.PrivateAttr(3)

    made = Image(created=1, data=None)
    assert made._private == 3 and made.hidden == {}
    assert made.model_dump(exclude_none=True) == {"created": 1, "cost": 0.0, "hidden": {}, "theirs": True}


def test_in_a_field(usage: dict[str, Any]) -> None:
    class Record(pydantic.BaseModel):
        usage: OursFirst

    made = Record(usage=usage)  # type: ignore[arg-type]
    assert type(made.usage) is OursFirst
    assert "cost" in Record.model_json_schema()["$defs"]["OursFirst"]["properties"]
