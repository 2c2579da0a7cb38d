"""What failed calls raise, and what the errors say and carry - and keep to themselves."""

from __future__ import annotations

import copy
import logging
import pickle
from typing import Any, Optional

import httpx
import pytest

import openai
from openai import _exceptions, _module_client, _response as _response_module
from openai._extras._common import MissingDependencyError
from openai.helpers._sound import SoundError
from openai.lib._old_api import APIRemovedInV1
from openai.lib.azure import MutuallyExclusiveAuthError
from openai.lib.streaming.responses._state import ResponseNotCompletedError
from openai.types.chat import ChatCompletion

from .conftest import KEY, Mode, Server

BODY = {"error": {"message": "No such thing", "type": "invalid_request_error", "code": "gone", "param": "model"}}


def caught(mode: Mode, server: Server, data: Any = BODY, status: int = 400, **options: Any) -> Any:
    """Return the error of a call that is answered so."""
    server.answer(data, status, **options)
    with pytest.raises(openai.APIStatusError) as found:
        mode.run(mode.client().models.retrieve, "m")
    return found.value


# By status


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, openai.BadRequestError),
        (401, openai.AuthenticationError),
        (402, openai.APIStatusError),
        (403, openai.PermissionDeniedError),
        (404, openai.NotFoundError),
        (405, openai.APIStatusError),
        (408, openai.APIStatusError),
        (409, openai.ConflictError),
        (418, openai.APIStatusError),
        (422, openai.UnprocessableEntityError),
        (429, openai.RateLimitError),
        (499, openai.APIStatusError),
        (500, openai.InternalServerError),
        (503, openai.InternalServerError),
        (599, openai.InternalServerError),
        (302, openai.APIStatusError),
    ],
)
def test_the_class_says_the_status(mode: Mode, server: Server, status: int, kind: type[Exception]) -> None:
    error = caught(mode, server, status=status)
    assert type(error) is kind
    assert error.status_code == status
    assert error.message == f"Error code: {status} - {BODY}"


def test_a_status_error_carries_everything(mode: Mode, server: Server) -> None:
    error = caught(mode, server, headers={"x-request-id": "req_1", "x-ratelimit-remaining-requests": "0"})
    assert error.body == BODY["error"]
    assert (error.code, error.param, error.type) == ("gone", "model", "invalid_request_error")
    assert error.request_id == "req_1"
    assert isinstance(error.response, httpx.Response)
    assert error.response.headers["x-ratelimit-remaining-requests"] == "0"
    assert error.response.json() == BODY
    assert error.request is error.response.request
    assert str(error.request.url) == "https://api.openai.com/v1/models/m"
    assert error.args == (error.message,)


def test_the_text_says_what_and_where(mode: Mode, server: Server) -> None:
    error = caught(mode, server, status=404, headers={"x-request-id": "req_1"})
    assert str(error).startswith(f"Error code: 404 - {BODY}")
    for part in ("models.retrieve", "GET /v1/models/m", "req_1"):
        assert part in str(error)


@pytest.mark.parametrize(("status", "hint"), [(401, "OPENAI_API_KEY"), (403, "permission")])
def test_the_text_says_what_to_do(mode: Mode, server: Server, status: int, hint: str) -> None:
    assert hint in str(caught(mode, server, status=status))


def test_without_a_request_id_none_is_mentioned(mode: Mode, server: Server) -> None:
    error = caught(mode, server)
    assert error.request_id is None
    assert "None" not in str(error).replace(str(BODY), "") and "request id" not in str(error)


@pytest.mark.parametrize(
    ("data", "message", "body"),
    [
        (b"", "Error code: 400", ""),
        (b"  <html>nope</html>\n", "<html>nope</html>", "<html>nope</html>"),
        (b"[1]", "Error code: 400 - [1]", [1]),
        (b'"x"', "Error code: 400 - x", "x"),
        (b'{"error": "text"}', "Error code: 400 - {'error': 'text'}", "text"),
        (b'{"message": "m"}', "Error code: 400 - {'message': 'm'}", {"message": "m"}),
        (b'{"error": null}', "Error code: 400 - {'error': None}", None),
        (b'{"error": {"code": 5, "type": null}}', "Error code: 400 - {'error': {'code': 5, 'type': None}}", ...),
        (b'{"error": {"message": "\\ud800"}}', "Error code: 400 - {'error': {'message': '\\ud800'}}", ...),
        (b"\xff\xfe\x00", "\ufffd\ufffd\x00", ...),
    ],
    ids=repr,
)
def test_bodies_that_are_not_the_usual(mode: Mode, server: Server, data: bytes, message: str, body: Any) -> None:
    error = caught(mode, server, data)
    assert error.message == message
    assert str(error).startswith(message)
    if body is not ...:
        assert error.body == body


def test_code_param_and_type_may_be_missing(mode: Mode, server: Server) -> None:
    error = caught(mode, server, b"nope")
    assert (error.code, error.param, error.type) == (None, None, None)


def test_an_error_instead_of_a_stream_is_read_whole(mode: Mode, server: Server) -> None:
    server.answer(BODY, 400)
    with pytest.raises(openai.BadRequestError) as found:
        mode.chat(mode.client(), stream=True)
    assert found.value.body == BODY["error"]
    assert found.value.response.is_closed
    assert "chat.completions.create" in str(found.value)


# No answer at all


def test_a_connection_error_says_why(mode: Mode, server: Server) -> None:
    failure = httpx.ConnectError("Name or service not known")
    server.react(lambda _: failure)
    with pytest.raises(openai.APIConnectionError) as found:
        mode.run(mode.client().models.list)
    error = found.value
    assert error.__cause__ is failure
    assert error.message == "Connection error."
    assert (error.body, error.code, error.request.url.path) == (None, None, "/v1/models")
    for part in ("Connection error.", "Name or service not known", "models.list", "GET /v1/models"):
        assert part in str(error)


@pytest.mark.parametrize(
    ("base", "host"),
    [
        ("http://localhost:8080/v1", "localhost:8080"),
        ("http://user:password@localhost/v1", "localhost:80"),
        ("https://[::1]/v1", "[::1]:443"),
        ("https://xn--bcher-kva.example:444", "xn--bcher-kva.example:444"),
    ],
)
@pytest.mark.parametrize("failure", [httpx.ConnectError("refused"), httpx.ConnectTimeout("slow")])
def test_a_connection_that_cannot_be_made_names_the_host(
    mode: Mode, server: Server, base: str, host: str, failure: Exception
) -> None:
    server.react(lambda _: failure)
    with pytest.raises(openai.APIConnectionError) as found:
        mode.run(mode.client(base_url=base).models.list)
    assert f"host {host}]" in str(found.value)
    assert "OPENAI_BASE_URL" in str(found.value)
    assert ("`timeout`" in str(found.value)) is isinstance(failure, httpx.TimeoutException)
    assert "password" not in str(found.value)
    assert str(_pickled(found.value)) == str(found.value)


def test_a_connection_to_azure_names_its_settings(mode: Mode, server: Server) -> None:
    server.react(lambda _: httpx.ConnectError("refused"))
    with pytest.raises(openai.APIConnectionError, match=r"host r\.example:443.*AZURE_OPENAI_ENDPOINT"):
        mode.run(mode.azure(azure_endpoint="https://r.example").models.list)


@pytest.mark.parametrize(
    ("failure", "hint"),
    [
        (httpx.ConnectError("[SSL: CERTIFICATE_VERIFY_FAILED] self-signed"), "SSL_CERT_FILE"),
        (httpx.ConnectError("[SSL: WRONG_VERSION_NUMBER] wrong version number"), "http://"),
        (httpx.ProxyError("407 Proxy Authentication Required"), "HTTPS_PROXY"),
    ],
)
def test_other_causes_get_hints_of_their_own(mode: Mode, server: Server, failure: Exception, hint: str) -> None:
    server.react(lambda _: failure)
    with pytest.raises(openai.APIConnectionError, match=hint) as found:
        mode.run(mode.client(base_url="https://host/v1").models.list)
    assert "server is running" not in str(found.value)


def test_a_connection_that_broke_is_not_blamed_on_the_base_url(mode: Mode, server: Server) -> None:
    server.react(lambda _: httpx.ReadError("reset"))
    with pytest.raises(openai.APIConnectionError, match=r"host api\.openai\.com:443\]$"):
        mode.run(mode.client().models.list)


# Base URLs that lead nowhere


@pytest.mark.parametrize(
    ("base", "better"),
    [
        ("http://localhost:11434", "http://localhost:11434/v1"),
        ("http://user:password@localhost:11434/", "http://localhost:11434/v1"),
        ("http://host/api", "http://host/api/v1"),
        ("http://host/v1/chat/completions", "http://host/v1"),
        ("http://host/v1/chat/completions/", "http://host/v1"),
        ("http://host/chat/completions", "http://host/v1"),
        ("http://host/v1/responses", "http://host/v1"),
        ("http://host/v2/audio/speech", "http://host/v2"),
        ("http://host/v1/embeddings?key=secret", "http://host/v1"),
        ("http://host/v1/v1", "http://host/v1"),
        ("http://host/api/v3/v3/", "http://host/api/v3"),
        ("https://generativelanguage.googleapis.com/v1beta/openai", None),
        ("http://host/v1", None),
        ("http://host/api/v3", None),
    ],
)
@pytest.mark.parametrize("status", [404, 405])
def test_a_wrong_base_url_is_named(mode: Mode, server: Server, base: str, better: Optional[str], status: int) -> None:
    server.answer({"detail": "Not Found"}, status)
    with pytest.raises(openai.APIStatusError) as found:
        mode.chat(mode.client(base_url=base))
    text = str(found.value)
    assert ("base URL" in text) is (better is not None)
    if better is not None:
        assert text.endswith(f"use {better!r} (`base_url` or OPENAI_BASE_URL).")
    assert "password" not in text and "secret" not in text


@pytest.mark.parametrize("status", [404, 405])
def test_a_web_page_is_no_api(mode: Mode, server: Server, status: int) -> None:
    server.answer(b"<html>Not Found</html>", status, headers={"content-type": "text/html; charset=utf-8"})
    with pytest.raises(openai.APIStatusError, match="Check that the base URL is that of an API"):
        mode.chat(mode.client())


def test_a_timeout_without_words_ends_with_its_class(mode: Mode, server: Server) -> None:
    server.react(lambda request: httpx.ReadTimeout("", request=request))
    with pytest.raises(openai.APITimeoutError, match=r"Request timed out\. ReadTimeout \["):
        mode.chat(mode.client(max_retries=0))


def test_a_path_by_hand_that_repeats_the_base_url(mode: Mode, server: Server) -> None:
    server.answer({}, 404)
    with pytest.raises(openai.NotFoundError, match="'/v1/models' repeats the end of the base URL"):
        mode.run(mode.client().get, "/v1/models", cast_to=object)


@pytest.mark.parametrize("code", ["model_not_found", "DeploymentNotFound"])
def test_a_missing_model_is_not_blamed_on_the_base_url(mode: Mode, server: Server, code: str) -> None:
    server.answer({"error": {"message": "There is no such model", "code": code}}, 404, times=2)
    for client in (mode.client(base_url="http://host"), mode.azure(azure_endpoint="https://r.example")):
        with pytest.raises(openai.NotFoundError) as found:
            mode.chat(client)
        assert "api_version" not in str(found.value)
        assert code != "model_not_found" or found.value.hint == ""


@pytest.mark.parametrize("body", [{"error": {"code": "404", "message": "Resource not found"}}, {"detail": "Not Found"}])
def test_a_wrong_address_of_azure_is_named(mode: Mode, server: Server, body: Any) -> None:
    server.answer(body, 404, times=2)
    with pytest.raises(openai.NotFoundError, match=r"AZURE_OPENAI_ENDPOINT.*deployment.*api_version"):
        mode.chat(mode.azure(azure_endpoint="https://r.example"))
    pasted = "https://r.example/openai/deployments/d/chat/completions?api-version=1"
    with pytest.raises(
        openai.NotFoundError, match=r"ends in the path of an endpoint.*'https://r.example/openai/deploy"
    ):
        mode.chat(mode.azure(base_url=pasted))


@pytest.mark.parametrize("stream", [False, True])
def test_a_web_page_in_place_of_the_api(mode: Mode, server: Server, stream: bool) -> None:
    page = {"headers": {"content-type": "text/html"}}
    server.answer(b"<!doctype html>", **page)
    server.answer(b"<!doctype html>", **page)
    with pytest.raises(openai.APIResponseValidationError, match="use 'http://host/v1'"):
        mode.chat(mode.client(base_url="http://host"), stream=stream)
    with pytest.raises(openai.APIResponseValidationError, match="Check that the base URL is that of an API"):
        mode.chat(mode.client(base_url="http://host/v1"), stream=stream)


# What an ID may bring into logs


def test_ids_stay_encoded_in_texts_and_logs(mode: Mode, server: Server, caplog: pytest.LogCaptureFixture) -> None:
    server.answer(BODY, 404)
    server.react(lambda _: httpx.ReadError("reset"))
    evil = "a\nERROR forged\x1b[31m\u2028b"
    for client in (mode.client(), mode.client()):
        with caplog.at_level(logging.DEBUG), pytest.raises(openai.APIError) as found:
            mode.run(client.models.retrieve, evil)
        assert str(found.value).isprintable()
        assert "/v1/models/a%0AERROR%20forged%1B%5B31m%E2%80%A8b" in str(found.value)
        assert repr(found.value).isprintable()
    lines = [record.getMessage() for record in caplog.records if record.name.startswith("openai")]
    assert lines and all(line.isprintable() for line in lines)


def test_paths_by_hand_stay_encoded_in_logs(mode: Mode, server: Server, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG), pytest.raises(openai.UnsendableError) as found:
        mode.run(mode.client().get, "/a\nERROR forged\x1b[31m", cast_to=object)
    assert str(found.value).isprintable()
    assert caplog.records
    assert all(record.getMessage().isprintable() for record in caplog.records if record.name.startswith("openai"))


def test_a_timeout_is_a_connection_error_and_names_the_setting(mode: Mode, server: Server) -> None:
    server.react(lambda _: httpx.ReadTimeout("slow"))
    with pytest.raises(openai.APIConnectionError) as found:
        mode.run(mode.client().models.list)
    assert type(found.value) is openai.APITimeoutError
    assert found.value.message == "Request timed out."
    assert "`timeout`" in str(found.value)


# Every class of error


def _request() -> httpx.Request:
    headers = {"Authorization": f"Bearer {KEY}", "api-key": KEY, "Cookie": f"session={KEY}", "X-Stainless-Kept": "kept"}
    return httpx.Request("POST", "https://host/v1/models", headers=headers, content=b"{}")


def _response(status: int = 429) -> httpx.Response:
    headers = {"x-request-id": "req_1", "set-cookie": f"session={KEY}", "x-stainless-kept": "kept"}
    return httpx.Response(status, json=BODY, headers=headers, request=_request())


_COMPLETION = ChatCompletion(id="c", choices=[], created=1, model="m", object="chat.completion")

_STATUS_ERRORS = (
    openai.APIStatusError,
    openai.BadRequestError,
    openai.AuthenticationError,
    openai.PermissionDeniedError,
    openai.NotFoundError,
    openai.ConflictError,
    openai.UnprocessableEntityError,
    openai.RateLimitError,
    openai.InternalServerError,
)

ERRORS: list[openai.OpenAIError] = [
    openai.OpenAIError("m"),
    openai.APIError("m", _request(), body=BODY["error"]),
    openai.APIConnectionError(request=_request()),
    openai.APIConnectionError(message="m", request=_request()),
    openai.APITimeoutError(request=_request()),
    openai.APIResponseValidationError(_response(200), {"a": 1}),
    openai.APIResponseValidationError(_response(200), None, message="m"),
    _exceptions.UnusableAnswerError(_response(200), {"data": []}, message="m"),
    *(cls("m", response=_response(), body=BODY["error"]) for cls in _STATUS_ERRORS),
    openai.OAuthError(response=_response(401), body={"error": "invalid_grant", "error_description": "d"}),
    openai.LengthFinishReasonError(completion=_COMPLETION),
    openai.ContentFilterFinishReasonError(),
    openai.ContentFilterFinishReasonError(completion=_COMPLETION),
    openai.InvalidWebhookSignatureError("m"),
    openai.PaginationError("m"),
    MissingDependencyError("m"),
    MutuallyExclusiveAuthError(),
    APIRemovedInV1(symbol="ChatCompletion"),
    SoundError("m"),
    ResponseNotCompletedError(None, "it stopped"),
    _response_module.StreamAlreadyConsumed(),
    _module_client._AmbiguousModuleClientUsageError("m"),
    _exceptions.OutputParseError("m", "text"),
    openai.PollTimeoutError("m", last={"status": "queued"}),
    _exceptions.SubjectTokenProviderError("m", response=_response(500)),
    openai.WebSocketConnectionClosedError("m", unsent_messages=["a"]),
    openai.WebSocketEventError("m", b"{"),
    openai.WebSocketQueueFullError("m"),
    openai.UnsendableError("m"),
    _exceptions.MissingCredentialsError("m"),
    openai.ResponseTooLargeError(_response(200), 10),
]

every_error = pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)


def test_no_class_is_forgotten() -> None:
    classes = {each for each in vars(_exceptions).values() if isinstance(each, type)}
    assert {each for each in classes if issubclass(each, openai.OpenAIError)} <= {type(error) for error in ERRORS}


def _pickled(error: Any) -> Any:
    return pickle.loads(pickle.dumps(error))


def _state(error: openai.OpenAIError) -> dict[str, Any]:
    """Return what an error carries, requests and responses in comparable form."""
    return {name: _comparable(value) for name, value in vars(error).items()}


def _comparable(value: Any) -> Any:
    if isinstance(value, httpx.Request):
        return value.method, str(value.url), value.headers.get("x-stainless-kept"), value.content
    if isinstance(value, httpx.Response):
        return value.status_code, value.content, value.headers.get("x-stainless-kept"), _comparable(value.request)
    return value


@every_error
@pytest.mark.parametrize("again", [_pickled, copy.copy, copy.deepcopy], ids=["pickle", "copy", "deepcopy"])
def test_errors_can_be_pickled_and_copied(error: openai.OpenAIError, again: Any) -> None:
    found = again(error)
    assert type(found) is type(error)
    assert (found.args, str(found), repr(found)) == (error.args, str(error), repr(error))
    assert _state(found) == _state(error)


@every_error
@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_pickles_hold_no_secrets(error: openai.OpenAIError, protocol: int) -> None:
    assert KEY.encode() not in pickle.dumps(error, protocol)


@every_error
def test_texts_hold_no_secrets(error: openai.OpenAIError) -> None:
    assert KEY not in str(error) + repr(error)


@every_error
def test_copying_leaves_the_original_as_it_was(error: openai.OpenAIError) -> None:
    copy.deepcopy(error)
    _pickled(error)
    request = getattr(error, "request", None)
    if request is not None:
        assert request.headers["authorization"] == f"Bearer {KEY}"


def test_an_error_of_a_real_call_survives_a_pickle(mode: Mode, server: Server) -> None:
    error = caught(mode, server, status=429, headers={"x-request-id": "req_1"})
    data = pickle.dumps(error)
    found = pickle.loads(data)
    assert KEY.encode() not in data
    assert str(found) == str(error)
    assert (found.request_id, found.code, found.response.json()) == ("req_1", "gone", BODY)


def test_a_pickle_holds_only_headers_that_are_harmless(mode: Mode, server: Server) -> None:
    server.answer(
        BODY, 429, headers={"retry-after": "1", "x-ratelimit-remaining-tokens": "7", "x-session-token": "mine-0"}
    )
    client = mode.client(base_url="http://me:mine-1@127.0.0.1/v1", default_headers={"X-Gateway": "mine-2"})
    with pytest.raises(openai.RateLimitError) as found:
        mode.run(client.models.list, extra_headers={"x-team": "mine-3", "x-client-request-id": "id-4"})
    for again in (_pickled(found.value), copy.copy(found.value)):
        assert again.request.headers["x-client-request-id"] == "id-4"
        assert again.request.headers["x-team"] == "***"
        assert again.response.headers["x-ratelimit-remaining-tokens"] == "7"
    data = pickle.dumps(found.value)
    assert b"mine-" not in data and b"id-4" in data
    assert found.value.request.headers["x-team"] == "mine-3"


def test_an_error_of_a_real_upload_survives_a_pickle(mode: Mode, server: Server) -> None:
    server.answer(BODY, 400)
    with pytest.raises(openai.BadRequestError) as found:
        mode.run(mode.client().files.create, file=b"x", purpose="batch")
    assert str(_pickled(found.value)) == str(found.value)


def test_an_error_of_a_real_stream_survives_a_pickle(mode: Mode, server: Server) -> None:
    server.answer(b'data: {"error": {"message": "m"}}\n\n', headers={"content-type": "text/event-stream"})
    stream = mode.chat(mode.client(), stream=True)
    with pytest.raises(openai.APIError, match="m") as found:
        mode.run(stream.__anext__ if mode.is_async else stream.__next__)
    assert str(_pickled(found.value)) == str(found.value)


def test_a_pickled_connection_error_still_says_why(mode: Mode, server: Server) -> None:
    server.react(lambda _: httpx.ConnectError("Name or service not known"))
    with pytest.raises(openai.APIConnectionError) as found:
        mode.run(mode.client().models.list)
    again = _pickled(found.value)
    assert str(again) == str(found.value)
    assert str(_pickled(again)) == str(found.value)


# Secrets in logs


def test_the_log_tells_no_secrets(mode: Mode, server: Server, caplog: pytest.LogCaptureFixture) -> None:
    server.answer(BODY, 500, headers={"set-cookie": f"session={KEY}"})
    server.react(lambda _: httpx.ReadError("reset"))
    server.answer(BODY, 401)
    with caplog.at_level(logging.DEBUG):
        client = mode.client(max_retries=2, default_headers={"api-key": KEY})
        with pytest.raises(openai.AuthenticationError):
            mode.run(client.models.list, extra_headers={"Cookie": KEY})
    ours = [record for record in caplog.records if record.name.startswith("openai")]
    assert ours
    assert KEY not in caplog.text


def test_the_log_tells_of_retries(mode: Mode, server: Server, caplog: pytest.LogCaptureFixture) -> None:
    server.answer(BODY, 500)
    server.answer()
    with caplog.at_level(logging.INFO, "openai"):
        mode.run(mode.client(max_retries=1).models.list)
    assert any("retry" in record.getMessage().lower() for record in caplog.records if record.name.startswith("openai"))


@pytest.mark.parametrize(("said", "level"), [("debug", logging.DEBUG), ("info", logging.INFO), ("INFO", logging.INFO)])
def test_the_environment_sets_the_log_level(monkeypatch: pytest.MonkeyPatch, said: str, level: int) -> None:
    from openai._support.logs import set_up_logging

    logger, root = logging.getLogger("openai"), logging.getLogger().level
    before = logger.level, list(logger.handlers)
    monkeypatch.setenv("OPENAI_LOG", said)
    try:
        set_up_logging()
        assert (logger.level, logging.getLogger().level) == (level, root)
    finally:
        logger.setLevel(before[0])
        logger.handlers[:] = before[1]
