"""Several connection pools behind one transport.

The pool of httpx looks at all of its connections at the beginning and at the end of each request, and more than once: a
thousand streams at the same time take longer to find their connections than to be read. Small pools have little to
look at. As a request goes to the first pool that has room, most programs only ever have one.
"""

from __future__ import annotations

import math
import ssl
import sys
from collections import deque
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any, Callable, Optional

import httpx

if TYPE_CHECKING:
    from typing_extensions import Self

#: Connections of one pool. Looking at so many takes less time than all the rest of a request.
POOL_SIZE = 64

_Make = Callable[..., httpx.AsyncBaseTransport]


def spread_over_pools(make: _Make, *args: Any, **options: Any) -> httpx.AsyncBaseTransport:
    """Make a transport of as many pools as its limits allow.

    It is one of httpx's own where there are no limits, and for HTTP/2, by which one connection carries many requests.

    Args:
        make: makes a transport of httpx from the other arguments.
        *args: for ``make``.
        **options: for ``make``; those that httpx gives, by name.
    """
    limits = options.get("limits")
    if limits is None or options.get("http2"):
        return make(*args, **options)
    verify, cert = options.get("verify", True), options.get("cert")
    if cert is not None or not isinstance(verify, ssl.SSLContext):
        # Once for all pools: reading the certificate authorities takes some 20 ms.
        trust_env = options.get("trust_env", True)
        options["verify"] = httpx.create_ssl_context(verify=verify, cert=cert, trust_env=trust_env)
        options["cert"] = None
    return ManyPoolsTransport(lambda part: make(*args, **{**options, "limits": part}), limits)


class _Pool:
    """One pool, and how many of its connections are in use."""

    def __init__(self, transport: httpx.AsyncBaseTransport, size: float) -> None:
        self.transport = transport
        self.size = size
        self.busy = 0

    async def mend(self, stream: object = None) -> None:
        """Take out what a cancelled task has left half done.

        Between two steps of its own, httpcore gives way to other tasks. A task that is cancelled just there leaves a
        request behind, or a connection that is neither in use nor idle; either would hold a place for ever.

        Args:
            stream: of a response that has been closed.
        """
        inner: Any = getattr(self.transport, "_pool", None)
        requests, connections = getattr(inner, "_requests", None), getattr(inner, "_connections", None)
        if requests is None or connections is None:
            # Another httpcore, which may mend itself. Nothing here may hide why a request failed.
            return
        request = getattr(getattr(stream, "_httpcore_stream", None), "_pool_request", None)
        if request in requests:
            requests.remove(request)
        held = [each.connection for each in requests]
        lost = [each for each in connections if not (each in held or each.is_idle() or each.is_closed())]
        for each in lost:
            connections.remove(each)
        for each in lost:
            await each.aclose()

    async def disconnect(self, stream: object) -> None:
        """Close the connection of a response: it was connecting when the pool was closed, which does not know it."""
        request = getattr(getattr(stream, "_httpcore_stream", None), "_pool_request", None)
        connection = getattr(request, "connection", None)
        if connection is not None:
            await connection.aclose()


class ManyPoolsTransport(httpx.AsyncHTTPTransport):
    """Gives each request to the first pool with a free connection, and makes the next pool when all are busy.

    Together they keep to the limits. A request for which there is no connection waits as long as its timeout for the
    pool says; those that wait are served in order.

    Args:
        make: makes a transport with the given limits.
        limits: of all of them together.
    """

    def __init__(self, make: Callable[[httpx.Limits], httpx.AsyncBaseTransport], limits: httpx.Limits) -> None:
        self._make = make
        self._limits = limits
        self._pools: list[_Pool] = []
        self._most = limits.max_connections or math.inf
        #: Connections that are in use or promised to somebody who waits.
        self._taken = 0
        self._waiting: deque[Any] = deque()
        self.closed = False
        # Made at once, so that options that will not do are complained of where they are given.
        self._add()

    if not TYPE_CHECKING:

        @property
        def _pool(self) -> object:
            """What looks like one connection pool, for packages that look into it."""
            return _JointPool([each.transport._pool for each in self._pools], self._limits)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if self._taken < self._most:
            self._taken += 1
        else:
            await self._wait(request)
        pool = next((each for each in self._pools if each.busy < each.size), None) or self._add()
        pool.busy += 1
        try:
            response = await pool.transport.handle_async_request(request)
        except BaseException:
            try:
                await pool.mend()
            finally:
                self._give_back(pool)
            raise
        assert isinstance(response.stream, httpx.AsyncByteStream)
        response.stream = _Body(response.stream, self, pool)
        return response

    def _add(self) -> _Pool:
        before = POOL_SIZE * len(self._pools)
        kept = self._limits.max_keepalive_connections
        size = min(POOL_SIZE, self._most - before)
        limits = httpx.Limits(
            max_connections=int(size),
            max_keepalive_connections=None if kept is None else max(0, min(POOL_SIZE, kept - before)),
            keepalive_expiry=self._limits.keepalive_expiry,
        )
        pool = _Pool(self._make(limits), size)
        self._pools.append(pool)
        return pool

    async def _wait(self, request: httpx.Request) -> None:
        # Imported here because few programs have so many requests; it knows which event loop is running.
        import anyio

        promised = anyio.Event()
        self._waiting.append(promised)
        try:
            with anyio.fail_after(request.extensions.get("timeout", {}).get("pool")):
                await promised.wait()
        except BaseException as error:
            if promised.is_set():
                self._give_back()
            else:
                self._waiting.remove(promised)
            if isinstance(error, TimeoutError):
                raise httpx.PoolTimeout(f"all {self._most} connections stayed busy", request=request) from None
            raise

    def _give_back(self, pool: Optional[_Pool] = None) -> None:
        if pool is not None:
            pool.busy -= 1
        if self._waiting:
            self._waiting.popleft().set()
        else:
            self._taken -= 1

    async def aclose(self) -> None:
        self.closed = True
        for pool in self._pools:
            await pool.transport.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *error: object) -> None:
        await self.aclose()


class _Body(httpx.AsyncByteStream):
    """The body of a response; when it is closed, its connection is there for the next request."""

    __slots__ = ("_closed", "_owner", "_pool", "_stream")

    def __init__(self, stream: httpx.AsyncByteStream, owner: ManyPoolsTransport, pool: _Pool) -> None:
        self._stream = stream
        self._owner = owner
        self._pool = pool
        self._closed = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for piece in self._stream:
                yield piece
        except BaseException as error:
            # Also where somebody drops it half read: then httpx frees the connection in the same way, in another task.
            await self.aclose(whole=isinstance(error, GeneratorExit))
            raise

    async def aclose(self, whole: bool = True) -> None:
        if self._closed:
            return
        self._closed = True
        try:
            await self._stream.aclose()
        except BaseException:
            whole = False
            raise
        finally:
            try:
                if not whole:
                    await self._pool.mend(self._stream)
                elif self._owner.closed:
                    await self._pool.disconnect(self._stream)
            finally:
                self._owner._give_back(self._pool)


class _JointPool:
    """What several pools hold, by the names of one."""

    def __init__(self, pools: list[Any], limits: httpx.Limits) -> None:
        self._pools = pools
        most, kept = limits.max_connections, limits.max_keepalive_connections
        self._max_connections = sys.maxsize if most is None else most
        self._max_keepalive_connections = self._max_connections if kept is None else min(kept, self._max_connections)

    @property
    def connections(self) -> list[Any]:
        return [connection for pool in self._pools for connection in pool.connections]

    def __getattr__(self, name: str) -> Any:
        return getattr(self._pools[0], name)
