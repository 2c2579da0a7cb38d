"""Realtime calls, as far as they are objects: nobody talks to anybody."""

from __future__ import annotations

from collections.abc import Mapping

from .._call import Call, Content, Handler, Result
from .._store import Store

CALLS = Store("realtime.calls", "rtc_")
#: An answer to an offer that takes none of its streams (RFC 3264, section 6).
_SDP = "v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\n"


def create(call: Call) -> Result:
    made = CALLS.add(call, call.body)
    if "sdp" not in call.body:
        return dict(made)
    return Content(_SDP.encode(), "application/sdp", {"location": f"/v1/realtime/calls/{made['id']}"})


def done(call: Call) -> Content:
    CALLS.find(call)
    return Content(b"")


def end(call: Call) -> Content:
    CALLS.delete(call)
    return Content(b"")


HANDLERS: Mapping[str, Handler] = {
    **CALLS.handlers(),
    "realtime.calls.create": create,
    "realtime.calls.accept": done,
    "realtime.calls.refer": done,
    "realtime.calls.reject": end,
    "realtime.calls.hangup": end,
}
