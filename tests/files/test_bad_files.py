"""What is no file, or stops being one while it is sent: a clear error, and nothing half of it left behind."""

from __future__ import annotations

import copy
import io
import os
import pickle
import stat
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

import openai
from openai import OpenAIError
from openai.testing import LocalServer, RawServer, Reply

from ..served import Caller, parts_of


def upload(call: Caller, file: Any, client: Any = None) -> Any:
    return call((client or call.client).files.create(file=file, purpose="batch"))


class AsyncFile:
    async def read(self, size: int = -1) -> bytes:
        return b""


async def asynchronous() -> AsyncIterator[bytes]:
    yield b""


def generator() -> Iterator[bytes]:
    yield b"content"


@pytest.mark.parametrize(
    ("file", "wrong"),
    [
        ("data.jsonl", r"files\.create\(\): `file`.*not str.*pathlib\.Path"),
        (io.StringIO("text"), r"`file` is a text file.*'rb'"),
        (AsyncFile(), r"`file` is a AsyncFile, whose read\(\) is asynchronous.*UploadFile"),
        (generator(), r"`file`.*not generator.*openai\.sized\(chunks, length\)"),
        (generator, r"`file`.*not function.*openai\.sized"),
        (asynchronous(), r"`file`.*asynchronous iterator"),
        ((), r"`file`.*tuple"),
        (("a", b"1", "a/b", {}, 5), r"`file`.*tuple of 2 to 4 entries.*not of 5"),
        (openai.progress("data.jsonl", print), r"`file`.*not str"),  # type: ignore[call-overload]
        (None, r"`file`.*not NoneType"),
    ],
)
def test_what_is_no_file_is_refused(call: Caller, server: LocalServer, file: Any, wrong: str) -> None:
    with pytest.raises(TypeError, match=wrong):
        upload(call, file)
    assert server.requests == []


def test_a_missing_file_is_named(call: Caller, server: LocalServer, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"files\.create\(\): `file` cannot be read: No such file") as caught:
        upload(call, tmp_path / "none.txt")
    assert caught.value.filename == str(tmp_path / "none.txt")
    assert server.requests == []


def test_a_directory_is_no_file(call: Caller, server: LocalServer, tmp_path: Path) -> None:
    # Windows says that access is denied.
    with pytest.raises((IsADirectoryError, PermissionError), match="`file` cannot be read"):
        upload(call, ("a.txt", tmp_path))
    assert server.requests == []


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root reads everything")
def test_an_unreadable_file_is_named(call: Caller, server: LocalServer, tmp_path: Path) -> None:
    path = tmp_path / "secret"
    path.touch()
    path.chmod(stat.S_IWUSR)
    with pytest.raises(PermissionError, match="`file` cannot be read"):
        upload(call, path)
    assert server.requests == []


def test_a_text_file_is_refused(call: Caller, server: LocalServer, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("text")
    with path.open() as file, pytest.raises(TypeError, match=r"`file` is a text file.*'rb'"):
        upload(call, file)
    assert server.requests == []


def test_a_closed_file_is_refused(call: Caller, server: LocalServer, tmp_path: Path) -> None:
    file = io.BytesIO(b"1")
    file.close()
    with pytest.raises(ValueError, match=r"`file` is a file that is closed"):
        upload(call, file)
    assert server.requests == []


def test_a_file_open_for_writing_is_refused(call: Caller, server: LocalServer, tmp_path: Path) -> None:
    with (tmp_path / "a").open("wb") as file, pytest.raises(ValueError, match="not open for reading"):
        upload(call, file)
    assert server.requests == []


class Changing(io.BytesIO):
    """A file that is said to have one size, and has another when it is read."""

    def __init__(self, announced: int, data: bytes) -> None:
        super().__init__(data)
        self._announced = announced

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        return self._announced if whence == os.SEEK_END else super().seek(offset)

    def tell(self) -> int:
        return self._announced


@pytest.mark.parametrize(
    ("announced", "data", "wrong"),
    [
        (10, b"12345", "ended after 5 of the 10 bytes"),
        (5, b"1234567890", "more than the 5 bytes"),
        (1_000_000, b"1" * 700_000, "ended after 700000 of the 1000000 bytes"),
        (700_000, b"1" * 1_000_000, "more than the 700000 bytes"),
        (0, b"1", "more than the 0 bytes"),
    ],
)
def test_a_file_that_changes_is_an_error(
    call: Caller, server: LocalServer, sleeps: list[float], announced: int, data: bytes, wrong: str
) -> None:
    client = call.make(max_retries=2)
    with pytest.raises(OpenAIError, match=rf"files\.create\(\): `file` changed while it was sent: .*{wrong}"):
        upload(call, Changing(announced, data), client)
    # It is neither tried again nor taken for a whole request by the server, and the client can go on.
    assert sleeps == []
    assert server.requests == []
    assert upload(call, b"1", client).bytes == 1


def test_a_file_on_disk_that_is_cut_while_it_is_sent(call: Caller, server: LocalServer, tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"1" * 3_000_000)

    def cut(sent: int, total: Any) -> None:
        os.truncate(path, 1_000_000)

    with pytest.raises(OpenAIError, match=r"ended after \d+ of the 3000000 bytes"):
        upload(call, openai.progress(path, cut))
    assert server.requests == []
    # ResourceWarning would tell of a file that is left open.
    path.unlink()


class Failing(io.BytesIO):
    def read(self, size: Any = -1) -> bytes:
        raise OSError(5, "Input/output error")


def test_an_error_of_reading_is_the_files_own(call: Caller, server: LocalServer, sleeps: list[float]) -> None:
    with pytest.raises(OSError, match="Input/output error"):
        upload(call, Failing(b"123"), call.make(max_retries=2))
    assert sleeps == [] and server.requests == []


class Text:
    def read(self, size: int = -1) -> str:
        return "text"


def test_a_file_like_that_reads_text_is_refused(call: Caller, server: LocalServer) -> None:
    with pytest.raises(TypeError, match=r"`file` is a text file"):
        upload(call, Text())
    assert server.requests == []


@pytest.mark.parametrize("chunks", [["text"], [1], [None, b"1"]])
def test_chunks_have_to_be_bytes(call: Caller, server: LocalServer, chunks: Any) -> None:
    with pytest.raises((TypeError, OpenAIError), match="`file`"):
        upload(call, openai.sized(chunks, 4))
    assert server.requests == []


@pytest.mark.parametrize(
    ("arguments", "error", "wrong"),
    [
        ((b"bytes", 5), TypeError, "iterable of bytes"),
        (("text", 4), TypeError, "iterable of bytes"),
        ((5, 5), TypeError, "iterable of bytes"),
        (([b"1"], "1"), TypeError, "`length`"),
        (([b"1"], -1), ValueError, "0 or more"),
    ],
)
def test_what_sized_does_not_take(arguments: Any, error: type[Exception], wrong: str) -> None:
    with pytest.raises(error, match=wrong):
        openai.sized(*arguments)


def test_what_progress_does_not_take() -> None:
    with pytest.raises(TypeError, match="callback"):
        openai.progress(b"1", "no function")  # type: ignore[arg-type, call-overload]


# Retries


def test_a_retry_sends_a_file_from_its_beginning(call: Caller, server: LocalServer, tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"content" * 100_000)
    client = call.make(max_retries=2)
    with path.open("rb") as opened:
        for file in (path, opened, io.BytesIO(path.read_bytes()), openai.sized([b"content"] * 100_000, 700_000)):
            server.clear()
            server.fault(500, times=2)
            upload(call, file, client)
            assert {parts_of(request)[1].content for request in server.requests} == {path.read_bytes()}
            assert len(server.requests) == 3


def test_what_can_be_read_once_is_not_sent_again(call: Caller, server: LocalServer, sleeps: list[float]) -> None:
    client = call.make(max_retries=2)
    for file in (openai.sized(generator(), 7), ("a.txt", openai.sized(generator(), 7))):
        server.fault(500)
        with pytest.raises(openai.InternalServerError):
            upload(call, file, client)
    assert len(server.requests) == 2 and sleeps == []


def test_what_can_be_read_once_is_not_redirected(call: Caller, server: LocalServer) -> None:
    server.fault(f"redirect:{server.base_url}/files")
    with pytest.raises(OpenAIError, match="can be read only once"):
        upload(call, openai.sized(generator(), 7))
    server.clear()
    server.fault(f"redirect:{server.base_url}/files")
    assert upload(call, openai.sized(generator, 7)).bytes == 7


def test_a_server_that_hangs_up_leaves_no_file_open(call: Caller, tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"1" * 5_000_000)
    with RawServer(Reply(read=False, end="reset")) as broken:
        client = call.make(base_url=broken.base_url)
        with pytest.raises(openai.APIConnectionError):
            upload(call, path, client)
    path.unlink()


def test_the_error_of_an_upload_pickles_and_copies(call: Caller, server: LocalServer, tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"1")
    for fault in (500, "reset"):
        server.fault(fault)
        with pytest.raises(openai.APIError) as caught:
            upload(call, path)
        for again in (pickle.loads(pickle.dumps(caught.value)), copy.copy(caught.value)):
            assert (again.message, again.endpoint) == (caught.value.message, "files.create")
