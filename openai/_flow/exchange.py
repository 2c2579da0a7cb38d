"""One call from arguments to answer, as a generator that does no I/O."""

from __future__ import annotations

import logging
import re
from collections.abc import Generator, Mapping
from typing import TYPE_CHECKING, Any, Callable, Optional, Union
from urllib.parse import urlsplit

from .._constants import MAX_REDIRECTS, RAW_RESPONSE_HEADER
from .._exceptions import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APITimeoutError,
    error_for_status,
    is_harmless_header,
)
from .._model.json import EncodeError, build_depth_error, dumps
from .._support.logs import log, redact_url
from . import retry
from .actions import Action, Close, Failed, Prepared, Read, Resolve, Send, Sleep
from .answer import decode_answer, is_form_of_answer, is_page_of_html
from .binding import Bound
from .files import build_files, build_form
from .headers import merge_own_headers
from .hooks import ADDRESS, BUILDING, FAILURE_HOOKS, SENDING, Names
from .query import encode_query
from .raw_body import build_raw_body

if TYPE_CHECKING:
    import httpx

    from .settings import CallSettings, Recipe

_RAW_RESPONSE = RAW_RESPONSE_HEADER.lower()

#: Names of the client's methods that say how long to wait between attempts.
_PAUSING = ("_sleep_for_retry", "_calculate_retry_timeout", "_parse_retry_after_header")
#: The status of a part of an answer, and what says which (RFC 9110, section 14.4).
PARTIAL = 206
_RANGE = re.compile(r"bytes ([0-9]{1,18})-([0-9]{1,18})/([0-9]{1,18})")

Exchange = Generator[Action, Any, Any]


def exchange(settings: CallSettings, call: Bound) -> Exchange:
    """Send a call, again where that may help, and return its result: a model, a page, a stream, a body.

    Args:
        settings: those of the client for this call.
        call: what to send.

    Raises:
        APIStatusError: the response has a non-2xx status.
        APIConnectionError: no complete response arrived.
        APIResponseValidationError: the response is not what the endpoint returns.
    """
    client, replaced = settings.client, settings.replaced
    if settings.recipe is not None:
        start_recipe(settings.recipe, call)
    prepared = Prepared(call.endpoint.method)
    request: Union[Prepared, httpx.Request] = prepared
    retries_taken = 0
    original = call
    verdict: Union[bool, APIError, None] = None
    # All in one function, and what is final is raised here: it is what a traceback shows of this library.
    try:
        if replaced.isdisjoint(BUILDING):
            prepare(settings, call, prepared)
        while True:
            if replaced.isdisjoint(BUILDING):
                prepared.set_headers((yield from client._key_headers(call)), retries_taken)
            else:
                call, request = yield from client._build_hooked_request(original, prepared, retries_taken)
            if log.isEnabledFor(logging.DEBUG):
                _log_attempt(call, prepared.method, retries_taken + 1)
            mode = request.headers.get(_RAW_RESPONSE, "")
            on_wire = call.stream or mode == "stream"
            if "_prepare_request" in replaced:
                request = yield from client._show_request(request)
            through = None if replaced.isdisjoint(SENDING) else client._find_sender(call, replaced)
            outcome = yield Send(request, on_wire, through, settings.max_response_bytes)
            if not isinstance(outcome, Failed) and 300 <= outcome.status_code < 400:
                outcome = yield from _follow(settings, call, prepared, outcome, on_wire, through)
            most = settings.max_retries if call.max_retries is None else call.max_retries
            more = prepared.repeatable and retries_taken < most
            verdict = yield from _judge(settings, call, outcome, more, on_wire)
            if verdict is True:
                if not mode and is_page_of_html(call, outcome):
                    # Nobody will read it as a stream; the error shows how it begins.
                    yield Read(outcome)
                if mode or is_form_of_answer(call.cast_to) or "_process_response" in replaced:
                    return (yield _process_response(settings, call, outcome, retries_taken))
                return decode_answer(settings, call, outcome)
            if isinstance(verdict, BaseException):
                raise verdict
            yield _choose_pause(settings, call, outcome, retries_taken, most)
            retries_taken += 1
            if "_prepare_request" in replaced:
                request = prepared
    except Exception:
        if verdict is True and on_wire:
            # Nobody gets it to close it.
            yield Close(outcome)
        raise
    finally:
        # An error that refers to this frame, and the frame to it, would outlive its handling.
        verdict = None
        for file in prepared.opened:
            file.close()


def _process_response(settings: CallSettings, call: Bound, response: httpx.Response, retries_taken: int) -> Action:
    process = settings.client._process_response
    return Resolve(
        lambda: process(
            cast_to=call.cast_to,
            options=call,
            response=response,
            stream=call.stream,
            stream_cls=call.stream_cls,
            retries_taken=retries_taken,
        )
    )


def start_recipe(recipe: Recipe, call: Bound) -> None:
    """Let the row's recipe change a call, once.

    Raises:
        TypeError: the arguments contradict each other, or contain themselves.
    """
    if call.started:
        return
    try:
        recipe.start(call)
    except (EncodeError, RecursionError) as error:
        raise _locate_in_body(error, call) from None
    call.started = True


def prepare(settings: CallSettings, call: Bound, prepared: Prepared) -> None:
    """Write a call down as a request in plain data, without the headers that differ between attempts.

    Raises:
        OpenAIError: no request can go to the base URL.
        TypeError: something in the body has no JSON form, or contains itself; the text names the path to it.
    """
    prepared.timeout = settings.timeout
    set_common_headers(settings, call, prepared, settings.headers)
    try:
        prepared.url = _find_url(settings, call)
        body = _whole_body(call) if call.extra_body else call.body
        if call.content is not None:
            _set_content(settings, call, prepared)
        elif call.encoding == "multipart":
            prepared.form = [*build_form(body), *build_files(call.endpoint.id, call.files, prepared.opened)]
        elif body is not None:
            prepared.content = dumps(body)
    except (EncodeError, RecursionError) as error:
        raise _locate_in_body(error, call) from None


def _locate_in_body(error: Union[EncodeError, RecursionError], call: Bound) -> EncodeError:
    located = error if isinstance(error, EncodeError) else build_depth_error(_whole_body(call))
    return EncodeError(f"{call.endpoint.id}(): {located.path}", located.problem)


def _find_url(settings: CallSettings, call: Bound) -> str:
    """Return where a call goes; by hand, a call may go to any URL."""
    if settings.replaced.isdisjoint(ADDRESS):
        query = {**settings.query, **call.query} if settings.query else call.query
        encoded = encode_query(query) if query else ""
        if "://" in call.path:
            url = call.path
        elif settings.base_url_problem is not None:
            error, text = settings.base_url_problem
            raise error(text)
        elif settings.find_url is not None:
            url = settings.find_url(call)
        else:
            url = settings.base_url + call.path
    else:
        url, encoded = settings.client._find_hooked_address(call, settings.replaced)
    if not encoded:
        return url
    # A few paths bring a query of their own.
    return f"{url}{'&' if '?' in url else '?'}{encoded}"


def set_common_headers(settings: CallSettings, call: Bound, prepared: Prepared, headers: Mapping[str, str]) -> None:
    """Give a request the headers that all attempts have in common.

    Args:
        settings: those of the client for this call.
        call: what is sent.
        prepared: the request.
        headers: those of every request of the client, under lower-case names.
    """
    common = dict(headers)
    if call.encoding != "json" or call.endpoint.method == "GET":
        common.pop("content-type", None)
    read_timeout = settings.timeout["read"]
    if read_timeout is not None:
        common["x-stainless-read-timeout"] = str(read_timeout)
    prepared.common_headers = common
    if settings.custom_headers or call.headers or call.header_params or call.endpoint.headers:
        prepared.own_headers = merge_own_headers(call, settings.custom_headers)


def _set_content(settings: CallSettings, call: Bound, prepared: Prepared) -> None:
    source = call.content
    if prepared.body is not None and prepared.body.source is source:
        # Of an earlier attempt, which knows whether it can be read again.
        return
    body = build_raw_body(source, settings.is_async)
    if isinstance(body, bytes):
        prepared.content = body
    else:
        prepared.body = body


def _whole_body(call: Bound) -> Any:
    """Return the body with ``extra_body`` laid over it: what it names is replaced, whole."""
    if not call.extra_body:
        return call.body
    if call.body is None or not isinstance(call.extra_body, Mapping):
        return call.extra_body
    return {**call.body, **call.extra_body}


def _follow(
    settings: CallSettings,
    call: Bound,
    prepared: Prepared,
    response: httpx.Response,
    on_wire: bool,
    through: Optional[Callable[..., Any]],
) -> Exchange:
    """Follow redirects; to another host, only what is harmless goes along."""
    for _ in range(MAX_REDIRECTS):
        request = response.next_request
        wanted = settings.client._follow_redirects if call.follow_redirects is None else call.follow_redirects
        if request is None or not wanted:
            return response
        yield Close(response)
        if request.method == response.request.method and not prepared.repeatable:
            problem = f"The server redirects to {request.url.host}, and the body can be read only once."
            raise _set_endpoint(APIConnectionError(message=problem, request=response.request), call)
        if _parse_origin(str(request.url)) != _parse_origin(str(response.request.url)):
            for name in [name for name in request.headers if not is_harmless_header(name)]:
                del request.headers[name]
        outcome = yield Send(request, on_wire, through, settings.max_response_bytes)
        if isinstance(outcome, Failed) or not 300 <= outcome.status_code < 400:
            return outcome
        response = outcome
    yield Close(response)
    raise _set_endpoint(
        APIConnectionError(message=f"More than {MAX_REDIRECTS} redirects.", request=response.request), call
    )


def _parse_origin(url: str) -> tuple[str, Optional[str], Optional[int]]:
    parts = urlsplit(url)
    return parts.scheme, parts.hostname, parts.port or {"https": 443, "http": 80}.get(parts.scheme)


def _judge(
    settings: CallSettings, call: Bound, outcome: Union[httpx.Response, Failed], more: bool, on_wire: bool
) -> Generator[Action, Any, Union[bool, APIError]]:
    """Return whether an answer is good, or else another attempt may help; an error if it is final."""
    if isinstance(outcome, Failed):
        return False if more and outcome.may_pass else _build_connection_error(settings, outcome, call)
    if log.isEnabledFor(logging.DEBUG):
        _log_answer(call, outcome)
    if outcome.is_success:
        if outcome.status_code == PARTIAL:
            return (yield from _check_partial(call, outcome))
        return True
    replaced = FAILURE_HOOKS.find_replaced(settings.client)
    if more and _may_pass(settings, outcome, replaced):
        yield Close(outcome)
        return False
    if on_wire:
        body = yield Read(outcome)
        if isinstance(body, Failed):
            lost = _build_connection_error(settings, body, call)
            lost.request_id = outcome.headers.get("x-request-id")
            return lost
    return _build_status_error(settings, call, outcome, replaced)


def _build_status_error(settings: CallSettings, call: Bound, response: httpx.Response, replaced: Names) -> APIError:
    """Return the error for an answer with a status of 4xx or 5xx."""
    if not replaced.isdisjoint(("_make_status_error", "_make_status_error_from_response")):
        return _set_endpoint(settings.client._make_status_error_from_response(response), call)
    error = error_for_status(response)
    if error.status_code in (404, 405) and error.code != "model_not_found":
        from . import hints

        is_page = response.headers.get("content-type", "").startswith("text/html")
        about = hints.about_page if is_page else hints.about_missing_path
        error.hint = about(settings, call, error.code)
    return _set_endpoint(error, call)


def _may_pass(settings: CallSettings, response: httpx.Response, replaced: Names) -> bool:
    if replaced.isdisjoint(("_should_retry", "_parse_retry_after_header")):
        return retry.should_retry(response.status_code, response.headers, retry.retry_after(response.headers))
    return settings.client._should_retry(response)


def _choose_pause(
    settings: CallSettings, call: Bound, outcome: Union[httpx.Response, Failed], retries_taken: int, most: float
) -> Action:
    response = None if isinstance(outcome, Failed) else outcome
    if not FAILURE_HOOKS.find_replaced(settings.client).isdisjoint(_PAUSING):
        return settings.client._build_pause(call, response, retries_taken, most)
    seconds = retry.delay(retries_taken, None if response is None else retry.retry_after(response.headers))
    _log_retry(call, outcome, seconds)
    return Sleep(seconds)


def _log_attempt(call: Bound, method: str, attempt: int) -> None:
    log.debug("%s: %s %s, attempt %d", call.endpoint.id, method, redact_url(call.path), attempt)


def _check_partial(call: Bound, answer: httpx.Response) -> Generator[Action, Any, Union[bool, APIError]]:
    """Return whether a part of an answer is what was asked for, or all there is; an error if not."""
    part = _RANGE.fullmatch(answer.headers.get("content-range", ""))
    if "range" in answer.request.headers or (part and part[1] == "0" and int(part[2]) + 1 == int(part[3])):
        return True
    yield Close(answer)
    which = f", {part[0]}" if part else ""
    message = f"the server sent a part of the answer (status {PARTIAL}{which}), but the request asked for all of it"
    return _set_endpoint(APIResponseValidationError(answer, None, message=message), call)


def _log_answer(call: Bound, answer: httpx.Response) -> None:
    name, row, id = call.endpoint.id, call.endpoint, answer.headers.get("x-request-id", "none")
    log.debug("%s: %s %s answered %d, request id %s", name, row.method, redact_url(call.path), answer.status_code, id)


def _log_retry(call: Bound, outcome: Any, seconds: float) -> None:
    # Only the kind of an error: its text is another library's, and may quote what was sent.
    why = type(outcome.error).__name__ if isinstance(outcome, Failed) else outcome.status_code
    name, row = call.endpoint.id, call.endpoint
    log.info("%s: retrying %s %s in %.2f seconds, after %s", name, row.method, redact_url(call.path), seconds, why)


def _build_connection_error(settings: CallSettings, outcome: Failed, call: Bound) -> APIError:
    if isinstance(outcome.error, APIError):
        return _set_endpoint(outcome.error, call)
    kind = APITimeoutError if outcome.timed_out else APIConnectionError
    error = kind(request=outcome.request)
    error.__cause__ = outcome.error
    # Loaded for an error alone.
    from . import hints

    why = hints.about_connection(outcome.error, outcome.request.url, settings.client._base_names)
    error.hint = " ".join(filter(None, (why, error.hint)))
    return _set_endpoint(error, call)


def _set_endpoint(error: APIError, call: Bound) -> APIError:
    # A program's own method may make an error of any class.
    if isinstance(error, APIError):
        error.endpoint = call.endpoint.id
    return error
