"""A body of server-sent events, made into typed items as its bytes arrive."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, TypeVar, get_args

from .._constants import SHOWN
from .._exceptions import APIConnectionError, APIError, APIResponseValidationError, ResponseTooLargeError
from .._model.base import BaseModel
from .._model.fields import fields_of
from .._model.json import loads
from .._model.structure import UnknownEvent, copy_containers, has_event_type, make_event_hook
from .sse import RawEvent, SSEDecoder, text

if TYPE_CHECKING:
    import httpx

    from ..endpoints import Endpoint
    from .binding import Bound

_Error = TypeVar("_Error", bound=APIError)

#: The data that ends a stream.
_DONE = b"[DONE]"

#: What is no item.
NOTHING = object()

#: Bytes that are kept of a body without events, so that an error can be read from it.
_KEPT = 65_536


class UnknownNumberedEvent(UnknownEvent):
    """An event of a type that this version does not know; programs read the number of every one, too."""

    sequence_number: Optional[int] = None


class Events:
    """Decodes one stream.

    An error that the server sends in the stream is raised, after the items before it, unless the items' type has an
    event for it. A stream that holds no event at all, which is some other document, is an error, too.

    Args:
        type_: type of the items.
        response: whose body it is.
        call: what was asked for.
        strict: whether an item that does not fit its type is an error.
        decoder: what makes events of the bytes.
    """

    def __init__(
        self,
        type_: object,
        response: httpx.Response,
        call: Optional[Bound] = None,
        *,
        strict: bool = False,
        decoder: Optional[SSEDecoder] = None,
    ) -> None:
        #: Whether the whole answer has come: its last event, or the end marker.
        self.completed = False
        #: Whether the end marker has come, behind which nothing counts.
        self.over = False
        #: Whether the user has closed the stream.
        self.closed = False
        #: Bytes of one event at the most.
        self.limit: Optional[int] = None
        self._unfinished_size = 0
        self.decoder = decoder or SSEDecoder()
        self._type = type_
        self._hook = make_event_hook(type_, UnknownNumberedEvent)
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
        if self.limit is not None:
            self._check_size(self.limit, chunk, raw)
        if not self._has_events:
            # Events without data keep a connection alive, and say nothing.
            if any(event[1] for event in raw):
                self._has_events = True
                self._beginning = b""
            elif len(self._beginning) < _KEPT:
                self._beginning += chunk[:_KEPT]
        return raw

    def _check_size(self, limit: int, chunk: bytes, raw: list[RawEvent]) -> None:
        # What stands behind the last event of a chunk is not counted: it is less than a chunk.
        self._unfinished_size = 0 if raw else self._unfinished_size + len(chunk)
        if self._unfinished_size > limit or any(len(event[1]) > limit for event in raw):
            raise self._located(ResponseTooLargeError(self._response, limit, what="an event of the stream"))

    def finish(self) -> list[RawEvent]:
        """Say that no more bytes come, and return the event that was only waiting for that, for `item`.

        Raises:
            APIError: a JSON object came in place of events, which reports an error.
            APIResponseValidationError: there was no event in what came.
        """
        raw = self.decoder.finish()
        if not (raw or self._has_events):
            raise self._without_events()
        return raw

    def _without_events(self) -> APIError:
        came = text(self._beginning).strip()
        try:
            value = loads(came)
        except ValueError:
            value = None
        if _reports_error(value):
            return self._reported(value)
        kind = self._response.headers.get("content-type", "no content type")
        if not came:
            problem = "the stream is empty"
        elif kind.startswith("text/event-stream"):
            problem = f"the stream has no event with data, only {came[:SHOWN]!r}"
        else:
            problem = f"expected server-sent events, got {kind}: {came[:SHOWN]!r}"
        return self._unfit(problem, came)

    def item(self, event: RawEvent) -> Any:
        """Return the item that an event is; `NOTHING` for what is none, such as the end marker and all behind it.

        Raises:
            APIError: the server reports an error.
            APIResponseValidationError: the event is not JSON, or not an object.
        """
        name, data, _id, _retry = event
        if data[:6] == _DONE or self.over:
            self.completed = self.over = True
            return NOTHING
        try:
            value = loads(data)
        except ValueError:
            if name == b"error":
                raise self._reported(text(data)) from None
            data = data.strip()
            if data == _DONE:
                self.completed = self.over = True
            if data in (_DONE, b""):
                return NOTHING
            raise self._invalid("an event of the stream is not JSON", data) from None
        if type(value) is dict:
            # Chunks of a chat, of which there are most, need no closer look.
            if name == b"error" or "error" in value or not value.get("choices"):
                kind = value.get("type")
                if not kind and self._is_type(name):
                    # Some servers send the type as the name of the event alone.
                    kind = value["type"] = text(name)
                if kind == "error" or name == b"error" or value.get("error") or value.get("object") == "error":
                    if not self._has_event_for(value):
                        raise self._reported(value)
                elif kind in self._ends:
                    self._last_events_due -= 1
                    self.completed = self._last_events_due <= 0
        elif name == b"error" or (self._objects and _reports_error(value)):
            raise self._reported(value)
        elif self._objects:
            raise self._invalid("an event of the stream is not a JSON object", data)
        if self._named:
            value = {"event": name.decode(), "data": value}
        try:
            if self._strict:
                self._check(value)
            return self._hook(value, self._type)
        except RecursionError:
            raise self._invalid("an event of the stream is nested too deeply", data) from None

    def _is_type(self, name: bytes) -> bool:
        """Return whether the name of an event is a type of one; an error may have any form and no type."""
        return bool(name) and name != b"error" and not self._named and has_event_type(self._type, text(name))

    def broken_off(self, error: APIConnectionError) -> APIConnectionError:
        """Say on an error, which broke the stream off, where it was and what of the next event had arrived."""
        self._located(error)
        error.partial = self.decoder.unfinished
        return error

    def _has_event_for(self, value: dict[str, Any]) -> bool:
        """Return whether an error is an event of the items' type, as in streams of responses."""
        if self._named or value.get("type") != "error" or value.get("error"):
            return False
        event = self._hook(copy_containers(value), self._type)
        tag = fields_of(type(event)).get("type") if isinstance(event, BaseModel) else None
        return tag is not None and "error" in get_args(tag.annotation)

    def _reported(self, value: object) -> APIError:
        """Return the error that the server reports, whatever its form."""
        body: Any = value[0] if isinstance(value, list) and value else value
        around: dict[str, Any] = {}
        while isinstance(body, dict) and body.get("error") and not (around and body.get("message")):
            around, body = body, body["error"]
        said = (body.get("message") if isinstance(body, dict) else body, around.get("message"))
        message = next((each for each in said if isinstance(each, str) and each), "An error occurred during streaming")
        error = APIError(message, self._response.request, body=body)
        # What stands beside the text of an error, in place of inside it.
        error.code = error.code if error.code is not None else around.get("code")
        error.param = error.param if error.param is not None else around.get("param")
        if error.type is None and around.get("type") != "error":
            error.type = around.get("type")
        return self._located(error)

    def _check(self, value: object) -> None:
        from .._model.validate import find_problems

        wrong = find_problems(value, self._type)
        if wrong:
            raise self._unfit(f"an event of the stream does not fit: {'; '.join(wrong)}", value)

    def _invalid(self, problem: str, data: bytes) -> APIResponseValidationError:
        came = text(data)
        return self._unfit(f"{problem}: {came[:SHOWN]!r}", came)

    def _unfit(self, message: str, body: object) -> APIResponseValidationError:
        error = APIResponseValidationError(self._response, body, message=message)
        self._located(error)
        return error

    def _located(self, error: _Error) -> _Error:
        error.endpoint = self._endpoint.id if self._endpoint is not None else None
        error.request_id = self._response.headers.get("x-request-id")
        return error


def _reports_error(value: object) -> bool:
    """Return whether parsed JSON is an error, in one of the forms that servers give it."""
    if isinstance(value, list):
        return len(value) == 1 and isinstance(value[0], dict) and bool(value[0].get("error"))
    return isinstance(value, dict) and bool(value.get("error") or "error" in (value.get("type"), value.get("object")))
