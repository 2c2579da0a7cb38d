"""From a good response to what a method returns."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, Any

from .._convert import structure
from .._exceptions import APIResponseValidationError
from .._json import loads
from .._models import BaseModel
from .actions import Action, Close
from .binding import Bound

if TYPE_CHECKING:
    import httpx

    from .client import Caller

#: Characters of an unexpected body that an error shows: enough to recognise a proxy's error page.
_SHOWN = 300


def decode_answer(client: Caller, call: Bound, response: httpx.Response) -> Generator[Action, Any, Any]:
    """Return the model, page, stream or body that a response holds.

    Raises:
        APIResponseValidationError: the body is not what the endpoint gives.
    """
    endpoint = call.endpoint
    if call.stream:
        if response.headers.get("content-type", "").startswith("text/html"):
            yield Close(response)
            raise _invalid(call, response, "expected server-sent events, got an HTML page", None)
        return client._stream_class(
            cast_to=client._type_of(endpoint, endpoint.stream), response=response, client=client, endpoint=endpoint
        )
    returns = call.returns
    if returns is None:
        return None
    if returns == "str":
        return response.text
    type_ = client._type_of(endpoint, returns)
    if returns == "HttpxBinaryResponseContent":
        return type_(response)
    if endpoint.method == "DELETE" and not response.content:
        # Some objects go without a word; what came back is then an object that says nothing.
        return structure({}, type_)
    try:
        data = loads(response.content)
    except ValueError:
        kind = response.headers.get("content-type", "no content type")
        shown = repr(response.text[:_SHOWN]) if response.content else "an empty body"
        raise _invalid(call, response, f"expected JSON, got {shown} ({kind})", response.text) from None
    if type(data) is not dict:
        raise _invalid(call, response, f"expected a JSON object, got {str(data)[:_SHOWN]!r}", data)
    if endpoint.recipe:
        client._recipe(endpoint.recipe).finish(call, data)
    if client._strict_response_validation:
        _check(call, response, data, type_)
    answer = structure(data, type_)
    if isinstance(answer, BaseModel):
        answer.__dict__["_request_id"] = response.headers.get("x-request-id")
    if endpoint.page:
        answer._bind(client, call)
    return answer


def _check(call: Bound, response: httpx.Response, data: Any, type_: Any) -> None:
    from .._strict import problems

    wrong = problems(data, type_)
    if wrong:
        raise _invalid(call, response, f"Data returned by API invalid for expected schema: {'; '.join(wrong)}", data)


def _invalid(call: Bound, response: httpx.Response, message: str, body: object) -> APIResponseValidationError:
    error = APIResponseValidationError(response, body, message=message)
    error.endpoint = call.endpoint.id
    return error
