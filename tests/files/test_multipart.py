"""The multipart encoder against a parser: whatever goes in comes out, in as many bytes as were announced."""

from __future__ import annotations

import io
from email.parser import BytesParser
from email.policy import HTTP
from typing import Any

from hypothesis import given, strategies as st
from hypothesis.strategies import DrawFn

import openai
from openai._flow.content import BLOCK
from openai._flow.files import Multipart, build_files, build_form

NAMES = st.text("abcXYZ_-. ()[]", min_size=1, max_size=8)


@st.composite
def contents(draw: DrawFn) -> bytes:
    """Return content that is short and hostile, or longer than a block."""
    if draw(st.booleans()):
        return draw(st.binary(max_size=50) | st.just(b"\r\n--b\r\n") | st.just(b"--b--\r\n"))
    return bytes(draw(st.integers(BLOCK - 5, 2 * BLOCK + 5)))


@st.composite
def forms(draw: DrawFn) -> tuple[Any, bytes]:
    """Return content as a caller gives it, and its bytes."""
    data = draw(contents())
    cuts = sorted(draw(st.lists(st.integers(0, len(data)), max_size=4)))
    pieces = [data[start:end] for start, end in zip([0, *cuts], [*cuts, len(data)])]
    return draw(st.sampled_from([data, bytearray(data), io.BytesIO(data), openai.sized(pieces, len(data))])), data


def sent(multipart: Multipart) -> bytes:
    """Return the bytes of a body, as a driver would collect them."""
    body, blocks, outcome = b"", multipart.blocks(), None
    while True:
        try:
            block = blocks.send(outcome)
        except StopIteration:
            return body
        outcome = None if isinstance(block, bytes) else block()
        body += block if isinstance(block, bytes) else b""


@given(
    fields=st.dictionaries(NAMES, st.text("aä€\r\n ", max_size=9), max_size=3),
    given_files=st.lists(st.tuples(NAMES, forms()), max_size=3),
)
def test_what_goes_in_comes_out(fields: dict[str, str], given_files: list[tuple[str, tuple[Any, bytes]]]) -> None:
    opened: list[Any] = []
    parts = build_form(fields)
    for name, (content, _) in given_files:
        parts += build_files("files.create", {name: ("f.bin", content)}, opened)
    multipart = Multipart(parts)
    body = sent(multipart)
    assert len(body) == multipart.length
    # A second attempt sends the same.
    assert sent(multipart) == body
    assert opened == []
    head = f"Content-Type: {multipart.media_type}\r\n\r\n".encode()
    if not parts:
        assert body == f"--{multipart.boundary}--\r\n".encode()
        return
    # By the boundary, as RFC 2046 has it; the parser of the standard library would turn line ends of texts.
    pieces = body.split(f"--{multipart.boundary}".encode())
    assert pieces[0] == b"" and pieces[-1] == b"--\r\n"
    found = [piece[2:-2].split(b"\r\n\r\n", 1)[1] for piece in pieces[1:-1]]
    assert found == [text.encode() for text in fields.values()] + [data for _, (_, data) in given_files]
    message: Any = BytesParser(policy=HTTP).parsebytes(head + body)
    names = [part.get_param("name", header="content-disposition") for part in message.iter_parts()]
    assert names == [*fields, *(name for name, _ in given_files)]
