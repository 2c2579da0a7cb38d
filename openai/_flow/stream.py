"""A body of server-sent events, made into typed items as its bytes arrive."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Optional

from .._convert import converter
from .._exceptions import APIConnectionError, APIError, APIResponseValidationError
from .._json import loads
from .sse import RawEvent, SSEDecoder

if TYPE_CHECKING:
    import httpx

    from ..endpoints import Endpoint

#: The data that ends a stream.
_DONE = b"[DONE]"

#: Characters of an unexpected body that an error shows: enough to recognise a proxy's error page.
_SHOWN = 300


class Events:
    """Decodes one stream.

    ``completed`` tells whether the end marker has come. An error that the server sends in the stream is raised, after
    the items before it; so is a stream that holds no event at all, which is some other document.
    """

    def __init__(
        self, type_: Any, response: httpx.Response, endpoint: Optional[Endpoint] = None, *, strict: bool = False
    ) -> None:
        self.completed = False
        self.decoder = SSEDecoder()
        self._type = type_
        self._hook = converter.get_structure_hook(type_)
        self._response = response
        self._endpoint = endpoint
        self._named = endpoint is not None and endpoint.named_events
        self._strict = strict
        self._any = False
        self._beginning = b""

    def feed(self, chunk: bytes) -> Iterator[Any]:
        """Take some bytes and yield the items that they complete.

        Raises:
            APIError: the server reports an error.
            APIResponseValidationError: an event is not JSON.
        """
        if not self._any and len(self._beginning) < _SHOWN:
            self._beginning += chunk[:_SHOWN]
        return self._items(self.decoder.feed_raw(chunk))

    def finish(self) -> Iterator[Any]:
        """Say that no more bytes come.

        Raises:
            APIResponseValidationError: there was no event in what came.
        """
        yield from self._items(self.decoder.finish())
        if not self._any:
            came = self._beginning.decode(errors="replace").strip()
            kind = self._response.headers.get("content-type", "no content type")
            problem = f"expected server-sent events, got {kind}: {came!r}" if came else "the stream is empty"
            raise self._invalid(problem, came)

    def broken_off(self, error: APIConnectionError) -> APIConnectionError:
        """Say on an error, which broke the stream off, where it was and what of the next event had arrived."""
        self._located(error)
        error.partial = self.decoder.unfinished
        return error

    def _items(self, events: list[RawEvent]) -> Iterator[Any]:
        for name, data, _id, _retry in events:
            if not self._any:
                self._any = True
                self._beginning = b""
            if self.completed:
                return
            if data.startswith(_DONE):
                self.completed = True
                return
            try:
                value = loads(data)
            except ValueError:
                text = data.decode(errors="replace")
                raise self._invalid(f"an event of the stream is not JSON: {text[:_SHOWN]!r}", text) from None
            if name == b"error" or (type(value) is dict and value.get("error")):
                raise self._reported(value)
            if self._named:
                value = {"event": name.decode(), "data": value}
            if self._strict:
                self._check(value)
            yield self._hook(value, self._type)

    def _reported(self, value: Any) -> APIError:
        body = (value.get("error") or value) if isinstance(value, dict) else value
        message = body.get("message") if isinstance(body, dict) else body if isinstance(body, str) else None
        error = APIError(message or "An error occurred during streaming", self._response.request, body=body)
        return self._located(error)

    def _check(self, value: Any) -> None:
        from .._strict import problems

        wrong = problems(value, self._type)
        if wrong:
            raise self._invalid(f"an event of the stream does not fit: {'; '.join(wrong)}", value)

    def _invalid(self, message: str, body: object) -> APIResponseValidationError:
        error = APIResponseValidationError(self._response, body, message=message)
        self._located(error)
        return error

    def _located(self, error: APIError) -> APIError:
        error.endpoint = self._endpoint.id if self._endpoint is not None else None
        error.request_id = self._response.headers.get("x-request-id")
        return error
