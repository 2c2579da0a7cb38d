"""Bodies of responses: all of a body, no more than the program wants to hold, and nothing that belongs to no response.

httpx checks neither whether compressed data is complete nor how much comes of it, and httpcore takes bytes behind a
response for the answer to the next request.
"""

from __future__ import annotations

import weakref
import zlib
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from types import MethodType
from typing import TYPE_CHECKING, Any, Optional

import httpx

if TYPE_CHECKING:
    from typing_extensions import TypeGuard

#: Compressed bytes that are decompressed at once where there is a limit: gzip makes a thousand times as many of them.
_SLICE = 256

_GZIP = b"\x1f\x8b"


class IncompleteBodyError(httpx.DecodingError):
    """A body ended before all of it had come."""


class BodyTooLarge(Exception):
    """A body is larger than the program allows.

    Args:
        limit: the bytes that it would hold.
        content: what came of the body, as far as it was kept.
    """

    def __init__(self, limit: int, content: bytes = b"") -> None:
        super().__init__(limit)
        self.limit = limit
        self.content = content


class Decoder:
    """Decodes a body, in the place of httpx's own decoder, which it goes by.

    Args:
        response: whose body it is; not kept.
        limit: bytes that are held at once, if that is bounded.
        whole: whether the limit is one of the body, and not of each of its pieces.
    """

    def __init__(self, response: httpx.Response, limit: Optional[int], *, whole: bool) -> None:
        inner = response._get_content_decoder()
        self._parts: list[Any] = list(getattr(inner, "children", [inner]))
        self._limit = limit
        self.whole = whole
        self._is_compressed = any(hasattr(part, "decompressor") for part in self._parts)
        self._came = self._given = 0
        self._length = _get_length(response)

    def decode(self, data: bytes) -> bytes:
        """Return what some bytes of the body become.

        Raises:
            BodyTooLarge: it is more than the limit.
        """
        if self._limit is None:
            self._came += len(data)
            for part in self._parts:
                data = _decode_part(part, data)
            return data
        pieces: list[bytes] = []
        size = 0
        try:
            for piece in self.iter_pieces(data):
                pieces.append(piece)
                size += len(piece)
                if self._is_compressed and size > self._limit:
                    raise BodyTooLarge(self._limit)
        except BodyTooLarge as error:
            error.content = b"".join(pieces) + error.content
            raise
        return b"".join(pieces)

    def iter_pieces(self, data: bytes) -> Iterator[bytes]:
        """Yield what some bytes of the body become, in pieces that are small in comparison to what is compressed."""
        self._came += len(data)
        for piece in self._from(0, data):
            self._given += len(piece)
            if self._limit is not None and self.whole and self._given > self._limit:
                raise BodyTooLarge(self._limit, piece)
            yield piece

    def _from(self, position: int, data: bytes) -> Iterator[bytes]:
        if position == len(self._parts):
            yield data
            return
        part = self._parts[position]
        size = _SLICE if hasattr(part, "decompressor") else max(len(data), 1)
        for begin in range(0, len(data), size):
            yield from self._from(position + 1, _decode_part(part, data[begin : begin + size]))

    def flush(self) -> bytes:
        """Return what is left at the end of the body.

        Raises:
            IncompleteBodyError: the body does not end there.
        """
        _check_length(self._came, self._length)
        rest = b""
        for part in self._parts:
            rest = (_decode_part(part, rest) if rest else b"") + part.flush()
            if self._came and not _is_complete(part):
                raise _build_cut_off_error()
        return rest


def _decode_part(part: Any, data: bytes) -> bytes:
    decoded: bytes = part.decode(data)
    return decoded + _decode_further_members(part)


def _decode_further_members(part: Any) -> bytes:
    """Return what stands behind the end of gzip: there may be several members, one behind the other (RFC 1952, 2.2)."""
    decoded = b""
    decompressor = getattr(part, "decompressor", None)
    while getattr(decompressor, "eof", False) and getattr(decompressor, "unused_data", b"")[:2] == _GZIP:
        rest = decompressor.unused_data  # type: ignore[union-attr]
        decompressor = part.decompressor = zlib.decompressobj(zlib.MAX_WBITS | 16)
        decoded += part.decode(rest)
    return decoded


def _is_complete(part: object) -> bool:
    decompressor = getattr(part, "decompressor", None)
    is_finished = getattr(decompressor, "is_finished", None)
    if callable(is_finished):
        return bool(is_finished())
    return bool(getattr(decompressor, "eof", True))


def install_decoder(response: httpx.Response, limit: Optional[int] = None, *, whole: bool = True) -> None:
    """Have the body of a response checked while it is read, and its connection dropped where more comes behind it.

    Args:
        response: the response, none of whose body has been read.
        limit: bytes that are held at once, if that is bounded.
        whole: whether the limit is one of the body, and not of each of its pieces.
    """
    watch_stray_bytes(response)
    if (limit is None and not _needs_check(response)) or not hasattr(response, "_get_content_decoder"):
        return
    # Whoever made the response may have asked for httpx's.
    vars(response).pop("_decoder", None)
    response._decoder = Decoder(response, limit, whole=whole)  # type: ignore[assignment]


def is_open(response: Any) -> TypeGuard[httpx.Response]:
    """Return whether the body of a response is still to be read; what a test has in its place may not know."""
    return getattr(response, "is_closed", None) is False and not response.is_stream_consumed


def check_body(response: httpx.Response) -> None:
    """Check a body that has been read by httpx.

    Raises:
        IncompleteBodyError: it is not all of it.
    """
    watch_stray_bytes(response)
    decoder = getattr(response, "_decoder", None)
    if not _needs_check(response) or isinstance(decoder, Decoder):
        return
    # Of a response that was made of its content, as in tests, nothing has been downloaded.
    came = response.num_bytes_downloaded
    if "content-encoding" not in response.headers:
        if came:
            _check_length(came, _get_length(response))
        return
    parts = list(getattr(decoder, "children", [decoder]))
    if len(parts) == 1:
        response._content += _decode_further_members(parts[0])
    if (came or response.content) and not all(map(_is_complete, parts)):
        raise _build_cut_off_error()


def _needs_check(response: httpx.Response) -> bool:
    # HTTP/1.1 and HTTP/2 themselves see to the length; other transports may not.
    if getattr(response, "headers", None) is None or response.request.method == "HEAD":
        return False
    has_length = "content-length" in response.headers and "network_stream" not in response.extensions
    return "content-encoding" in response.headers or has_length


def _get_length(response: httpx.Response) -> int:
    length = response.headers.get("content-length", "")
    return int(length) if "content-encoding" not in response.headers and length.isdecimal() else 0


def _check_length(came: int, length: int) -> None:
    if came < length:
        raise IncompleteBodyError(f"the body ends after {came} of {length} bytes")


def _build_cut_off_error() -> IncompleteBodyError:
    return IncompleteBodyError("the compressed body is cut off")


def read_body(response: httpx.Response) -> bytes:
    """Read a body and return it.

    Raises:
        BodyTooLarge: it is larger than its limit, and not that of an error, of which the beginning is returned.
    """
    limit_whole_body(response)
    if not _is_limited(response):
        return response.read()
    pieces: list[bytes] = []
    try:
        for piece in response.iter_bytes():
            # One by one, for what comes before an error counts.
            pieces.append(piece)  # noqa: PERF402
    except BodyTooLarge as error:
        response.close()
        pieces.append(_take_beginning(response, error, pieces))
    response._content = b"".join(pieces)
    return response._content


async def aread_body(response: httpx.Response) -> bytes:
    """Read a body and return it; see `read_body`."""
    limit_whole_body(response)
    if not _is_limited(response):
        return await response.aread()
    pieces: list[bytes] = []
    try:
        async for piece in response.aiter_bytes():
            # One by one, for what comes before an error counts.
            pieces.append(piece)  # noqa: PERF401
    except BodyTooLarge as error:
        await response.aclose()
        pieces.append(_take_beginning(response, error, pieces))
    response._content = b"".join(pieces)
    return response._content


def _take_beginning(response: httpx.Response, error: BodyTooLarge, pieces: list[bytes]) -> bytes:
    if response.status_code < 400:
        raise error
    return error.content[: error.limit - sum(map(len, pieces))]


def _is_limited(response: httpx.Response) -> bool:
    return is_open(response) and get_limited_decoder(response) is not None


def watch_stray_bytes(response: httpx.Response) -> None:
    """Have the connection of a response dropped after it where more bytes come than belong to it."""
    connection = response.extensions.get("network_stream")
    if connection is not None:
        _watch_connection(connection, response.stream)


def _watch_connection(connection: Any, stream: Any) -> None:
    """Let an idle connection be closed by its pool if bytes have come that no request has asked for.

    The pool asks a connection whether it can be read before it is used again, for it has ended then; and so it has
    where bytes wait that have been read already.
    """
    try:
        if "get_extra_info" in vars(connection):
            return
    except TypeError:
        return
    state = _find_http11_state(stream)
    if state is None:
        return
    # A weak reference, or the connection would refer to itself.
    itself = weakref.ref(connection)
    inner = type(connection).get_extra_info

    def get_extra_info(info: str) -> Any:
        if info == "is_readable" and state.trailing_data[0]:
            return True
        there = itself()
        return None if there is None else MethodType(inner, there)(info)

    connection.get_extra_info = get_extra_info


def _find_http11_state(stream: object) -> Any:
    """Return the protocol state of the connection that a body comes from; None where that is none of HTTP/1.1."""
    for _ in range(12):
        if stream is None or hasattr(stream, "_h11_state"):
            break
        for name in ("_stream", "_httpcore_stream", "_connection"):
            inner = getattr(stream, name, None)
            if inner is not None:
                break
        stream = inner
    return getattr(stream, "_h11_state", None)


def limit_whole_body(response: httpx.Response) -> None:
    """Let the limit of a response hold for all of its body from here on."""
    decoder = getattr(response, "_decoder", None)
    if isinstance(decoder, Decoder):
        decoder.whole = True


def get_limited_decoder(response: httpx.Response) -> Optional[Decoder]:
    """Return the decoder of a response whose size is bounded."""
    decoder = getattr(response, "_decoder", None)
    return decoder if isinstance(decoder, Decoder) and decoder._limit is not None else None


def iter_pieces(response: httpx.Response) -> Iterable[bytes]:
    """Return a body's bytes as they arrive, decompressed; errors are httpx's."""
    return _take_stream(response) or _iter_small_pieces(response) or response.iter_bytes()


def aiter_pieces(response: httpx.Response) -> AsyncIterable[bytes]:
    """Return a body's bytes as they arrive, decompressed; errors are httpx's."""
    return _take_stream(response) or _aiter_small_pieces(response) or response.aiter_bytes()


def _iter_small_pieces(response: httpx.Response) -> Optional[Iterator[bytes]]:
    """Return the body in pieces that are small whatever they were compressed to, where memory is bounded."""
    decoder = get_limited_decoder(response)

    def decoded(decoder: Decoder) -> Iterator[bytes]:
        for raw in response.iter_raw():
            yield from decoder.iter_pieces(raw)
        yield decoder.flush()

    return None if decoder is None else decoded(decoder)


def _aiter_small_pieces(response: httpx.Response) -> Optional[AsyncIterator[bytes]]:
    decoder = get_limited_decoder(response)

    async def decoded(decoder: Decoder) -> AsyncIterator[bytes]:
        async for raw in response.aiter_raw():
            for piece in decoder.iter_pieces(raw):
                yield piece
        yield decoder.flush()

    return None if decoder is None else decoded(decoder)


def _take_stream(response: httpx.Response) -> Any:
    """Return the body as it comes from the connection, if it can be read like that.

    What httpx would put around it does nothing to a body that is not compressed, and costs a thousand streams 1 MiB.
    """
    if "content-encoding" in response.headers or response.is_stream_consumed or response.is_closed:
        return None
    if "iter_bytes" in response.__dict__ or "aiter_bytes" in response.__dict__:
        # Somebody wants to see the pieces.
        return None
    response.is_stream_consumed = True
    return response.stream
