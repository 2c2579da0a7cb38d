"""Vectors as the API sends them: base64 text of 32-bit floats, little-endian."""

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
    """An object that holds a vector, such as an embedding."""

    def raw_vector(self) -> bytes:
        """Return the vector as the API sends it."""
        ...


#: Where the text of a vector begins. Inside of a JSON string these quotes would be escaped.
_BEGINS = re.compile(rb'"embedding"\s*:\s*"')


def parse_with_vectors(content: bytes) -> object:
    """Parse the JSON of an answer, and put its vectors as bytes into ``_raw`` of their objects.

    They are decoded in place: converting them to ``str`` first, as a JSON parser does, takes as long as all the rest.
    An answer of another shape is parsed as usual.

    Raises:
        ValueError: the answer is not JSON.
    """
    decode = _get_decoder()
    view = memoryview(content)
    parts: list[bytes] = []
    vectors: list[bytes] = []
    copied = searched = 0
    while (key := content.find(b'"embedding"', searched)) >= 0:
        begins = _BEGINS.match(content, key)
        if begins is None:
            searched = key + 1
            continue
        start = begins.end()
        end = content.find(b'"', start)
        try:
            vector = decode(view[start:end])
        except ValueError:
            return loads(content)
        if not _is_whole(vector, end - start):
            return loads(content)
        parts += content[copied:key], b'"_raw":%d' % len(vectors)
        vectors.append(vector)
        copied = searched = end + 1
    data = loads(b"".join((*parts, content[copied:])))
    items = data.get("data") if isinstance(data, dict) else None
    if not isinstance(items, list) or [_get_number(item) for item in items] != [*range(len(vectors))]:
        return loads(content)
    for item, vector in zip(items, vectors):
        item["_raw"] = vector
    return data


def _get_number(item: object) -> object:
    return item.get("_raw") if isinstance(item, dict) else None


def decode_base64(text: str) -> bytes:
    """Return the bytes of a vector from its base64 text.

    Raises:
        ValueError: the text is not base64 of 32-bit floats.
    """
    for candidate in (text, "".join(text.split())):
        try:
            raw = _get_decoder()(candidate)
        except ValueError:
            continue
        if _is_whole(raw, len(candidate)):
            return raw
    raise ValueError(f"{text[:40]!r} is not a vector of 32-bit floats in base64")


def _is_whole(raw: bytes, length: int) -> bool:
    # Decoders skip what is not base64: then the result is shorter than the length of the text promises.
    return len(raw) % 4 == 0 and (len(raw) + 2) // 3 * 4 == length


def unpack_floats(raw: bytes) -> list[float]:
    """Return the numbers of a vector."""
    numbers = array("f", raw)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers.tolist()


def pack_floats(numbers: Sequence[float]) -> bytes:
    """Return the bytes of a vector, as the API sends them, from its numbers."""
    vector = array("f", numbers)
    if sys.byteorder == "big":
        vector.byteswap()
    return vector.tobytes()


@cache
def _get_decoder() -> Callable[[Union[str, memoryview]], bytes]:
    try:
        from pybase64 import b64decode  # type: ignore[import-not-found,unused-ignore]
    except ImportError:
        return a2b_base64
    # Fifteen times as fast, where it is installed.
    decode: Callable[[Union[str, memoryview]], bytes] = partial(b64decode, validate=True)
    return decode


def to_numpy(embeddings: Sequence[HasVector]) -> Any:
    """Return vectors as one array of 32-bit floats, one row for each vector.

    Raises:
        ImportError: numpy is not installed.
        ValueError: an item is not a vector, or their lengths differ.
    """
    try:
        # By name, so that checking the types of this file does not need numpy.
        numpy: Any = import_module("numpy")
    except ImportError:
        raise ImportError("to_numpy() needs numpy: pip install 'openai[datalib]', or pip install numpy") from None
    raw = [_get_raw(index, embedding) for index, embedding in enumerate(embeddings)]
    lengths = {len(vector) for vector in raw}
    if len(lengths) > 1:
        sizes = ", ".join(str(length // 4) for length in sorted(lengths))
        raise ValueError(f"the vectors have different lengths ({sizes}) and do not form an array")
    # Joined in a bytearray, so that the array is writable.
    rows = numpy.frombuffer(bytearray().join(raw), dtype="<f4").reshape(len(raw), -1 if raw else 0)
    return rows.astype(numpy.float32, copy=False)


def _get_raw(index: int, embedding: HasVector) -> bytes:
    try:
        return embedding.raw_vector()
    except (TypeError, ValueError) as problem:
        raise ValueError(f"data[{index}].embedding is not a vector: {problem}") from problem
