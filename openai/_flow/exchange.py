"""One call from arguments to answer, as a generator that does no I/O."""

from __future__ import annotations

import logging
from collections.abc import Generator, Mapping
from typing import TYPE_CHECKING, Any, Optional, cast
from urllib.parse import urlsplit

from .._constants import MAX_REDIRECTS
from .._exceptions import SECRET_HEADERS, APIConnectionError, APIError, APITimeoutError, error_for_status
from .._json import EncodeError, dumps
from .._types import Omit
from . import retry
from .actions import Action, Close, Failed, Prepared, Read, Send, Sleep
from .answer import decode_answer
from .binding import Bound
from .files import as_parts, files, form
from .query import encode_query

if TYPE_CHECKING:
    import httpx

    from .client import Caller

log = logging.getLogger("openai")

Exchange = Generator[Action, Any, Any]


def exchange(client: Caller, call: Bound) -> Exchange:
    """Send a call, again where that may help, and return what it gives: a model, a page, a stream, a body.

    Raises:
        APIStatusError: the server said no.
        APIConnectionError: no complete answer came.
        APIResponseValidationError: the answer is not what the endpoint gives.
    """
    prepared = Prepared(call.endpoint.method)
    try:
        prepare(client, call, prepared)
        return (yield from _attempts(client, call, prepared))
    finally:
        for file in prepared.opened:
            file.close()


def _attempts(client: Caller, call: Bound, prepared: Prepared) -> Exchange:
    retries_taken = 0
    while True:
        prepared.headers = yield from client._attempt_headers(call, retries_taken)
        log.debug("%s: %s %s, attempt %d", call.endpoint.id, prepared.method, call.path, retries_taken + 1)
        outcome = yield Send(prepared, call.stream)
        if not isinstance(outcome, Failed) and 300 <= outcome.status_code < 400:
            outcome = yield from _follow(client, call, outcome)
        again = yield from _judge(client, call, outcome, retries_taken)
        if again is None:
            return (yield from decode_answer(client, call, cast("httpx.Response", outcome)))
        log.info("%s: retrying %s %s in %.2f seconds", call.endpoint.id, prepared.method, call.path, again)
        yield Sleep(again)
        retries_taken += 1


def prepare(client: Caller, call: Bound, prepared: Prepared) -> None:
    """Write a call down as a request in plain data, without the headers that differ between attempts.

    Raises:
        TypeError: something in the body has no JSON form; the text names the path to it.
    """
    endpoint = call.endpoint
    if endpoint.recipe:
        client._recipe(endpoint.recipe).start(call)
    query = {**client._custom_query, **call.query} if client._custom_query else call.query
    url = client._base_text + call.path
    encoded = encode_query(query) if query else ""
    if encoded:
        # A few paths bring a query of their own.
        url += f"{'&' if '?' in call.path else '?'}{encoded}"
    prepared.url = url
    prepared.timeout = client._timeouts(call.timeout)
    body = _whole_body(call)
    if call.content is not None:
        prepared.content = call.content
    elif call.encoding == "multipart":
        prepared.form = form(body)
        prepared.files = files(endpoint.id, call.files, prepared.opened)
        if not prepared.files:
            # Without a file httpx would write the form in another encoding; a part without a name is a plain field.
            prepared.files, prepared.form = as_parts(prepared.form), None
    elif body is not None:
        try:
            prepared.content = dumps(body)
        except EncodeError as error:
            raise EncodeError(f"{endpoint.id}(): {error.path}", error.problem) from None


def _whole_body(call: Bound) -> Any:
    """Return the body with ``extra_body`` laid over it: what it names is replaced, whole."""
    if not call.extra_body:
        return call.body
    if call.body is None or not isinstance(call.extra_body, Mapping):
        return call.extra_body
    return {**call.body, **call.extra_body}


def _follow(client: Caller, call: Bound, response: httpx.Response) -> Exchange:
    """Follow redirects; to another host, nothing secret goes along."""
    for _ in range(MAX_REDIRECTS):
        request = response.next_request
        if request is None or not client._follow_redirects:
            return response
        if _origin(str(request.url)) != _origin(str(response.request.url)):
            for name in SECRET_HEADERS:
                request.headers.pop(name, None)
        yield Close(response)
        outcome = yield Send(request, call.stream)
        if isinstance(outcome, Failed) or not 300 <= outcome.status_code < 400:
            return outcome
        response = outcome
    raise _located(APIConnectionError(message=f"More than {MAX_REDIRECTS} redirects.", request=response.request), call)


def _origin(url: str) -> tuple[str, Optional[str], Optional[int]]:
    parts = urlsplit(url)
    return parts.scheme, parts.hostname, parts.port or {"https": 443, "http": 80}.get(parts.scheme)


def _judge(client: Caller, call: Bound, outcome: Any, retries_taken: int) -> Generator[Action, Any, Optional[float]]:
    """Return how long to wait before another attempt, or ``None`` for an answer that is good; raise what is final."""
    more = retries_taken < client.max_retries
    if isinstance(outcome, Failed):
        if more and outcome.may_pass:
            return retry.delay(retries_taken)
        raise _lost(outcome, call) from outcome.error
    log.debug("%s: answer %d, %s", call.endpoint.id, outcome.status_code, outcome.headers.get("x-request-id"))
    if outcome.is_success:
        return None
    if more and retry.should_retry(outcome.status_code, outcome.headers):
        yield Close(outcome)
        return retry.delay(retries_taken, outcome.headers)
    if call.stream:
        body = yield Read(outcome)
        if isinstance(body, Failed):
            raise _lost(body, call) from body.error
    raise _located(error_for_status(outcome), call)


def _lost(outcome: Failed, call: Bound) -> APIError:
    kind = APITimeoutError if outcome.timed_out else APIConnectionError
    return _located(kind(request=outcome.request), call)


def _located(error: APIError, call: Bound) -> APIError:
    error.endpoint = call.endpoint.id
    return error


def given(headers: Mapping[str, Any]) -> dict[str, Any]:
    """Return headers under lower-case names; those that are `omit` stay, to take others away."""
    return {name.lower(): value if isinstance(value, (str, Omit)) else str(value) for name, value in headers.items()}
