"""Vectors as the API sends them: base64 text of 32-bit floats, little end first."""

from __future__ import annotations

import sys
from array import array
from binascii import a2b_base64
from collections.abc import Sequence
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, Callable

if TYPE_CHECKING:
    from ..types.embedding import Embedding


class Unread(list[float]):
    """Stands for the floats of a vector until somebody asks: a thousand of them take longer than all the rest."""

    __slots__ = ("raw",)

    def __init__(self, text: str) -> None:
        self.raw = raw = _decoder()(text)
        # Decoders pass over what is no base64: then less comes out than the length promises.
        if len(raw) % 4 or (len(raw) + 2) // 3 * 4 != len(text):
            raise ValueError(f"{text[:40]!r} is no vector of 32-bit floats in base64")


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
def _decoder() -> Callable[[str], bytes]:
    try:
        from pybase64 import b64decode  # type: ignore[import-not-found,unused-ignore]
    except ImportError:
        return a2b_base64
    # Four times as quick, where somebody has installed it.
    decode: Callable[[str], bytes] = b64decode
    return decode


def to_numpy(embeddings: Sequence[Embedding]) -> Any:
    """Return vectors as one array of 32-bit floats, a row each.

    Raises:
        ImportError: numpy is not installed.
        ValueError: the vectors are not of one length.
    """
    try:
        # By name, so that nobody needs numpy to check the types of this file.
        numpy: Any = import_module("numpy")
    except ImportError:
        raise ImportError("to_numpy() needs numpy: pip install 'openai[datalib]', or pip install numpy") from None
    raw = [embedding.raw_vector() for embedding in embeddings]
    lengths = {len(each) for each in raw}
    if len(lengths) > 1:
        sizes = ", ".join(str(length // 4) for length in sorted(lengths))
        raise ValueError(f"the vectors have different lengths ({sizes}), and make no array")
    # Joined in a bytearray, so that the array can be written to.
    whole = numpy.frombuffer(bytearray().join(raw), dtype="<f4").reshape(len(raw), -1 if raw else 0)
    return whole.astype(numpy.float32, copy=False)
