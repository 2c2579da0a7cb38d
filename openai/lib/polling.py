"""Waiting for what takes its time at the server: one flow for all of it, driven by the waiters of the rows."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Any, Callable, Iterable, Optional, Union

from .. import endpoints
from .._constants import RAW_RESPONSE_HEADER
from .._exceptions import PollTimeoutError
from .._flow.actions import Flow, Resolve, Sleep, Together
from .._flow.binding import STANDARD
from .._types import Body, FileTypes, Headers, NotGiven, Omit, Query, SequenceNotStr, not_given, omit

if TYPE_CHECKING:
    from httpx import Timeout

    from ..endpoints._row import Waiter
    from ..types import FileChunkingStrategyParam, FileObject, Video
    from ..types.beta.threads import Run
    from ..types.beta.threads.run_submit_tool_outputs_params import ToolOutput
    from ..types.vector_stores import VectorStoreFile, VectorStoreFileBatch

#: Milliseconds between two looks, where neither caller nor server says anything.
_INTERVAL_MS = 1000
#: Milliseconds that a server can put off the next look.
_MAX_INTERVAL_MS = 60_000

Interval = Union[float, Omit, None]

#: Seconds between two looks at a file. A number of its own, which differs from one that a caller gives by being this
#: very object: the server's wish comes before the default, and the caller's before the server's.
_FILE_INTERVAL = float("5")


def _wait(
    resource: Any,
    ids: dict[str, str],
    *,
    poll_interval_ms: Interval = omit,
    max_wait_seconds: Optional[float] = None,
    **standard: Any,
) -> Flow[Any]:
    """Look an object up until it has come to its end, and return it then.

    The server says in ``openai-poll-after-ms`` when to look again, up to a minute later, unless the caller does.
    """
    interval = None if isinstance(poll_interval_ms, (Omit, NotGiven)) else poll_interval_ms
    headers = {"X-Stainless-Poll-Helper": "true"}
    if interval is not None:
        headers["X-Stainless-Custom-Poll-Interval"] = str(interval)
    headers.update(standard.pop("extra_headers", None) or {})
    headers[RAW_RESPONSE_HEADER] = "true"

    def look() -> Any:
        return resource.retrieve(**ids, extra_headers=headers, **standard)

    return (yield from _look_until_done(resource, ids, look, interval, max_wait_seconds))


def _look_until_done(
    resource: Any,
    ids: dict[str, str],
    look: Callable[[], Any],
    interval_ms: Optional[float],
    limit: Optional[float],
    default_ms: float = _INTERVAL_MS,
) -> Flow[Any]:
    for name, value in (("poll interval", interval_ms), ("time to wait", limit)):
        _check_time(name, value)
    waiter = endpoints.get(f"{resource._table}.retrieve").waiter
    assert waiter is not None
    began = time.monotonic()
    while True:
        answer = yield Resolve(look)
        seen, after = _opened(answer, default_ms)
        if _is_done(waiter, seen):
            return seen
        pause = (after if interval_ms is None else interval_ms) / 1000
        if limit is not None:
            left = began + limit - time.monotonic()
            if left <= 0:
                what = ", ".join(ids.values())
                raise PollTimeoutError(
                    f"{resource._table}: {what} still has {waiter.field} {_value(waiter, seen)!r} after {limit:g} "
                    "seconds; it goes on at the server, and can be waited for again",
                    last=seen,
                )
            # The last look comes at the very end of the time.
            pause = min(pause, left)
        yield Sleep(min(pause, threading.TIMEOUT_MAX))


def _check_time(name: str, value: Optional[float]) -> None:
    if value is None:
        return
    if not isinstance(value, (int, float)):
        raise TypeError(f"the {name} must be a number, not {value!r}")
    if not value >= 0:
        raise ValueError(f"the {name} must be 0 or more, not {value!r}")


def _opened(answer: Any, default_ms: float) -> tuple[Any, float]:
    """Return the object in a raw response, and the milliseconds after which to ask again."""
    text = answer.headers.get("openai-poll-after-ms", "") if hasattr(answer, "http_response") else None
    if not isinstance(text, str):
        # A ``retrieve`` that a test has put in the place of ours gives the object itself, or a mock.
        return answer, default_ms
    return answer.parse(), _wanted(text, default_ms)


def _wanted(text: str, default_ms: float) -> float:
    """Return the milliseconds that a server wants us to wait, within bounds; the default where it says nothing."""
    try:
        after = float(text)
    except ValueError:
        return default_ms
    # Of what is not a number, no comparison is true.
    return min(after, _MAX_INTERVAL_MS) if after >= 0 else default_ms


def _value(waiter: Waiter, seen: Any) -> Any:
    for name in waiter.field.split("."):
        seen = getattr(seen, name, None)
    return seen


def _is_done(waiter: Waiter, seen: Any) -> bool:
    value = _value(waiter, seen)
    # A server that does not say how far it is would be asked for ever.
    return value is None or (value not in waiter.pending if waiter.pending else value in waiter.ends)


def _waiting(interval: Interval, limit: Optional[float]) -> dict[str, Any]:
    return {"poll_interval_ms": interval, "max_wait_seconds": limit}


def _standard(params: dict[str, Any]) -> dict[str, Any]:
    return {name: params[name] for name in STANDARD if name in params}


def _refuse_stream(name: str, params: dict[str, Any]) -> None:
    if "stream" in params:
        raise TypeError(f"{name}() got an unexpected keyword argument 'stream': it waits for the whole run")


# files


def wait_for_processing(
    self: Any,
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
        poll_interval: seconds between two looks; by default what the server asks for, up to a minute, or 5.
        max_wait: seconds to wait at the most; an hour by default.
        id: another name of ``file_id``.
        max_wait_seconds: another name of ``max_wait``.

    Returns:
        The file, whose ``status`` is ``processed``, ``error`` or ``deleted``.

    Raises:
        PollTimeoutError: the time is up; it is a TimeoutError and a RuntimeError.
        TypeError: no id, or both names of one param.
        APIError: a look failed, after its retries.
    """
    file_id = _either("file_id", file_id, "id", id)
    limit = _either("max_wait", max_wait, "max_wait_seconds", max_wait_seconds, 3600.0)
    ids: dict[str, Any] = {"file_id": file_id}

    headers = {RAW_RESPONSE_HEADER: "true"}

    def look() -> Any:
        return self.retrieve(file_id, extra_headers=headers)

    _check_time("poll interval", poll_interval)
    interval_ms = None if poll_interval is _FILE_INTERVAL else poll_interval * 1000
    done: FileObject = yield from _look_until_done(self, ids, look, interval_ms, limit, _FILE_INTERVAL * 1000)
    return done


def _either(name: str, value: Any, other: str, other_value: Any, default: Any = None) -> Any:
    if not isinstance(value, Omit) and not isinstance(other_value, Omit):
        raise TypeError(f"wait_for_processing(): `{other}` is another name of `{name}`; give one of them")
    found = other_value if isinstance(value, Omit) else value
    if isinstance(found, Omit):
        if default is None:
            raise TypeError(f"wait_for_processing() is missing the argument {name!r}")
        return default
    return found


# videos


def poll_video(
    self: Any,
    video_id: str,
    *,
    poll_interval_ms: Interval = omit,
    max_wait_seconds: Optional[float] = None,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, Timeout, None, NotGiven] = not_given,
) -> Flow[Video]:
    """Wait until a video is neither queued nor being made any more, and return it; it may have failed.

    Args:
        video_id: ID of the video.
        poll_interval_ms: milliseconds between two looks; by default what the server asks for, or 1000.
        max_wait_seconds: seconds to wait at the most; for ever by default. A param of this library alone.
        extra_headers: More headers of each look.
        extra_query: More query params of each look.
        extra_body: More of the body of each look.
        timeout: Seconds for each look, or an `httpx.Timeout`.

    Raises:
        PollTimeoutError: the time is up.
        APIError: a look failed, after its retries.
    """
    standard: dict[str, Any] = {
        "extra_headers": extra_headers,
        "extra_query": extra_query,
        "extra_body": extra_body,
        "timeout": timeout,
    }
    waiting = _waiting(poll_interval_ms, max_wait_seconds)
    done: Video = yield from _wait(self, {"video_id": video_id}, **waiting, **standard)
    return done


def create_and_poll_video(
    self: Any, *, poll_interval_ms: Interval = omit, max_wait_seconds: Optional[float] = None, **params: Any
) -> Flow[Video]:
    """Start making a video, wait until it is done or has failed, and return it.

    Takes what ``create`` takes, and:

    Args:
        poll_interval_ms: milliseconds between two looks; by default what the server asks for, or 1000.
        max_wait_seconds: seconds to wait at the most; for ever by default. A param of this library alone.

    Raises:
        PollTimeoutError: the time is up.
        APIError: a request failed, after its retries.
    """
    video = yield Resolve(lambda: self.create(**params))
    waiting = _waiting(poll_interval_ms, max_wait_seconds)
    done: Video = yield Resolve(lambda: self.poll(video.id, **waiting))
    return done


# vector_stores.files


def poll_store_file(
    self: Any,
    file_id: str,
    *,
    vector_store_id: str,
    poll_interval_ms: Interval = omit,
    max_wait_seconds: Optional[float] = None,
) -> Flow[VectorStoreFile]:
    """Wait until a file of a vector store is not being processed any more, and return it; it may have failed.

    Args:
        file_id: ID of the file.
        vector_store_id: ID of the vector store.
        poll_interval_ms: milliseconds between two looks; by default what the server asks for, or 1000.
        max_wait_seconds: seconds to wait at the most; for ever by default. A param of this library alone.

    Raises:
        PollTimeoutError: the time is up.
        APIError: a look failed, after its retries.
    """
    ids = {"vector_store_id": vector_store_id, "file_id": file_id}
    done: VectorStoreFile = yield from _wait(self, ids, **_waiting(poll_interval_ms, max_wait_seconds))
    return done


def create_and_poll_store_file(
    self: Any,
    file_id: str,
    *,
    vector_store_id: str,
    poll_interval_ms: Interval = omit,
    max_wait_seconds: Optional[float] = None,
    **params: Any,
) -> Flow[VectorStoreFile]:
    """Put an uploaded file into a vector store, wait until it is processed or has failed, and return it.

    Takes what ``create`` takes, and:

    Args:
        file_id: ID of the file.
        vector_store_id: ID of the vector store.
        poll_interval_ms: milliseconds between two looks; by default what the server asks for, or 1000.
        max_wait_seconds: seconds to wait at the most; for ever by default. A param of this library alone.

    Raises:
        PollTimeoutError: the time is up.
        APIError: a request failed, after its retries.
    """
    store = {"vector_store_id": vector_store_id}
    yield Resolve(lambda: self.create(**store, file_id=file_id, **params))
    waiting = _waiting(poll_interval_ms, max_wait_seconds)
    done: VectorStoreFile = yield Resolve(lambda: self.poll(file_id, **store, **waiting))
    return done


def upload_store_file(
    self: Any,
    *,
    vector_store_id: str,
    file: FileTypes,
    chunking_strategy: Union[FileChunkingStrategyParam, Omit] = omit,
) -> Flow[VectorStoreFile]:
    """Upload a file and put it into a vector store; it is processed after that, which `upload_and_poll` waits for.

    Args:
        vector_store_id: ID of the vector store.
        file: the file, in any form that `files.create` takes.
        chunking_strategy: how the file is cut.

    Raises:
        APIError: a request failed, after its retries.
    """
    made = yield from _uploaded(self, file)
    cut = {"chunking_strategy": chunking_strategy}
    done: VectorStoreFile = yield Resolve(lambda: self.create(vector_store_id=vector_store_id, file_id=made.id, **cut))
    return done


def upload_and_poll_store_file(
    self: Any,
    *,
    vector_store_id: str,
    file: FileTypes,
    attributes: Union[dict[str, Union[str, float, bool]], Omit, None] = omit,
    poll_interval_ms: Interval = omit,
    chunking_strategy: Union[FileChunkingStrategyParam, Omit] = omit,
    max_wait_seconds: Optional[float] = None,
) -> Flow[VectorStoreFile]:
    """Upload a file, put it into a vector store, wait until it is processed or has failed, and return it.

    Args:
        vector_store_id: ID of the vector store.
        file: the file, in any form that `files.create` takes.
        attributes: values by which searches can choose the file, up to 16.
        poll_interval_ms: milliseconds between two looks; by default what the server asks for, or 1000.
        chunking_strategy: how the file is cut.
        max_wait_seconds: seconds to wait at the most, once it is uploaded; for ever by default. A param of this library
            alone.

    Raises:
        PollTimeoutError: the time is up.
        APIError: a request failed, after its retries.
    """
    made = yield from _uploaded(self, file)
    params: dict[str, Any] = {
        "vector_store_id": vector_store_id,
        "attributes": attributes,
        "chunking_strategy": chunking_strategy,
        **_waiting(poll_interval_ms, max_wait_seconds),
    }
    done: VectorStoreFile = yield Resolve(lambda: self.create_and_poll(made.id, **params))
    return done


def _uploaded(self: Any, file: Any) -> Flow[Any]:
    return (yield Resolve(lambda: self._client.files.create(file=file, purpose="assistants")))


# vector_stores.file_batches


def poll_batch(
    self: Any,
    batch_id: str,
    *,
    vector_store_id: str,
    poll_interval_ms: Interval = omit,
    max_wait_seconds: Optional[float] = None,
) -> Flow[VectorStoreFileBatch]:
    """Wait until no file of a batch is being processed any more, and return the batch; files may have failed.

    Args:
        batch_id: ID of the file batch.
        vector_store_id: ID of the vector store.
        poll_interval_ms: milliseconds between two looks; by default what the server asks for, or 1000.
        max_wait_seconds: seconds to wait at the most; for ever by default. A param of this library alone.

    Raises:
        PollTimeoutError: the time is up.
        APIError: a look failed, after its retries.
    """
    ids = {"vector_store_id": vector_store_id, "batch_id": batch_id}
    done: VectorStoreFileBatch = yield from _wait(self, ids, **_waiting(poll_interval_ms, max_wait_seconds))
    return done


def create_and_poll_batch(
    self: Any,
    vector_store_id: str,
    *,
    poll_interval_ms: Interval = omit,
    max_wait_seconds: Optional[float] = None,
    **params: Any,
) -> Flow[VectorStoreFileBatch]:
    """Put uploaded files into a vector store, wait until all are processed or have failed, and return the batch.

    Takes what ``create`` takes, and:

    Args:
        vector_store_id: ID of the vector store.
        poll_interval_ms: milliseconds between two looks; by default what the server asks for, or 1000.
        max_wait_seconds: seconds to wait at the most; for ever by default. A param of this library alone.

    Raises:
        PollTimeoutError: the time is up.
        APIError: a request failed, after its retries.
    """
    store = {"vector_store_id": vector_store_id}
    batch = yield Resolve(lambda: self.create(**store, **params))
    waiting = _waiting(poll_interval_ms, max_wait_seconds)
    done: VectorStoreFileBatch = yield Resolve(lambda: self.poll(batch.id, **store, **waiting))
    return done


def upload_and_poll_batch(
    self: Any,
    vector_store_id: str,
    *,
    files: Iterable[FileTypes],
    max_concurrency: int = 5,
    file_ids: SequenceNotStr[str] = (),
    poll_interval_ms: Interval = omit,
    chunking_strategy: Union[FileChunkingStrategyParam, Omit] = omit,
    max_wait_seconds: Optional[float] = None,
) -> Flow[VectorStoreFileBatch]:
    """Upload files, put them into a vector store, wait until all are processed or have failed, and return the batch.

    Args:
        vector_store_id: ID of the vector store.
        files: the files, in any form that `files.create` takes.
        max_concurrency: how many are uploaded at the same time, 1 or more: in threads, or as tasks of the event loop.
        file_ids: IDs of further files, which are uploaded already.
        poll_interval_ms: milliseconds between two looks; by default what the server asks for, or 1000.
        chunking_strategy: how the files are cut.
        max_wait_seconds: seconds to wait at the most, once they are uploaded; for ever by default. A param of this
            library alone.

    Raises:
        ValueError: there are no files.
        PollTimeoutError: the time is up.
        APIError: a request failed, after its retries; uploads under way have been waited for.
    """
    if max_concurrency < 1:
        raise ValueError(f"`max_concurrency` must be 1 or more, not {max_concurrency}")
    uploads = [_uploaded(self, file) for file in files]
    if not uploads:
        raise ValueError("`files` is empty; for files that are uploaded already there is create_and_poll(file_ids=...)")
    made = yield Together(uploads, max_concurrency)
    params: dict[str, Any] = {
        "file_ids": [*file_ids, *(file.id for file in made)],
        "chunking_strategy": chunking_strategy,
        **_waiting(poll_interval_ms, max_wait_seconds),
    }
    done: VectorStoreFileBatch = yield Resolve(lambda: self.create_and_poll(vector_store_id, **params))
    return done


# beta.threads and its runs


def poll_run(
    self: Any,
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
    """Wait until a run has ended or wants something of the caller (``requires_action``), and return it.

    Args:
        run_id: ID of the run.
        thread_id: ID of its thread.
        extra_headers: More headers of each look.
        extra_query: More query params of each look.
        extra_body: More of the body of each look.
        timeout: Seconds for each look, or an `httpx.Timeout`.
        poll_interval_ms: milliseconds between two looks; by default what the server asks for, or 1000.
        max_wait_seconds: seconds to wait at the most; for ever by default. A param of this library alone.

    Raises:
        PollTimeoutError: the time is up.
        APIError: a look failed, after its retries.
    """
    standard: dict[str, Any] = {
        "extra_headers": extra_headers,
        "extra_query": extra_query,
        "extra_body": extra_body,
        "timeout": timeout,
    }
    waiting = _waiting(poll_interval_ms, max_wait_seconds)
    done: Run = yield from _wait(self, {"thread_id": thread_id, "run_id": run_id}, **waiting, **standard)
    return done


def create_and_poll_run(
    self: Any,
    *,
    thread_id: str,
    poll_interval_ms: Interval = omit,
    max_wait_seconds: Optional[float] = None,
    **params: Any,
) -> Flow[Run]:
    """Start a run, wait until it has ended or wants something of the caller, and return it.

    Takes what ``create`` takes, and:

    Args:
        thread_id: ID of the thread.
        poll_interval_ms: milliseconds between two looks; by default what the server asks for, or 1000.
        max_wait_seconds: seconds to wait at the most; for ever by default. A param of this library alone.

    Raises:
        PollTimeoutError: the time is up.
        APIError: a request failed, after its retries.
    """
    _refuse_stream("create_and_poll", params)
    run = yield Resolve(lambda: self.create(thread_id=thread_id, stream=False, **params))
    waiting = _waiting(poll_interval_ms, max_wait_seconds)
    done: Run = yield Resolve(lambda: self.poll(run.id, thread_id, **waiting, **_standard(params)))
    return done


def submit_tool_outputs_and_poll(
    self: Any,
    *,
    tool_outputs: Iterable[ToolOutput],
    run_id: str,
    thread_id: str,
    poll_interval_ms: Interval = omit,
    max_wait_seconds: Optional[float] = None,
    **params: Any,
) -> Flow[Run]:
    """Give a run what its tools have found, wait until it has ended or wants more, and return it.

    Args:
        tool_outputs: an output for each call that the run waits for.
        run_id: ID of the run.
        thread_id: ID of its thread.
        poll_interval_ms: milliseconds between two looks; by default what the server asks for, or 1000.
        max_wait_seconds: seconds to wait at the most; for ever by default. A param of this library alone.

    Raises:
        PollTimeoutError: the time is up.
        APIError: a request failed, after its retries.
    """
    _refuse_stream("submit_tool_outputs_and_poll", params)
    ids = {"run_id": run_id, "thread_id": thread_id}
    run = yield Resolve(lambda: self.submit_tool_outputs(**ids, tool_outputs=tool_outputs, stream=False, **params))
    waiting = _waiting(poll_interval_ms, max_wait_seconds)
    done: Run = yield Resolve(lambda: self.poll(run.id, thread_id, **waiting, **_standard(params)))
    return done


def create_and_run_poll(
    self: Any, *, poll_interval_ms: Interval = omit, max_wait_seconds: Optional[float] = None, **params: Any
) -> Flow[Run]:
    """Start a run in a new thread, wait until it has ended or wants something of the caller, and return it.

    Takes what ``create_and_run`` takes, and:

    Args:
        poll_interval_ms: milliseconds between two looks; by default what the server asks for, or 1000.
        max_wait_seconds: seconds to wait at the most; for ever by default. A param of this library alone.

    Raises:
        PollTimeoutError: the time is up.
        APIError: a request failed, after its retries.
    """
    _refuse_stream("create_and_run_poll", params)
    run = yield Resolve(lambda: self.create_and_run(stream=False, **params))
    waiting = _waiting(poll_interval_ms, max_wait_seconds)
    done: Run = yield Resolve(lambda: self.runs.poll(run.id, run.thread_id, **waiting, **_standard(params)))
    return done
