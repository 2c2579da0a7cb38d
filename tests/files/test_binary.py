"""Bodies of bytes: speech, and the content of files, containers, videos and skills."""

from __future__ import annotations

import io
import warnings
from pathlib import Path
from typing import Any, Callable

import pytest

import openai
from openai import HttpxBinaryResponseContent
from openai.testing import LocalServer, RawServer, reply

from ..served import Caller

pytestmark = pytest.mark.filterwarnings("ignore:(videos|The `.content):DeprecationWarning")

BODY = bytes(range(256)) * 1000
TEXT = "erste Zeile\nzweite Zeile\n"

#: By endpoint: how it is called.
CALLS: dict[str, Callable[..., Any]] = {
    "audio.speech.create": lambda of: of.audio.speech.create(input="hello", model="tts-1", voice="alloy"),
    "files.content": lambda of: of.files.content("file-1"),
    "files.retrieve_content": lambda of: of.files.retrieve_content("file-1"),
    "containers.files.content.retrieve": lambda of: of.containers.files.content.retrieve(
        "file-1", container_id="cntr_1"
    ),
    "videos.download_content": lambda of: of.videos.download_content("video_1"),
    "skills.content.retrieve": lambda of: of.skills.content.retrieve("skill_1"),
    "skills.versions.content.retrieve": lambda of: of.skills.versions.content.retrieve("1", skill_id="skill_1"),
    "realtime.calls.create": lambda of: of.realtime.calls.create(sdp="v=0"),
}


def script(server: LocalServer, endpoint: str = "files.content", body: Any = BODY, **headers: str) -> None:
    endpoint = endpoint.replace("retrieve_content", "content")
    server.fault(200, body=body, headers={"content-type": "application/octet-stream", **headers}, endpoint=endpoint)


@pytest.mark.parametrize("endpoint", CALLS)
def test_a_body_is_read_whole(call: Caller, server: LocalServer, tmp_path: Path, endpoint: str) -> None:
    script(server, endpoint)
    body = call(CALLS[endpoint](call.client))
    assert isinstance(body, HttpxBinaryResponseContent)
    assert body.content == body.read() == call(body.aread()) == BODY
    assert b"".join(body.iter_bytes()) == BODY
    body.write_to_file(tmp_path / "a.bin")
    assert (tmp_path / "a.bin").read_bytes() == BODY
    assert body.response.status_code == 200
    body.close()


@pytest.mark.parametrize("endpoint", CALLS)
def test_a_body_is_streamed_to_a_file(call: Caller, server: LocalServer, tmp_path: Path, endpoint: str) -> None:
    script(server, endpoint)
    path = tmp_path / "a.bin"
    path.write_bytes(b"something longer" * 100_000)

    def stream() -> None:
        with CALLS[endpoint](call.client.with_streaming_response) as response:
            response.stream_to_file(path)

    async def stream_async() -> None:
        async with CALLS[endpoint](call.client.with_streaming_response) as response:
            await response.stream_to_file(str(path))

    call(stream_async() if call.is_async else stream())
    assert path.read_bytes() == BODY


def test_the_accept_header_says_what_is_wanted(call: Caller, server: LocalServer) -> None:
    for endpoint, accept in (
        ("audio.speech.create", "application/octet-stream"),
        ("files.content", "application/binary"),
        ("skills.content.retrieve", "application/binary"),
        ("videos.download_content", "application/binary"),
        ("containers.files.content.retrieve", "application/binary"),
    ):
        script(server, endpoint)
        call(CALLS[endpoint](call.client))
        assert server.requests[-1].headers["accept"] == accept


def test_a_body_of_text(call: Caller, server: LocalServer) -> None:
    script(server, body=TEXT.encode("latin-1"), **{"content-type": "text/plain; charset=latin-1"})
    body = call(call.client.files.content("file-1"))
    assert body.text == TEXT
    assert (body.encoding, body.charset_encoding) == ("latin-1", "latin-1")
    assert list(body.iter_lines()) == TEXT.splitlines()
    assert "".join(body.iter_text(5)) == TEXT
    script(server, body=b'{"a": 1}')
    assert call(call.client.files.content("file-1")).json() == {"a": 1}


async def gathered(pieces: Any) -> list[Any]:
    return [piece async for piece in pieces]


async def gathered_after_await(pieces: Any) -> list[Any]:
    return [piece async for piece in await pieces]


@pytest.mark.parametrize("gather", [gathered, gathered_after_await])
def test_a_body_is_iterated_on_an_event_loop(call: Caller, server: LocalServer, gather: Any, tmp_path: Path) -> None:
    script(server, body=TEXT, **{"content-type": "text/plain; charset=utf-8"})
    body = call(call.client.files.content("file-1"))
    assert b"".join(call(gather(body.aiter_bytes(7)))) == TEXT.encode()
    assert {len(piece) for piece in call(gather(body.aiter_bytes(5)))} == {5}
    assert "".join(call(gather(body.aiter_text(3)))) == TEXT
    assert call(gather(body.aiter_lines())) == TEXT.splitlines()
    call(body.aclose())


def test_streaming_what_is_in_memory_is_deprecated(call: Caller, server: LocalServer, tmp_path: Path) -> None:
    script(server)
    body = call(call.client.files.content("file-1"))
    with pytest.warns(DeprecationWarning, match="with_streaming_response"):
        body.stream_to_file(tmp_path / "a", chunk_size=1000)
    with pytest.warns(DeprecationWarning, match="with_streaming_response"):
        call(body.astream_to_file(tmp_path / "b", chunk_size=1000))
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes() == BODY


def stream_to(call: Caller, client: Any, path: Path) -> None:
    def stream() -> None:
        with client.files.with_streaming_response.content("file-1") as response:
            response.stream_to_file(path)

    async def stream_async() -> None:
        async with client.files.with_streaming_response.content("file-1") as response:
            await response.stream_to_file(path)

    call(stream_async() if call.is_async else stream())


BROKEN = reply(b"1" * 300_000, b"2" * 300_000, headers={"content-type": "application/octet-stream"}, complete=False)


def test_a_connection_that_breaks_leaves_no_half_file(call: Caller, tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    with RawServer(BROKEN) as server:
        client = call.make(base_url=server.base_url)
        with pytest.raises(openai.APIConnectionError):
            stream_to(call, client, path)
    assert not path.exists()


def test_behind_a_link_no_half_file_is_left_either(call: Caller, tmp_path: Path) -> None:
    link, path = tmp_path / "link", tmp_path / "a.bin"
    link.symlink_to(path)
    with RawServer(BROKEN) as server, pytest.raises(openai.APIConnectionError):
        stream_to(call, call.make(base_url=server.base_url), link)
    assert not path.exists()


def test_a_body_that_is_read_whole_and_breaks_is_an_error(call: Caller) -> None:
    with RawServer(BROKEN) as server, pytest.raises(openai.APIConnectionError):
        call(call.make(base_url=server.base_url).files.content("file-1"))


def test_a_directory_is_no_file_to_write_to(call: Caller, server: LocalServer, tmp_path: Path) -> None:
    script(server)
    body = call(call.client.files.content("file-1"))
    with pytest.raises((IsADirectoryError, PermissionError)):
        body.write_to_file(tmp_path)
    with pytest.raises(FileNotFoundError):
        body.write_to_file(tmp_path / "none" / "a.bin")
    script(server)
    with pytest.raises((IsADirectoryError, PermissionError)):
        stream_to(call, call.client, tmp_path)
    assert tmp_path.is_dir()


def test_a_missing_file_is_an_error_and_nothing_is_written(call: Caller, server: LocalServer, tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    with pytest.raises(openai.NotFoundError):
        stream_to(call, call.client, path)
    assert not path.exists()


def test_other_packages_derive_their_own_bodies(call: Caller, server: LocalServer) -> None:
    class Theirs(HttpxBinaryResponseContent):
        pass

    script(server)
    ours = call(call.client.files.content("file-1"))
    assert Theirs(response=ours.response).content == BODY


def test_what_was_uploaded_comes_back(call: Caller) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        made = call(call.client.files.create(file=io.BytesIO(BODY), purpose="user_data"))
        assert call(call.client.files.content(made.id)).content == BODY
