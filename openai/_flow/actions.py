"""The actions that a flow yields to its driver, and the outcome of a failed one."""

from __future__ import annotations

from collections.abc import Awaitable, Generator, Mapping, Sequence
from typing import IO, TYPE_CHECKING, Any, Callable, Optional, TypeVar, Union

from .._types import Omit

if TYPE_CHECKING:
    import httpx

    from .files import Part
    from .raw_body import RawBody

_R = TypeVar("_R")


class Prepared:
    """A request in plain data, ready to be built and sent."""

    __slots__ = (
        "body",
        "common_headers",
        "content",
        "credentials",
        "form",
        "headers",
        "method",
        "opened",
        "own_headers",
        "timeout",
        "url",
    )

    def __init__(self, method: str) -> None:
        self.method = method
        self.url = ""
        #: Those of this attempt, under lower-case names.
        self.headers: Mapping[str, str] = {}
        #: Those of all attempts: what the key's headers replace, and what replaces them, or is `omit` to remove them.
        self.common_headers: Mapping[str, str] = {}
        self.own_headers: Mapping[str, Union[str, Omit]] = {}
        #: The headers that identify the caller, where somebody else puts the headers together.
        self.credentials: Mapping[str, str] = {}
        #: Seconds to connect, read, write, and wait for the pool, by these names.
        self.timeout: Mapping[str, Optional[float]] = {}
        self.content: Optional[bytes] = None
        #: A body that is read while it is sent, which takes the place of ``content``.
        self.body: Optional[RawBody] = None
        #: The parts of a multipart body, which takes the place of ``content``.
        self.form: Optional[list[Part]] = None
        #: Files that were opened for this request, to be closed when it is done.
        self.opened: list[IO[bytes]] = []

    def set_headers(self, credentials: Mapping[str, str], retries_taken: int) -> None:
        """Put the headers of an attempt together.

        Args:
            credentials: those that identify the caller.
            retries_taken: attempts made after the first one.
        """
        headers: dict[str, Any] = dict(self.common_headers)
        for name, value in credentials.items():
            headers[name.lower()] = value
        headers["x-stainless-retry-count"] = str(retries_taken)
        if self.own_headers:
            headers.update(self.own_headers)
            headers = {name: value for name, value in headers.items() if not isinstance(value, Omit)}
        self.headers = headers

    @property
    def repeatable(self) -> bool:
        """Whether it can be sent more than once; what is read from a pipe cannot."""
        if self.body is not None:
            return self.body.repeatable
        return all(isinstance(part.content, bytes) or part.content.repeatable for part in self.form or ())


class Send:
    """Send a request; the outcome is the response or `Failed`. With ``stream`` the body is left on the wire."""

    __slots__ = ("limit", "stream", "through", "what")

    def __init__(
        self,
        what: Union[Prepared, httpx.Request],
        stream: bool,
        through: Optional[Callable[..., Any]] = None,
        limit: Optional[int] = None,
    ) -> None:
        self.what = what
        self.stream = stream
        #: What sends it in place of the httpx client, with the same arguments.
        self.through = through
        #: Bytes of the body, or of each of its pieces, that are held at once.
        self.limit = limit


class Read:
    """Read the body of a response that was sent with ``stream``."""

    __slots__ = ("response",)

    def __init__(self, response: httpx.Response) -> None:
        self.response = response


class Close:
    """Close a response without reading it."""

    __slots__ = ("response",)

    def __init__(self, response: httpx.Response) -> None:
        self.response = response


class Sleep:
    """Wait."""

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds


class Resolve:
    """Call a function of the user's; the outcome is what it returns, awaited if need be."""

    __slots__ = ("call",)

    def __init__(self, call: Callable[[], Any]) -> None:
        self.call = call


class Together:
    """Run flows at the same time, at most ``limit``; the outcome is what they return, in their order.

    After the first that fails no more are begun; those under way are waited for, then its error is raised.
    """

    __slots__ = ("flows", "limit")

    def __init__(self, flows: Sequence[Flow[Any]], limit: int) -> None:
        self.flows = flows
        self.limit = limit


Action = Union[Send, Read, Close, Sleep, Resolve, Together]

#: A generator that yields actions, is sent their outcomes, and returns a result; a driver runs it.
Flow = Generator[Action, Any, _R]


def resolve_call(call: Callable[[], Union[_R, Awaitable[_R]]]) -> Flow[_R]:
    """Return the flow that calls a function and returns its result, awaited if need be."""
    result: _R = yield Resolve(call)
    return result


class Failed:
    """The outcome of a `Send` that brought no response."""

    __slots__ = ("error", "may_pass", "request", "timed_out")

    def __init__(
        self, error: Exception, request: httpx.Request, *, timed_out: bool = False, may_pass: bool = True
    ) -> None:
        self.error = error
        self.request = request
        self.timed_out = timed_out
        #: Whether another attempt may fare better.
        self.may_pass = may_pass
