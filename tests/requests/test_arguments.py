"""How methods take their arguments, what they say of themselves, and how others wrap and replace them."""

from __future__ import annotations

import inspect
import pydoc
import re
import warnings
from collections.abc import Iterator
from typing import Any

import pytest
import wrapt

import openai
from openai import endpoints, not_given, omit
from openai._resource import AsyncResource, SyncResource
from openai.resources.chat import completions as module
from openai.resources.chat.completions import AsyncCompletions, Completions

from .conftest import COMPLETION, KEY, MODEL, Mode, Server

# Wrong arguments


@pytest.mark.parametrize(
    ("accessor", "wrong", "right"),
    [
        ("responses.create", "messages", "input"),
        ("responses.create", "mesages", "input"),
        ("responses.create", "max_tokens", "max_output_tokens"),
        ("responses.create", "max_completion_tokens", "max_output_tokens"),
        ("responses.create", "response_format", "text"),
        ("responses.create", "system", "instructions"),
        ("responses.parse", "messages", "input"),
        ("responses.retrieve", "id", "response_id"),
        ("chat.completions.create", "input", "messages"),
        ("chat.completions.create", "prompt", "messages"),
        ("chat.completions.create", "max_output_tokens", "max_completion_tokens"),
        ("chat.completions.create", "instructions", "messages"),
        ("chat.completions.create", "text_format", "response_format"),
        ("chat.completions.create", "engine", "model"),
        ("chat.completions.create", "request_timeout", "timeout"),
        ("chat.completions.create", "headers", "extra_headers"),
        ("completions.create", "messages", "prompt"),
        ("embeddings.create", "text", "input"),
        ("embeddings.create", "texts", "input"),
        ("embeddings.create", "prompt", "input"),
        ("moderations.create", "text", "input"),
        ("images.generate", "text", "prompt"),
        ("images.edit", "images", "image"),
        ("audio.speech.create", "text", "input"),
        ("audio.transcriptions.create", "audio", "file"),
        ("files.create", "path", "file"),
        ("files.list", "cursor", "after"),
        ("batches.create", "file", "input_file_id"),
        ("fine_tuning.jobs.create", "file", "training_file"),
    ],
)
def test_a_name_of_another_endpoint_is_told_what_it_is_called_here(
    mode: Mode, server: Server, accessor: str, wrong: str, right: str
) -> None:
    call: Any = mode.client()
    for name in accessor.split("."):
        call = getattr(call, name)
    with pytest.raises(TypeError, match=rf"unexpected keyword argument '{wrong}'; did you mean '{right}'\?$"):
        mode.run(call, **{wrong: "x"})
    assert server.requests == []


@pytest.mark.parametrize(
    ("wrong", "setting"),
    [("api_key", "api_key"), ("api_base", "base_url"), ("max_retries", "max_retries"), ("proxies", "http_client")],
)
def test_a_setting_of_the_client_is_called_so(mode: Mode, wrong: str, setting: str) -> None:
    with pytest.raises(TypeError, match=rf"'{wrong}'; it is a setting of the client: with_options\({setting}=\.\.\.\)"):
        mode.chat(mode.client(), **{wrong: "sk-x"})


@pytest.mark.parametrize("name", ["top_k", "guided_json", "previous_response_id", "api_type"])
def test_what_has_no_other_name_here_may_be_sent_all_the_same(mode: Mode, name: str) -> None:
    with pytest.raises(TypeError, match=rf"'{name}'; .*extra_body=\{{\.\.\.\}}"):
        mode.chat(mode.client(), **{name: "x"})


@pytest.mark.parametrize(
    ("accessor", "args", "kwargs", "said"),
    [
        (
            "chat.completions.create",
            (),
            {"model": "m", "messages": [], "temprature": 1},
            (
                r"^chat\.completions\.create\(\) got an unexpected keyword argument 'temprature'; "
                r"did you mean 'temperature'\?$"
            ),
        ),
        (
            "chat.completions.create",
            (),
            {"model": "m", "messages": [], "zzz": 1},
            r"unexpected keyword argument 'zzz'.*extra_body=\{\.\.\.\}",
        ),
        ("chat.completions.create", (), {}, r"missing the arguments 'messages', 'model'; it needs messages, model"),
        ("chat.completions.create", (), {"model": "m"}, r"missing the argument 'messages'"),
        ("chat.completions.create", (), {"messages": [], "model": omit}, r"missing the argument 'model'"),
        ("chat.completions.create", (), {"messages": not_given, "model": "m"}, r"missing the argument 'messages'"),
        (
            "chat.completions.create",
            ("m", []),
            {},
            (
                r"takes keyword arguments only, and got 2 positional: "
                r"write chat\.completions\.create\(messages=\.\.\., model=\.\.\.\)"
            ),
        ),
        ("models.list", (1,), {}, r"models\.list\(\) takes keyword arguments only"),
        ("models.retrieve", (), {}, r"models\.retrieve\(\) is missing the argument 'model'; it needs model"),
        ("models.retrieve", ("a", "b"), {}, r"takes only ids as positional arguments, \(model\); it got 2"),
        ("models.retrieve", ("a",), {"model": "b"}, r"takes only ids as positional"),
        ("models.retrieve", ("a",), {"modle": "b"}, r"'modle'; did you mean 'model'\?"),
        ("models.retrieve", (omit,), {}, r"missing the argument 'model'"),
        (
            "chat.completions.update",
            ("c",),
            {},
            r"update\(\) is missing the argument 'metadata'; it needs completion_id, metadata",
        ),
        ("files.list", (), {"extra_header": {}}, r"did you mean 'extra_headers'\?"),
    ],
)
def test_wrong_arguments(mode: Mode, server: Server, accessor: str, args: Any, kwargs: Any, said: str) -> None:
    function: Any = mode.client()
    for name in accessor.split("."):
        function = getattr(function, name)
    with pytest.raises(TypeError, match=said):
        mode.run(function, *args, **kwargs)
    assert server.requests == []


class Unknown:
    pass


class Messages:
    """Can be iterated, time and again."""

    def __iter__(self) -> Iterator[Any]:
        return ({"role": role, "content": b"bytes"} for role in ("user", "assistant"))


@pytest.mark.parametrize(
    ("params", "path"),
    [
        ({"user": Unknown()}, "user: cannot send an object of type 'Unknown'"),
        (
            {"messages": [{"role": "user", "content": [{"x": Unknown()}]}]},
            r"messages\[0\]\.content\[0\]\.x: .*'Unknown'",
        ),
        ({"messages": Messages()}, r"messages\[0\]\.content: .*'bytes'"),
        ({"metadata": {("a", "b"): 1}}, r"metadata: the key \('a', 'b'\)"),
        ({"temperature": float("nan")}, "temperature: nan"),
        ({"logit_bias": {"1": float("inf")}}, r"logit_bias\.1: inf"),
        ({"extra_body": {"deep": [0, {"er": -float("inf")}]}}, r"deep\[1\]\.er: -inf"),
        ({"tools": [{"type": "function", "function": print}]}, r"tools\[0\]\.function: .*builtin_function"),
        ({"tool_choice": Unknown}, "tool_choice: .*'type'"),
    ],
    ids=["object", "nested", "in an iterable", "key", "nan", "inf", "extra_body", "function", "class"],
)
def test_what_json_cannot_hold_is_named_by_its_path(mode: Mode, server: Server, params: Any, path: str) -> None:
    with pytest.raises(TypeError, match=rf"chat\.completions\.create\(\): {path}"):
        mode.chat(mode.client(max_retries=2), **params)
    assert server.requests == []


def test_a_body_that_holds_itself_is_an_error_and_no_crash(mode: Mode, server: Server) -> None:
    circle: dict[str, Any] = {}
    circle["again"] = circle
    with pytest.raises((TypeError, ValueError, RecursionError)):
        mode.chat(mode.client(), metadata=circle)
    assert server.requests == []


def test_an_open_file_in_a_json_body_is_told_where_files_go(mode: Mode, server: Server, tmp_path: Any) -> None:
    with (tmp_path / "f").open("w+b") as file, pytest.raises(TypeError, match=r"user: .*file param"):
        mode.chat(mode.client(), user=file)
    assert server.requests == []


# Positional ids


@pytest.mark.parametrize(("args", "kwargs"), [(("m",), {}), ((), {"model": "m"})])
def test_an_id_by_position_or_name(mode: Mode, server: Server, args: Any, kwargs: Any) -> None:
    server.answer(MODEL)
    mode.run(mode.client().models.retrieve, *args, **kwargs)
    assert server.request.url.path == "/v1/models/m"


def test_a_deprecated_method_warns_in_the_callers_line(mode: Mode, server: Server) -> None:
    server.answer(b"x")
    client = mode.client()

    def call() -> Any:
        return client.files.retrieve_content("f")

    async def await_call() -> Any:
        return await client.files.retrieve_content("f")

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        mode.run(await_call if mode.is_async else call)
    (warning,) = [each for each in caught if issubclass(each.category, DeprecationWarning)]
    assert str(warning.message) == "The `.content()` method should be used instead [files.retrieve_content]"
    assert warning.filename == __file__


# What a method says of itself


def fresh(mode: Mode) -> Any:
    """Return a resource class none of whose methods anybody has looked at."""
    base: Any = AsyncResource if mode.is_async else SyncResource

    class Fresh(base, table="chat.completions"):  # type: ignore[misc]
        pass

    return Fresh


@pytest.fixture(params=["class", "instance", "class again", "instance again"])
def create(request: pytest.FixtureRequest, mode: Mode) -> Any:
    """Give ``create`` as looked up on a class or an instance, for the first time or later."""
    cls = fresh(mode)
    if "again" in request.param:
        _ = cls.create
    return cls.create if "class" in request.param else cls(mode.client()).create


def test_a_method_says_where_it_belongs(create: Any) -> None:
    assert create.__name__ == "create"
    assert create.__qualname__ == "fresh.<locals>.Fresh.create"
    assert create.__module__ == __name__
    assert create.endpoint is endpoints.get("chat.completions.create")


def test_a_method_says_how_it_is_called(create: Any) -> None:
    parameters = dict(inspect.signature(create).parameters)
    parameters.pop("self", None)
    keyword = inspect.Parameter.KEYWORD_ONLY
    assert list(parameters)[:2] == ["messages", "model"]
    assert list(parameters)[-4:] == ["extra_headers", "extra_query", "extra_body", "timeout"]
    assert {each.kind for each in parameters.values()} == {keyword}
    assert parameters["model"].default is inspect.Parameter.empty
    assert parameters["temperature"].default is omit
    assert parameters["timeout"].default is not_given
    assert parameters["extra_body"].default is None
    assert "float" in parameters["temperature"].annotation


def test_a_method_has_help(create: Any) -> None:
    doc = create.__doc__
    for part in (
        create.endpoint.doc,
        "temperature:",
        "extra_headers:",
        "Returns:",
        "Raises:",
        "POST /chat/completions",
    ):
        assert part in doc
    assert "temperature" in pydoc.render_doc(create, renderer=pydoc.plaintext)


def test_an_instance_binds_its_self(mode: Mode) -> None:
    cls = fresh(mode)
    resource = cls(mode.client())
    assert "self" not in inspect.signature(resource.create).parameters
    assert inspect.ismethod(resource.create) and resource.create.__self__ is resource
    assert inspect.isfunction(cls.create)
    assert cls.create is cls.create


def test_the_official_names_of_methods_and_modules() -> None:
    assert Completions.create.__qualname__ == "Completions.create"
    assert AsyncCompletions.create.__qualname__ == "AsyncCompletions.create"
    assert Completions.create.__module__ == Completions.__module__
    client = openai.OpenAI(api_key=KEY)
    assert client.chat.completions.create.endpoint.path == "/chat/completions"
    assert type(client.chat.completions) is Completions


def test_ids_may_be_positional_in_the_signature() -> None:
    from openai.resources.models import Models

    parameter = inspect.signature(Models.retrieve).parameters["model"]
    assert parameter.kind is inspect.Parameter.POSITIONAL_OR_KEYWORD


def test_async_methods_are_coroutine_functions() -> None:
    from openai.resources.files import AsyncFiles, Files

    assert inspect.iscoroutinefunction(AsyncCompletions.create)
    assert inspect.iscoroutinefunction(openai.AsyncOpenAI(api_key=KEY).chat.completions.create)
    assert inspect.iscoroutinefunction(AsyncFiles.retrieve_content)
    # A list is awaited for a page and iterated for all items, so calling it cannot be a coroutine.
    assert not inspect.iscoroutinefunction(AsyncFiles.list)
    assert not inspect.iscoroutinefunction(Completions.create)
    assert not inspect.iscoroutinefunction(Files.retrieve_content)


# Wrapping and replacing


@pytest.fixture
def completions(mode: Mode) -> Iterator[Any]:
    """Give the class of ``chat.completions``, and put its ``create`` back afterwards."""
    cls: Any = AsyncCompletions if mode.is_async else Completions
    before = cls.__dict__["create"]
    yield cls
    cls.create = before


def test_a_replaced_method_is_the_one_that_runs(
    mode: Mode, server: Server, completions: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.answer(COMPLETION)
    original = completions.create
    seen: list[Any] = []

    def create(self: Any, *args: Any, **kwargs: Any) -> Any:
        seen.append(kwargs["model"])
        return original(self, *args, **kwargs)

    with monkeypatch.context() as patch:
        patch.setattr(completions, "create", create)
        client = mode.client()
        assert mode.chat(client).id == "chatcmpl-1"
    assert seen == ["m"]
    assert completions.create is original
    server.answer(COMPLETION)
    mode.chat(client)
    assert seen == ["m"]


def test_a_method_replaced_on_an_instance(mode: Mode, monkeypatch: pytest.MonkeyPatch) -> None:
    client = mode.client()
    monkeypatch.setattr(client.chat.completions, "create", lambda **kwargs: kwargs["model"])
    assert mode.chat(client) == "m"


@pytest.mark.parametrize("how", ["by name of the module", "by the class", "before anybody looked"])
def test_wrapt_wraps_a_method(mode: Mode, server: Server, completions: Any, how: str) -> None:
    server.answer(COMPLETION)
    seen: list[Any] = []

    def wrapper(wrapped: Any, instance: Any, args: Any, kwargs: Any) -> Any:
        seen.append((type(instance), kwargs["model"]))
        return wrapped(*args, **kwargs)

    client = mode.client()
    if how == "before anybody looked":
        completions = fresh(mode)
        wrapt.wrap_function_wrapper(completions, "create", wrapper)
        resource = completions(client)
    else:
        target: Any = module.__name__ if how == "by name of the module" else module
        wrapt.wrap_function_wrapper(target, f"{completions.__name__}.create", wrapper)
        resource = client.chat.completions
    assert mode.run(resource.create, model="m", messages=[]).id == "chatcmpl-1"
    assert seen == [(completions, "m")]
    assert inspect.iscoroutinefunction(completions.create) is mode.is_async
    assert completions.create.endpoint.id == "chat.completions.create"


def test_what_wrapt_wrapped_can_be_unwrapped(mode: Mode, server: Server, completions: Any) -> None:
    server.answer(COMPLETION)
    original = completions.create

    def wrapper(wrapped: Any, instance: Any, args: Any, kwargs: Any) -> Any:
        raise AssertionError("still wrapped")

    wrapt.wrap_function_wrapper(module, f"{completions.__name__}.create", wrapper)
    # As instrumentations undo themselves.
    completions.create = completions.create.__wrapped__
    assert completions.create is original
    mode.chat(mode.client())


def test_a_resource_can_be_subclassed(mode: Mode, server: Server, completions: Any) -> None:
    server.answer({**MODEL, "id": "chatcmpl-1"}, times=2)
    seen: list[str] = []

    class Mine(completions):  # type: ignore[misc]
        def create(self, **params: Any) -> Any:
            seen.append("create")
            return super().create(**params)

    resource = Mine(mode.client())
    assert mode.run(resource.create, model="m", messages=[]).id == "chatcmpl-1"
    assert mode.run(resource.retrieve, "c").id == "chatcmpl-1"
    assert seen == ["create"]


def test_a_method_written_in_the_class_wins_over_the_row(mode: Mode) -> None:
    base: Any = AsyncResource if mode.is_async else SyncResource

    class Mine(base, table="models"):  # type: ignore[misc]
        def list(self) -> str:
            return "mine"

    assert Mine(mode.client()).list() == "mine"
    assert Mine.retrieve.endpoint.id == "models.retrieve"


def test_a_row_that_would_hide_something_is_refused(mode: Mode) -> None:
    base: Any = AsyncResource if mode.is_async else SyncResource

    class Helper(base):  # type: ignore[misc]
        @property
        def list(self) -> str:
            return "helper"

    with pytest.raises(TypeError, match=r"Clash: the row 'models\.list' would hide Helper\.list"):

        class Clash(Helper, table="models"):
            pass


def test_a_row_does_not_hide_a_helper_of_a_base_class(mode: Mode) -> None:
    base: Any = AsyncResource if mode.is_async else SyncResource

    class Helper(base):  # type: ignore[misc]
        def list(self) -> str:
            return "helper"

    with pytest.raises(TypeError, match=r"Clash: the row 'models\.list' would hide Helper\.list"):

        class Clash(Helper, table="models"):
            pass


def test_a_client_can_be_subclassed(mode: Mode, server: Server) -> None:
    server.answer(COMPLETION)

    class Mine(mode.Client):  # type: ignore[name-defined, misc]
        def __init__(self) -> None:
            super().__init__(api_key=KEY, base_url="http://mine/v1")

    client = Mine()
    mode.chat(client)
    assert client.chat.completions._client is client
    assert server.request.url.host == "mine"


def test_a_resource_is_made_once_a_client(mode: Mode) -> None:
    client = mode.client()
    assert client.chat.completions is client.chat.completions
    assert client.chat.completions is not mode.client().chat.completions


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("beta.threads.retrieve", "The Assistants API is deprecated in favor of the Responses API: use .* [{path}]"),
        (
            "beta.threads.messages.list",
            "The Assistants API is deprecated in favor of the Responses API: use .* [{path}]",
        ),
        ("beta.assistants.retrieve", "{path}() is deprecated: use responses.create"),
        ("videos.retrieve", "{path}() is deprecated: the Sora API is scheduled to permanently shut down on"),
        ("files.retrieve_content", "The `.content()` method should be used instead [{path}]"),
    ],
)
def test_deprecations_begin_as_programs_filter_them(mode: Mode, server: Server, path: str, text: str) -> None:
    server.answer({"id": "x", "data": []})
    method: Any = mode.client()
    for step in path.split("."):
        method = getattr(method, step)
    with pytest.warns(DeprecationWarning, match="^" + re.escape(text.format(path=path)).replace(re.escape(".*"), ".*")):
        mode.run(method, "x")
