"""Websockets on the local server: the protocol, the sessions that are open, and the faults that they commit.

uvicorn hands an upgraded connection to `protocol`; the rest is the sans-I/O side of websockets, which is imported when
the first connection comes. What a session says is `_realtime`'s part.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import threading
from collections.abc import Callable, Iterable
from typing import Any, Optional
from urllib.parse import parse_qsl, unquote

from ._app import App, Recorded, encode
from ._call import ApiError, Json
from ._door import WRONG_KEY
from ._faults import Fault
from ._realtime import ResponsesTalk, Talk, VoiceTalk, ids
from ._sockets import reset_on_close

#: By path: the connection that is there, and what is said in it.
_TALKS: dict[str, tuple[str, Callable[..., Talk]]] = {
    "/v1/realtime": ("realtime.connect", VoiceTalk),
    "/openai/realtime": ("realtime.connect", VoiceTalk),
    "/openai/v1/realtime": ("realtime.connect", VoiceTalk),
    "/v1/responses": ("responses.connect", ResponsesTalk),
}
_SECRET = ("authorization", "api-key")


class Sessions:
    """The open websockets of a server, for tests that reach into them from other threads."""

    def __init__(self, application: App) -> None:
        self.app = application
        #: The events that clients sent, in the order in which they came.
        self.events: list[Json] = []
        self._open: list[_Session] = []
        self._changed = threading.Condition()

    def opened(self, session: _Session) -> None:
        with self._changed:
            self._open.append(session)
            self._changed.notify_all()

    def closed(self, session: _Session) -> None:
        with self._changed:
            if session in self._open:
                self._open.remove(session)
            self._changed.notify_all()

    def received(self, event: Json) -> None:
        with self._changed:
            self.events.append(event)
            self._changed.notify_all()

    def wait(self, events: int, timeout: float) -> bool:
        """Wait until so many events have come."""
        with self._changed:
            return self._changed.wait_for(lambda: len(self.events) >= events, timeout)

    def each(self, act: Callable[[_Session], None]) -> None:
        """Have something done with every open session, in the server's thread."""
        with self._changed:
            for session in self._open:
                session.loop.call_soon_threadsafe(act, session)


def protocol(sessions: Sessions) -> type[asyncio.Protocol]:
    """Return the class that uvicorn makes of each connection that asks for a websocket."""

    class Upgraded(_Session):
        def __init__(self, **_: object) -> None:
            super().__init__(sessions)

    return Upgraded


class _Session(asyncio.Protocol):
    """One websocket."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions
        self._talk: Optional[Talk] = None
        self._fault: Optional[Fault] = None
        self._said = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport: Any = transport
        self.loop = asyncio.get_running_loop()
        try:
            from websockets.server import ServerProtocol
        except ImportError:
            self._refuse_plainly()
            return
        # A test may send whatever its own limits allow.
        self._protocol: Any = ServerProtocol(max_size=None)

    def _refuse_plainly(self) -> None:
        text = b"websockets of the local server need the package 'websockets': pip install 'openai[realtime]'"
        self._transport.write(b"HTTP/1.1 501 Not Implemented\r\ncontent-length: %d\r\n\r\n" % len(text) + text)
        self._transport.close()

    def data_received(self, data: bytes) -> None:
        if self._transport.is_closing():
            return
        self._protocol.receive_data(data)
        self._on_events()

    def eof_received(self) -> None:
        self._protocol.receive_eof()
        self._flush()

    def connection_lost(self, exc: Optional[Exception]) -> None:
        self._sessions.closed(self)

    def _on_events(self) -> None:
        for event in self._protocol.events_received():
            if hasattr(event, "headers"):
                self._on_request(event)
            elif event.opcode in (0, 1, 2):
                self._on_frame(event)
        self._flush()

    def _flush(self) -> None:
        for data in self._protocol.data_to_send():
            if data:
                self._transport.write(data)
            else:
                self._transport.close()

    # The handshake

    def _on_request(self, request: Any) -> None:
        path, _, query = request.path.partition("?")
        name, make_talk = _TALKS.get(path, ("", None))
        app = self._sessions.app
        if app.record is not None:
            app.record(_recorded(name, path, query, request.headers))
        try:
            self._fault = app.script.next(name) if name else None
            self._check(path, request.headers)
            if self._fault is not None and self._fault.kind == "status":
                raise ApiError(self._fault.status, "The test asked for this status.", code="test_fault")
            self._talk = make_talk(app, dict(parse_qsl(query)), unquote(path)) if make_talk else None
        except ApiError as refused:
            self._reject(refused)
            return
        response = self._protocol.accept(request)
        self._protocol.send_response(response)
        if response.status_code == 101 and self._talk is not None:
            self._partial: list[bytes] = []
            self._sessions.opened(self)
            self.say(self._talk.opening())

    def _check(self, path: str, headers: Any) -> None:
        if path not in _TALKS:
            raise ApiError(404, f"There is no websocket at {path}.", code="unknown_url")
        scheme, _, token = headers.get("Authorization", "").partition(" ")
        key = token if scheme.lower() == "bearer" else headers.get("api-key", "")
        if not key or key == WRONG_KEY:
            message = "Incorrect API key provided." if key else "You didn't provide an API key."
            raise ApiError(401, message, code="invalid_api_key")

    def _reject(self, refused: ApiError) -> None:
        response = self._protocol.reject(refused.status, encode(refused.body).decode())
        del response.headers["Content-Type"]
        response.headers["Content-Type"] = "application/json"
        for name, value in {**refused.headers, **(self._fault.headers if self._fault else {})}.items():
            response.headers[name] = value
        response.headers["x-request-id"] = self._sessions.app.next_request_id()
        self._protocol.send_response(response)
        self._flush()

    # Talking

    def _on_frame(self, frame: Any) -> None:
        self._partial.append(bytes(frame.data))
        if not frame.fin or self._talk is None:
            return
        raw, self._partial = b"".join(self._partial), []
        if self._fault is not None and self._fault.kind == "hang":
            return
        try:
            event = json.loads(raw)
            if not isinstance(event, dict):
                raise ValueError("not an object")
        except ValueError as wrong:
            refused = ApiError(400, f"The event is not valid JSON: {wrong}.", code="invalid_json")
            self.say([self._talk.error(refused, None)])
            return
        self._sessions.received(event)
        self.say(self._talk.answer(event))

    def say(self, events: Iterable[Json]) -> None:
        """Send events, as far as the fault of this session lets them through."""
        for event in events:
            if self._transport.is_closing():
                return
            if self._protocol.state.name != "OPEN":
                # A client that closes while it is answered hears no more than that.
                break
            if self._fault is not None and self._said == self._fault.after and self._strike(self._fault):
                return
            self._said += 1
            self._protocol.send_text(encode(event))
        self._flush()

    def _strike(self, fault: Fault) -> bool:
        """Commit a fault, and say whether that was the end."""
        if fault.kind == "garbage":
            self._protocol.send_text(b'{"type": "response.done", nope')
            return False
        if fault.kind == "large":
            event = {"type": "response.output_audio.delta", **ids(), "delta": "A" * fault.size}
            self._protocol.send_text(encode(event))
            return False
        self._flush()
        if fault.kind == "cut":
            # A text frame of 100 bytes of which 7 come (RFC 6455, section 5.2).
            self._transport.write(b"\x81\x64" + b'{"type"')
        if fault.kind == "close":
            self.close(fault.code)
        elif fault.kind in ("cut", "drop", "reset"):
            self.drop(reset=fault.kind == "reset")
        return fault.kind in ("close", "cut", "drop", "reset", "hang")

    def close(self, code: int, reason: str = "") -> None:
        """Close the connection in an orderly way."""
        if self._protocol.state is type(self._protocol.state).OPEN:
            self._protocol.send_close(code, reason)
        self._flush()

    def drop(self, reset: bool = False) -> None:
        """Break the connection off."""
        if reset:
            reset_on_close(self._transport)
            self._transport.abort()
        else:
            self._transport.close()


def _recorded(name: str, path: str, query: str, headers: Any) -> Recorded:
    shown: dict[str, str] = {}
    digests = set()
    for key, value in headers.raw_items():
        key = key.lower()
        if key in _SECRET:
            scheme, space, secret = value.partition(" ")
            digests.add(hashlib.sha256((secret or scheme).encode()).digest())
            value = f"{scheme} [redacted]" if space else "[redacted]"
        shown[key] = value
    pairs = tuple(parse_qsl(query, keep_blank_values=True))
    return Recorded(name, "GET", path, pairs, shown, b"", frozenset(digests))
