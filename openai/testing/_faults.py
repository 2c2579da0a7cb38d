"""Faults that the server commits on request, so that clients can be seen to cope.

A fault is asked for by `LocalServer.fault`, or for a single request by the header ``x-openai-test-fault``. Both take
the same notation: a kind, and behind a colon the one setting that matters most for it.

=================== =================================================================================
``429``             that status, with the API's error object; ``429;retry-after=1`` adds headers
``redirect:URL``    a redirect (307) to another place
``html``            a web page with status 200, as proxies send it
``empty``           status 200 and no body
``garbage``         something that is not JSON; ``garbage:2`` in a stream after two events
``cut``             a stream that ends after two events (``cut:5``: five) without ``[DONE]``; half a JSON document
``drop``            the same, but the connection breaks in the middle of the body
``sse-error``       a stream with an ``event: error`` at its beginning, or after as many events as given
``hang``            no answer at all, or none after as many events as given; the connection stays open
``reset``           the connection is reset (RST), at once or after as many events as given
``slow``            0.1 seconds (``slow:2``: two) before every piece of the answer
``close``           a websocket that the server closes: ``close:1008`` with that code; ``after`` so many events
``large``           a websocket event with so many bytes of audio in it: ``large:2000000``
=================== =================================================================================

Of these, a websocket knows statuses, which refuse it, ``cut`` (half a frame), ``drop``, ``reset``, ``garbage`` and
``hang``, ``after`` so many events of the server.
"""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Optional, Union

from attrs import Factory, define, field, frozen

from ._call import ApiError

HEADER = "x-openai-test-fault"

#: What each kind can be told; the first is what stands behind the colon.
_SETTINGS: Mapping[str, tuple[str, ...]] = {
    "status": ("status", "headers", "body"),
    "redirect": ("url", "status", "headers"),
    "html": ("status", "headers"),
    "empty": ("status", "headers"),
    "garbage": ("after",),
    "cut": ("after",),
    "drop": ("after",),
    "sse-error": ("after",),
    "hang": ("after",),
    "reset": ("after",),
    "slow": ("seconds",),
    "close": ("code", "after"),
    "large": ("size", "after"),
}
_STATUS = {"status": 500, "redirect": 307}
_AFTER = {"cut": 2, "drop": 2}
#: What a close code says by default: that the server has failed (RFC 6455, section 7.4.1).
_CODE = 1011
#: Bytes just beyond what websockets takes by default.
_SIZE = 1 << 20
_PAGE = b"<!DOCTYPE html><html><body><h1>Please sign in to the network</h1></body></html>"
_GARBAGE = b'{"id": nope'


@define
class Answer:
    """What goes over the wire: a status, headers, and the pieces of a body that are sent one by one."""

    status: int
    headers: dict[str, str]
    pieces: list[bytes]
    stream: bool = False


@frozen
class Fault:
    """One way in which a request goes wrong; see the module for the kinds."""

    kind: str
    status: int = 200
    headers: Mapping[str, str] = Factory(dict)
    body: Any = None
    url: str = ""
    after: int = 0
    seconds: float = 0.1
    code: int = 0
    size: int = 0

    def instead(self) -> Optional[Answer]:
        """Return the answer that takes the place of the real one, for the faults that do not need that."""
        if self.kind == "status":
            body, media_type = self.body, "application/json"
            if body is None:
                body = ApiError(self.status, f"The test asked for status {self.status}.", code="test_fault").body
            if isinstance(body, (str, bytes)):
                content = body.encode() if isinstance(body, str) else body
            else:
                content = json.dumps(body).encode()
        elif self.kind == "html":
            content, media_type = _PAGE, "text/html; charset=utf-8"
        elif self.kind in ("empty", "redirect"):
            content, media_type = b"", "application/json"
        else:
            return None
        headers = {"content-type": media_type, **({"location": self.url} if self.url else {}), **self.headers}
        return Answer(self.status, headers, [content])


def make(what: Union[str, int], settings: Mapping[str, Any]) -> Fault:
    """Read the notation.

    Raises:
        ValueError: there is no such kind, or it has no such setting; the message says what there is.
    """
    kind, _, value = str(what).partition(":")
    given = dict(settings)
    if kind[:3].isdigit():
        kind, value = "status", kind + (f":{value}" if value else "")
    if kind not in _SETTINGS:
        raise ValueError(f"no fault is called {what!r}; there are a status such as 429, {', '.join(_SETTINGS)}")
    if value:
        if kind == "status":
            value, *more = value.split(";")
            pairs = [each.partition("=") for each in more]
            given["headers"] = {**{name.strip(): text for name, _, text in pairs}, **(given.get("headers") or {})}
        given.setdefault(_SETTINGS[kind][0], value)
    unknown = given.keys() - set(_SETTINGS[kind])
    if unknown:
        raise ValueError(f"the fault {kind!r} has no {min(unknown)!r}; it has {', '.join(_SETTINGS[kind])}")
    if kind == "redirect" and not given.get("url"):
        raise ValueError("the fault 'redirect' needs a URL: 'redirect:https://...'")
    numbers = {"status": _STATUS.get(kind, 200), "after": _AFTER.get(kind, 0), "seconds": 0.1}
    numbers.update({"code": _CODE, "size": _SIZE})
    for name, default in numbers.items():
        try:
            given[name] = type(default)(given.get(name, default))
        except ValueError:
            raise ValueError(f"{name!r} of the fault {kind!r} is {given[name]!r}, which is not a number") from None
    return Fault(kind, **given)


@define
class _Planned:
    fault: Fault
    endpoint: Optional[str]
    times: int


@define
class Script:
    """The faults of the requests to come, in the order in which they were asked for."""

    _planned: list[_Planned] = field(factory=list)
    _lock: threading.Lock = field(factory=threading.Lock)

    def add(self, fault: Fault, endpoint: Optional[str], times: int) -> None:
        with self._lock:
            self._planned.append(_Planned(fault, endpoint, times))

    def next(self, endpoint: str) -> Optional[Fault]:
        """Take the fault of a request to ``endpoint``, if there is one for it."""
        with self._lock:
            for planned in self._planned:
                if planned.endpoint in (None, endpoint):
                    planned.times -= 1
                    if not planned.times:
                        self._planned.remove(planned)
                    return planned.fault
        return None

    def clear(self) -> None:
        with self._lock:
            self._planned.clear()


@frozen
class Channel:
    """The way back to the client."""

    start: Callable[[int, Mapping[str, str]], Awaitable[None]]
    write: Callable[[bytes, bool], Awaitable[None]]
    #: Waits until the client has gone.
    gone: Callable[[], Awaitable[None]]
    #: Closes the connection, with RST if asked, and says whether it could.
    close: Callable[[bool], bool]


async def play(fault: Fault, answer: Answer, channel: Channel) -> None:
    """Send ``answer`` as far as ``fault`` lets it."""
    pieces = answer.pieces
    headers = {name: value for name, value in answer.headers.items() if name != "content-length"}
    if fault.kind == "slow":
        await _play_slowly(fault, answer, channel)
        return
    if fault.kind in ("hang", "reset") and not fault.after:
        await _strike(fault, channel, started=False)
        return
    if fault.kind in ("garbage", "sse-error") and not answer.stream:
        headers["content-type"] = "application/json" if fault.kind == "garbage" else "text/event-stream"
        pieces = [b""]
    elif not answer.stream:
        whole = b"".join(pieces)
        pieces = [whole[: len(whole) // 2], whole[len(whole) // 2 :]]
    await channel.start(answer.status, headers)
    # The last piece of a stream is [DONE], which no fault lets through.
    for piece in pieces[:-1][: fault.after]:
        await channel.write(piece, True)
    await _strike(fault, channel, stream=answer.stream)


async def _play_slowly(fault: Fault, answer: Answer, channel: Channel) -> None:
    await asyncio.sleep(fault.seconds)
    await channel.start(answer.status, answer.headers)
    for position, piece in enumerate(answer.pieces):
        if position:
            await asyncio.sleep(fault.seconds)
        await channel.write(piece, True)
    await channel.write(b"", False)


async def _strike(fault: Fault, channel: Channel, *, started: bool = True, stream: bool = False) -> None:
    if fault.kind == "hang":
        await channel.gone()
    elif fault.kind in ("reset", "drop"):
        if channel.close(fault.kind == "reset"):
            await channel.gone()
        elif not started:
            # A server that cannot close the connection itself does so when an answer is left unfinished.
            await channel.start(502, {"content-type": "text/plain"})
    elif fault.kind == "garbage":
        await channel.write(b"data: " + _GARBAGE + b"\n\n" if stream else _GARBAGE, False)
    elif fault.kind == "sse-error":
        error = ApiError(500, "The test asked for an error in the stream.", code="test_fault").body
        await channel.write(b"event: error\ndata: " + json.dumps(error).encode() + b"\n\n", False)
    else:
        await channel.write(b"", False)
