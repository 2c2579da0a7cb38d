"""Our objects are instances of pydantic's base class, and are otherwise what they are."""

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
from openai._model.structure import decode, structure
from openai.pagination import SyncCursorPage
from openai.types import CompletionUsage, FileObject
from openai.types.chat import ChatCompletion, ParsedChatCompletion
from openai.types.chat.chat_completion import Choice
from openai.types.responses import Response

pydantic = pytest.importorskip("pydantic", "2.5")


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


def test_classes_derive_from_pydantic(completion: ChatCompletion) -> None:
    assert type(completion) is ChatCompletion is completion.__class__
    for model in (completion, completion.choices[0], completion.usage, structure({}, SyncCursorPage[FileObject])):
        assert pydantic.BaseModel in type.__getattribute__(type(model), "__mro__")
        assert openai.BaseModel in type(model).__mro__
    assert issubclass(ChatCompletion, pydantic.BaseModel) and issubclass(ChatCompletion, openai.BaseModel)
    assert isinstance(ChatCompletion, type(pydantic.BaseModel))
    assert not issubclass(ChatCompletion, Response) and not issubclass(dict, ChatCompletion)


def test_what_the_base_class_of_pydantic_sees(usage: dict[str, Any]) -> None:
    base = pydantic.BaseModel
    data = {**usage, "prompt_tokens_details": {"cached_tokens": 1}, "added": [1]}
    model = structure(copy.deepcopy(data), CompletionUsage)
    assert base.model_extra.__get__(model, base) == {"added": [1]}
    assert base.model_fields_set.__get__(model, base) == set(data)
    assert dict(base.__iter__(model)) == dict(model.__dict__)
    assert base.model_dump(model, exclude_unset=True) == data
    assert base.model_dump(model)["completion_tokens_details"] is None
    assert base.model_dump_json(model, exclude_unset=True) == model.model_dump_json(exclude_unset=True)
    assert base.__eq__(model, structure(copy.deepcopy(data), CompletionUsage))
    assert type(base.__copy__(model)) is CompletionUsage
    for copied in (base.__copy__(model), base.__deepcopy__(model), base.model_copy(model, update={"total_tokens": 31})):
        assert type(copied) is CompletionUsage and copied.model_extra == {"added": [1]}
    validated = base.model_validate.__func__(CompletionUsage, data)
    assert validated == model and type(validated) is CompletionUsage


@pytest.mark.parametrize("name", ["__deepcopy__", "__getnewargs__", "__getstate__", "__reduce__", "__reduce_ex__"])
def test_fields_with_special_names_are_copied_and_pickled(usage: dict[str, Any], name: str) -> None:
    for type_, data in ((CompletionUsage, usage), (SyncCursorPage[CompletionUsage], {"data": [usage]})):
        sent = {**copy.deepcopy(data), name: "x"}
        model = structure(copy.deepcopy(sent), type_)
        for twin in (copy.copy(model), copy.deepcopy(model), pickle.loads(pickle.dumps(model))):
            assert type(twin) is type_ and twin == model and twin.to_dict() == sent


def test_constructing_as_the_base_class_of_pydantic_does(usage: dict[str, Any]) -> None:
    construct = pydantic.BaseModel.model_construct.__func__
    model = construct(CompletionUsage, _fields_set={"total_tokens", "added"}, total_tokens=3, added=1)
    assert (model.total_tokens, model.added, model.prompt_tokens) == (3, 1, None)
    assert model.model_fields_set == {"total_tokens", "added"} and model.model_extra == {"added": 1}
    assert construct(CompletionUsage, **usage, added=1).to_dict() == {**usage, "added": 1}
    unset = construct(CompletionUsage, _fields_set={"total_tokens"}, total_tokens=3, prompt_tokens=1)
    assert unset.prompt_tokens == 1 and unset.model_fields_set == {"total_tokens"}
    assert unset.to_dict() == {"total_tokens": 3} and unset.model_dump()["prompt_tokens"] == 1
    assert pydantic.BaseModel.__copy__(unset).to_dict() == {"total_tokens": 3}


def test_assignment_is_that_of_our_classes(completion: ChatCompletion) -> None:
    completion.id = 3  # type: ignore[assignment]
    completion._note = "kept"  # type: ignore[attr-defined]
    completion.added = 1  # type: ignore[attr-defined]
    del completion.usage
    assert vars(completion)["id"] == 3 and vars(completion)["added"] == 1 and completion.usage is None
    assert completion._note == "kept"  # type: ignore[attr-defined]


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


def test_what_looks_for_attrs_before_pydantic_finds_a_model_of_pydantic(completion: ChatCompletion) -> None:
    assert not attrs.has(ChatCompletion) and not hasattr(completion, "__attrs_attrs__")
    run("""
import attrs
from openai.types import CompletionUsage
usage = CompletionUsage(prompt_tokens=1, completion_tokens=1, total_tokens=2)
assert attrs.asdict(usage)["total_tokens"] == 2 and attrs.has(CompletionUsage)
import pydantic
pydantic.BaseModel
assert not attrs.has(CompletionUsage)
""")


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
    assert [*Own.model_fields] == [*ChatCompletion.model_fields]
    with pytest.warns(DeprecationWarning, match="__fields__"):
        assert [*Own.__fields__] == [*ChatCompletion.__fields__] == [*ChatCompletion.model_fields]


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


def test_isinstance_does_not_remember_what_issubclass_said(completion: ChatCompletion) -> None:
    issubclass(ChatCompletion, pydantic.BaseModel)
    assert isinstance(completion, pydantic.BaseModel)


def test_undeclared_attributes_can_be_set(completion: ChatCompletion) -> None:
    completion.reasoning_content = "So"  # type: ignore[attr-defined]
    assert completion.to_dict()["reasoning_content"] == "So"
    assert completion.model_extra == completion.__pydantic_extra__ == {"reasoning_content": "So"}
    assert "reasoning_content" in completion.__pydantic_fields_set__


def run(program: str) -> None:
    subprocess.run([sys.executable, "-W", "error", "-c", program], check=True)


def test_nothing_loads_pydantic_but_who_asks_for_its_base_class() -> None:
    run("""
import sys, openai
from openai._model.structure import decode
from openai.types.chat import ChatCompletion
made = decode('{"id": "x"}', ChatCompletion)
isinstance(made, dict), made.model_dump_json(), made == made.model_copy(), ChatCompletion.model_json_schema()
assert "pydantic" not in sys.modules and "openai._model.pydantic" not in sys.modules
class Mine(ChatCompletion):
    pass
decode('{"id": "x"}', Mine)
assert "pydantic" not in sys.modules
openai.BaseModel
assert "pydantic" in sys.modules
assert isinstance(made, openai.BaseModel)
""")


_LATER = """
import copy, pickle
from typing import List
from openai._model.structure import structure
from openai.types import CompletionUsage, Embedding
from openai.types.chat import ChatCompletion, ParsedChatCompletion

class Mine(ChatCompletion):
    extra_field: int = 3
    tags: List[str] = []

early = Mine.construct(id="x")
completion = ChatCompletion.construct(id="x", added=1)
embedding = structure({"embedding": [0.5], "index": 0, "object": "embedding"}, Embedding)
assert not isinstance(completion, dict)
before = pickle.dumps([early, completion])
"""


def test_pydantic_imported_later() -> None:
    run(f"""{_LATER}
import pydantic
for model in (completion, early, Mine.construct(id="x"), embedding, ParsedChatCompletion.construct()):
    assert isinstance(model, pydantic.BaseModel)
assert pickle.loads(before) == [early, completion] == pickle.loads(pickle.dumps([early, completion]))
assert copy.deepcopy(completion) == completion and type(copy.copy(completion)) is ChatCompletion
assert embedding.embedding == [0.5] and embedding.to_dict()["index"] == 0
assert completion.model_dump(exclude_unset=True) == dict(id="x", added=1)
data = dict(id="x", choices=[], created="1", model="m", object="chat.completion")
first, second = Mine(**data), Mine.model_validate(data)
first.tags.append("a")
assert first.created == 1 and second.tags == [] and Mine(**data).tags == []
try:
    Mine(id="x")
except pydantic.ValidationError as error:
    assert "choices" in str(error)

class Further(Mine):
    usage: CompletionUsage
    extra_field: str
    score: int = pydantic.Field(default=1, ge=0)

assert [name for name, field in Further.model_fields.items() if field.is_required()] == [
    *("id", "choices", "created", "model", "object", "usage", "extra_field")]
usage = dict(prompt_tokens=1, completion_tokens=1, total_tokens=2)
made = Further(**data, usage=usage, extra_field="e")
assert type(made) is Further and made.score == 1 and type(made.usage) is CompletionUsage

class Record(pydantic.BaseModel):
    completion: ChatCompletion
    cost: int = 0

class Both(Record, CompletionUsage):
    pass

assert Record(completion=completion).model_dump_json(exclude_unset=True) == '{{"completion":{{"id":"x","added":1}}}}'
assert Both(completion=completion, **usage).total_tokens == 2
""")


@pytest.mark.skipif(sys.version_info < (3, 11), reason="objects only show a class of pydantic's there")
def test_pydantic_imported_later_is_a_base_all_the_same() -> None:
    run(f"""{_LATER}
import pydantic
base = pydantic.BaseModel
for model in (completion, early, embedding, ParsedChatCompletion.construct()):
    assert base in type.__getattribute__(type(model), "__mro__") and model.__class__ is type(model)
assert issubclass(Mine, base) and base.model_extra.__get__(completion, base) == dict(added=1)
from fastapi import FastAPI
app = FastAPI()
@app.post("/usage")
async def total(usage: CompletionUsage) -> int:
    return usage.total_tokens
assert "requestBody" in app.openapi()["paths"]["/usage"]["post"]
""")


def test_settings_of_pydantic_in_a_class_before_it_is_imported() -> None:
    run("""
from openai.types import CompletionUsage
class Frozen(CompletionUsage, frozen=True):
    pass
class Strict(CompletionUsage):
    model_config = {"extra": "forbid"}
import pydantic
made = Frozen(prompt_tokens=1, completion_tokens=1, total_tokens=2)
for wrong in (lambda: setattr(made, "total_tokens", 3), lambda: Strict.model_validate({**made.to_dict(), "odd": 1})):
    try:
        wrong()
    except pydantic.ValidationError:
        continue
    raise AssertionError("not refused")
""")


def test_decoding_loads_nothing_of_the_bridge_but_the_metaclass() -> None:
    run("""
import sys, pydantic
pydantic.BaseModel
from openai._model.structure import decode
from openai.types.chat import ChatCompletion
decode('{"id": "x", "choices": [{"index": 0}]}', ChatCompletion)
loaded = {name for name in sys.modules if name.startswith("openai._model.pydantic.")}
assert loaded == {"openai._model.pydantic.metaclass"}
""")


def test_decoded_objects_hold_what_was_sent() -> None:
    assert vars(decode('{"id": "x", "new": 1}', ChatCompletion)) == {"id": "x", "new": 1}
