"""Waiting for what takes its time: what is asked, how often, and when it ends."""

from __future__ import annotations

import inspect
import pickle
from pathlib import Path
from typing import Any, Optional
from unittest.mock import AsyncMock, Mock

import pytest

import openai
from openai.testing import LocalServer

from ..served import Caller, parts_of

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")

#: What is polled: the endpoint that looks, how to wait, and what lasts and what has ended.
Case = tuple[str, Any, dict[str, Any], list[dict[str, Any]]]


def _counts(in_progress: int) -> dict[str, Any]:
    counts = {"in_progress": in_progress, "completed": 1, "failed": 0, "cancelled": 0, "total": 1}
    return {"id": "vsfb_1", "object": "vector_store.file_batch", "file_counts": counts}


def _status(id: str, status: str) -> dict[str, Any]:
    return {"id": id, "status": status}


CASES: dict[str, tuple[str, Any, list[Any], list[Any]]] = {
    "video": (
        "videos.retrieve",
        lambda client, **how: client.videos.poll("video_1", **how),
        [_status("video_1", status) for status in ("queued", "in_progress")],
        [_status("video_1", status) for status in ("completed", "failed", "something new")],
    ),
    "store file": (
        "vector_stores.files.retrieve",
        lambda client, **how: client.vector_stores.files.poll("file-1", vector_store_id="vs_1", **how),
        [_status("file-1", "in_progress")],
        [_status("file-1", status) for status in ("completed", "failed", "cancelled", "something new")],
    ),
    "batch": (
        "vector_stores.file_batches.retrieve",
        lambda client, **how: client.vector_stores.file_batches.poll("vsfb_1", vector_store_id="vs_1", **how),
        [_counts(1), _counts(5)],
        [_counts(0), {"id": "vsfb_1"}],
    ),
    "run": (
        "beta.threads.runs.retrieve",
        lambda client, **how: client.beta.threads.runs.poll("run_1", "thread_1", **how),
        [_status("run_1", status) for status in ("queued", "in_progress", "cancelling", "something new")],
        [
            _status("run_1", status)
            for status in ("requires_action", "cancelled", "completed", "failed", "expired", "incomplete")
        ],
    ),
}


def script(server: LocalServer, endpoint: str, *answers: Any, after: Any = "0") -> None:
    for answer in answers:
        headers = {} if after is None else {"openai-poll-after-ms": after}
        server.fault(200, body=answer, headers=headers, endpoint=endpoint)


@pytest.mark.parametrize("case", CASES)
def test_it_waits_through_what_lasts_and_returns_what_has_ended(call: Caller, server: LocalServer, case: str) -> None:
    endpoint, poll, lasting, ended = CASES[case]
    for end in ended:
        server.clear()
        script(server, endpoint, *lasting, end)
        seen = call(poll(call.client))
        assert seen.to_dict() == end
        assert type(seen).__name__ in ("Video", "VectorStoreFile", "VectorStoreFileBatch", "Run")
        assert [request.endpoint for request in server.requests] == [endpoint] * (len(lasting) + 1)


@pytest.mark.parametrize("case", CASES)
def test_the_headers_of_a_look(call: Caller, server: LocalServer, case: str) -> None:
    endpoint, poll, _, ended = CASES[case]
    script(server, endpoint, ended[0])
    call(poll(call.client))
    assert server.requests[0].headers["x-stainless-poll-helper"] == "true"
    assert "x-stainless-custom-poll-interval" not in server.requests[0].headers
    script(server, endpoint, ended[0])
    call(poll(call.client, poll_interval_ms=7))
    assert server.requests[1].headers["x-stainless-custom-poll-interval"] == "7"


@pytest.mark.parametrize("case", CASES)
def test_the_server_says_when_to_look_again(call: Caller, server: LocalServer, sleeps: list[float], case: str) -> None:
    endpoint, poll, lasting, ended = CASES[case]
    script(server, endpoint, lasting[0], after="250")
    script(server, endpoint, lasting[0], after="500")
    script(server, endpoint, lasting[0], after=None)
    script(server, endpoint, lasting[0], after="soon")
    script(server, endpoint, ended[0])
    call(poll(call.client))
    assert sleeps == [0.25, 0.5, 1.0, 1.0]


@pytest.mark.parametrize("case", CASES)
def test_the_caller_says_when_to_look_again(call: Caller, server: LocalServer, sleeps: list[float], case: str) -> None:
    endpoint, poll, lasting, ended = CASES[case]
    script(server, endpoint, lasting[0], ended[0], after="250")
    call(poll(call.client, poll_interval_ms=20))
    script(server, endpoint, lasting[0], ended[0], after="250")
    call(poll(call.client, poll_interval_ms=0))
    script(server, endpoint, lasting[0], ended[0], after="250")
    call(poll(call.client, poll_interval_ms=None))
    assert sleeps == [0.02, 0.0, 0.25]


@pytest.mark.parametrize("case", CASES)
def test_the_time_is_up(call: Caller, server: LocalServer, case: str) -> None:
    endpoint, poll, lasting, _ = CASES[case]
    script(server, endpoint, lasting[0])
    with pytest.raises(openai.PollTimeoutError, match=r"still has .* after 0 seconds") as caught:
        call(poll(call.client, max_wait_seconds=0))
    assert isinstance(caught.value, TimeoutError) and isinstance(caught.value, RuntimeError)
    assert caught.value.last.to_dict() == lasting[0]
    copy = pickle.loads(pickle.dumps(caught.value))
    assert str(copy) == str(caught.value) and copy.last == caught.value.last


def test_the_last_look_is_at_the_end_of_the_time(
    call: Caller, server: LocalServer, sleeps: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [0.0]
    monkeypatch.setattr("openai.lib.polling.time.monotonic", lambda: now[0] + sum(sleeps))
    script(server, "videos.retrieve", *[_status("video_1", "queued")] * 4, after="2000")
    with pytest.raises(openai.PollTimeoutError):
        call(call.client.videos.poll("video_1", max_wait_seconds=5))
    assert sleeps == [2.0, 2.0, 1.0]


@pytest.mark.parametrize(
    "how", [{"poll_interval_ms": -1}, {"max_wait_seconds": -1}, {"max_wait_seconds": float("nan")}]
)
def test_negative_times_are_refused(call: Caller, server: LocalServer, how: Any) -> None:
    with pytest.raises(ValueError, match="must be 0 or more"):
        call(call.client.videos.poll("video_1", **how))
    assert server.requests == []


def test_a_look_that_fails_is_its_own_error(call: Caller, server: LocalServer) -> None:
    server.fault(404, endpoint="videos.retrieve")
    with pytest.raises(openai.NotFoundError):
        call(call.client.videos.poll("video_1"))


def test_a_look_is_retried_as_every_request(call: Caller, server: LocalServer) -> None:
    server.fault(500, endpoint="videos.retrieve")
    script(server, "videos.retrieve", _status("video_1", "completed"))
    assert call(call.make(max_retries=1).videos.poll("video_1")).status == "completed"


def test_standard_params_go_with_each_look(call: Caller, server: LocalServer) -> None:
    script(server, "videos.retrieve", _status("video_1", "queued"), _status("video_1", "completed"))
    how = {"extra_headers": {"X-A": "1"}, "extra_query": {"b": "2"}, "timeout": 7}
    call(call.client.videos.poll("video_1", **how))
    for request in server.requests:
        assert request.headers["x-a"] == "1" and request.query == (("b", "2"),)
        assert request.headers["x-stainless-read-timeout"] == "7"


def test_a_retrieve_that_somebody_replaced_is_asked(call: Caller) -> None:
    asked: list[Any] = []

    class Done:
        status = "completed"

    async def answer_later(video_id: str, **params: Any) -> Any:
        asked.append(video_id)
        return Done

    def answer(video_id: str, **params: Any) -> Any:
        asked.append(video_id)
        return Done

    call.client.videos.retrieve = answer_later if call.is_async else answer
    assert call(call.client.videos.poll("video_1")) is Done
    assert asked == ["video_1"]


# files.wait_for_processing


@pytest.mark.parametrize("end", ["processed", "error", "deleted"])
def test_a_file_is_waited_for(call: Caller, server: LocalServer, sleeps: list[float], end: str) -> None:
    script(server, "files.retrieve", _status("file-1", "uploaded"), _status("file-1", end), after=None)
    assert call(call.client.files.wait_for_processing("file-1")).status == end
    assert sleeps == [5.0]
    assert "x-stainless-poll-helper" not in server.requests[0].headers


@pytest.mark.parametrize("name", ["file_id", "id"])
@pytest.mark.parametrize("limit", ["max_wait", "max_wait_seconds"])
def test_both_spellings_of_waiting_for_a_file(call: Caller, server: LocalServer, name: str, limit: str) -> None:
    script(server, "files.retrieve", _status("file-1", "uploaded"))
    with pytest.raises(TimeoutError, match="file-1 still has status 'uploaded' after 0 seconds") as caught:
        call(call.client.files.wait_for_processing(**{name: "file-1", limit: 0, "poll_interval": 0.5}))
    assert isinstance(caught.value, RuntimeError)


def test_a_file_is_waited_for_an_hour(
    call: Caller, server: LocalServer, sleeps: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("openai.lib.polling.time.monotonic", lambda: sum(sleeps))
    script(server, "files.retrieve", *[_status("file-1", "uploaded")] * 5)
    with pytest.raises(openai.PollTimeoutError, match="after 3600 seconds"):
        call(call.client.files.wait_for_processing("file-1", poll_interval=1000))
    assert sleeps == [1000.0, 1000.0, 1000.0, 600.0]


@pytest.mark.parametrize(
    ("given", "wrong"),
    [
        ({}, "missing the argument 'file_id'"),
        ({"file_id": "a", "id": "a"}, "`id` is another name of `file_id`"),
        ({"file_id": "a", "max_wait": 1, "max_wait_seconds": 1}, "another name of `max_wait`"),
    ],
)
def test_waiting_for_a_file_wants_one_of_each(call: Caller, server: LocalServer, given: Any, wrong: str) -> None:
    with pytest.raises(TypeError, match=wrong):
        call(call.client.files.wait_for_processing(**given))
    assert server.requests == []


# Making and waiting


def test_a_video_is_made_and_waited_for(call: Caller, server: LocalServer) -> None:
    script(server, "videos.retrieve", _status("video_1", "queued"), _status("video_1", "completed"))
    server.fault(200, body=_status("video_1", "queued"), endpoint="videos.create")
    how = {"poll_interval_ms": 0, "extra_headers": {"X-A": "1"}}
    made = call(call.client.videos.create_and_poll(prompt="a cat", seconds="4", **how))
    assert made.status == "completed"
    create, *looks = server.requests
    assert create.headers["x-a"] == "1" and b"a cat" in create.body
    assert "x-stainless-poll-helper" not in create.headers
    # As officially: what is said of the request holds for the making alone.
    assert len(looks) == 2 and all("x-a" not in look.headers for look in looks)


def test_a_video_that_is_refused_is_not_waited_for(call: Caller, server: LocalServer) -> None:
    with pytest.raises(TypeError, match="missing the argument 'prompt'"):
        call(call.client.videos.create_and_poll(poll_interval_ms=0))
    assert server.requests == []


def store_with_file(call: Caller) -> tuple[str, str]:
    store = call(call.client.vector_stores.create())
    file = call(call.client.files.create(file=("a.txt", b"1"), purpose="assistants"))
    return store.id, file.id


def test_a_file_is_put_into_a_store_and_waited_for(call: Caller, server: LocalServer) -> None:
    store, file = store_with_file(call)
    done = call(
        call.client.vector_stores.files.create_and_poll(
            file, vector_store_id=store, attributes={"a": 1}, poll_interval_ms=0
        )
    )
    assert (done.id, done.status) == (file, "completed")
    create, look = server.requests[-2:]
    assert (create.endpoint, create.json()) == ("vector_stores.files.create", {"file_id": file, "attributes": {"a": 1}})
    assert look.headers["x-stainless-custom-poll-interval"] == "0"


def test_a_file_is_uploaded_into_a_store(call: Caller, server: LocalServer, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"content")
    store = call(call.client.vector_stores.create()).id
    server.requests.clear()
    strategy = {"type": "auto"}
    files = call.client.vector_stores.files
    call(files.upload(vector_store_id=store, file=tmp_path / "a.txt", chunking_strategy=strategy))
    assert [request.endpoint for request in server.requests] == ["files.create", "vector_stores.files.create"]
    assert [part[::3] for part in parts_of(server.requests[0])] == [("purpose", b"assistants"), ("file", b"content")]
    assert server.requests[1].json() == {"file_id": "file-000001", "chunking_strategy": strategy}
    done = call(files.upload_and_poll(vector_store_id=store, file=("b.txt", b"2"), attributes={"a": "b"}))
    assert done.status == "completed"
    assert server.requests[3].json()["attributes"] == {"a": "b"}


def test_a_batch_is_made_and_waited_for(call: Caller, server: LocalServer) -> None:
    store, file = store_with_file(call)
    batch = call(call.client.vector_stores.file_batches.create_and_poll(store, file_ids=[file], poll_interval_ms=0))
    assert (batch.status, batch.file_counts.completed) == ("completed", 1)


@pytest.mark.parametrize("limit", [1, 2, 5, 100])
def test_many_files_are_uploaded_into_a_store(call: Caller, server: LocalServer, limit: int) -> None:
    store, file = store_with_file(call)
    server.requests.clear()
    files = [(f"{number}.txt", str(number).encode()) for number in range(7)]
    batch = call(
        call.client.vector_stores.file_batches.upload_and_poll(
            store, files=iter(files), file_ids=[file], max_concurrency=limit, poll_interval_ms=0
        )
    )
    assert batch.file_counts.completed == 8
    create = next(request for request in server.requests if request.endpoint == "vector_stores.file_batches.create")
    assert create.json()["file_ids"][0] == file
    # In the order in which they were given, whichever was uploaded first.
    uploaded = [call(call.client.files.content(id)).content for id in create.json()["file_ids"][1:]]
    assert uploaded == [content for _, content in files]


def test_an_upload_that_fails_ends_the_others(call: Caller, server: LocalServer) -> None:
    server.fault(400, endpoint="files.create")
    files = [(f"{number}.txt", b"1") for number in range(20)]
    with pytest.raises(openai.BadRequestError):
        call(call.client.vector_stores.file_batches.upload_and_poll("vs_1", files=files, max_concurrency=2))
    # One fails, one is under way, and at most one more has been begun before the failure was known.
    assert len(server.requests) <= 3
    assert {request.endpoint for request in server.requests} == {"files.create"}


@pytest.mark.parametrize(("how", "wrong"), [({"files": []}, "`files` is empty"), ({"max_concurrency": 0}, "1 or more")])
def test_batches_of_nothing_are_refused(call: Caller, server: LocalServer, how: Any, wrong: str) -> None:
    with pytest.raises(ValueError, match=wrong):
        call(call.client.vector_stores.file_batches.upload_and_poll("vs_1", **{"files": [b"1"], **how}))
    assert server.requests == []


# Runs

RUN = {"id": "run_1", "object": "thread.run", "thread_id": "thread_1", "status": "queued"}
STANDARD = {"extra_headers": {"X-A": "1"}, "timeout": 7}


def ended(server: LocalServer, endpoint: str) -> None:
    server.fault(200, body=RUN, endpoint=endpoint)
    script(server, "beta.threads.runs.retrieve", RUN, {**RUN, "status": "completed"})


def check_run(server: LocalServer, run: Any) -> dict[str, Any]:
    assert run.status == "completed"
    made, *looks = server.requests
    assert [look.path for look in looks] == ["/v1/threads/thread_1/runs/run_1"] * 2
    for request in server.requests:
        assert request.headers["x-a"] == "1" and request.headers["x-stainless-read-timeout"] == "7"
        assert request.headers["openai-beta"] == "assistants=v2"
    body: dict[str, Any] = made.json()
    return body


def test_a_run_is_made_and_waited_for(call: Caller, server: LocalServer) -> None:
    ended(server, "beta.threads.runs.create")
    runs = call.client.beta.threads.runs
    run = call(runs.create_and_poll(thread_id="thread_1", assistant_id="asst_1", poll_interval_ms=0, **STANDARD))
    assert check_run(server, run) == {"assistant_id": "asst_1", "stream": False}


def test_tool_outputs_are_handed_in_and_the_run_waited_for(call: Caller, server: LocalServer) -> None:
    ended(server, "beta.threads.runs.submit_tool_outputs")
    runs = call.client.beta.threads.runs
    outputs = [{"tool_call_id": "call_1", "output": "2"}]
    ids = {"thread_id": "thread_1", "run_id": "run_1"}
    run = call(runs.submit_tool_outputs_and_poll(**ids, tool_outputs=outputs, poll_interval_ms=0, **STANDARD))
    assert check_run(server, run) == {"tool_outputs": outputs, "stream": False}


def test_a_thread_and_a_run_are_made_and_waited_for(call: Caller, server: LocalServer) -> None:
    ended(server, "beta.threads.create_and_run")
    threads = call.client.beta.threads
    run = call(threads.create_and_run_poll(assistant_id="asst_1", poll_interval_ms=0, temperature=0.5, **STANDARD))
    assert check_run(server, run) == {"assistant_id": "asst_1", "temperature": 0.5, "stream": False}


def test_what_polls_does_not_stream(call: Caller, server: LocalServer) -> None:
    threads = call.client.beta.threads
    for method, params in (
        (threads.runs.create_and_poll, {"thread_id": "t", "assistant_id": "a"}),
        (threads.runs.submit_tool_outputs_and_poll, {"thread_id": "t", "run_id": "r", "tool_outputs": []}),
        (threads.create_and_run_poll, {"assistant_id": "a"}),
    ):
        assert "stream" not in inspect.signature(method).parameters
        with pytest.raises(TypeError, match="stream"):
            call(method(**params, stream=True))
    assert server.requests == []


def test_a_retrieve_that_is_a_mock(call: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    answer = Mock(status="processed")
    retrieve = AsyncMock(return_value=answer) if call.is_async else Mock(return_value=answer)
    monkeypatch.setattr(call.client.files, "retrieve", retrieve, raising=False)
    assert call(call.client.files.wait_for_processing("file-1")) is answer


@pytest.mark.parametrize(
    ("after", "waited"),
    [
        ("2500", 2.5),
        ("1500.5", 1.5005),
        ("60001", 60.0),
        ("9" * 400, 60.0),
        ("1e999", 60.0),
        ("inf", 60.0),
        ("nan", None),
        ("-1", None),
        ("-inf", None),
        ("soon", None),
        ("", None),
        ("1,5", None),
    ],
)
def test_what_a_server_wants_has_bounds(
    call: Caller, server: LocalServer, sleeps: list[float], after: str, waited: Optional[float]
) -> None:
    script(server, "files.retrieve", _status("file-1", "uploaded"), _status("file-1", "processed"), after=after)
    call(call.client.files.wait_for_processing("file-1"))
    script(server, "videos.retrieve", _status("video_1", "queued"), _status("video_1", "completed"), after=after)
    call(call.client.videos.poll("video_1"))
    assert sleeps == ([5.0, 1.0] if waited is None else [waited, waited])


def test_a_callers_interval_comes_before_the_servers(call: Caller, server: LocalServer, sleeps: list[float]) -> None:
    script(server, "files.retrieve", _status("file-1", "uploaded"), _status("file-1", "processed"), after="2500")
    call(call.client.files.wait_for_processing("file-1", poll_interval=float("5.0")))
    script(server, "videos.retrieve", _status("video_1", "queued"), _status("video_1", "completed"), after="2500")
    call(call.client.videos.poll("video_1", poll_interval_ms=7.5))
    assert sleeps == [5.0, 0.0075]


@pytest.mark.parametrize(("value", "kind"), [("1", TypeError), (float("nan"), ValueError), (-0.5, ValueError)])
def test_an_interval_that_is_none(call: Caller, server: LocalServer, value: Any, kind: type[Exception]) -> None:
    with pytest.raises(kind, match="poll interval must be"):
        call(call.client.files.wait_for_processing("file-1", poll_interval=value))
    with pytest.raises(kind, match="poll interval must be"):
        call(call.client.videos.poll("video_1", poll_interval_ms=value))
    assert server.requests == []
