"""What tracers, tests and subclasses put in the place of a method is what a call goes through.

Expected arguments are what the official package, 2.54.0, passed for the same calls.
"""

from __future__ import annotations

import copy
import inspect
import json
import pickle
import re
from typing import Any, Callable
from unittest.mock import AsyncMock, MagicMock, Mock, patch

import httpx
import pytest

import openai
from openai import AsyncStream, Stream
from openai._models import FinalRequestOptions
from openai.pagination import AsyncCursorPage, AsyncPage, SyncCursorPage, SyncPage
from openai.resources.chat.completions import AsyncCompletions, Completions
from openai.types import CreateEmbeddingResponse, FileObject, Model, ModelDeleted, VectorStore
from openai.types.chat import ChatCompletion, ChatCompletionChunk
from openai.types.responses import Response

from .conftest import COMPLETION, EMBEDDINGS, KEY, MODEL, Mode, Server

#: What was passed, call by call: positional arguments, keyword arguments.
Seen = list[tuple[tuple[Any, ...], dict[str, Any]]]

#: Puts something in the place of a client's method, and returns a client.
Put = Callable[..., Any]

CHUNK = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": []}
EVENTS = f"data: {json.dumps(CHUNK)}\n\ndata: [DONE]\n\n".encode()


class Wrapped:
    """What a library of wrappers puts in the place of a method: it has all of that method's own attributes."""

    def __init__(self, method: Any, seen: Seen) -> None:
        self._method = method
        self._seen = seen

    def __getattr__(self, name: str) -> Any:
        return getattr(self._method, name)

    def __get__(self, instance: Any, owner: type) -> Any:
        return self if instance is None else Wrapped(self._method.__get__(instance, owner), self._seen)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        self._seen.append((args, kwargs))
        return self._method(*args, **kwargs)


def on_instance(mode: Mode, seen: Seen, monkeypatch: pytest.MonkeyPatch, name: str, settings: Any) -> Any:
    client = mode.client(**settings)
    setattr(client, name, Wrapped(getattr(client, name), seen))
    return client


def on_class(mode: Mode, seen: Seen, monkeypatch: pytest.MonkeyPatch, name: str, settings: Any) -> Any:
    monkeypatch.setattr(mode.Client, name, Wrapped(getattr(mode.Client, name), seen), raising=False)
    return mode.client(**settings)


def in_subclass(mode: Mode, seen: Seen, monkeypatch: pytest.MonkeyPatch, name: str, settings: Any) -> Any:
    def method(self: Any, *args: Any, **kwargs: Any) -> Any:
        seen.append((args, kwargs))
        return getattr(super(Own, self), name)(*args, **kwargs)

    Own: Any = type("Own", (mode.Client,), {name: method})
    return mode.keep(Own(**{"api_key": KEY, "max_retries": 0, **settings}))


@pytest.fixture(params=[on_instance, on_class, in_subclass])
def put(request: pytest.FixtureRequest, mode: Mode, monkeypatch: pytest.MonkeyPatch) -> Put:
    """Return a function that makes a client, with something in the place of a method that notes what it is passed."""

    def made(seen: Seen, name: str = "request", **settings: Any) -> Any:
        return request.param(mode, seen, monkeypatch, name, settings)

    return made


#: Name -> a call, what answers, and what is passed: type of the answer, method, path, and some of the options.
CALLS: dict[str, tuple[Callable[[Any], Any], Any, Any, str, str, dict[str, Any]]] = {
    "chat": (
        lambda client: client.chat.completions.create(
            model="m", messages=[], extra_headers={"A": "b"}, extra_query={"q": 1}, extra_body={"z": 1}, timeout=3
        ),
        COMPLETION,
        ChatCompletion,
        "post",
        "/chat/completions",
        {
            "json_data": {"model": "m", "messages": []},
            "headers": {"A": "b"},
            "params": {"q": 1},
            "extra_json": {"z": 1},
            "timeout": 3,
            "security": {"bearer_auth": True},
        },
    ),
    "get": (
        lambda client: client.chat.completions.retrieve("abc"),
        COMPLETION,
        ChatCompletion,
        "get",
        "/chat/completions/abc",
        {"json_data": None, "params": {}},
    ),
    "delete": (
        lambda client: client.models.delete("m"),
        {"id": "m", "object": "model", "deleted": True},
        ModelDeleted,
        "delete",
        "/models/m",
        {},
    ),
    "embeddings": (
        lambda client: client.embeddings.create(model="m", input="a"),
        EMBEDDINGS,
        CreateEmbeddingResponse,
        "post",
        "/embeddings",
        {"json_data": {"model": "m", "input": "a", "encoding_format": "base64"}},
    ),
    "upload": (
        lambda client: client.files.create(file=b"abc", purpose="batch"),
        {"id": "f"},
        FileObject,
        "post",
        "/files",
        {
            "json_data": {"purpose": "batch"},
            "files": [("file", b"abc")],
            "headers": {"Content-Type": "multipart/form-data"},
        },
    ),
    "headers of the row": (
        lambda client: client.vector_stores.retrieve("v"),
        {"id": "v"},
        VectorStore,
        "get",
        "/vector_stores/v",
        {"headers": {"OpenAI-Beta": "assistants=v2"}},
    ),
    "admin": (
        lambda client: client.admin.organization.projects.retrieve("p"),
        {"id": "p"},
        None,
        "get",
        "/organization/projects/p",
        {"security": {"admin_api_key_auth": True}},
    ),
    "effort": (
        lambda client: client.responses.create(model="m", input="x", reasoning_effort="low"),
        {"id": "r", "output": []},
        Response,
        "post",
        "/responses",
        {"json_data": {"model": "m", "input": "x", "reasoning": {"effort": "low"}}},
    ),
    "parse": (
        lambda client: client.chat.completions.parse(model="m", messages=[]),
        COMPLETION,
        ChatCompletion,
        "post",
        "/chat/completions",
        {"headers": {"X-Stainless-Helper-Method": "chat.completions.parse"}},
    ),
}

SETTINGS = {"admin_api_key": "admin", "default_headers": {"OpenAI-Beta": "own"}}


@pytest.mark.parametrize("name", CALLS)
def test_a_call_goes_through_request_once(mode: Mode, server: Server, put: Put, name: str) -> None:
    call, answer, cast_to, method, path, expected = CALLS[name]
    server.answer(answer)
    seen: Seen = []
    mode.run(call, put(seen, **SETTINGS))
    ((args, kwargs),) = seen
    given_type, options = args
    assert type(options) is FinalRequestOptions
    assert given_type is cast_to or cast_to is None
    assert (options.method, options.url) == (method, path)
    assert {key: getattr(options, key) for key in expected} == expected
    assert kwargs["stream"] is False


@pytest.mark.parametrize("name", CALLS)
def test_the_way_makes_no_difference(mode: Mode, server: Server, put: Put, name: str) -> None:
    call, answer = CALLS[name][:2]
    server.answer(answer, times=2)
    straight = mode.run(call, mode.client(**SETTINGS))
    assert mode.run(call, put([], **SETTINGS)) == straight
    first, second = server.requests
    assert (first.method, first.url) == (second.method, second.url)

    def without_boundary(headers: httpx.Headers) -> dict[str, str]:
        return {key: re.sub("boundary=.*", "", value) for key, value in headers.items() if key != "user-agent"}

    assert without_boundary(first.headers) == without_boundary(second.headers)
    assert len(server.bodies[0]) == len(server.bodies[1])
    if name != "upload":
        assert server.bodies[0] == server.bodies[1]


def test_a_stream(mode: Mode, server: Server, put: Put) -> None:
    server.answer(EVENTS, headers={"content-type": "text/event-stream"})
    seen: Seen = []
    client = put(seen)
    chunks = mode.rest(mode.chat(client, stream=True))
    assert chunks == [ChatCompletionChunk(**CHUNK)]
    ((args, kwargs),) = seen
    cls = AsyncStream if mode.is_async else Stream
    assert (args[0], kwargs) == (ChatCompletion, {"stream": True, "stream_cls": cls[ChatCompletionChunk]})
    assert args[1].json_data["stream"] is True


def test_a_tracers_class_of_streams(mode: Mode, server: Server) -> None:
    server.answer(EVENTS, headers={"content-type": "text/event-stream"})
    client, followed = mode.client(), []
    original = client.request

    def request(cast_to: Any, options: Any, *, stream: bool, stream_cls: Any) -> Any:
        class Followed(stream_cls):  # type: ignore[misc]
            def __stream__(self) -> Any:
                followed.append(self)
                return super().__stream__()

        return original(cast_to, options, stream=stream, stream_cls=Followed)

    client.request = request
    stream = mode.chat(client, stream=True)
    assert mode.rest(stream) == [ChatCompletionChunk(**CHUNK)]
    assert followed == [stream]
    assert stream.completed


def test_the_stream_helpers(mode: Mode, server: Server, put: Put) -> None:
    server.answer(EVENTS, headers={"content-type": "text/event-stream"})
    seen: Seen = []
    manager = put(seen).chat.completions.stream(model="m", messages=[])
    mode.rest(manager)
    assert [(args[0], kwargs["stream"]) for args, kwargs in seen] == [(ChatCompletion, True)]


def test_every_page(mode: Mode, server: Server, put: Put) -> None:
    server.answer({"object": "list", "data": [{"id": "f1"}], "has_more": True})
    server.answer({"object": "list", "data": [{"id": "f2"}], "has_more": False})
    seen: Seen = []
    files = put(seen).files.list(limit=1)
    assert [file.id for file in mode.rest(files)] == ["f1", "f2"]
    page = (AsyncCursorPage if mode.is_async else SyncCursorPage)[FileObject]
    assert [(args[0], args[1].url, args[1].params) for args, _ in seen] == [
        (page, "/files", {"limit": 1}),
        (page, "/files", {"limit": 1, "after": "f1"}),
    ]


def test_the_other_modes(mode: Mode, server: Server, put: Put) -> None:
    server.answer(COMPLETION, times=2)
    seen: Seen = []
    client = put(seen)
    raw = mode.run(client.chat.completions.with_raw_response.create, model="m", messages=[])
    assert raw.parse() == ChatCompletion(**COMPLETION)
    assert [args[1].headers for args, _ in seen] == [{"X-Stainless-Raw-Response": "true"}]

    def sync() -> Any:
        with client.chat.completions.with_streaming_response.create(model="m", messages=[]) as response:
            return response.parse()

    async def awaited() -> Any:
        async with client.chat.completions.with_streaming_response.create(model="m", messages=[]) as response:
            return await response.parse()

    assert mode.run(awaited if mode.is_async else sync) == ChatCompletion(**COMPLETION)
    assert [args[1].headers for args, _ in seen][1:] == [{"X-Stainless-Raw-Response": "stream"}]


def test_what_it_changes_is_sent_and_what_it_returns_is_returned(mode: Mode, server: Server) -> None:
    server.answer(COMPLETION)
    client = mode.client()
    original = client.request

    def request(cast_to: Any, options: FinalRequestOptions, **more: Any) -> Any:
        options = options.model_copy(update={"url": "/elsewhere", "headers": {"X-Own": "1"}})
        options.json_data = {**options.json_data, "model": "other"}  # type: ignore[dict-item]
        return original(cast_to, options, **more)

    client.request = request
    mode.chat(client, extra_headers={"X-Lost": "1"})
    assert server.request.url.path == "/v1/elsewhere"
    assert (server.request.headers.get("x-own"), server.request.headers.get("x-lost")) == ("1", None)
    assert server.json == {"model": "other", "messages": []}
    client.request = mode.function(lambda *args, **kwargs: "mine")
    assert mode.chat(client) == "mine"


def test_options_that_it_copies_or_makes_anew_will_do(mode: Mode, server: Server) -> None:
    for number in (1, 2, 3):
        server.answer({"object": "list", "data": [{"id": f"f{number}"}], "has_more": number < 3})
    client = mode.client()
    original = client.request

    def request(cast_to: Any, options: FinalRequestOptions, **more: Any) -> Any:
        made = FinalRequestOptions.construct(method=options.method, url=options.url, params=options.params)
        return original(cast_to, made if len(server.requests) else copy.deepcopy(options), **more)

    client.request = request
    assert [file.id for file in mode.rest(client.files.list())] == ["f1", "f2", "f3"]
    assert [request.url.params.get("after") for request in server.requests] == [None, "f1", "f2"]


def test_errors_name_the_endpoint(mode: Mode, server: Server, put: Put) -> None:
    server.answer({"error": {"message": "no"}}, 404)
    with pytest.raises(openai.NotFoundError) as caught:
        mode.chat(put([]))
    assert caught.value.endpoint == "chat.completions.create"


def test_bad_arguments_do_not_get_there(mode: Mode, put: Put) -> None:
    seen: Seen = []
    with pytest.raises(TypeError, match="unexpected keyword argument 'modle'"):
        mode.chat(put(seen), modle="m")
    assert seen == []


def test_the_options_show_what_they_officially_hold(mode: Mode, server: Server, put: Put) -> None:
    server.answer(COMPLETION)
    seen: Seen = []
    mode.chat(put(seen))
    options = seen[0][0][1]
    assert options == FinalRequestOptions.construct(
        method="post", url="/chat/completions", json_data={"model": "m", "messages": []}, security={"bearer_auth": True}
    )
    assert "_call" not in repr(options) + str(options.model_dump())


# What resources and requests by hand go through before


@pytest.mark.parametrize(
    ("name", "call", "answer"),
    [
        ("post", lambda client: client.chat.completions.create(model="m", messages=[]), COMPLETION),
        ("get", lambda client: client.models.retrieve("m"), MODEL),
        ("delete", lambda client: client.models.delete("m"), {"id": "m", "object": "model", "deleted": True}),
    ],
)
def test_the_clients_low_level_methods(
    mode: Mode, server: Server, put: Put, name: str, call: Callable[[Any], Any], answer: Any
) -> None:
    server.answer(answer)
    seen: Seen = []
    assert mode.run(call, put(seen, name)).id == answer["id"]
    assert len(seen) == 1


def test_a_gateway_that_adds_a_header_in_post(mode: Mode, server: Server) -> None:
    server.answer(EMBEDDINGS)

    class Gateway(mode.Client):  # type: ignore[misc, name-defined]
        def post(self, path: str, *, options: Any = {}, **arguments: Any) -> Any:  # noqa: B006 - as officially
            options = {**options, "headers": {**options.get("headers", {}), "X-Gate": "1"}}
            return super().post(path, options=options, **arguments)

    client = mode.keep(Gateway(api_key=KEY))
    answer = mode.run(client.embeddings.create, model="m", input="a")
    assert answer.data[0].embedding == [1.0]
    assert server.request.headers["x-gate"] == "1"


def mocked(mode: Mode, answer: Any) -> Any:
    return (AsyncMock if mode.is_async else Mock)(return_value=answer)


def test_a_resource_sends_with_what_it_is_given(mode: Mode, server: Server) -> None:
    client = mode.client()
    answer = ChatCompletion(**COMPLETION)
    completions = client.chat.completions
    completions._post = post = mocked(mode, answer)
    assert mode.chat(client, extra_headers={"A": "b"}, timeout=2) is answer
    ((path,), given) = post.call_args
    options = given.pop("options")
    cls = AsyncStream if mode.is_async else Stream
    assert path == "/chat/completions"
    assert given == {
        "body": {"model": "m", "messages": []},
        "cast_to": ChatCompletion,
        "stream": False,
        "stream_cls": cls[ChatCompletionChunk],
    }
    assert (options["headers"], options["timeout"], options["security"]) == ({"A": "b"}, 2, {"bearer_auth": True})
    mode.run(completions.parse, model="m", messages=[])
    mode.run(completions.with_raw_response.create, model="m", messages=[])
    assert post.call_count == 3
    assert server.requests == []
    del completions._post
    server.answer(COMPLETION)
    assert mode.chat(client) == answer


@pytest.mark.parametrize(
    ("resource", "method", "call"),
    [
        ("models", "_get", lambda client: client.models.retrieve("m")),
        ("models", "_delete", lambda client: client.models.delete("m")),
        ("files", "_post", lambda client: client.files.create(file=b"a", purpose="batch")),
        ("responses", "_post", lambda client: client.responses.create(model="m", input="x")),
        ("embeddings", "_post", lambda client: client.embeddings.create(model="m", input="x")),
    ],
)
def test_other_resources_do_as_well(mode: Mode, server: Server, resource: str, method: str, call: Any) -> None:
    client = mode.client()
    with patch.object(getattr(client, resource), method, mocked(mode, "mine")):
        assert mode.run(call, client) == "mine"
    assert server.requests == []
    server.answer({"id": "x", **EMBEDDINGS})
    assert mode.run(call, client) != "mine"


def test_a_list_is_asked_for_with_what_it_is_given(mode: Mode, server: Server) -> None:
    models = mode.client().models
    models._get_api_list = get = mocked(mode, "mine")
    assert mode.run(models.list) == "mine"
    ((path,), given) = get.call_args
    page = (AsyncPage if mode.is_async else SyncPage)[Model]
    assert (path, given["page"], given["model"]) == ("/models", page, Model)


def test_another_clients_method_sends_for_that_client(mode: Mode, server: Server) -> None:
    server.answer(COMPLETION)
    client = mode.client()
    client.chat.completions._post = mode.client(base_url="http://other/v1").post
    mode.chat(client)
    assert str(server.request.url) == "http://other/v1/chat/completions"


@pytest.mark.parametrize("kind", [Mock, MagicMock])
def test_a_resource_of_a_client_that_is_a_mock(mode: Mode, kind: Any) -> None:
    client = kind()
    client.post = mocked(mode, "mine")
    resource = (AsyncCompletions if mode.is_async else Completions)(client)
    assert mode.run(resource.create, model="m", messages=[]) == "mine"
    assert client.post.call_args.kwargs["cast_to"] is ChatCompletion


# The other modes of a resource


@pytest.mark.parametrize("name", ["with_raw_response", "with_streaming_response"])
@pytest.mark.parametrize("find", [lambda client: client, lambda client: client.chat.completions])
def test_a_mode_can_be_patched_and_is_back_afterwards(mode: Mode, name: str, find: Callable[[Any], Any]) -> None:
    subject = find(mode.client())
    before = getattr(subject, name)
    assert getattr(subject, name) is before
    with patch.object(subject, name) as mocked:
        assert getattr(subject, name) is mocked
    assert type(getattr(subject, name)) is type(before)
    setattr(subject, name, "mine")
    assert getattr(subject, name) == "mine"
    delattr(subject, name)
    assert type(getattr(subject, name)) is type(before)


def test_a_method_of_a_mode_can_be_patched(mode: Mode, server: Server) -> None:
    client = mode.client()
    for of in (client.chat.completions.with_raw_response, client.with_raw_response.chat.completions):
        of.create = mocked(mode, "mine")
    assert mode.run(client.chat.completions.with_raw_response.create, model="m", messages=[]) == "mine"
    assert mode.run(client.with_raw_response.chat.completions.create, model="m", messages=[]) == "mine"
    assert server.requests == []


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, lambda client: pickle.loads(pickle.dumps(client))])
def test_a_copys_modes_are_its_own(mode: Mode, server: Server, copied: Callable[[Any], Any]) -> None:
    server.answer(COMPLETION)
    client = mode.client(base_url="http://first/v1")
    assert client.with_raw_response.chat
    other = mode.keep(copied(client))
    other.base_url = "http://second/v1"
    mode.run(other.with_raw_response.chat.completions.create, model="m", messages=[])
    assert str(server.request.url) == "http://second/v1/chat/completions"


def made_again(options: FinalRequestOptions) -> FinalRequestOptions:
    """Return options as somebody makes them anew of their fields, which is all that others know of them."""
    return FinalRequestOptions.construct(**options.model_dump())


def test_embeddings_are_floats_also_where_the_options_are_made_anew(mode: Mode, server: Server) -> None:
    client = mode.client()
    original = client.request
    client.request = lambda cast_to, options, **more: original(cast_to, made_again(options), **more)
    server.answer(EMBEDDINGS)
    assert mode.run(client.embeddings.create, model="m", input="x").data[0].embedding == [1.0]
    server.answer(EMBEDDINGS)
    raw = mode.run(client.embeddings.create, model="m", input="x", encoding_format="base64")
    assert raw.data[0].embedding == "AACAPw=="


def test_what_it_changes_in_a_body_is_not_the_callers(mode: Mode, server: Server) -> None:
    client = mode.client()
    original = client.request

    def request(cast_to: Any, options: Any, **more: Any) -> Any:
        options.json_data["messages"].insert(0, {"role": "system", "content": "Be kind."})
        options.json_data["messages"][1]["content"][0]["text"] = "***"
        return original(cast_to, options, **more)

    client.request = request
    server.answer(COMPLETION)
    messages = [{"role": "user", "content": [{"type": "text", "text": "secret"}]}]
    mode.chat(client, messages=messages)
    assert [each["role"] for each in server.json["messages"]] == ["system", "user"]
    assert messages == [{"role": "user", "content": [{"type": "text", "text": "secret"}]}]


def test_options_are_a_plain_dict_to_those_who_compare_or_log_them(mode: Mode, server: Server) -> None:
    client = mode.client()
    client.models._delete = delete = mocked(mode, ModelDeleted(id="m", deleted=True, object="model"))
    mode.run(client.models.delete, "m")
    options = {"security": {"bearer_auth": True}}
    delete.assert_called_once_with("/models/m", options=options, cast_to=ModelDeleted)
    assert json.loads(json.dumps(delete.call_args.kwargs["options"])) == options


@pytest.mark.parametrize("name", ["request", "post"])
def test_a_mock_that_knows_only_the_method(mode: Mode, server: Server, name: str) -> None:
    with patch.object(mode.Client, name, return_value="mine"):
        assert mode.chat(mode.client()) == "mine"
        assert mode.run(getattr(mode.client(), name), "/x") == "mine"
    client = mode.client()
    with patch.object(client.chat.completions, "_post", return_value="mine"):
        assert mode.chat(client) == "mine"
    assert inspect.iscoroutinefunction(getattr(client, name)) is mode.is_async
