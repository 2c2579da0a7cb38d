"""A body of server-sent events, made into typed items as its bytes arrive."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from .._constants import SHOWN
from .._convert import Unknown, converter
from .._exceptions import APIConnectionError, APIError, APIResponseValidationError
from .._json import loads
from .._model import BaseModel
from .sse import RawEvent, SSEDecoder, text

if TYPE_CHECKING:
    import httpx

    from ..endpoints import Endpoint
    from .binding import Bound

#: The data that ends a stream.
_DONE = b"[DONE]"

#: What is no item.
NOTHING = object()


class UnknownEvent(Unknown):
    """An event of a type that this version does not know; programs read the number of every one."""

    sequence_number: Optional[int] = None


class Events:
    """Decodes one stream.

    An error that the server sends in the stream is raised, after the items before it; so is a stream that holds no
    event at all, which is some other document.

    Args:
        type_: type of the items.
        response: whose body it is.
        call: what was asked for.
        strict: whether an item that does not fit its type is an error.
    """

    def __init__(
        self, type_: Any, response: httpx.Response, call: Optional[Bound] = None, *, strict: bool = False
    ) -> None:
        #: Whether the whole answer has come: its last event, or the end marker.
        self.completed = False
        #: Whether the end marker has come, behind which nothing counts.
        self.over = False
        #: Whether the user has closed the stream.
        self.closed = False
        self.decoder = SSEDecoder()
        self._type = type_
        self._hook = converter.get_structure_hook(type_)
        self._response = response
        self._strict = strict
        self._has_events = False
        #: What came so far, while there is no event yet; an error shows it.
        self._beginning = b""
        self._endpoint: Optional[Endpoint] = None
        self._named = False
        self._objects = isinstance(type_, type) and issubclass(type_, BaseModel)
        self._ends: tuple[str, ...] = ()
        self._last_events_due = 1
        if call is not None:
            self.belong_to(call)

    def belong_to(self, call: Bound) -> None:
        """Take from a call what is to be known of its stream."""
        row = self._endpoint = call.endpoint
        self._named = row.named_events
        self._objects = (self._objects or bool(row.stream)) and not self._named
        # Nothing is looked for in streams that only the end marker ends.
        self._ends = row.ends if row.ends != (_DONE.decode(),) else ()
        # Of several images, each has a last event.
        answers = call.body.get("n") if self._ends and call.body else None
        self._last_events_due = answers if type(answers) is int else 1

    def feed(self, chunk: bytes) -> list[RawEvent]:
        """Take some bytes and return the events that they complete, for `item`."""
        raw = self.decoder.feed_raw(chunk)
        if not self._has_events:
            if raw:
                self._has_events = True
                self._beginning = b""
            elif len(self._beginning) < SHOWN:
                self._beginning += chunk[:SHOWN]
        return raw

    def finish(self) -> list[RawEvent]:
        """Say that no more bytes come, and return the event that was only waiting for that, for `item`.

        Raises:
            APIResponseValidationError: there was no event in what came.
        """
        raw = self.decoder.finish()
        if not (raw or self._has_events):
            came = text(self._beginning).strip()
            kind = self._response.headers.get("content-type", "no content type")
            problem = f"expected server-sent events, got {kind}: {came!r}" if came else "the stream is empty"
            raise self._unfit(problem, came)
        return raw

    def item(self, event: RawEvent) -> Any:
        """Return the item that an event is; `NOTHING` for the end marker, and for all behind it.

        Raises:
            APIError: the server reports an error.
            APIResponseValidationError: the event is not JSON, or no object.
        """
        name, data, _id, _retry = event
        if data[:6] == _DONE or self.over:
            self.completed = self.over = True
            return NOTHING
        if name == b"error":
            raise self._reported(data)
        try:
            value = loads(data)
        except ValueError:
            raise self._invalid("an event of the stream is not JSON", data) from None
        if type(value) is dict:
            # Chunks of a chat, of which there are most, have neither.
            if "type" in value or "error" in value:
                self._look_at(value, data)
        elif self._objects:
            raise self._invalid("an event of the stream is no JSON object", data)
        if self._named:
            value = {"event": name.decode(), "data": value}
        if self._strict:
            self._check(value)
        item = self._hook(value, self._type)
        if type(item) is Unknown:
            fields, item = item.__dict__, object.__new__(UnknownEvent)
            item.__dict__ = fields
        return item

    def broken_off(self, error: APIConnectionError) -> APIConnectionError:
        """Say on an error, which broke the stream off, where it was and what of the next event had arrived."""
        self._located(error)
        error.partial = self.decoder.unfinished
        return error

    def _look_at(self, value: dict[str, Any], data: bytes) -> None:
        kind = value.get("type")
        if kind == "error" or value.get("error"):
            raise self._reported(data)
        if kind in self._ends:
            self._last_events_due -= 1
            self.completed = self._last_events_due <= 0

    def _reported(self, data: bytes) -> APIError:
        try:
            value = loads(data)
        except ValueError:
            value = text(data)
        body = (value.get("error") or value) if isinstance(value, dict) else value
        message = body.get("message") if isinstance(body, dict) else body if isinstance(body, str) else None
        error = APIError(message or "An error occurred during streaming", self._response.request, body=body)
        return self._located(error)

    def _check(self, value: Any) -> None:
        from .._strict import problems

        wrong = problems(value, self._type)
        if wrong:
            raise self._unfit(f"an event of the stream does not fit: {'; '.join(wrong)}", value)

    def _invalid(self, problem: str, data: bytes) -> APIResponseValidationError:
        came = text(data)
        return self._unfit(f"{problem}: {came[:SHOWN]!r}", came)

    def _unfit(self, message: str, body: object) -> APIResponseValidationError:
        error = APIResponseValidationError(self._response, body, message=message)
        self._located(error)
        return error

    def _located(self, error: APIError) -> APIError:
        error.endpoint = self._endpoint.id if self._endpoint is not None else None
        error.request_id = self._response.headers.get("x-request-id")
        return error
