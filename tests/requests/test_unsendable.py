"""Arguments that a request cannot carry: an error that names the param, and nothing is sent."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any, Callable

import pytest

import openai

from .conftest import Mode, Server

LONE = "a\ud800b"

CALLS: dict[str, tuple[Callable[[Mode, Any], Any], str]] = {
    "path": (lambda mode, client: mode.run(client.files.retrieve, LONE), "`file_id`"),
    "parent in a path": (
        lambda mode, client: mode.run(client.evals.runs.retrieve, "run", eval_id=LONE),
        "`eval_id`",
    ),
    "path by hand": (lambda mode, client: mode.run(client.get, f"/{LONE}", cast_to=object), "path"),
    "query": (lambda mode, client: mode.run(client.files.list, after=LONE), "'after'"),
    "query in a list": (lambda mode, client: mode.run(client.files.list, extra_query={"x": [LONE]}), r"'x\[\]'"),
    "name in a query": (lambda mode, client: mode.run(client.files.list, extra_query={LONE: "1"}), "in the query"),
    "query by hand": (
        lambda mode, client: mode.run(client.get, "/x", cast_to=object, options={"params": {"x": LONE}}),
        "'x'",
    ),
    "field": (lambda mode, client: mode.run(client.images.edit, image=b"1", prompt=LONE), "`prompt`"),
    "field in a dict": (
        lambda mode, client: mode.run(client.images.edit, image=b"1", prompt="p", extra_body={"x": {"y": [LONE]}}),
        r"`x\[y\]\[\]`",
    ),
    "name of a field": (
        lambda mode, client: mode.run(client.images.edit, image=b"1", prompt="p", extra_body={LONE: "1"}),
        "name of a form field",
    ),
    "file name": (lambda mode, client: mode.run(client.files.create, file=(LONE, b"1"), purpose="batch"), "'file'"),
    "content type": (
        lambda mode, client: mode.run(client.files.create, file=("a", b"1", LONE), purpose="batch"),
        "'file'.*content type",
    ),
    "header of a file": (
        lambda mode, client: mode.run(client.files.create, file=("a", b"1", "a/b", {"X": LONE}), purpose="batch"),
        "'file'.*headers of the file",
    ),
    "text of a file": (lambda mode, client: mode.run(client.files.create, file=("a", LONE), purpose="batch"), "`file`"),
    "value of a header": (lambda mode, client: mode.run(client.models.list, extra_headers={"X-A": LONE}), "'X-A'"),
    "name of a header": (lambda mode, client: mode.run(client.models.list, extra_headers={LONE: "1"}), "extra_headers"),
}


@pytest.mark.parametrize("place", CALLS)
def test_a_lone_surrogate_is_refused_by_name(mode: Mode, server: Server, place: str) -> None:
    send, param = CALLS[place]
    with pytest.raises(openai.UnsendableError, match=param) as found:
        send(mode, mode.client())
    assert isinstance(found.value, ValueError) and not isinstance(found.value, UnicodeError)
    # The text can be written to a log of UTF-8.
    assert str(found.value).encode()
    assert server.requests == []


@pytest.mark.skipif(sys.platform != "linux", reason="file names are bytes on Linux alone")
def test_a_file_whose_name_is_no_text(mode: Mode, server: Server, tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/\xff.jsonl"
    with open(path, "wb") as file:
        file.write(b"1")
    with pytest.raises(openai.UnsendableError, match="'file': the name of the file"):
        mode.run(mode.client().files.create, file=Path(os.fsdecode(path)), purpose="batch")
    assert server.requests == []


NAMES = ["X\nY", "X\r\nA: b", "X:", "X Y", "", "\0", "é", " X", "X\t", "(X)"]


@pytest.mark.parametrize("name", NAMES)
def test_names_of_headers_are_checked(mode: Mode, server: Server, name: str) -> None:
    with pytest.raises(openai.UnsendableError, match=r"`extra_headers`: .*name of a header"):
        mode.run(mode.client().models.list, extra_headers={name: "1"})
    with pytest.raises(openai.UnsendableError, match=r"`default_headers`: .*name of a header"):
        mode.run(mode.client(default_headers={name: "1"}).models.list)
    with pytest.raises(openai.UnsendableError, match=r"`extra_headers`: .*name of a header"):
        mode.run(mode.client().get, "/x", cast_to=object, options={"headers": {name: "1"}})
    if name.isascii():
        http = mode.http_client(headers={name: "1"})
        with pytest.raises(openai.UnsendableError, match=r"`http_client`: .*name of a header"):
            mode.run(mode.client(http_client=http).models.list)
    assert server.requests == []


@pytest.mark.parametrize("name", NAMES)
def test_names_of_headers_of_a_file_are_checked(mode: Mode, server: Server, name: str) -> None:
    with pytest.raises(openai.UnsendableError, match=r"`file`: .*name of a header"):
        mode.run(mode.client().files.create, file=("a", b"1", "a/b", {name: "1"}), purpose="batch")
    assert server.requests == []


@pytest.mark.parametrize("value", ["a\r\nX: y", "a\n", "a\rb", "\0", "\x1b[0m", "\x7f"])
def test_values_of_headers_of_a_file_are_checked(mode: Mode, server: Server, value: str) -> None:
    client = mode.client()
    for file in (("a", b"1", value), ("a", b"1", "a/b", {"X": value}), (None, b"1", value)):
        with pytest.raises(openai.UnsendableError, match="`file`: content type and headers"):
            mode.run(client.files.create, file=file, purpose="batch")
    assert server.requests == []


def test_line_ends_in_names_of_fields_and_files_are_encoded(mode: Mode, server: Server) -> None:
    server.answer({})
    evil = 'a"\r\nX-Evil: 1\r\n\r\nb'
    mode.run(mode.client().images.edit, image=(evil, b"1"), prompt="p", extra_body={evil: "1"})
    (body,) = server.bodies
    assert b"\r\nX-Evil" not in body
    assert body.count(b"a%22%0D%0AX-Evil: 1%0D%0A%0D%0Ab") == 2


@pytest.mark.parametrize("value", [None, openai.not_given])
def test_a_header_that_is_none_or_not_given(mode: Mode, server: Server, value: Any) -> None:
    if value is None:
        with pytest.raises(TypeError, match=r"`extra_headers`: the header 'X-A'.*openai\.omit"):
            mode.run(mode.client().models.list, extra_headers={"X-A": value})
        assert server.requests == []
    else:
        server.answer()
        mode.run(mode.client(default_headers={"x-a": "1"}).models.list, extra_headers={"X-A": value})
        assert "x-a" not in server.request.headers


def test_headers_in_bytes_are_sent_as_they_are(mode: Mode, server: Server) -> None:
    server.answer()
    mode.run(mode.client().models.list, extra_headers={b"X-A": b"1", "X-B": 2})
    assert (server.request.headers["x-a"], server.request.headers["x-b"]) == ("1", "2")


@pytest.mark.parametrize("path", ["/a\nb", "/\x1b[31m", "/\0"])
def test_a_path_by_hand_that_is_no_url(mode: Mode, server: Server, path: str) -> None:
    with pytest.raises(openai.UnsendableError, match="not a valid URL") as found:
        mode.run(mode.client(base_url="http://user:password@host/v1").get, path, cast_to=object)
    assert str(found.value).isprintable()
    assert "password" not in str(found.value)
    assert server.requests == []


def test_it_is_not_tried_again(mode: Mode, server: Server, sleeps: list[float]) -> None:
    with pytest.raises(openai.UnsendableError):
        mode.run(mode.client(max_retries=3).models.list, extra_headers={"X\nY": "1"})
    assert sleeps == []
    assert server.requests == []


def test_a_stream_is_checked_as_well(mode: Mode, server: Server) -> None:
    with pytest.raises(openai.UnsendableError):
        mode.chat(mode.client(), stream=True, extra_headers={"é": "1"})
    assert server.requests == []
