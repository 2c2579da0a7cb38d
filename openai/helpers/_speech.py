"""Speech as it comes from the API: bytes, of which samples are made while they arrive."""

from __future__ import annotations

import asyncio
import struct
from collections.abc import AsyncGenerator, AsyncIterator
from typing import Any, NamedTuple, Optional

from .._extras import numpy as np
from ._sound import SAMPLE_RATE

#: Formats that would need a decoder: what their content types hold.
_COMPRESSED = ("mpeg", "mp3", "mp4", "aac", "ogg", "opus", "flac", "webm")
_WANTED = 'ask for response_format="pcm" or "wav"'
#: Bytes of a WAV file in which its samples have begun: longer headers hold pictures or worse.
_LONGEST_HEADER = 65536
#: Codes of sample formats in WAV files: whole numbers, floats, and "see the longer header".
_WHOLE, _FLOAT, _EXTENSIBLE = 1, 3, 0xFFFE


class Format(NamedTuple):
    """How bytes are to be read as samples."""

    rate: int
    """Frames a second."""
    channels: int
    dtype: str
    """In numpy's words, with the order of the bytes."""
    left: float
    """Bytes of samples that follow, where the header says so; infinity otherwise."""


#: What the API sends as ``pcm``.
RAW = Format(SAMPLE_RATE, 1, "<i2", float("inf"))


async def pieces(response: Any) -> AsyncGenerator[bytes, None]:
    """Yield the body of a response of either colour as it arrives; no wait blocks the event loop.

    Raises:
        ValueError: its content type is that of compressed audio.
    """
    kind = _content_type(response)
    if any(name in kind for name in _COMPRESSED):
        raise ValueError(f"the response is {kind}, which cannot be played without a decoder; {_WANTED}")
    chunks = response.iter_bytes()
    if hasattr(chunks, "__aiter__"):
        async for chunk in chunks:
            yield chunk
        return
    iterator = iter(chunks)
    while True:
        chunk = await asyncio.get_running_loop().run_in_executor(None, next, iterator, None)
        if chunk is None:
            return
        yield chunk


def _content_type(response: Any) -> str:
    answer = getattr(response, "http_response", None) or getattr(response, "response", None)
    headers = getattr(answer, "headers", {})
    return str(headers.get("content-type", "")).partition(";")[0].strip().lower()


async def begin(body: AsyncIterator[bytes]) -> tuple[Format, bytes]:
    """Read as much of a body as it takes to know its format.

    Returns:
        the format, and the samples that were read already.

    Raises:
        ValueError: it is a WAV file of a kind that cannot be played.
    """
    read = b""
    # "RIFF", a length, "WAVE": by this, and not by what the header says, a WAV file is known.
    while len(read) < 12 and (chunk := await _next(body)):
        read += chunk
    if not (read[:4] == b"RIFF" and read[8:12] == b"WAVE"):
        return RAW, read
    while (found := _wav_format(read)) is None:
        chunk = await _next(body)
        if not chunk or len(read) > _LONGEST_HEADER:
            raise ValueError("the response is a WAV file without samples")
        read += chunk
    return found


async def _next(body: AsyncIterator[bytes]) -> bytes:
    async for chunk in body:
        if chunk:
            return chunk
    return b""


def _wav_format(read: bytes) -> Optional[tuple[Format, bytes]]:
    """Return format and samples of the beginning of a WAV file; nothing if more must be read to tell."""
    at = 12
    format_: Optional[Format] = None
    while len(read) >= at + 8:
        name, size = struct.unpack_from("<4sI", read, at)
        at += 8
        if name == b"data":
            if format_ is None:
                raise ValueError("the response is a WAV file that does not say how its samples are stored")
            # A length that is not known yet is written as 0 or as the largest number.
            known = 0 < size < 0xFFFFFFFF
            return format_._replace(left=size if known else float("inf")), read[at:]
        if name == b"fmt ":
            if len(read) < at + size:
                return None
            format_ = _samples_of(read[at : at + size])
        # Chunks begin at even places.
        at += size + size % 2
    return None


def _samples_of(header: bytes) -> Format:
    if len(header) < 16:
        raise ValueError("the response is a WAV file with a broken header")
    code, channels, rate, _, _, bits = struct.unpack_from("<HHIIHH", header)
    if code == _EXTENSIBLE and len(header) >= 26:
        (code,) = struct.unpack_from("<H", header, 24)
    dtype = {(_WHOLE, 16): "<i2", (_FLOAT, 32): "<f4"}.get((code, bits))
    if dtype is None or not channels or not rate:
        raise ValueError(
            f"the response is a WAV file of {bits} bits in format {code}; 16 bits can be played: {_WANTED}"
        )
    return Format(rate, channels, dtype, 0)


async def samples(format_: Format, read: bytes, body: AsyncIterator[bytes]) -> AsyncIterator[Any]:
    """Yield the samples of a body whose beginning `begin` has read, as arrays of frames times channels.

    Half a frame at the end is left out.
    """
    dtype = np.dtype(format_.dtype)
    frame = format_.channels * dtype.itemsize
    left = format_.left
    while left > 0:
        read = read if len(read) <= left else read[: int(left)]
        whole = len(read) - len(read) % frame
        if whole:
            # By its name, a type has the machine's own order of bytes.
            yield np.frombuffer(read[:whole], dtype).astype(dtype.name, copy=False).reshape(-1, format_.channels)
        left -= whole
        if left < frame:
            return
        chunk = await _next(body)
        if not chunk:
            return
        read = read[whole:] + chunk
