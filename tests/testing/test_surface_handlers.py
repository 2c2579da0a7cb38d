"""Every endpoint that the local server answers, called by the library itself: the answers are of the rows' types."""

from __future__ import annotations

import warnings
from typing import Any, Literal, get_args, get_origin

import pytest

from openai import OpenAI, endpoints
from openai._calls.type_names import resolve
from openai._support.annotations import is_union, unwrap_annotated
from openai.endpoints import Endpoint, Param
from openai.pagination import BasePage
from openai.testing._example import type_of
from openai.testing.handlers import HANDLERS

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")

ANSWERED = {(row.method, row.path) for row in endpoints.all() if row.id in HANDLERS}
#: What is answered: rows with a handler, and those that go to the same place.
ROWS = {row.id: row for row in endpoints.all() if (row.method, row.path) in ANSWERED}
#: A run of the local server has two steps at the most.
LISTS_OF_MANY = [
    row for row in ROWS.values() if row.page not in ("", "page") and row.id != "beta.threads.runs.steps.list"
]

#: Params that the types alone do not tell.
GIVEN: dict[str, dict[str, Any]] = {
    "admin.organization.projects.roles.create": {"permissions": ["api.model.read"]},
    "admin.organization.roles.create": {"permissions": ["api.model.read"]},
    "beta.threads.runs.create": {"tools": [{"type": "function", "function": {"name": "f"}}]},
    "batches.create": {"endpoint": "/v1/embeddings"},
    "beta.responses.create": {"background": True, "input": "Hi"},
    # The type of stored messages knows answers only.
    "chat.completions.create": {"store": True, "messages": [{"role": "assistant", "content": "Hi"}]},
    "containers.files.create": {"file": ("a.txt", b"x")},
    "conversations.items.create": {"items": [{"role": "user", "content": "Hi"}]},
    "models.delete": {"model": "ft:gpt-4o-mini:acme::000001"},
    "realtime.calls.create": {"model": "gpt-realtime"},
    "responses.create": {"background": True, "input": "Hi"},
    "responses.input_items.create": {"type": "message", "content": "Hi"},
    "skills.update": {"default_version": "1"},
    "uploads.create": {"bytes": 2},
    "completions.create": {"prompt": "Once"},
    "embeddings.create": {"input": "x"},
    "files.create": {"purpose": "batch"},
    "images.edit": {"image": b"x"},
    "moderations.create": {"input": "x"},
    "vector_stores.files.update": {"attributes": {"year": 2024}},
    "vector_stores.search": {"query": "x"},
    "evals.create": {
        "data_source_config": {"type": "custom", "item_schema": {}, "schema": {}},
        "testing_criteria": [
            {"type": "string_check", "name": "n", "input": "i", "reference": "r", "operation": "eq"},
        ],
    },
}
#: What must have been called before.
BEFORE = {"fine_tuning.jobs.resume": "fine_tuning.jobs.pause"}


class World:
    """Calls endpoints, and makes the objects that they want to be there first."""

    def __init__(self, client: OpenAI) -> None:
        self.client = client
        self._made: dict[str, Any] = {}

    def call(self, row: Endpoint, **more: Any) -> Any:
        if row.id in BEFORE:
            self.made(BEFORE[row.id])
        method: Any = self.client
        for step in row.id.split("."):
            method = getattr(method, step)
        known = GIVEN.get(row.id.replace("beta.chat.", "chat."), {})
        given = {
            param.name: self.value(row, param) for param in row.params if param.required and param.name not in known
        }
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            return method(**{**given, **known, **more})

    def value(self, row: Endpoint, param: Param) -> Any:
        if param.place == "path" or param.name in ("training_file", "input_file_id", "part_ids", "file_id"):
            return self.id(row, param.name)
        if param.name == "assistant_id":
            return self.made("beta.assistants.create").id
        if param.name == "tool_outputs":
            return [{"tool_call_id": call.id, "output": "1"} for call in self.awaited_calls()]
        return example(row, param)

    def id(self, row: Endpoint, name: str) -> Any:
        """Return the id of an object that the row's path or body names, which is made for it."""
        if name in GIVEN.get(row.id, {}):
            return GIVEN[row.id][name]
        if name in ("model", "permission_id"):
            return "m"
        if name in ("training_file", "input_file_id") or (name == "file_id" and "{file_id}" not in row.path):
            return self.made("files.create").id
        if name == "part_ids":
            return [self.made("uploads.parts.create").id]
        if name == "step_id":
            self.awaited_calls()
            return self.call(ROWS["beta.threads.runs.steps.list"]).data[0].id
        if name == "output_item_id":
            # The second look finds the run done, with its items.
            for _ in range(2):
                self.call(ROWS["evals.runs.retrieve"])
            return self.call(ROWS["evals.runs.output_items.list"]).data[0].id
        maker = _MAKERS.get(name) or _nearest(row, name)
        made = self.made(maker)
        if name == "version":
            return made.version
        return made.data[0].id if maker == "conversations.items.create" else made.id

    def awaited_calls(self) -> Any:
        """Return the calls that the run waits for, which it does at the second look."""
        self.call(ROWS["beta.threads.runs.retrieve"])
        return self.call(ROWS["beta.threads.runs.retrieve"]).required_action.submit_tool_outputs.tool_calls

    def keep(self, maker: str, made: Any) -> None:
        self._made[maker] = made

    def forget(self, maker: str) -> None:
        self._made.pop(maker, None)

    def made(self, maker: str) -> Any:
        if maker not in self._made:
            self._made[maker] = self.call(ROWS[maker])
        return self._made[maker]


#: What makes the objects of ids whose names do not say it.
_MAKERS = {
    "version": "skills.versions.create",
    "token_id": "responses.input_tokens.create",
    "fine_tuning_job_id": "fine_tuning.jobs.create",
    "project_id": "admin.organization.projects.create",
    "response_id": "responses.create",
    "character_id": "videos.create_character",
    "completion_id": "chat.completions.create",
    "call_id": "realtime.calls.create",
}


def _nearest(row: Endpoint, name: str) -> str:
    """Return the endpoint that makes the objects whose ids end the path as far as ``name``."""
    collection = row.path.partition(f"/{{{name}}}")[0]
    found = next(each for each in ROWS.values() if (each.method, each.path) == ("POST", collection))
    return found.id


def example(row: Endpoint, param: Param) -> Any:
    """Return the simplest argument for a param."""
    options = param.type.split(" | ")
    if param.place == "file":
        return ("a.txt", b"{}")
    if "str" in options:
        return "text"
    if options[0].startswith(("Iterable[", "list[", "SequenceNotStr[")):
        return []
    # The first option alone: Python 3.9 cannot evaluate the bar between them.
    type_ = unwrap_annotated(resolve(options[0], row.types))
    if get_origin(type_) is Literal:
        return get_args(type_)[0]
    if is_union(type_):
        return "text"
    scalars: dict[Any, Any] = {int: 1, float: 1.0, bool: True}
    return scalars.get(type_, {})


@pytest.fixture
def world(client: OpenAI) -> World:
    return World(client)


@pytest.mark.parametrize("row", ROWS.values(), ids=list(ROWS))
def test_answer_is_of_the_type_of_the_row(row: Endpoint, world: World) -> None:
    answer = world.call(row)
    if row.returns is None:
        assert answer is None
    elif row.page:
        assert isinstance(answer, BasePage)
    elif row.id == "realtime.calls.create":
        assert isinstance(answer, type_of(ROWS["realtime.calls.retrieve"]))
    elif isinstance(type_of(row), type):
        assert isinstance(answer, type_of(row))
    else:
        # A union of items; strict validation has found one that fits.
        assert answer.id


#: What makes the objects that a row lists, where it is not the POST of the same path: the endpoint, and more arguments.
LISTED: dict[str, tuple[str, dict[str, Any]]] = {
    "chat.completions.messages.list": (
        "chat.completions.create",
        {"messages": [{"role": "assistant", "content": text} for text in "abc"]},
    ),
    "responses.input_items.list": (
        "responses.create",
        {"input": [{"role": "user", "content": text} for text in "abc"]},
    ),
    "beta.responses.input_items.list": (
        "responses.create",
        {"input": [{"role": "user", "content": text} for text in "abc"]},
    ),
    "fine_tuning.checkpoints.list": ("fine_tuning.jobs.create", {}),
    "fine_tuning.jobs.list_events": ("fine_tuning.jobs.create", {}),
    "fine_tuning.jobs.checkpoints.list": ("fine_tuning.jobs.create", {}),
    "evals.runs.output_items.list": ("evals.runs.create", {}),
    "vector_stores.file_batches.list_files": ("vector_stores.file_batches.create", {}),
}


def fill(world: World, row: Endpoint) -> None:
    """Make three of what a row lists."""
    maker, more = LISTED.get(row.id.replace("beta.chat.", "chat."), ("", {}))
    if row.id == "vector_stores.file_batches.list_files":
        more = {"file_ids": [world.call(ROWS["files.create"]).id for _ in range(3)]}
    if maker:
        made = world.call(ROWS[maker], **more)
        world.keep(maker, made)
        for _ in range(3 if maker.startswith("fine_tuning") else 0):
            world.client.fine_tuning.jobs.retrieve(made.id)
        return
    maker = next(each.id for each in ROWS.values() if (each.method, each.path) == ("POST", row.path))
    for _ in range(3):
        if maker == "vector_stores.files.create":
            world.forget("files.create")
        made = world.call(ROWS[maker])
        if maker == "beta.threads.runs.create":
            # A thread has one active run at the most.
            world.keep(maker, made)
            world.call(ROWS["beta.threads.runs.cancel"])


@pytest.mark.parametrize("row", LISTS_OF_MANY, ids=lambda row: row.id)
def test_list_goes_on_for_three_pages(row: Endpoint, world: World) -> None:
    fill(world, row)
    first = world.call(row, limit=1)
    pages = list(first.iter_pages())[:3]
    ids = [item.id for page in pages for item in page.data]
    if row.id == "evals.runs.output_items.list":
        # No run has any: nothing is really tested.
        assert ids == []
        return
    assert len(set(ids)) == 3
    assert [len(page.data) for page in pages] == [1, 1, 1]
    (whole,) = world.call(row, limit=100).iter_pages()
    assert [item.id for item in whole.data][:3] == ids
