"""`with_raw_response`: the HTTP response, and what the method would have returned."""

from __future__ import annotations

import datetime
import importlib
from typing import Any

import httpx
import pytest

import openai
from openai import endpoints
from openai._legacy_response import HttpxBinaryResponseContent, LegacyAPIResponse
from openai._response import APIResponse, AsyncAPIResponse
from openai.types import Model, chat

from ..series import for_each
from .conftest import COMPLETION, MODEL, Mode, Server


def raw(mode: Mode, client: Any, **params: Any) -> Any:
    return mode.run(client.chat.completions.with_raw_response.create, **{"model": "m", "messages": [], **params})


def test_it_has_everything_about_the_response(mode: Mode, server: Server) -> None:
    server.answer(COMPLETION, headers={"x-request-id": "req_1", "x-ratelimit-remaining-requests": "9"})
    response = raw(mode, mode.client())
    assert type(response) is LegacyAPIResponse
    assert (response.status_code, response.method, response.http_version) == (200, "POST", "HTTP/1.1")
    assert str(response.url) == "https://api.openai.com/v1/chat/completions"
    assert response.headers["x-ratelimit-remaining-requests"] == "9"
    assert response.request_id == "req_1"
    assert response.retries_taken == 0
    assert response.is_closed
    assert response.http_request is server.request
    assert isinstance(response.http_response, httpx.Response)
    assert response.content == response.http_response.content
    assert response.text == response.http_response.text
    assert isinstance(response.elapsed, datetime.timedelta)
    assert repr(response).startswith("<APIResponse [200 OK] type=<class 'openai.types.chat.")


def test_parse_gives_what_the_method_returns(mode: Mode, server: Server) -> None:
    server.answer(COMPLETION, headers={"x-request-id": "req_1"})
    response = raw(mode, mode.client())
    completion = response.parse()
    assert type(completion) is chat.ChatCompletion
    assert completion.choices[0].message.content == "Hi"
    assert completion._request_id == "req_1"
    assert response.parse() is completion
    assert response.parsed is completion


@pytest.mark.parametrize(
    ("to", "expected"),
    [
        (dict, MODEL),
        (object, MODEL),
        (str, httpx.Response(200, json=MODEL).text),
        (bytes, httpx.Response(200, json=MODEL).content),
        (type(None), None),
    ],
)
def test_parse_to_another_type(mode: Mode, server: Server, to: Any, expected: Any) -> None:
    server.answer(MODEL)
    response = mode.run(mode.client().models.with_raw_response.retrieve, "m")
    assert response.parse(to=to) == expected


def test_parse_to_a_model_a_list_a_union_and_the_response_itself(mode: Mode, server: Server) -> None:
    from typing import Any as Anything, Dict, List, Union

    class Own(openai.BaseModel):
        id: str

    server.answer(MODEL)
    response = mode.run(mode.client().models.with_raw_response.retrieve, "m")
    assert response.parse(to=Own).id == "m"
    assert response.parse(to=Dict[str, Anything]) == MODEL
    assert response.parse(to=Union[Model, str]).id == "m"
    assert response.parse(to=httpx.Response) is response.http_response
    server.answer([MODEL, MODEL])
    listed = mode.run(mode.client().get, "/x", cast_to=List[Model])
    assert [type(each) for each in listed] == [Model, Model]


def test_what_cannot_be_parsed_is_an_error_and_stays_readable(mode: Mode, server: Server) -> None:
    server.answer(b"<html>", headers={"content-type": "text/html"})
    response = raw(mode, mode.client())
    assert response.text == "<html>"
    with pytest.raises(openai.APIResponseValidationError, match=r"chat\.completions\.create"):
        response.parse()


def test_errors_are_raised_as_ever(mode: Mode, server: Server) -> None:
    server.answer({"error": {"message": "no"}}, 400)
    with pytest.raises(openai.BadRequestError, match="no"):
        raw(mode, mode.client())


def test_retries_are_counted(mode: Mode, server: Server) -> None:
    server.answer({}, 500, times=2)
    server.answer(COMPLETION)
    assert raw(mode, mode.client(max_retries=2)).retries_taken == 2


def test_the_header_says_so_on_the_wire(mode: Mode, server: Server) -> None:
    server.answer(COMPLETION)
    raw(mode, mode.client(), extra_headers={"x-own": "1"})
    assert server.request.headers["x-stainless-raw-response"] == "true"
    assert server.request.headers["x-own"] == "1"


def test_the_header_alone_does_it(mode: Mode, server: Server) -> None:
    server.answer(COMPLETION)
    response = mode.chat(mode.client(), extra_headers={"X-Stainless-Raw-Response": "true"})
    assert isinstance(response, LegacyAPIResponse)


def test_from_the_client_and_from_every_resource_above(mode: Mode, server: Server) -> None:
    server.answer(COMPLETION, times=3)
    client = mode.client()
    for create in (
        client.with_raw_response.chat.completions.create,
        client.chat.with_raw_response.completions.create,
        client.with_options(timeout=3).chat.completions.with_raw_response.create,
    ):
        assert mode.run(create, model="m", messages=[]).parse().id == "chatcmpl-1"


def test_a_stream_is_parsed_to_a_stream(mode: Mode, server: Server) -> None:
    server.answer(b'data: {"id":"c","choices":[]}\n\ndata: [DONE]\n\n', headers={"content-type": "text/event-stream"})
    stream = raw(mode, mode.client(), stream=True).parse()

    async def collect() -> list[Any]:
        return [chunk async for chunk in stream]

    chunks = mode.run(collect) if mode.is_async else list(stream)
    assert [type(chunk) for chunk in chunks] == [chat.ChatCompletionChunk]


def test_a_page_leads_on(mode: Mode, server: Server) -> None:
    server.answer({"object": "list", "data": [{"id": "f1"}], "has_more": True})
    server.answer({"object": "list", "data": [{"id": "f2"}], "has_more": False})
    page = mode.run(mode.client().files.with_raw_response.list, limit=1).parse()
    assert [file.id for file in page.data] == ["f1"]
    assert [file.id for file in mode.run(page.get_next_page).data] == ["f2"]
    assert server.requests[1].url.params["after"] == "f1"


def test_bytes_and_nothing(mode: Mode, server: Server) -> None:
    server.answer(b"abc")
    content = mode.run(mode.client().files.with_raw_response.content, "f").parse()
    assert type(content) is HttpxBinaryResponseContent
    assert content.read() == b"abc"
    server.answer(b"", 204)
    assert mode.run(mode.client().containers.with_raw_response.delete, "c").parse() is None


def test_a_method_that_is_patched_on_the_class_is_the_one_that_runs(
    mode: Mode, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.answer(COMPLETION)
    cls = type(mode.client().chat.completions)
    original = cls.create
    seen = []

    def traced(self: Any, *args: Any, **kwargs: Any) -> Any:
        seen.append(kwargs["extra_headers"])
        return original(self, *args, **kwargs)

    monkeypatch.setattr(cls, "create", traced)
    raw(mode, mode.client())
    assert seen == [{"X-Stainless-Raw-Response": "true"}]


def test_the_class_in_the_mode_can_be_wrapped(mode: Mode, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    server.answer(COMPLETION)
    module = importlib.import_module("openai.resources.chat.completions")
    cls = getattr(module, f"{'Async' if mode.is_async else ''}CompletionsWithRawResponse")
    made = []

    def init(self: Any, completions: Any, original: Any = cls.__init__) -> None:
        original(self, completions)
        made.append(completions)

    monkeypatch.setattr(cls, "__init__", init)
    client = mode.client()
    raw(mode, client)
    assert made == [client.chat.completions]
    assert isinstance(client.chat.completions.with_raw_response, cls)


def test_every_tracer_of_answers_sees_them(mode: Mode, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    server.answer(COMPLETION, times=2)
    seen = []
    cls = mode.Client
    original = cls._process_response

    def process(self: Any, *args: Any, **kwargs: Any) -> Any:
        seen.append((kwargs["response"].status_code, kwargs["options"].url, kwargs["options"].method))
        return original(self, *args, **kwargs)

    monkeypatch.setattr(cls, "_process_response", process)
    raw(mode, mode.client())
    mode.chat(mode.client())
    assert seen == [(200, "/chat/completions", "POST")] * 2


@pytest.mark.parametrize("colour", [openai.OpenAI, openai.AsyncOpenAI])
@pytest.mark.parametrize("attribute", ["with_raw_response", "with_streaming_response"])
@for_each("row", endpoints.all(), lambda row: row.id)
def test_every_row_has_it(row: Any, colour: Any, attribute: str) -> None:
    resource: Any = colour(api_key="k", admin_api_key="a")
    for name in row.resource.split("."):
        resource = getattr(resource, name)
    method = getattr(getattr(resource, attribute), row.name)
    assert method.__name__ == row.name
    assert "APIResponse" in str(method.__signature__.return_annotation)


def test_what_makes_several_requests_says_that_it_has_no_such_form() -> None:
    with pytest.raises(AttributeError, match="wait_for_processing"):
        openai.OpenAI(api_key="k").files.with_raw_response.wait_for_processing  # noqa: B018


@pytest.mark.parametrize("mode", ["with_raw_response", "with_streaming_response"])
@pytest.mark.parametrize("client", [openai.OpenAI(api_key="k"), openai.AsyncOpenAI(api_key="k")], ids=["sync", "async"])
def test_the_client_in_a_mode_has_its_resources_alone(client: Any, mode: str) -> None:
    for view in (getattr(client, mode), getattr(client.with_options(timeout=1), mode)):
        assert isinstance(view._client, type(client))
        for name in ("post", "get_api_list", "request", "copy", "close", "base_url"):
            with pytest.raises(AttributeError, match=f"has no '{name}'.*the client itself"):
                getattr(view, name)


def test_nobody_elses_name_is_offered() -> None:
    with pytest.raises(AttributeError):
        openai.OpenAI(api_key="k").with_raw_response.nonsense  # noqa: B018
    with pytest.raises(AttributeError):
        importlib.import_module("openai.resources.models").NonsenseWithRawResponse  # noqa: B018
    with pytest.raises(AttributeError):
        importlib.import_module("openai.resources").NonsenseWithRawResponse  # noqa: B018


def test_others_may_make_one(server: Server) -> None:
    from openai._models import FinalRequestOptions

    response: LegacyAPIResponse[Model] = LegacyAPIResponse(
        raw=httpx.Response(200, json=MODEL, request=httpx.Request("GET", "https://x")),
        cast_to=Model,
        client=openai.OpenAI(api_key="k"),
        stream=False,
        stream_cls=None,
        options=FinalRequestOptions.construct(method="get", url="/models/m"),
    )
    assert response.parse() == Model(**MODEL)


def test_the_wrappers_of_the_official_library_work_with_any_method(mode: Mode, server: Server) -> None:
    from openai import _legacy_response, _response

    server.answer(MODEL, times=2)
    retrieve = mode.client().models.retrieve
    if mode.is_async:
        legacy: Any = _legacy_response.async_to_raw_response_wrapper(retrieve)
        newer: Any = _response.async_to_raw_response_wrapper(retrieve)
    else:
        legacy = _legacy_response.to_raw_response_wrapper(retrieve)
        newer = _response.to_raw_response_wrapper(retrieve)
    assert mode.run(legacy, "m").parse().id == "m"
    response = mode.run(newer, "m")
    assert isinstance(response, AsyncAPIResponse if mode.is_async else APIResponse)
    assert mode.run(response.parse).id == "m"
