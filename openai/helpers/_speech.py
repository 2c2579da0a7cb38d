"""Speech from the API: bytes that are converted to samples while they arrive."""

from __future__ import annotations

import asyncio
import struct
from collections.abc import AsyncGenerator, AsyncIterator
from typing import Any, NamedTuple, Optional, cast

from .._extras import numpy as np
from ._sound import SAMPLE_RATE

#: Parts of the content types of formats that would need a decoder.
_COMPRESSED = ("mpeg", "mp3", "mp4", "aac", "ogg", "opus", "flac", "webm")
_FORMAT_HINT = 'ask for response_format="pcm" or "wav"'
#: Maximum number of bytes in a WAV file before its samples.
_MAX_HEADER_BYTES = 65536
#: Codes of sample formats in WAV files: integers, floats, and "see the extended header".
_INTEGER, _FLOAT, _EXTENSIBLE = 1, 3, 0xFFFE


class Format(NamedTuple):
    """The format of samples."""

    rate: int
    """Frames per second."""
    channels: int
    dtype: str
    """Type of a sample as numpy names it, with the byte order."""
    size: float
    """Number of bytes of samples, if the header has it; infinity otherwise."""


#: The format that the API calls ``pcm``.
RAW = Format(SAMPLE_RATE, 1, "<i2", float("inf"))


async def iter_body(response: object) -> AsyncGenerator[bytes, None]:
    """Yield the body of a sync or async response as it arrives; waiting does not block the event loop.

    Raises:
        ValueError: the content type is one of compressed audio.
    """
    kind = _read_content_type(response)
    if any(name in kind for name in _COMPRESSED):
        raise ValueError(f"the response is {kind}, which cannot be played without a decoder; {_FORMAT_HINT}")
    chunks = cast(Any, response).iter_bytes()
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


def _read_content_type(response: object) -> str:
    http_response = getattr(response, "http_response", None) or getattr(response, "response", None)
    headers = getattr(http_response, "headers", {})
    return str(headers.get("content-type", "")).partition(";")[0].strip().lower()


async def read_format(body: AsyncIterator[bytes]) -> tuple[Format, bytes]:
    """Read the beginning of a body, up to its first samples.

    Returns:
        the format, and the samples that have been read.

    Raises:
        ValueError: it is a WAV file whose format cannot be played.
    """
    read = b""
    # A WAV file is recognised by "RIFF", a length and "WAVE", and not by its content type.
    while len(read) < 12 and (chunk := await _read_chunk(body)):
        read += chunk
    if not (read[:4] == b"RIFF" and read[8:12] == b"WAVE"):
        return RAW, read
    while (header := _parse_wav_header(read)) is None:
        chunk = await _read_chunk(body)
        if not chunk or len(read) > _MAX_HEADER_BYTES:
            raise ValueError("the response is a WAV file without samples")
        read += chunk
    return header


async def _read_chunk(body: AsyncIterator[bytes]) -> bytes:
    async for chunk in body:
        if chunk:
            return chunk
    return b""


def _parse_wav_header(read: bytes) -> Optional[tuple[Format, bytes]]:
    """Return the format and the first samples of a WAV file; ``None`` if more bytes are needed."""
    offset = 12
    format_: Optional[Format] = None
    while len(read) >= offset + 8:
        name, size = struct.unpack_from("<4sI", read, offset)
        offset += 8
        if name == b"data":
            if format_ is None:
                raise ValueError("the response is a WAV file that does not say how its samples are stored")
            # An unknown length is written as 0 or as the largest number.
            is_known = 0 < size < 0xFFFFFFFF
            return format_._replace(size=size if is_known else float("inf")), read[offset:]
        if name == b"fmt ":
            if len(read) < offset + size:
                return None
            format_ = _parse_sample_format(read[offset : offset + size])
        # Chunks begin at even offsets.
        offset += size + size % 2
    return None


def _parse_sample_format(header: bytes) -> Format:
    if len(header) < 16:
        raise ValueError("the response is a WAV file with a broken header")
    code, channels, rate, _, _, bits = struct.unpack_from("<HHIIHH", header)
    if code == _EXTENSIBLE and len(header) >= 26:
        (code,) = struct.unpack_from("<H", header, 24)
    dtype = {(_INTEGER, 16): "<i2", (_FLOAT, 32): "<f4"}.get((code, bits))
    if dtype is None or not channels or not rate:
        raise ValueError(
            f"the response is a WAV file of {bits} bits in format {code}; 16 bits can be played: {_FORMAT_HINT}"
        )
    return Format(rate, channels, dtype, 0)


async def iter_samples(format_: Format, read: bytes, body: AsyncIterator[bytes]) -> AsyncIterator[Any]:
    """Yield the samples of a body as arrays of frames times channels; an incomplete frame at the end is left out.

    Args:
        format_: the format, from `read_format`.
        read: the samples that have been read.
        body: the rest of the body.
    """
    dtype = np.dtype(format_.dtype)
    frame_size = format_.channels * dtype.itemsize
    left = format_.size
    while left > 0:
        read = read if len(read) <= left else read[: int(left)]
        whole_size = len(read) - len(read) % frame_size
        if whole_size:
            # A type by its name has the byte order of the machine.
            yield np.frombuffer(read[:whole_size], dtype).astype(dtype.name, copy=False).reshape(-1, format_.channels)
        left -= whole_size
        if left < frame_size:
            return
        chunk = await _read_chunk(body)
        if not chunk:
            return
        read = read[whole_size:] + chunk
