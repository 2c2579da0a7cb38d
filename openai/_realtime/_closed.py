"""Errors of closed connections: the one module that imports websockets when it is loaded."""

from __future__ import annotations

from typing import Any, Optional

from websockets import exceptions
from websockets.exceptions import ConnectionClosed, ConnectionClosedError, ConnectionClosedOK

from .._exceptions import WebSocketConnectionClosedError

#: Close codes (RFC 6455, section 7.4.1) for which there is something that the program can do.
_HINTS = {
    1007: "A message that was sent is not UTF-8 text.",
    1008: "The server refused a message, or the key.",
    1009: "A message was too large; `max_size` in websocket_connection_options sets the bytes that are accepted.",
}


class _Closed(WebSocketConnectionClosedError):
    """An error of this library and of websockets, so that either can be caught."""

    def __init__(self, error: ConnectionClosed, unsent_messages: list[str]) -> None:
        ConnectionClosed.__init__(self, error.rcvd, error.sent, error.rcvd_then_sent)  # type: ignore[arg-type]
        self.unsent_messages = unsent_messages
        self.message = f"The connection is closed: {error}."
        notes = [self.message, _HINTS.get(get_close_code(error), "")]
        if unsent_messages:
            count = len(unsent_messages)
            notes.append(f"{count} message{'s were' if count > 1 else ' was'} not sent; see `unsent_messages`.")
        self._text = " ".join(filter(None, notes))

    def __str__(self) -> str:
        return self._text


class ClosedError(_Closed, ConnectionClosedError):
    """The connection broke, or was closed because of an error."""


class ClosedOK(_Closed, ConnectionClosedOK):
    """The connection was closed in an orderly way."""


def build_closed_error(
    error: ConnectionClosed, unsent: list[str], cause: Optional[BaseException] = None
) -> ConnectionClosed:
    """Return the error for a closed connection, with the messages that were not sent."""
    if isinstance(error, _Closed) and not unsent:
        return error
    closed_error = ClosedOK(error, unsent) if isinstance(error, ConnectionClosedOK) else ClosedError(error, unsent)
    closed_error.__cause__ = cause or error.__cause__
    return closed_error


def get_close_code(error: ConnectionClosed) -> int:
    """Return the close code that was received; 1006 if the connection was lost (RFC 6455, section 7.1.5)."""
    frame: Any = error.rcvd or (error.sent if error.sent is not None and error.sent.code == 1009 else None)
    return 1006 if frame is None else int(frame.code)


def build_concurrency_error() -> Exception:
    """Return the error for receiving while another thread or task receives."""
    # Before 13.1, websockets raised the base class of its later error.
    kind: type[Exception] = getattr(exceptions, "ConcurrencyError", RuntimeError)
    return kind("another task or thread is receiving from this connection; only one can, so let it hand the events on")
