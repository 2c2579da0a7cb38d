"""How an upload tells how far it has come, and that it neither fills the memory nor stops the event loop."""

from __future__ import annotations

import asyncio
import io
import os
import threading
import tracemalloc
from pathlib import Path
from typing import Any

import httpx
import pytest

import openai
from openai import AsyncOpenAI
from openai.testing import LocalServer

from ..served import Caller

SIZE = 3_000_000
FILE = b'{"id": "file-1", "object": "file"}'


def upload(call: Caller, file: Any, client: Any = None) -> Any:
    return call((client or call.client).files.create(file=file, purpose="batch"))


@pytest.fixture
def big(tmp_path: Path) -> Path:
    path = tmp_path / "big.bin"
    path.write_bytes(b"1" * SIZE)
    return path


@pytest.mark.parametrize("form", ["path", "open", "bytes", "tuple", "sized", "BytesIO"])
def test_a_callback_hears_of_every_step(call: Caller, big: Path, form: str) -> None:
    steps: list[tuple[int, Any]] = []
    with big.open("rb") as opened:
        forms: dict[str, Any] = {
            "path": big,
            "open": opened,
            "bytes": big.read_bytes(),
            "tuple": ("a.txt", big),
            "sized": openai.sized([b"1" * 1000] * 3000, SIZE),
            "BytesIO": io.BytesIO(big.read_bytes()),
        }
        upload(call, openai.progress(forms[form], lambda sent, total: steps.append((sent, total))))
    sent = [step for step, _ in steps]
    assert sent[0] == 0 and sent[-1] == SIZE
    assert sent == sorted(set(sent)) and len(sent) > 5
    assert {total for _, total in steps} == {SIZE}


def test_the_total_of_an_unknown_length_is_none_until_the_end(call: Caller) -> None:
    class Pipe:
        def __init__(self) -> None:
            self._file = io.BytesIO(b"1" * 600_000)

        def read(self, size: int = -1) -> bytes:
            return self._file.read(size)

    steps: list[tuple[int, Any]] = []
    upload(call, openai.progress(Pipe(), lambda sent, total: steps.append((sent, total))))
    assert steps[0] == (0, None) and steps[-1] == (600_000, 600_000)


def test_a_retry_begins_anew(call: Caller, server: LocalServer) -> None:
    steps: list[int] = []
    server.fault(500)
    upload(call, openai.progress(b"123", lambda sent, total: steps.append(sent)), call.make(max_retries=1))
    assert steps == [0, 3, 0, 3]


def test_an_empty_file_is_told_of(call: Caller) -> None:
    steps: list[tuple[int, Any]] = []
    upload(call, openai.progress(b"", lambda sent, total: steps.append((sent, total))))
    assert steps == [(0, 0)]


def test_an_error_in_the_callback_breaks_the_upload_off(call: Caller, server: LocalServer) -> None:
    def stop(sent: int, total: Any) -> None:
        raise LookupError("enough")

    with pytest.raises(LookupError, match="enough"):
        upload(call, openai.progress(b"123", stop), call.make(max_retries=2))
    assert server.requests == []


def test_a_callback_runs_where_the_caller_runs(call: Caller, big: Path) -> None:
    threads = set()
    upload(call, openai.progress(big, lambda sent, total: threads.add(threading.get_ident())))
    assert threads == {threading.get_ident()}


def test_an_upload_takes_no_memory_to_speak_of(call: Caller, tmp_path: Path) -> None:
    size = 100_000_000
    path = tmp_path / "huge.bin"
    path.touch()
    # On most systems nothing is written: the file is a hole.
    os.truncate(path, size)

    def take(request: httpx.Request) -> httpx.Response:
        assert sum(map(len, request.stream)) > size  # type: ignore[arg-type]
        return httpx.Response(200, content=FILE)

    async def take_async(request: httpx.Request) -> httpx.Response:
        assert sum([len(block) async for block in request.stream]) > size  # type: ignore[union-attr]
        return httpx.Response(200, content=FILE)

    client = call.make(http_client=_streaming(take, take_async, call.is_async))
    upload(call, b"warm", call.client)
    tracemalloc.start()
    try:
        upload(call, path, client)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 5_000_000


class _Transport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Takes a body as it comes, where the one of httpx for tests reads it whole."""

    def __init__(self, take: Any, take_async: Any) -> None:
        self.handle_request = take
        self.handle_async_request = take_async


def _streaming(take: Any, take_async: Any, is_async: bool) -> Any:
    transport = _Transport(take, take_async)
    return httpx.AsyncClient(transport=transport) if is_async else httpx.Client(transport=transport)


def test_a_slow_file_does_not_stop_the_event_loop(server: LocalServer) -> None:
    loop_ran = threading.Event()

    class Slow(io.RawIOBase):
        def readable(self) -> bool:
            return True

        def read(self, size: int = -1) -> bytes:  # type: ignore[override]
            # Waits for the loop: on the loop's own thread, this would never end well.
            assert loop_ran.wait(5), "the event loop stood still while a file was read"
            return b""

    async def main() -> None:
        async with AsyncOpenAI(base_url=server.base_url, api_key="k", max_retries=0) as client:
            sending = asyncio.ensure_future(client.files.create(file=("a", Slow()), purpose="batch"))
            while not sending.done():
                await asyncio.sleep(0)
                if threading.active_count() > 1:
                    loop_ran.set()
            assert (await sending).bytes == 0

    asyncio.run(main())


def test_small_content_needs_no_thread(server: LocalServer, monkeypatch: pytest.MonkeyPatch) -> None:
    import anyio.to_thread

    def refuse(*args: Any, **kwargs: Any) -> Any:
        raise AssertionError("content in memory was read in a thread")

    monkeypatch.setattr(anyio.to_thread, "run_sync", refuse)

    async def main() -> None:
        async with AsyncOpenAI(base_url=server.base_url, api_key="k", max_retries=0) as client:
            for file in (b"1", io.BytesIO(b"1")):
                assert (await client.files.create(file=file, purpose="batch")).bytes == 1

    asyncio.run(main())
