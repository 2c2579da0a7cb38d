"""What all endpoints have in common that send a form: text as a file, and params that are `None`."""

from __future__ import annotations

from typing import Any, Optional

import pytest

import openai
from openai import endpoints
from openai.endpoints import Endpoint

from .conftest import Mode, Server
from .test_uploads import parts_of

TEXT = "grüße, 世界\n"


def file_param(row: Endpoint) -> Optional[str]:
    return next((param.name for param in row.params if param.place == "file"), None)


ROWS = [row for row in endpoints.all() if file_param(row)]
every_row = pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)


def call_row(mode: Mode, server: Server, row: Endpoint, file: Any, **more: Any) -> None:
    """Call a row with a file and whatever else it needs; the answer is not looked at."""
    server.answer({})
    name = file_param(row)
    required = dict.fromkeys(row.required, "value")
    method: Any = mode.client()
    for step in f"{row.resource}.with_raw_response.{row.name}".split("."):
        method = getattr(method, step)
    mode.run(method, **{**more, **required, str(name): file})


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@every_row
def test_text_in_a_tuple_is_a_file_of_utf_8(mode: Mode, server: Server, row: Endpoint) -> None:
    call_row(mode, server, row, ("a.jsonl", TEXT, "text/plain"))
    (part,) = [part for part in parts_of(server) if part[1]]
    assert part[0].removesuffix("[]") == file_param(row)
    assert part[1:] == ("a.jsonl", "text/plain", TEXT.encode())


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@every_row
def test_none_is_left_out_of_a_form(mode: Mode, server: Server, row: Endpoint) -> None:
    optional = [param.name for param in row.params if param.place in ("body", "file") and not param.required]
    nothing = {name: None for name in optional if name != file_param(row)}
    beyond = {"a": None, "b": [None, "kept", None], "c": {"d": None, "e": {"f": None}}, "g": [{"h": None}, [None]]}
    call_row(mode, server, row, ("a.jsonl", TEXT), extra_body=beyond, **nothing)
    names = [name.removesuffix("[]") for name, _, _, _ in parts_of(server)]
    expected = {name for name in row.required if f"{{{name}}}" not in row.path} | {file_param(row), "b"}
    assert set(names) == expected
    assert len(names) == len(expected)


@pytest.mark.parametrize(
    "file",
    [
        ("a.txt", TEXT),
        ("a.txt", TEXT, None),
        ("a.txt", TEXT, "text/plain", {"X-Part": "1"}),
        (None, TEXT),
        openai.progress(("a.txt", TEXT), lambda sent, total: None),
    ],
)
def test_text_in_tuples_of_any_length(mode: Mode, server: Server, file: Any) -> None:
    server.answer({}, times=3)
    client = mode.client()
    mode.run(client.files.create, file=file, purpose="batch")
    mode.run(client.images.edit, image=[file, b"1"], prompt="p")
    mode.run(client.post, "/by/hand", cast_to=object, files={"file": file}, body={"none": None, "list": [None, 1]})
    for index in range(3):
        assert TEXT.encode() in [content for _, _, _, content in parts_of(server, index)]
    assert [name for name, _, _, _ in parts_of(server, 2)] == ["list[]", "file"]


@pytest.mark.parametrize("file", ["text", openai.progress("text", print)])  # type: ignore[call-overload]
def test_text_without_a_name_is_refused(mode: Mode, server: Server, file: Any) -> None:
    for send in (
        lambda client: mode.run(client.files.create, file=file, purpose="batch"),
        lambda client: mode.run(client.images.edit, image=[b"1", file], prompt="p"),
        lambda client: mode.run(client.post, "/by/hand", cast_to=object, files={"file": file}),
    ):
        with pytest.raises(TypeError, match=r"not str.*\(name, text\)"):
            send(mode.client())
    assert server.requests == []
