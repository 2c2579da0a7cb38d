"""A server in a thread of its own: what `LocalServer` and `RawServer` have in common."""

from __future__ import annotations

import asyncio
import socket
import threading
from typing import Optional

from ._sockets import listen

#: Seconds after which a server that does not stop is left alone; its thread does not keep the program alive.
_PATIENCE = 5.0


class ThreadedServer:
    """Listens on 127.0.0.1 from its creation on, serves in a daemon thread, and is closed by `close`.

    Args:
        port: the port to listen on; 0 takes a free one.

    Raises:
        OSError: the port is taken.
    """

    def __init__(self, port: int = 0) -> None:
        # Bound here and now: the address is known at once, and clients that come early wait instead of failing.
        self._socket = listen("127.0.0.1", port)
        self._port: int = self._socket.getsockname()[1]
        self._closed = False
        self._failure: Optional[BaseException] = None
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run, name=f"{type(self).__name__}:{self.port}", daemon=True)
        self._thread.start()
        self._ready.wait()
        if self._failure is not None:
            self.close()
            raise self._failure

    @property
    def port(self) -> int:
        """The port that the server listens on."""
        return self._port

    @property
    def base_url(self) -> str:
        """The URL for a client's ``base_url``, such as ``http://127.0.0.1:8000/v1``."""
        return f"http://127.0.0.1:{self.port}/v1"

    def close(self) -> None:
        """Stop the server and break all connections; doing so again does nothing."""
        if self._closed:
            return
        self._closed = True
        if self._thread.is_alive() and self._failure is None:
            self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(_PATIENCE)
        self._socket.close()

    def _run(self) -> None:
        try:
            asyncio.run(self._main())
        except BaseException as failure:
            self._failure = failure
        finally:
            self._ready.set()

    async def _main(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._stop = asyncio.Event()
        await self._serve(self._socket, self._stop)

    async def _serve(self, listening: socket.socket, stop: asyncio.Event) -> None:
        """Serve until ``stop`` is set; ``self._ready`` is to be set as soon as requests are answered."""
        raise NotImplementedError
