"""Files on the wire: the multipart body of an upload."""

from __future__ import annotations

import io
import re
from email.message import Message
from email.parser import BytesParser
from email.policy import HTTP
from pathlib import Path
from typing import Any, Optional

import pytest

from openai import omit

from .conftest import Mode, Server

FILE = {"id": "file-1", "object": "file"}

#: A part's name, file name, media type and content.
Part = tuple[str, Optional[str], Optional[str], bytes]


def parts_of(server: Server, index: int = 0) -> list[Part]:
    """Read the parts of a multipart request, with a parser that is not httpx's."""
    kind = server.requests[index].headers["content-type"].encode()
    message = BytesParser(policy=HTTP).parsebytes(b"Content-Type: " + kind + b"\r\n\r\n" + server.bodies[index])
    return [_part(part) for part in message.iter_parts()]  # type: ignore[attr-defined]


def _part(part: Message) -> Part:
    name = part.get_param("name", header="content-disposition")
    content = part.get_payload(decode=True)
    assert isinstance(name, str) and isinstance(content, bytes)
    return name, part.get_filename(), part["content-type"], content


def upload(mode: Mode, client: Any, file: Any, **params: Any) -> Any:
    return mode.run(client.files.create, **{"file": file, "purpose": "batch", **params})


@pytest.fixture
def on_disk(tmp_path: Path) -> Path:
    path = tmp_path / "data.jsonl"
    path.write_bytes(b"content")
    return path


@pytest.mark.parametrize(
    ("file", "name", "kind"),
    [
        (b"content", "upload", "application/octet-stream"),
        (bytearray(b"content"), "upload", "application/octet-stream"),
        (("a.txt", b"content"), "a.txt", "text/plain"),
        (("a.txt", bytearray(b"content")), "a.txt", "text/plain"),
        (("a.bin", b"content", "text/x-special"), "a.bin", "text/x-special"),
        (("a.bin", b"content", "text/x-special", {"X-Part": "1"}), "a.bin", "text/x-special"),
    ],
    ids=lambda value: f"{type(value).__name__}{len(value)}" if isinstance(value, (bytes, bytearray, tuple)) else "",
)
def test_content_with_or_without_a_name(mode: Mode, server: Server, file: Any, name: str, kind: str) -> None:
    server.answer(FILE)
    assert upload(mode, mode.client(), file).id == "file-1"
    assert parts_of(server)[0] == ("purpose", None, None, b"batch")
    field, sent_name, sent_kind, content = parts_of(server)[1]
    assert (field, sent_name, sent_kind, content) == ("file", name, kind, b"content")


def test_a_name_with_quotes_and_accents_stays_a_name(mode: Mode, server: Server) -> None:
    server.answer(FILE)
    upload(mode, mode.client(), ('é".txt', b"content"))
    # As the HTML standard has it: UTF-8, and a quote as %22.
    assert 'name="file"; filename="é%22.txt"'.encode() in server.bodies[0]


def test_headers_of_a_part_are_sent(mode: Mode, server: Server) -> None:
    server.answer(FILE)
    upload(mode, mode.client(), ("a.bin", b"content", "a/b", {"X-Part": "1"}))
    assert re.search(rb"(?mi)^x-part: 1\r$", server.bodies[0])


def test_a_path_is_opened_and_closed(mode: Mode, server: Server, on_disk: Path) -> None:
    server.answer(FILE, times=2)
    client = mode.client()
    upload(mode, client, on_disk)
    upload(mode, client, ("other.txt", on_disk))
    assert parts_of(server, 0)[1][1::2] == ("data.jsonl", b"content")
    assert parts_of(server, 1)[1][1::2] == ("other.txt", b"content")
    # ResourceWarning would tell of a file that is left open; Windows would refuse to delete it.
    on_disk.unlink()


def test_an_open_file_is_sent_and_stays_open(mode: Mode, server: Server, on_disk: Path) -> None:
    server.answer(FILE)
    with on_disk.open("rb") as file:
        upload(mode, mode.client(), file)
        assert not file.closed
    assert parts_of(server)[1][1::2] == ("data.jsonl", b"content")


def test_a_file_in_memory_is_sent(mode: Mode, server: Server) -> None:
    server.answer(FILE)
    upload(mode, mode.client(), io.BytesIO(b"content"))
    assert parts_of(server)[1] == ("file", "upload", "application/octet-stream", b"content")


def test_objects_beside_a_file_are_spelled_with_brackets(mode: Mode, server: Server) -> None:
    server.answer(FILE)
    upload(
        mode,
        mode.client(),
        b"content",
        expires_after={"anchor": "created_at", "seconds": 3600},
        extra_body={"labels": ["a", "é"], "flag": True, "none": None, "left_out": omit},
    )
    fields = [(name, content.decode()) for name, _, _, content in parts_of(server) if name != "file"]
    assert fields == [
        ("purpose", "batch"),
        ("expires_after[anchor]", "created_at"),
        ("expires_after[seconds]", "3600"),
        ("labels[]", "a"),
        ("labels[]", "é"),
        ("flag", "true"),
    ]


def test_the_headers_of_an_upload(mode: Mode, server: Server) -> None:
    server.answer(FILE)
    upload(mode, mode.client(default_headers={"X-A": "1"}), b"content", extra_headers={"X-B": "2"})
    headers = server.request.headers
    assert headers["content-type"].startswith("multipart/form-data; boundary=")
    assert headers["content-length"] == str(len(server.bodies[0]))
    assert (headers["x-a"], headers["x-b"], headers["accept"]) == ("1", "2", "application/json")
    assert len(headers.get_list("content-type")) == 1


def test_the_timeout_of_an_upload(mode: Mode, server: Server) -> None:
    server.answer(FILE)
    upload(mode, mode.client(), b"content", timeout=7)
    assert server.request.extensions["timeout"]["read"] == 7


@pytest.mark.parametrize("form", ["bytes", "path", "tuple", "open", "memory"])
def test_a_retried_upload_is_sent_whole_again(mode: Mode, server: Server, on_disk: Path, form: str) -> None:
    server.answer({}, 500)
    server.answer(FILE)
    with on_disk.open("rb") as opened:
        forms = {
            "bytes": b"content",
            "path": on_disk,
            "tuple": ("data.jsonl", on_disk, "a/b"),
            "open": opened,
            "memory": io.BytesIO(b"content"),
        }
        upload(mode, mode.client(max_retries=1), forms[form])
    assert parts_of(server, 0) == parts_of(server, 1)
    assert parts_of(server, 1)[1][3] == b"content"


@pytest.mark.parametrize(
    ("file", "wrong"),
    [
        ("data.jsonl", r"`file`.*not str.*pathlib\.Path"),
        (None, r"`file`.*not NoneType"),
        (5, r"`file`.*not int"),
        ({"a": 1}, r"`file`.*not dict"),
        (("only.txt",), r"`file`.*tuple"),
        (io.StringIO("text"), r"`file`.*binary.*not StringIO"),
    ],
    ids=["str", "None", "int", "dict", "1-tuple", "text file"],
)
def test_what_is_no_file_is_refused(mode: Mode, server: Server, file: Any, wrong: str) -> None:
    with pytest.raises(TypeError, match=wrong):
        upload(mode, mode.client(), file)
    assert server.requests == []


def test_a_path_that_does_not_exist_is_the_callers_error(mode: Mode, server: Server, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        upload(mode, mode.client(max_retries=2), tmp_path / "none")
    assert server.requests == []


def test_a_file_needs_to_be_given(mode: Mode, server: Server) -> None:
    with pytest.raises(TypeError, match=r"files\.create\(\) is missing the argument 'file'"):
        mode.run(mode.client().files.create, purpose="batch")
    assert server.requests == []
