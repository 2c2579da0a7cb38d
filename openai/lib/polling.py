"""Waiting for objects that the server processes: one flow for all of them, driven by the waiters of the rows."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Callable, Iterable, Mapping, Optional, TypeVar, Union, cast

from .. import endpoints
from .._constants import RAW_RESPONSE_HEADER
from .._exceptions import PollTimeoutError
from .._flow.actions import Flow, Resolve, Sleep, resolve_call
from .._flow.binding import STANDARD
from .._types import Body, Headers, NotGiven, Omit, Query, not_given, omit

if TYPE_CHECKING:
    from httpx import Timeout

    from ..endpoints._row import Waiter
    from ..types import FileObject, Video
    from ..types.beta.threads import Run
    from ..types.beta.threads.run_submit_tool_outputs_params import ToolOutput
    from ._protocols import PollableResource, RunsResource, ThreadsResource, VideosResource

_T = TypeVar("_T")

#: Milliseconds between two checks, where neither caller nor server sets an interval.
_INTERVAL_MS = 1000
#: Milliseconds that a server can put off the next check.
_MAX_INTERVAL_MS = 60_000

Interval = Union[float, Omit, None]

#: Seconds between two checks of a file. It is compared by identity: the server's interval comes before this default,
#: and an interval of the caller, which may be an equal number, comes before the server's.
_FILE_INTERVAL = float("5")
#: Seconds to wait for a file at most, where the caller does not say.
_FILE_MAX_WAIT = 3600.0


def poll_until_done(
    resource: PollableResource[_T],
    ids: Mapping[str, str],
    *,
    poll_interval_ms: Interval,
    max_wait_seconds: Optional[float],
    extra_headers: Optional[Headers] = None,
    **standard: object,
) -> Flow[_T]:
    """Retrieve an object until it has reached its end, and return it.

    The header ``openai-poll-after-ms`` of the server sets the interval, up to a minute, unless the caller does.
    """
    interval = None if isinstance(poll_interval_ms, (Omit, NotGiven)) else poll_interval_ms
    headers: dict[str, object] = {"X-Stainless-Poll-Helper": "true"}
    if interval is not None:
        headers["X-Stainless-Custom-Poll-Interval"] = str(interval)
    headers.update(extra_headers or {})
    headers[RAW_RESPONSE_HEADER] = "true"

    def retrieve() -> object:
        return resource.retrieve(**ids, extra_headers=headers, **standard)

    return (yield from _repeat_until_done(resource, ids, retrieve, interval, max_wait_seconds))


def _repeat_until_done(
    resource: PollableResource[_T],
    ids: Mapping[str, str],
    retrieve: Callable[[], object],
    interval_ms: Optional[float],
    max_wait_seconds: Optional[float],
    default_ms: float = _INTERVAL_MS,
) -> Flow[_T]:
    for name, value in (("poll interval", interval_ms), ("time to wait", max_wait_seconds)):
        _check_duration(name, value)
    waiter = endpoints.get(f"{resource._table}.retrieve").waiter
    assert waiter is not None
    started = time.monotonic()
    while True:
        result = yield Resolve(retrieve)
        item, server_ms = _parse_result(result, default_ms)
        if _is_done(waiter, item):
            return cast(_T, item)
        pause = (server_ms if interval_ms is None else interval_ms) / 1000
        if max_wait_seconds is not None:
            left = started + max_wait_seconds - time.monotonic()
            if left <= 0:
                raise PollTimeoutError(
                    f"{resource._table}: {', '.join(ids.values())} still has {waiter.field} "
                    f"{_get_state(waiter, item)!r} after {max_wait_seconds:g} seconds; the server goes on with it, and "
                    "you can wait for it again",
                    last=item,
                )
            # The last check comes at the very end of the time.
            pause = min(pause, left)
        yield Sleep(min(pause, threading.TIMEOUT_MAX))


def _check_duration(name: str, value: Optional[float]) -> None:
    if value is None:
        return
    if not isinstance(value, (int, float)):
        raise TypeError(f"the {name} must be a number, not {value!r}")
    if not value >= 0:
        raise ValueError(f"the {name} must be 0 or more, not {value!r}")


def _parse_result(result: object, default_ms: float) -> tuple[object, float]:
    """Return the object in a raw response, and the milliseconds until the next check."""
    headers = getattr(result, "headers", None) if hasattr(result, "http_response") else None
    text = "" if headers is None else headers.get("openai-poll-after-ms", "")
    parse = getattr(result, "parse", None)
    if headers is None or parse is None or not isinstance(text, str):
        # A ``retrieve`` that a test has put in the place of ours returns the object itself, or a mock.
        return result, default_ms
    return parse(), _parse_interval(text, default_ms)


def _parse_interval(text: str, default_ms: float) -> float:
    """Return the milliseconds that a server asks for, within bounds; the default where it does not say."""
    try:
        interval_ms = float(text)
    except ValueError:
        return default_ms
    # Every comparison with NaN is false.
    return min(interval_ms, _MAX_INTERVAL_MS) if interval_ms >= 0 else default_ms


def _get_state(waiter: Waiter, item: object) -> object:
    value = item
    for name in waiter.field.split("."):
        value = getattr(value, name, None)
    return value


def _is_done(waiter: Waiter, item: object) -> bool:
    state = _get_state(waiter, item)
    # A server that does not report a state would be polled without end.
    return state is None or (state not in waiter.pending if waiter.pending else state in waiter.ends)


def _select_standard(params: Mapping[str, object]) -> dict[str, object]:
    return {name: params[name] for name in STANDARD if name in params}


def _check_no_stream(name: str, params: Mapping[str, object]) -> None:
    if "stream" in params:
        raise TypeError(f"{name}() got an unexpected keyword argument 'stream': it waits for the whole run")


# files


def wait_for_processing(
    resource: PollableResource[FileObject],
    file_id: Union[str, Omit] = omit,
    *,
    poll_interval: float = _FILE_INTERVAL,
    max_wait: Union[float, Omit] = omit,
    id: Union[str, Omit] = omit,
    max_wait_seconds: Union[float, Omit] = omit,
) -> Flow[FileObject]:
    """Wait until a file is processed, is deleted, or has failed, and return it.

    Args:
        file_id: ID of the file.
        poll_interval: Seconds between two checks; by default what the server asks for, up to a minute, or 5.
        max_wait: Maximum number of seconds to wait; an hour by default.
        id: Another name of ``file_id``.
        max_wait_seconds: Another name of ``max_wait``.

    Returns:
        The file, whose ``status`` is ``processed``, ``error`` or ``deleted``.

    Raises:
        PollTimeoutError: The time is up; it is a TimeoutError and a RuntimeError.
        TypeError: No ID, or both names of one param.
        APIError: A check failed, after its retries.
    """
    checked_id = _choose_alias("file_id", file_id, "id", id)
    if isinstance(checked_id, Omit):
        raise TypeError("wait_for_processing() is missing the argument 'file_id'")
    limit = _choose_alias("max_wait", max_wait, "max_wait_seconds", max_wait_seconds)
    limit = _FILE_MAX_WAIT if isinstance(limit, Omit) else limit
    headers = {RAW_RESPONSE_HEADER: "true"}

    def retrieve() -> object:
        return resource.retrieve(checked_id, extra_headers=headers)

    _check_duration("poll interval", poll_interval)
    interval_ms = None if poll_interval is _FILE_INTERVAL else poll_interval * 1000
    ids = {"file_id": checked_id}
    return (yield from _repeat_until_done(resource, ids, retrieve, interval_ms, limit, _FILE_INTERVAL * 1000))


def _choose_alias(name: str, value: Union[_T, Omit], alias: str, alias_value: Union[_T, Omit]) -> Union[_T, Omit]:
    if not isinstance(value, Omit) and not isinstance(alias_value, Omit):
        raise TypeError(f"wait_for_processing(): `{alias}` is another name of `{name}`; give one of them")
    return alias_value if isinstance(value, Omit) else value


# videos


def poll_video(
    resource: VideosResource,
    video_id: str,
    *,
    poll_interval_ms: Interval = omit,
    max_wait_seconds: Optional[float] = None,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, Timeout, None, NotGiven] = not_given,
) -> Flow[Video]:
    """Wait until a video is neither queued nor in progress, and return it; it may have failed.

    Args:
        video_id: ID of the video.
        poll_interval_ms: Milliseconds between two checks; by default what the server asks for, or 1000.
        max_wait_seconds: Maximum number of seconds to wait; no limit by default. An extension of this library.
        extra_headers: Additional headers of each check.
        extra_query: Additional query params of each check.
        extra_body: Additional fields of the body of each check.
        timeout: Seconds for each check, or an `httpx.Timeout`.

    Raises:
        PollTimeoutError: The time is up.
        APIError: A check failed, after its retries.
    """
    return (
        yield from poll_until_done(
            resource,
            {"video_id": video_id},
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
    )


def create_and_poll_video(
    resource: VideosResource,
    *,
    poll_interval_ms: Interval = omit,
    max_wait_seconds: Optional[float] = None,
    **params: object,
) -> Flow[Video]:
    """Create a video, wait until it is done or has failed, and return it.

    Takes what ``create`` takes, and:

    Args:
        poll_interval_ms: Milliseconds between two checks; by default what the server asks for, or 1000.
        max_wait_seconds: Maximum number of seconds to wait; no limit by default. An extension of this library.

    Raises:
        PollTimeoutError: The time is up.
        APIError: A request failed, after its retries.
    """
    video = yield from resolve_call(lambda: resource.create(**params))
    return (
        yield from resolve_call(
            lambda: resource.poll(video.id, poll_interval_ms=poll_interval_ms, max_wait_seconds=max_wait_seconds)
        )
    )


# beta.threads and its runs


def poll_run(
    resource: RunsResource,
    run_id: str,
    thread_id: str,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, Timeout, None, NotGiven] = not_given,
    poll_interval_ms: Interval = omit,
    *,
    max_wait_seconds: Optional[float] = None,
) -> Flow[Run]:
    """Wait until a run has ended or requires an action of the caller (``requires_action``), and return it.

    Args:
        run_id: ID of the run.
        thread_id: ID of its thread.
        extra_headers: Additional headers of each check.
        extra_query: Additional query params of each check.
        extra_body: Additional fields of the body of each check.
        timeout: Seconds for each check, or an `httpx.Timeout`.
        poll_interval_ms: Milliseconds between two checks; by default what the server asks for, or 1000.
        max_wait_seconds: Maximum number of seconds to wait; no limit by default. An extension of this library.

    Raises:
        PollTimeoutError: The time is up.
        APIError: A check failed, after its retries.
    """
    return (
        yield from poll_until_done(
            resource,
            {"thread_id": thread_id, "run_id": run_id},
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
    )


def create_and_poll_run(
    resource: RunsResource,
    *,
    thread_id: str,
    poll_interval_ms: Interval = omit,
    max_wait_seconds: Optional[float] = None,
    **params: object,
) -> Flow[Run]:
    """Start a run, wait until it has ended or requires an action of the caller, and return it.

    Takes what ``create`` takes, and:

    Args:
        thread_id: ID of the thread.
        poll_interval_ms: Milliseconds between two checks; by default what the server asks for, or 1000.
        max_wait_seconds: Maximum number of seconds to wait; no limit by default. An extension of this library.

    Raises:
        PollTimeoutError: The time is up.
        APIError: A request failed, after its retries.
    """
    _check_no_stream("create_and_poll", params)
    run = yield from resolve_call(lambda: resource.create(thread_id=thread_id, stream=False, **params))
    return (
        yield from resolve_call(
            lambda: resource.poll(
                run.id,
                thread_id,
                poll_interval_ms=poll_interval_ms,
                max_wait_seconds=max_wait_seconds,
                **_select_standard(params),
            )
        )
    )


def submit_tool_outputs_and_poll(
    resource: RunsResource,
    *,
    tool_outputs: Iterable[ToolOutput],
    run_id: str,
    thread_id: str,
    poll_interval_ms: Interval = omit,
    max_wait_seconds: Optional[float] = None,
    **params: object,
) -> Flow[Run]:
    """Submit the outputs of a run's tools, wait until it has ended or requires another action, and return it.

    Args:
        tool_outputs: The output of each call that the run waits for.
        run_id: ID of the run.
        thread_id: ID of its thread.
        poll_interval_ms: Milliseconds between two checks; by default what the server asks for, or 1000.
        max_wait_seconds: Maximum number of seconds to wait; no limit by default. An extension of this library.

    Raises:
        PollTimeoutError: The time is up.
        APIError: A request failed, after its retries.
    """
    _check_no_stream("submit_tool_outputs_and_poll", params)
    ids = {"run_id": run_id, "thread_id": thread_id}
    run = yield from resolve_call(
        lambda: resource.submit_tool_outputs(**ids, tool_outputs=tool_outputs, stream=False, **params)
    )
    return (
        yield from resolve_call(
            lambda: resource.poll(
                run.id,
                thread_id,
                poll_interval_ms=poll_interval_ms,
                max_wait_seconds=max_wait_seconds,
                **_select_standard(params),
            )
        )
    )


def create_and_run_poll(
    resource: ThreadsResource,
    *,
    poll_interval_ms: Interval = omit,
    max_wait_seconds: Optional[float] = None,
    **params: object,
) -> Flow[Run]:
    """Start a run in a new thread, wait until it has ended or requires an action of the caller, and return it.

    Takes what ``create_and_run`` takes, and:

    Args:
        poll_interval_ms: Milliseconds between two checks; by default what the server asks for, or 1000.
        max_wait_seconds: Maximum number of seconds to wait; no limit by default. An extension of this library.

    Raises:
        PollTimeoutError: The time is up.
        APIError: A request failed, after its retries.
    """
    _check_no_stream("create_and_run_poll", params)
    run = yield from resolve_call(lambda: resource.create_and_run(stream=False, **params))
    return (
        yield from resolve_call(
            lambda: resource.runs.poll(
                run.id,
                run.thread_id,
                poll_interval_ms=poll_interval_ms,
                max_wait_seconds=max_wait_seconds,
                **_select_standard(params),
            )
        )
    )
