"""Our objects pass for instances of pydantic's base class, and are otherwise what they are."""

from __future__ import annotations

import copy
import functools
import inspect
import pickle
import subprocess
import sys
from typing import Any

import attrs
import pytest

import openai
from openai._convert import decode, structure
from openai.pagination import SyncCursorPage
from openai.types import CompletionUsage, FileObject
from openai.types.chat import ChatCompletion, ParsedChatCompletion
from openai.types.chat.chat_completion import Choice
from openai.types.responses import Response

pydantic = pytest.importorskip("pydantic")

public = pytest.importorskip("openai._bridge.public")


@pytest.fixture
def completion(chat: dict[str, Any]) -> ChatCompletion:
    return structure(chat, ChatCompletion)


def test_instances_of_both_base_classes(completion: ChatCompletion) -> None:
    for model in (completion, completion.choices[0], completion.usage, ChatCompletion.construct()):
        assert isinstance(model, pydantic.BaseModel)
        assert isinstance(model, openai.BaseModel)
        assert isinstance(model, type(model))
        assert not isinstance(model, (dict, str, list))


def test_an_object_of_no_known_class_is_an_instance_too() -> None:
    made = structure({"type": "not yet known"}, openai.types.responses.ResponseOutputItem)
    assert isinstance(made, pydantic.BaseModel) and isinstance(made, openai.BaseModel)


def test_pages_are_instances() -> None:
    page = structure({"data": [{"id": "f"}], "object": "list"}, SyncCursorPage[FileObject])
    assert isinstance(page, pydantic.BaseModel) and isinstance(page, SyncCursorPage[FileObject])


def test_not_an_instance_of_other_models(completion: ChatCompletion) -> None:
    class Other(pydantic.BaseModel):
        pass

    class Event(openai.BaseModel):
        pass

    assert not isinstance(completion, (Other, Event, Response, CompletionUsage))


def test_the_type_is_what_it_is(completion: ChatCompletion) -> None:
    assert type(completion) is ChatCompletion
    # In older releases, pydantic's classes remember what is no subclass of theirs, and would confuse the two.
    equal = public.VIRTUAL_SUBCLASSES
    assert (completion.__class__ == ChatCompletion) is (ChatCompletion == completion.__class__) is equal
    assert ({ChatCompletion: 1}.get(completion.__class__) == 1) is equal
    assert completion.__class__ != Response
    assert (completion.__class__.__name__, completion.__class__.__module__) == (
        "ChatCompletion",
        "openai.types.chat.chat_completion",
    )


def test_the_class_that_is_shown_can_be_used_as_the_class(completion: ChatCompletion, chat: dict[str, Any]) -> None:
    shown = completion.__class__
    for made in (shown(**chat), shown.model_validate(chat), shown.construct(**chat), copy.copy(completion)):
        assert type(made) is ChatCompletion and made == completion
    assert list(shown.model_fields) == list(ChatCompletion.model_fields)
    assert isinstance(completion, shown)


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_pickle_and_copies(completion: ChatCompletion, protocol: int) -> None:
    completion.added = [1]  # type: ignore[attr-defined]
    for again in (
        pickle.loads(pickle.dumps(completion, protocol)),
        copy.copy(completion),
        copy.deepcopy(completion),
        completion.model_copy(deep=True),
    ):
        assert type(again) is ChatCompletion and type(again.choices[0]) is Choice
        assert again == completion and again.added == [1]
    assert copy.deepcopy(completion).choices[0] is not completion.choices[0]


def test_deepcopy_keeps_what_is_shared_shared(completion: ChatCompletion) -> None:
    shared = [completion]
    completion.first = completion.second = shared  # type: ignore[attr-defined]
    again: Any = copy.deepcopy(completion)
    assert again.first is again.second and again.first[0] is again


def test_attrs_still_sees_the_class(completion: ChatCompletion) -> None:
    assert attrs.has(ChatCompletion)
    assert attrs.asdict(completion)["usage"]["total_tokens"] == 30
    assert type(attrs.evolve(completion, id="x")) is ChatCompletion


def test_dispatch_by_class(completion: ChatCompletion) -> None:
    @functools.singledispatch
    def kind(value: object) -> str:
        return "object"

    kind.register(pydantic.BaseModel, lambda value: "model")
    assert kind(completion) == "model"
    kind.register(ChatCompletion, lambda value: "completion")
    assert (kind(completion), kind(completion.choices[0]), kind(3)) == ("completion", "model", "object")


# What pydantic, and programs that know it, look for


class Plain(pydantic.BaseModel):
    id: str = "c"


class Open(openai.BaseModel):
    id: str = "c"


class Derived(ChatCompletion):
    pass


@pytest.mark.parametrize("other", [Plain(), Open.construct(), Derived.construct(), CompletionUsage.construct(), None])
def test_equality_with_others_is_false_in_either_order(completion: ChatCompletion, other: Any) -> None:
    assert (completion == other) is False and (other == completion) is False
    assert completion != other and other != completion
    assert [other, completion].index(completion) == 1


def test_equality_of_instances_of_derived_classes() -> None:
    class Further(Derived):
        pass

    assert Derived.construct(id="c") == Derived.construct(id="c") != Derived.construct(id="d")
    assert Derived.construct(id="c") != Further.construct(id="c") != ChatCompletion.construct(id="c")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("__private_attributes__", {}),
        ("__class_vars__", set()),
        ("__pydantic_complete__", True),
        ("__pydantic_computed_fields__", {}),
        ("__pydantic_custom_init__", False),
        ("__pydantic_generic_metadata__", {"origin": None, "args": (), "parameters": ()}),
        ("__pydantic_parent_namespace__", None),
        ("__pydantic_post_init__", None),
        ("__pydantic_root_model__", False),
    ],
)
def test_attributes_of_a_class_of_pydantic(completion: ChatCompletion, name: str, value: Any) -> None:
    assert getattr(ChatCompletion, name) == value == getattr(completion, name)


def test_attributes_of_a_derived_class_are_those_of_pydantic() -> None:
    class Own(ChatCompletion):
        _hidden: int = pydantic.PrivateAttr(3)

    assert [*Own.__private_attributes__] == ["_hidden"]
    assert [*Own.__fields__] == [*ChatCompletion.model_fields] == [*ChatCompletion.__fields__]


def test_a_generic_class_tells_its_params() -> None:
    assert len(ParsedChatCompletion.__pydantic_generic_metadata__["parameters"]) == 1


def test_state_beside_the_dict(completion: ChatCompletion) -> None:
    completion.added = 1  # type: ignore[attr-defined]
    assert completion.__pydantic_extra__ == {"added": 1}
    assert completion.__pydantic_fields_set__ == completion.__fields_set__ == completion.model_fields_set
    assert completion.__pydantic_private__ is None


def test_the_signature_of_a_class_has_its_fields() -> None:
    parameters = inspect.signature(CompletionUsage).parameters
    assert [*parameters] == [*CompletionUsage.model_fields, "extra_data"]
    assert parameters["total_tokens"].default is inspect.Parameter.empty
    assert parameters["prompt_tokens_details"].default is None


@pytest.mark.skipif(not public.VIRTUAL_SUBCLASSES, reason="pydantic lets no class speak for others")
def test_subclass_of_the_public_base_class() -> None:
    class Event(openai.BaseModel):
        pass

    assert issubclass(ChatCompletion, openai.BaseModel)
    assert issubclass(type(ChatCompletion.construct()), openai.BaseModel)
    assert not issubclass(ChatCompletion, Event) and not issubclass(dict, openai.BaseModel)


def test_isinstance_does_not_remember_what_issubclass_said(completion: ChatCompletion) -> None:
    issubclass(ChatCompletion, pydantic.BaseModel)
    assert isinstance(completion, pydantic.BaseModel)


def test_undeclared_attributes_can_be_set(completion: ChatCompletion) -> None:
    completion.reasoning_content = "So"  # type: ignore[attr-defined]
    assert completion.to_dict()["reasoning_content"] == "So"
    assert completion.model_extra == completion.__pydantic_extra__ == {"reasoning_content": "So"}
    assert "reasoning_content" in completion.__pydantic_fields_set__


def test_nothing_loads_pydantic_but_who_asks_for_its_base_class() -> None:
    program = """
import sys, openai
from openai._convert import decode
from openai.types.chat import ChatCompletion
made = decode('{"id": "x"}', ChatCompletion)
isinstance(made, dict), made.model_dump_json(), made == made.model_copy(), ChatCompletion.model_json_schema()
assert "pydantic" not in sys.modules and "openai._bridge" not in sys.modules
class Mine(ChatCompletion):
    pass
decode('{"id": "x"}', Mine)
assert "pydantic" not in sys.modules
openai.BaseModel
assert "pydantic" in sys.modules
assert isinstance(made, openai.BaseModel)
"""
    subprocess.run([sys.executable, "-c", program], check=True)


def test_pydantic_imported_later() -> None:
    program = """
from openai.types.chat import ChatCompletion
class Mine(ChatCompletion):
    extra_field: int = 3
early = Mine.construct(id="x")
completion = ChatCompletion.construct(id="x")
assert not isinstance(completion, dict)
import pydantic
assert isinstance(completion, pydantic.BaseModel) and isinstance(early, pydantic.BaseModel)
assert isinstance(Mine.construct(id="x"), pydantic.BaseModel)
try:
    Mine(id="x")
except pydantic.ValidationError as error:
    assert "choices" in str(error)
"""
    subprocess.run([sys.executable, "-c", program], check=True)


def test_decoding_loads_no_bridge() -> None:
    program = """
import sys, pydantic
pydantic.BaseModel
from openai._convert import decode
from openai.types.chat import ChatCompletion
decode('{"id": "x", "choices": [{"index": 0}]}', ChatCompletion)
assert "openai._bridge" not in sys.modules
"""
    subprocess.run([sys.executable, "-c", program], check=True)


def test_decoded_objects_hold_what_was_sent() -> None:
    assert vars(decode('{"id": "x", "new": 1}', ChatCompletion)) == {"id": "x", "new": 1}
