"""DELETE requests that are answered without an object."""

from __future__ import annotations

from typing import Any, Callable

import httpx
import pytest
from pytest_httpx import HTTPXMock

import openai
from openai import OpenAI
from openai.types import FileDeleted
from openai.types.responses.response_deleted import ResponseDeleted

#: Calls for which no object is due.
SILENT: list[Callable[[OpenAI], Any]] = [
    lambda client: client.responses.delete("r"),
    lambda client: client.beta.responses.delete("r"),
    lambda client: client.containers.delete("c"),
    lambda client: client.containers.files.delete("f", container_id="c"),
    lambda client: client.responses.with_raw_response.delete("r").parse(),
]
TEXT = {"content-type": "text/plain; charset=utf-8"}
JSON = {"content-type": "application/json"}


@pytest.mark.parametrize("call", SILENT)
@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize(("body", "headers"), [(b"", {}), (b"deleted", TEXT), (b"{}", JSON), (b"null", JSON)], ids=str)
def test_nothing_is_none(httpx_mock: HTTPXMock, call: Any, strict: bool, body: bytes, headers: Any) -> None:
    httpx_mock.add_response(content=body, headers=headers)
    assert call(OpenAI(api_key="sk-1", _strict_response_validation=strict)) is None


def test_object_that_is_sent_is_returned(httpx_mock: HTTPXMock) -> None:
    sent = {"id": "r", "object": "response", "deleted": True}
    httpx_mock.add_response(json=sent)
    deleted: Any = OpenAI(api_key="sk-1").responses.delete("r")
    assert type(deleted) is ResponseDeleted and deleted.to_dict() == sent


@pytest.mark.parametrize(("body", "headers"), [(b"", {}), (b"OK", TEXT)], ids=str)
def test_where_an_object_is_due_it_says_nothing(httpx_mock: HTTPXMock, body: bytes, headers: Any) -> None:
    httpx_mock.add_response(content=body, headers=headers)
    deleted = OpenAI(api_key="sk-1").files.delete("f")
    assert type(deleted) is FileDeleted and deleted.to_dict() == {}


def test_page_of_a_proxy_is_no_deletion(httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(html="<html>Sign in</html>")
    with pytest.raises(openai.APIResponseValidationError, match="Sign in"):
        OpenAI(api_key="sk-1").responses.delete("r")


def test_error_about_a_response_that_has_no_request() -> None:
    response = httpx.Response(200, content=b"x", headers={"x-request-id": "req_1"})
    error = openai.APIResponseValidationError(response, None, message="no JSON")
    assert str(error) == "no JSON [request id req_1]" and error.response is response
    status = openai.BadRequestError("bad", response=httpx.Response(400), body=None)
    assert str(status) == "bad" and status.status_code == 400
