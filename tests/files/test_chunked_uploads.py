"""`uploads.upload_file_chunked`: every form of a file, parts side by side, and going on after an interruption."""

from __future__ import annotations

import asyncio
import hashlib
import io
import json
import os
from pathlib import Path
from typing import Any

import pytest

import openai
from openai import AsyncOpenAI
from openai.testing import LocalServer

from ..served import Caller, parts_of

DATA = bytes(range(256)) * 10
#: Bytes; gives three parts, the last a short one.
PART = 1000


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "data.jsonl"
    made.write_bytes(DATA)
    return made


def chunked(call: Caller, file: Any, **params: Any) -> Any:
    given = {"mime_type": "text/jsonl", "purpose": "batch", "part_size": PART, **params}
    return call(given.pop("client", call.client).uploads.upload_file_chunked(file=file, **given))


def uploaded(call: Caller, upload: Any) -> bytes:
    content: bytes = call(call.client.files.content(upload.file.id)).content
    return content


def endpoints_of(server: LocalServer) -> list[str]:
    return [request.endpoint for request in server.requests]


@pytest.mark.parametrize("form", ["path", "str", "bytes", "bytearray", "open", "BytesIO", "watched"])
def test_a_file_is_uploaded_in_parts(call: Caller, server: LocalServer, path: Path, form: str) -> None:
    with path.open("rb") as opened:
        forms: dict[str, tuple[Any, dict[str, Any]]] = {
            "path": (path, {}),
            "str": (str(path), {}),
            "bytes": (DATA, {"filename": "data.jsonl", "bytes": len(DATA)}),
            "bytearray": (bytearray(DATA), {"filename": "data.jsonl"}),
            "open": (opened, {}),
            "BytesIO": (io.BytesIO(DATA), {"filename": "data.jsonl"}),
            "watched": (openai.progress(path, lambda *_: None), {}),
        }
        file, params = forms[form]
        made = chunked(call, file, **params)
    assert (made.status, made.file.filename, made.file.purpose) == ("completed", "data.jsonl", "batch")
    assert uploaded(call, made) == DATA
    begun = server.requests[0].json()
    assert begun == {"bytes": len(DATA), "filename": "data.jsonl", "mime_type": "text/jsonl", "purpose": "batch"}


def test_the_requests_of_an_upload(call: Caller, server: LocalServer, path: Path) -> None:
    md5 = hashlib.md5(DATA).hexdigest()
    expiry = {"anchor": "created_at", "seconds": 3600}
    made = chunked(call, path, md5=md5, expires_after=expiry, filename="other.jsonl", max_concurrency=1)
    assert endpoints_of(server) == ["uploads.create", *["uploads.parts.create"] * 3, "uploads.complete"]
    assert server.requests[0].json()["expires_after"] == expiry
    assert server.requests[0].json()["filename"] == "other.jsonl"
    parts = [parts_of(request) for request in server.requests[1:4]]
    assert parts == [
        [("data", "upload", "application/octet-stream", DATA[start : start + PART])] for start in (0, 1000, 2000)
    ]
    ids = server.requests[4].json()
    assert ids == {"part_ids": ["part_000001", "part_000002", "part_000003"], "md5": md5}
    assert made.id == "upload_000001"


def test_by_default_a_part_has_64_megabytes(call: Caller, server: LocalServer, path: Path) -> None:
    chunked(call, path, part_size=None)
    assert endpoints_of(server) == ["uploads.create", "uploads.parts.create", "uploads.complete"]
    from openai.lib.uploads import PART_SIZE

    assert PART_SIZE == 67_108_864


def test_an_empty_file_has_no_parts(call: Caller, server: LocalServer) -> None:
    made = chunked(call, b"", filename="empty.jsonl")
    assert uploaded(call, made) == b""
    assert server.requests[1].json() == {"part_ids": []}


@pytest.mark.parametrize("limit", [2, 3, 10])
def test_the_order_of_parts_is_that_of_the_file(call: Caller, path: Path, limit: int) -> None:
    made = chunked(call, path, part_size=100, max_concurrency=limit)
    assert uploaded(call, made) == DATA


def test_an_asynchronous_client_sends_parts_side_by_side(path: Path, server: LocalServer) -> None:
    async def main() -> int:
        most = 0
        async with AsyncOpenAI(base_url=server.base_url, api_key="k", max_retries=0) as client:
            under_way = 0
            all_there = asyncio.Event()
            create = client.uploads.parts.create

            async def counted(*args: Any, **kwargs: Any) -> Any:
                nonlocal under_way, most
                under_way += 1
                most = max(most, under_way)
                if under_way == 3:
                    all_there.set()
                await all_there.wait()
                try:
                    return await create(*args, **kwargs)
                finally:
                    under_way -= 1

            client.uploads.parts.create = counted  # type: ignore[method-assign]
            call = client.uploads.upload_file_chunked(
                file=path, mime_type="text/jsonl", purpose="batch", part_size=PART
            )
            made = await asyncio.wait_for(call, 10)
            assert made.status == "completed"
        return most

    assert asyncio.run(main()) == 3


def test_progress_counts_the_whole_file(call: Caller, path: Path) -> None:
    for limit in (1, 3):
        steps: list[tuple[int, Any]] = []
        chunked(call, openai.progress(path, lambda *step: steps.append(step)), max_concurrency=limit)  # noqa: B023
        assert steps[0] == (0, len(DATA)) and steps[-1] == (len(DATA), len(DATA))
        assert [sent for sent, _ in steps] == sorted(sent for sent, _ in steps)


# Interruptions


@pytest.mark.parametrize("limit", [1, 3])
def test_an_interrupted_upload_goes_on(call: Caller, server: LocalServer, path: Path, limit: int) -> None:
    class Interrupt(Exception):
        pass

    real = call.client.uploads.parts.create
    sent = []

    def failing(upload_id: str, *, data: Any) -> Any:
        sent.append(upload_id)
        if len(sent) == 2:
            raise Interrupt
        return real(upload_id, data=data)

    call.client.uploads.parts.create = failing
    with pytest.raises(Interrupt) as caught:
        chunked(call, path, max_concurrency=limit)
    state = json.loads(json.dumps(caught.value.resume))  # type: ignore[attr-defined]
    assert (state["upload_id"], state["bytes"], state["part_size"]) == ("upload_000001", len(DATA), PART)
    missing = state["part_ids"].count(None)
    assert 1 <= missing < 3

    call.client.uploads.parts.create = real
    server.requests.clear()
    made = chunked(call, path, part_size=None, resume=state)
    assert uploaded(call, made) == DATA
    assert endpoints_of(server) == [*["uploads.parts.create"] * missing, "uploads.complete", "files.content"]


def test_the_servers_refusal_keeps_its_class(call: Caller, server: LocalServer, path: Path) -> None:
    server.fault(429, endpoint="uploads.parts.create")
    with pytest.raises(openai.RateLimitError) as caught:
        chunked(call, path, max_concurrency=1)
    made = chunked(call, path, resume=caught.value.resume)  # type: ignore[attr-defined]
    assert uploaded(call, made) == DATA


def test_completing_can_be_tried_again(call: Caller, server: LocalServer, path: Path) -> None:
    server.fault(500, endpoint="uploads.complete")
    with pytest.raises(openai.InternalServerError) as caught:
        chunked(call, path)
    server.requests.clear()
    assert chunked(call, path, resume=caught.value.resume).status == "completed"  # type: ignore[attr-defined]
    assert endpoints_of(server) == ["uploads.complete"]


def test_the_state_can_be_the_callers_own(call: Caller, server: LocalServer, path: Path) -> None:
    state: dict[str, Any] = {}
    seen: list[int] = []
    watched = openai.progress(path, lambda *_: seen.append(len([id for id in state["part_ids"] if id])))
    chunked(call, watched, resume=state, max_concurrency=1)
    assert seen[-1] == 2 and all(state["part_ids"])


def test_what_is_sent_already_counts_as_sent(call: Caller, server: LocalServer, path: Path) -> None:
    state: dict[str, Any] = {}
    server.fault(500, endpoint="uploads.complete")
    with pytest.raises(openai.InternalServerError):
        chunked(call, path, resume=state)
    state["part_ids"][1] = None
    steps: list[int] = []
    chunked(call, openai.progress(path, lambda sent, total: steps.append(sent)), resume=state)
    assert steps[0] == len(DATA) - PART and steps[-1] == len(DATA)


def test_a_keyboard_interrupt_keeps_the_state(call: Caller, path: Path) -> None:
    def interrupt(*args: Any, **kwargs: Any) -> Any:
        raise KeyboardInterrupt

    if call.is_async:
        pytest.skip("it ends the loop of the tests")
    call.client.uploads.parts.create = interrupt
    with pytest.raises(KeyboardInterrupt) as caught:
        chunked(call, path)
    assert caught.value.resume["upload_id"]  # type: ignore[attr-defined]


def test_a_cancelled_task_keeps_the_state(path: Path, server: LocalServer) -> None:
    state: Any = {}

    async def main() -> None:
        async with AsyncOpenAI(base_url=server.base_url, api_key="k", max_retries=0) as client:
            server.fault("hang", endpoint="uploads.parts.create", times=9)
            task = asyncio.ensure_future(
                client.uploads.upload_file_chunked(
                    file=path, mime_type="text/jsonl", purpose="batch", part_size=PART, resume=state
                )
            )
            while not state:  # noqa: ASYNC110 - it is no event that fills it
                await asyncio.sleep(0)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    asyncio.run(main())
    assert state["upload_id"] == "upload_000001"


# What cannot be


@pytest.mark.parametrize(
    ("params", "error", "wrong"),
    [
        ({"file": b"1"}, TypeError, "give `filename`"),
        ({"file": io.StringIO("1")}, TypeError, "text file"),
        ({"file": 5}, TypeError, "not int"),
        ({"file": ("a", b"1")}, TypeError, "not tuple"),
        ({"file": openai.sized([b"1"], 1)}, ValueError, "able to seek"),
        ({"file": b"1", "filename": "a", "bytes": 2}, ValueError, "`bytes` is 2, but the file has 1"),
        ({"file": b"1", "filename": "a", "part_size": 0}, ValueError, "`part_size` must be 1 or more"),
        ({"file": b"1", "filename": "a", "max_concurrency": 0}, ValueError, "`max_concurrency` must be 1 or more"),
        ({"file": b"1", "filename": "a", "resume": {"upload_id": "u"}}, ValueError, "has no bytes, part_size"),
        (
            {"file": b"1", "filename": "a", "resume": {"upload_id": "u", "bytes": 2, "part_size": 1, "part_ids": []}},
            ValueError,
            "a file of 2 bytes, but this file has 1",
        ),
        (
            {
                "file": b"1",
                "filename": "a",
                "part_size": 5,
                "resume": {"upload_id": "u", "bytes": 1, "part_size": 1, "part_ids": [None]},
            },
            ValueError,
            "`part_size` was 1",
        ),
    ],
)
def test_bad_arguments_are_refused_before_anything_is_sent(
    call: Caller, server: LocalServer, params: dict[str, Any], error: type[Exception], wrong: str
) -> None:
    with pytest.raises(error, match=wrong):
        chunked(call, params["file"], **{name: value for name, value in params.items() if name != "file"})
    assert server.requests == []


def test_a_missing_file_and_a_directory(call: Caller, server: LocalServer, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="upload_file_chunked"):
        chunked(call, str(tmp_path / "none"))
    with pytest.raises((IsADirectoryError, PermissionError), match="upload_file_chunked"):
        chunked(call, tmp_path)
    assert server.requests == []


def test_a_file_that_shrinks(call: Caller, server: LocalServer, path: Path) -> None:
    watched = openai.progress(path, lambda *_: os.truncate(path, 1500))
    with pytest.raises(openai.OpenAIError, match="changed while it was sent"):
        chunked(call, watched, max_concurrency=1)
    assert "uploads.complete" not in endpoints_of(server)
