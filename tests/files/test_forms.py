"""Every form in which a file can be given arrives as the file that it is."""

from __future__ import annotations

import gzip
import io
import os
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Callable

import pytest

import openai
from openai.testing import LocalServer

from ..served import Caller, parts_of

DATA = b"content of a file\r\n--not a boundary\x00\xff"


class Reader:
    """A file-like that is no IOBase and cannot seek."""

    def __init__(self, data: bytes) -> None:
        self._file = io.BytesIO(data)

    def read(self, size: int = -1) -> bytes:
        return self._file.read(size)


class SizedReader(Reader):
    def __len__(self) -> int:
        return len(DATA)


def spooled(path: Path) -> Any:
    file = tempfile.SpooledTemporaryFile()  # noqa: SIM115 - the test closes it
    file.write(DATA)
    return file


def temporary(path: Path) -> Any:
    file = tempfile.TemporaryFile()  # noqa: SIM115 - the test closes it
    file.write(DATA)
    return file


def generator() -> Iterator[bytes]:
    yield DATA[:5]
    yield b""
    yield DATA[5:]


def buffered(path: Path) -> Any:
    file = io.BytesIO(DATA)
    file.name = "named.txt"
    return file


FORMS: dict[str, tuple[Callable[[Path], Any], str, str]] = {
    "bytes": (lambda path: DATA, "upload", "application/octet-stream"),
    "bytearray": (lambda path: bytearray(DATA), "upload", "application/octet-stream"),
    "memoryview": (lambda path: memoryview(DATA), "upload", "application/octet-stream"),
    "strided memoryview": (
        lambda path: memoryview(bytes(b for pair in zip(DATA, DATA) for b in pair))[::2],
        "upload",
        "application/octet-stream",
    ),
    "path": (lambda path: path, "data.jsonl", "application/octet-stream"),
    "open file": (lambda path: path.open("rb"), "data.jsonl", "application/octet-stream"),
    "unbuffered file": (lambda path: path.open("rb", buffering=0), "data.jsonl", "application/octet-stream"),
    "BytesIO": (lambda path: io.BytesIO(DATA), "upload", "application/octet-stream"),
    "BytesIO with a name": (buffered, "named.txt", "text/plain"),
    "temporary file": (temporary, "upload", "application/octet-stream"),
    "spooled file": (spooled, "upload", "application/octet-stream"),
    "no IOBase": (lambda path: Reader(DATA), "upload", "application/octet-stream"),
    "no IOBase, with a length": (lambda path: SizedReader(DATA), "upload", "application/octet-stream"),
    "generator": (lambda path: openai.sized(generator(), len(DATA)), "upload", "application/octet-stream"),
    "function": (lambda path: openai.sized(generator, len(DATA), name="a.txt"), "a.txt", "text/plain"),
    "list of chunks": (lambda path: openai.sized([DATA], len(DATA)), "upload", "application/octet-stream"),
    "2-tuple": (lambda path: ("a.txt", DATA), "a.txt", "text/plain"),
    "2-tuple with a path": (lambda path: ("a.txt", path), "a.txt", "text/plain"),
    "2-tuple with a generator": (
        lambda path: ("a.txt", openai.sized(generator(), len(DATA))),
        "a.txt",
        "text/plain",
    ),
    "3-tuple": (lambda path: ("a.txt", path, "a/b"), "a.txt", "a/b"),
    "3-tuple without a type": (lambda path: ("a.txt", path, None), "a.txt", "text/plain"),
    "4-tuple": (lambda path: ("a.txt", path, "a/b", {"X-Part": "1"}), "a.txt", "a/b"),
    "file_from_path": (lambda path: openai.file_from_path(str(path)), "data.jsonl", "application/octet-stream"),
    "watched path": (lambda path: openai.progress(path, print), "data.jsonl", "application/octet-stream"),
    "watched tuple": (lambda path: openai.progress(("a.txt", path), lambda *_: None), "a.txt", "text/plain"),
}


@pytest.fixture
def on_disk(tmp_path: Path) -> Path:
    path = tmp_path / "data.jsonl"
    path.write_bytes(DATA)
    return path


@pytest.mark.parametrize("form", FORMS)
def test_a_file_arrives_as_it_is(call: Caller, server: LocalServer, on_disk: Path, form: str) -> None:
    make, name, media_type = FORMS[form]
    file = make(on_disk)
    made = call(call.client.files.create(file=file, purpose="batch"))
    assert made.bytes == len(DATA)
    assert parts_of(server.requests[0])[1] == ("file", name, media_type, DATA)
    if hasattr(file, "close"):
        assert not file.closed
        file.close()


@pytest.mark.parametrize("form", [form for form in FORMS if form != "no IOBase"])
def test_the_length_is_sent_where_it_is_known(call: Caller, server: LocalServer, on_disk: Path, form: str) -> None:
    file = FORMS[form][0](on_disk)
    call(call.client.files.create(file=file, purpose="batch"))
    request = server.requests[0]
    assert request.headers["content-length"] == str(len(request.body))
    assert "transfer-encoding" not in request.headers
    if hasattr(file, "close"):
        file.close()


def test_a_file_of_unknown_length_is_sent_in_chunks(call: Caller, server: LocalServer) -> None:
    call(call.client.files.create(file=Reader(DATA), purpose="batch"))
    assert server.requests[0].headers["transfer-encoding"] == "chunked"
    assert "content-length" not in server.requests[0].headers


def test_a_pipe_is_sent_to_its_end(call: Caller, server: LocalServer) -> None:
    reading, writing = os.pipe()
    with os.fdopen(reading, "rb") as file:
        writer = threading.Thread(target=lambda: (os.write(writing, DATA), os.close(writing)))
        writer.start()
        call(call.client.files.create(file=("pipe.txt", file), purpose="batch"))
        writer.join()
    assert parts_of(server.requests[0])[1].content == DATA


def test_a_compressed_file_is_sent_as_what_it_holds(call: Caller, server: LocalServer, tmp_path: Path) -> None:
    path = tmp_path / "a.gz"
    with gzip.open(path, "wb") as packed:
        packed.write(DATA * 1000)
    with gzip.open(path, "rb") as file:
        call(call.client.files.create(file=file, purpose="batch"))
    assert parts_of(server.requests[0])[1].content == DATA * 1000


def test_a_file_is_sent_whole_wherever_it_stands(call: Caller, server: LocalServer) -> None:
    file = io.BytesIO()
    file.write(DATA)
    call(call.client.files.create(file=file, purpose="batch"))
    assert parts_of(server.requests[0])[1].content == DATA


@pytest.mark.parametrize("size", [0, 1, 262_143, 262_144, 262_145, 1_000_000])
def test_files_of_any_size_arrive_whole(call: Caller, server: LocalServer, tmp_path: Path, size: int) -> None:
    path = tmp_path / "a.bin"
    data = (bytes(range(256)) * (size // 256 + 1))[:size]
    path.write_bytes(data)
    for file in (path, data, openai.sized([data[:7], data[7:]], size)):
        call(call.client.files.create(file=file, purpose="batch"))
    assert [parts_of(request)[1].content for request in server.requests] == [data] * 3


def test_several_files_are_an_array(call: Caller, server: LocalServer, on_disk: Path) -> None:
    server.fault(200, body={"created": 1, "data": []}, times=2)
    for images in ([on_disk, ("b.png", b"2")], (on_disk, ("b.png", b"2"))):
        call(call.client.images.edit(image=images, prompt="p", mask=openai.sized(iter([b"3"]), 1)))
    for request in server.requests:
        found = [(part.name, part.filename, part.content) for part in parts_of(request) if part.filename]
        assert sorted(found) == [
            ("image[]", "b.png", b"2"),
            ("image[]", "data.jsonl", DATA),
            ("mask", "upload", b"3"),
        ]


def test_a_boundary_of_the_callers_is_kept(call: Caller, server: LocalServer) -> None:
    headers = {"Content-Type": "multipart/form-data; boundary=mine"}
    call(call.client.files.create(file=b"1", purpose="batch", extra_headers=headers))
    assert server.requests[0].headers["content-type"] == "multipart/form-data; boundary=mine"
    assert server.requests[0].body.startswith(b"--mine\r\n")


def test_a_default_content_type_does_not_break_uploads(call: Caller, server: LocalServer) -> None:
    client = call.make(default_headers={"Content-Type": "application/json"})
    call(client.files.create(file=b"1", purpose="batch"))
    assert parts_of(server.requests[0])[1].content == b"1"


@pytest.mark.parametrize("headers", [{"X-A": "1\r\nX-B: 2"}, {"X-A": 1}])
def test_headers_of_a_part_that_would_break_out_are_refused(call: Caller, server: LocalServer, headers: Any) -> None:
    with pytest.raises((ValueError, TypeError), match="headers of a file"):
        call(call.client.files.create(file=("a", b"1", "a/b", headers), purpose="batch"))
    assert server.requests == []


def test_without_any_file_the_form_is_still_a_form(call: Caller, server: LocalServer) -> None:
    server.fault(200, body={"id": "cfile_1", "object": "container.file"})
    call(call.client.containers.files.create("cntr_1", file_id="file-1", extra_body={"a": "1"}))
    assert server.requests[0].method == "POST"
