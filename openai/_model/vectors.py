"""Vectors as the API sends them: base64 text of 32-bit floats, little end first."""

from __future__ import annotations

import re
import sys
from array import array
from binascii import a2b_base64
from collections.abc import Sequence
from functools import cache, partial
from importlib import import_module
from typing import Any, Callable, Protocol, Union

from .json import loads


class HasVector(Protocol):
    """An embedding."""

    def raw_vector(self) -> bytes:
        """Return the vector as the API sends it."""
        ...


#: Where the text of a vector begins. Inside of a JSON string these quotes would be escaped.
_BEGINS = re.compile(rb'"embedding"\s*:\s*"')


def read(content: bytes) -> Any:
    """Parse the JSON of an answer, whose vectors stay the bytes that they are, as ``_raw`` of their objects.

    They are decoded where they stand in the answer: to make text of them first, as a parser does, would take as long as
    all the rest. What is not as expected is left as it is, to be looked at more closely.

    Raises:
        ValueError: the answer is not JSON.
    """
    decode = _decoder()
    view = memoryview(content)
    parts: list[bytes] = []
    vectors: list[bytes] = []
    done = looked = 0
    while (key := content.find(b'"embedding"', looked)) >= 0:
        begins = _BEGINS.match(content, key)
        if begins is None:
            looked = key + 1
            continue
        start = begins.end()
        end = content.find(b'"', start)
        try:
            vector = decode(view[start:end])
        except ValueError:
            return loads(content)
        if not _whole(vector, end - start):
            return loads(content)
        parts += content[done:key], b'"_raw":%d' % len(vectors)
        vectors.append(vector)
        done = looked = end + 1
    data = loads(b"".join((*parts, content[done:])))
    items = data.get("data") if isinstance(data, dict) else None
    if not isinstance(items, list) or [_place(item) for item in items] != [*range(len(vectors))]:
        return loads(content)
    for item, vector in zip(items, vectors):
        item["_raw"] = vector
    return data


def _place(item: Any) -> Any:
    return item.get("_raw") if isinstance(item, dict) else None


def unpacked(text: str) -> bytes:
    """Return the bytes of a vector that came as text.

    Raises:
        ValueError: the text is none.
    """
    for each in (text, "".join(text.split())):
        try:
            raw = _decoder()(each)
        except ValueError:
            continue
        if _whole(raw, len(each)):
            return raw
    raise ValueError(f"{text[:40]!r} is no vector of 32-bit floats in base64")


def _whole(raw: bytes, length: int) -> bool:
    # Decoders pass over what is no base64: then less comes out than the length of the text promises.
    return len(raw) % 4 == 0 and (len(raw) + 2) // 3 * 4 == length


def floats(raw: bytes) -> list[float]:
    """Return the numbers of a vector."""
    numbers = array("f", raw)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers.tolist()


def packed(numbers: Sequence[float]) -> bytes:
    """Return numbers as the API sends them."""
    made = array("f", numbers)
    if sys.byteorder == "big":
        made.byteswap()
    return made.tobytes()


@cache
def _decoder() -> Callable[[Union[str, memoryview]], bytes]:
    try:
        from pybase64 import b64decode  # type: ignore[import-not-found,unused-ignore]
    except ImportError:
        return a2b_base64
    # Fifteen times as quick, where somebody has installed it.
    decode: Callable[[Union[str, memoryview]], bytes] = partial(b64decode, validate=True)
    return decode


def to_numpy(embeddings: Sequence[HasVector]) -> Any:
    """Return vectors as one array of 32-bit floats, a row each.

    Raises:
        ImportError: numpy is not installed.
        ValueError: there is something else than vectors of one length.
    """
    try:
        # By name, so that nobody needs numpy to check the types of this file.
        numpy: Any = import_module("numpy")
    except ImportError:
        raise ImportError("to_numpy() needs numpy: pip install 'openai[datalib]', or pip install numpy") from None
    raw = [_raw(place, embedding) for place, embedding in enumerate(embeddings)]
    lengths = {len(each) for each in raw}
    if len(lengths) > 1:
        sizes = ", ".join(str(length // 4) for length in sorted(lengths))
        raise ValueError(f"the vectors have different lengths ({sizes}), and make no array")
    # Joined in a bytearray, so that the array can be written to.
    whole = numpy.frombuffer(bytearray().join(raw), dtype="<f4").reshape(len(raw), -1 if raw else 0)
    return whole.astype(numpy.float32, copy=False)


def _raw(place: int, embedding: HasVector) -> bytes:
    try:
        return embedding.raw_vector()
    except (TypeError, ValueError) as problem:
        raise ValueError(f"data[{place}].embedding is no vector: {problem}") from problem
