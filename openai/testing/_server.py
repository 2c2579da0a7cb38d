"""The fake of the API on a socket: in a thread for tests, in the foreground for people."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from types import TracebackType
from typing import TYPE_CHECKING, Any, Optional, Union

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from ._app import CLOSE, App, Receive, Recorded, Scope, Send, app
from ._faults import make
from ._paging import fill
from ._sockets import listen, reset_on_close, settle
from ._thread import ThreadedServer
from ._websocket import Sessions, protocol

if TYPE_CHECKING:
    from typing_extensions import Self


class LocalServer(ThreadedServer):
    """The fake of the API in a daemon thread, on a free port of 127.0.0.1; made by `serve`.

    Any API key will do except an empty one and ``sk-wrong``. Models may have any name; those that begin with
    ``missing-`` do not exist. The same server is a resource of Azure OpenAI, too, at its `azure_endpoint`.

    Args:
        port: the port to listen on; 0 takes a free one.

    Raises:
        OSError: the port is taken.
    """

    def __init__(self, port: int = 0) -> None:
        #: The requests that came so far, as `Recorded`.
        self.requests: list[Recorded] = []
        self._app = app(record=self.requests.append)
        self._sessions = Sessions(self._app)
        super().__init__(port)

    @property
    def events(self) -> list[dict[str, Any]]:
        """The events that came over websockets so far, in the order in which they came."""
        return self._sessions.events

    def wait_for_events(self, count: int, timeout: float = 10.0) -> bool:
        """Wait until ``count`` events have come over websockets since the last `clear`; say whether they have.

        Args:
            count: how many.
            timeout: seconds to wait at the most.
        """
        return self._sessions.wait(count, timeout)

    def push(self, event: Mapping[str, Any]) -> None:
        """Send an event of your choice over all open websockets."""
        self._sessions.each(lambda session: session.say([dict(event)]))

    def disconnect(self, code: Optional[int] = 1011, reason: str = "") -> None:
        """Close all open websockets.

        Args:
            code: the close code; ``None`` breaks the connections off without one.
            reason: at most 123 bytes of text for the clients.
        """
        self._sessions.each(lambda session: session.drop() if code is None else session.close(code, reason))

    @property
    def azure_endpoint(self) -> str:
        """The URL for ``azure_endpoint`` of an Azure client, such as ``http://127.0.0.1:8000``."""
        return f"http://127.0.0.1:{self.port}"

    def fault(
        self,
        what: Union[str, int],
        *,
        times: int = 1,
        endpoint: Optional[str] = None,
        **settings: object,
    ) -> None:
        """Let the next requests go wrong; faults are committed in the order in which they were asked for.

        Args:
            what: a status such as ``429``; ``"status"``, ``"redirect"``, ``"html"``, ``"empty"``, ``"garbage"``,
                ``"cut"``, ``"drop"``, ``"sse-error"``, ``"hang"``, ``"reset"`` or ``"slow"``, for websockets also
                ``"close"`` and ``"large"``; or one of these with its main setting, such as ``"cut:3"`` and
                ``"redirect:https://..."``. The same notation may stand in the header ``x-openai-test-fault`` of a
                request.
            times: how many requests go wrong.
            endpoint: only requests to this endpoint do, such as ``"chat.completions.create"``.
            **settings: ``status``, ``headers`` and ``body`` (JSON, text or bytes) of a status; ``url`` of a redirect;
                ``after``, the events of a stream that come before it; ``seconds`` before each piece of a slow answer.

        Raises:
            ValueError: there is no such fault, or it has no such setting.
        """
        if times < 1:
            raise ValueError(f"times must be at least 1, not {times}")
        self._app.script.add(make(what, settings), endpoint, times)

    def fill(self, endpoint: str, items: Union[int, Sequence[Mapping[str, Any]]]) -> list[dict[str, Any]]:
        """Let a list hold certain items, page by page, whatever else the server keeps.

        Args:
            endpoint: the list, such as ``"files.list"``; whatever ids its path has, these are its items.
            items: the items in the order in which they are listed, unless ``order="desc"`` asks for the other one; each
                says what is not as in a small example with an id of its own. A number makes so many examples.

        Returns:
            the items, as they are listed.

        Raises:
            ValueError: there is no such endpoint, or it does not give pages.
        """
        return fill(self._app.state, endpoint, items)

    def clear(self) -> None:
        """Forget requests, faults, filled lists and stored objects, so that the next test has a fresh server."""
        self.requests.clear()
        self._sessions.events.clear()
        self._app.script.clear()
        self._app.state.clear()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: Optional[type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        self.close()

    async def _serve(self, listening: socket.socket, stop: asyncio.Event) -> None:
        connections = _Connections()
        config = _config(_closable(self._app, connections), connections, self._sessions)
        server = _Uvicorn(config, self._ready.set, stop)
        server.on_stop = connections.abort
        await server.serve(sockets=[listening])


def serve(port: int = 0) -> LocalServer:
    """Start a fake of the API and return it; use it as a context manager, or ``close()`` it.

    Args:
        port: the port to listen on; 0 takes a free one.

    Raises:
        OSError: the port is taken.
    """
    return LocalServer(port)


def run(
    host: str = "127.0.0.1",
    port: int = 8000,
    *,
    ready: Optional[Callable[[str], None]] = None,
    answered: Optional[Callable[[str, str, int, float], None]] = None,
) -> None:
    """Run the fake of the API until the program is interrupted.

    Args:
        host: the address to listen on; anything but loopback lets other machines in.
        port: the port to listen on; 0 takes a free one.
        ready: is called with the base URL once requests are answered.
        answered: is called with method, path, status and seconds of each request, before its answer is sent.

    Raises:
        OSError: the address is taken or not one of this machine.
    """
    with listen(host, port) as listening:
        name = f"[{host}]" if ":" in host else host
        url = f"http://{name}:{listening.getsockname()[1]}/v1"

        def announce() -> None:
            if ready is not None:
                ready(url)

        connections, application = _Connections(), app()
        application.answered = answered
        config = _config(_closable(application, connections), connections, Sessions(application))
        server = _Uvicorn(config, announce)
        server.on_stop = connections.abort
        with suppress(KeyboardInterrupt):
            server.run(sockets=[listening])


class _Connections:
    """The open connections by the client's address, so that faults can close one in the middle of an answer."""

    def __init__(self) -> None:
        self._open: dict[Any, asyncio.Transport] = {}

    def protocol(self) -> type[asyncio.Protocol]:
        """Return the class of connections that enter themselves here."""
        opened = self._open

        class Protocol(H11Protocol):
            def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
                self.address = transport.get_extra_info("peername")
                opened[self.address] = transport
                super().connection_made(transport)

            def connection_lost(self, exc: Optional[Exception]) -> None:
                opened.pop(self.address, None)
                super().connection_lost(exc)

        return Protocol

    def close(self, address: object, reset: bool) -> bool:
        transport = self._open.get(address)
        if transport is None:
            return False
        if reset:
            reset_on_close(transport)
            transport.abort()
        else:
            transport.close()
        return True

    def abort(self) -> None:
        for transport in list(self._open.values()):
            transport.abort()


def _closable(application: App, connections: _Connections) -> Callable[[Scope, Receive, Send], Any]:
    async def closable(scope: Scope, receive: Receive, send: Send) -> None:
        address = tuple(scope["client"])

        def close(reset: bool) -> bool:
            return connections.close(address, reset)

        await application({**scope, "extensions": {**scope.get("extensions", {}), CLOSE: close}}, receive, send)

    return closable


def _config(application: Callable[..., Any], connections: _Connections, sessions: Sessions) -> uvicorn.Config:
    return _Config(
        application,
        http=connections.protocol(),
        ws=protocol(sessions),
        lifespan="off",
        access_log=False,
        server_header=False,
        date_header=False,
    )


class _Config(uvicorn.Config):
    def configure_logging(self) -> None:
        """Leave logging to the program that the server runs in; it may have a uvicorn of its own."""


class _Uvicorn(uvicorn.Server):
    """Uvicorn that says when it is ready, and stops on an event instead of looking for a flag ten times a second."""

    def __init__(self, config: uvicorn.Config, ready: Callable[[], None], stop: Optional[asyncio.Event] = None) -> None:
        super().__init__(config)
        self._ready, self._stop_event = ready, stop
        self.on_stop: Callable[[], None] = lambda: None

    async def startup(self, sockets: Optional[list[socket.socket]] = None) -> None:
        await super().startup(sockets=sockets)
        self._ready()

    async def main_loop(self) -> None:
        if self._stop_event is None:
            await super().main_loop()
        else:
            await self._stop_event.wait()

    async def shutdown(self, sockets: Optional[list[socket.socket]] = None) -> None:
        await settle()
        # Answers that hang or stream on would be waited for.
        self.on_stop()
        self.force_exit = True
        await super().shutdown(sockets=sockets)
