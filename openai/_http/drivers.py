"""The two drivers that carry out a flow: one blocks, the other runs on the event loop."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Awaitable, Iterator, Sequence
from contextvars import copy_context
from typing import Any, Optional, TypeVar, Union, cast

import httpx

from .._flow.actions import Close, Failed, Flow, Prepared, Read, Resolve, Send, Sleep, Together
from .errors import build_failure
from .requests import RequestBuilder
from .response_bodies import aread_body, check_body, install_decoder, is_open, read_body

_R = TypeVar("_R")


class SyncDriver:
    """Carries out flows by blocking."""

    def __init__(self, http: httpx.Client) -> None:
        self.http = http
        self.requests = RequestBuilder(http)

    def run(self, flow: Flow[_R]) -> _R:
        """Run a flow to its end and return what it returns."""
        step: Any = flow.send
        outcome: Any = None
        try:
            while True:
                action = step(outcome)
                step = flow.send
                kind = type(action)
                try:
                    if kind is Send:
                        outcome = self._send(cast(Send, action))
                    elif kind is Read:
                        outcome = self._read(cast(Read, action).response)
                    elif kind is Close:
                        cast(Close, action).response.close()
                        outcome = None
                    elif kind is Sleep:
                        time.sleep(cast(Sleep, action).seconds)
                        outcome = None
                    elif kind is Together:
                        outcome = self._run_together(cast(Together, action))
                    else:
                        outcome = cast(Resolve, action).call()
                except BaseException as error:
                    # The flow learns of it, to put things in order or to go another way.
                    step, outcome = flow.throw, error
        except StopIteration as stop:
            return cast(_R, stop.value)
        finally:
            # An error that refers to this frame, and the frame to it, would outlive its handling.
            outcome = None

    def _run_together(self, action: Together) -> list[Any]:
        from concurrent.futures import ThreadPoolExecutor

        work = _WorkQueue(action.flows)

        def run() -> None:
            for position, flow in work:
                try:
                    work.results[position] = self.run(flow)
                except BaseException as error:
                    work.fail(error)

        workers = min(action.limit, len(action.flows))
        if workers > 1:
            with ThreadPoolExecutor(workers, "openai") as pool:
                try:
                    for worker in [pool.submit(copy_context().run, run) for _ in range(workers)]:
                        worker.result()
                except BaseException as error:
                    # Somebody presses ctrl-c while this thread waits for the others.
                    work.fail(error)
        else:
            run()
        return work.collect_results()

    def _send(self, action: Send) -> Union[httpx.Response, Failed]:
        what = action.what
        request = self.requests.build(what) if isinstance(what, Prepared) else what
        stream, limit = action.stream, action.limit
        try:
            send = action.through or self.http.send
            response = send(request, stream=stream or limit is not None, follow_redirects=False)
            if is_open(response):
                install_decoder(response, limit, whole=not stream)
            elif not stream:
                check_body(response)
        except Exception as error:
            return build_failure(error, request, self.http)
        failed = None if stream or limit is None else self._read(response)
        return failed if isinstance(failed, Failed) else response

    def _read(self, response: httpx.Response) -> Union[bytes, Failed]:
        try:
            return read_body(response)
        except Exception as error:
            # Where it is the content that is broken, httpx leaves the connection open.
            response.close()
            return build_failure(error, response.request, self.http, response)


class AsyncDriver:
    """Carries out flows on the running event loop."""

    def __init__(self, http: httpx.AsyncClient) -> None:
        self.http = http
        self.requests = RequestBuilder(http)

    async def run(self, flow: Flow[_R]) -> _R:
        """Run a flow to its end and return what it returns."""
        step: Any = flow.send
        outcome: Any = None
        try:
            while True:
                action = step(outcome)
                step = flow.send
                kind = type(action)
                try:
                    if kind is Send:
                        outcome = await self._send(cast(Send, action))
                    elif kind is Read:
                        outcome = await self._read(cast(Read, action).response)
                    elif kind is Close:
                        await cast(Close, action).response.aclose()
                        outcome = None
                    elif kind is Sleep:
                        await _sleep(cast(Sleep, action).seconds)
                        outcome = None
                    elif kind is Together:
                        outcome = await self._run_together(cast(Together, action))
                    else:
                        outcome = cast(Resolve, action).call()
                        if isinstance(outcome, Awaitable):
                            outcome = await outcome
                except BaseException as error:
                    # The flow learns of it, to put things in order or to go another way.
                    step, outcome = flow.throw, error
        except StopIteration as stop:
            return cast(_R, stop.value)
        finally:
            # An error that refers to this frame, and the frame to it, would outlive its handling.
            outcome = None

    async def _run_together(self, action: Together) -> list[Any]:
        # Imported here because few calls need it; it knows which event loop is running.
        import anyio

        work = _WorkQueue(action.flows)

        async def run() -> None:
            for position, flow in work:
                try:
                    work.results[position] = await self.run(flow)
                except BaseException as error:
                    work.fail(error)
                    if isinstance(error, anyio.get_cancelled_exc_class()):
                        raise
                    if not isinstance(error, Exception):
                        # Out of a task, asyncio would let it past whoever waits, and anyio would put it into a group.
                        group.cancel_scope.cancel()

        async with anyio.create_task_group() as group:
            for _ in range(min(action.limit, len(action.flows))):
                group.start_soon(run)
        return work.collect_results()

    async def _send(self, action: Send) -> Union[httpx.Response, Failed]:
        what = action.what
        request = self.requests.build(what) if isinstance(what, Prepared) else what
        stream, limit = action.stream, action.limit
        try:
            send = action.through or self.http.send
            response = await send(request, stream=stream or limit is not None, follow_redirects=False)
            if is_open(response):
                install_decoder(response, limit, whole=not stream)
            elif not stream:
                check_body(response)
        except Exception as error:
            return build_failure(error, request, self.http)
        failed = None if stream or limit is None else await self._read(response)
        return failed if isinstance(failed, Failed) else response

    async def _read(self, response: httpx.Response) -> Union[bytes, Failed]:
        try:
            return await aread_body(response)
        except Exception as error:
            # Where it is the content that is broken, httpx leaves the connection open.
            await response.aclose()
            return build_failure(error, response.request, self.http, response)


class _WorkQueue:
    """Flows that several workers take one by one; after the first error there are no more to take."""

    def __init__(self, flows: Sequence[Flow[Any]]) -> None:
        self.results: list[Any] = [None] * len(flows)
        self._waiting = deque(enumerate(flows))
        self._failure: Optional[BaseException] = None

    def __iter__(self) -> Iterator[tuple[int, Flow[Any]]]:
        while self._failure is None:
            try:
                # Threads may do this at the same time.
                yield self._waiting.popleft()
            except IndexError:
                return

    def fail(self, error: BaseException) -> None:
        """Keep an error: the first one, but rather one that wants the program to end."""
        if self._failure is None or (isinstance(self._failure, Exception) and not isinstance(error, Exception)):
            self._failure = error

    def collect_results(self) -> list[Any]:
        """Return the results, or raise the first error."""
        if self._failure is not None:
            raise self._failure
        return self.results


async def _sleep(seconds: float) -> None:
    # Imported here because only a retry needs it; it knows which event loop is running.
    import anyio

    await anyio.sleep(seconds)
