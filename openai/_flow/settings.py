"""The settings of a client for one call, and the few methods of the client that the flow calls."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from typing import TYPE_CHECKING, Any, Callable, ClassVar, NamedTuple, Optional, Protocol, Union

if TYPE_CHECKING:
    import httpx

    from .._exceptions import APIStatusError
    from ..endpoints import Endpoint
    from .actions import Action, Flow, Prepared
    from .binding import Bound
    from .hooks import Names


class Recipe(NamedTuple):
    """The functions that adapt request and result of a single row.

    ``start`` may change the call before it is sent, and ``finish`` the parsed JSON before it becomes an object; a
    ``ValueError`` of it says what is wrong with the response. ``read``, if there is one, parses the JSON for the type
    that the row names.
    """

    start: Callable[[Bound], None]
    finish: Callable[[Bound, dict[str, Any]], None]
    read: Optional[Callable[[Bound, bytes], object]] = None


class CallSettings(NamedTuple):
    """The settings of a client for one call, as they were when the call began."""

    #: The client itself, for its methods that a program may have replaced, for keys, and for pages and streams.
    client: FlowClient
    #: Names of the client's methods and properties that a program has replaced.
    replaced: Names
    is_async: bool
    #: Without a slash at its end.
    base_url: str
    #: Why no request can go to the base URL: the error's class and text.
    base_url_problem: Optional[tuple[type[Exception], str]]
    #: Returns the URL of a call, without the query, where that is not the base URL and the call's path.
    find_url: Optional[Callable[[Bound], str]]
    query: Mapping[str, object]
    #: The headers of every request but for the key, under lower-case names.
    headers: Mapping[str, str]
    #: Those that the program gave the client; they win over all but the call's own.
    custom_headers: Mapping[str, object]
    #: Seconds to connect, read, write, and wait for the pool, by these names.
    timeout: Mapping[str, Optional[float]]
    max_retries: float
    max_response_bytes: Optional[int]
    #: Whether the JSON of a response is checked against the annotations.
    is_strict: bool
    recipe: Optional[Recipe]
    #: Returns the type that a row names; for the items of a list, the type of its pages.
    find_type: Callable[[Endpoint, str, bool], Any]
    #: The class of the call's stream, where it is one and names no class of its own.
    stream_class: Optional[Callable[..., object]]


class FlowClient(Protocol):
    """The methods of a client that the flow calls: those of each attempt, and those that programs may have replaced."""

    # For pages, streams and responses, which outlive their call.

    max_response_bytes: Optional[int]
    _is_async: ClassVar[bool]
    _base_text: str
    _strict_response_validation: bool

    def _build_call_settings(self, call: Bound) -> CallSettings:
        """Return the settings for a call."""
        ...

    def _request(self, call: Bound) -> Any:
        """Carry out another call; an asynchronous client returns an awaitable."""

    def _make_sse_decoder(self) -> Any:
        """Return what makes events of a stream's bytes."""

    # For errors.

    _base_names: ClassVar[str]
    _base_has_version: ClassVar[bool]

    # At each attempt, and at a redirect.

    def _key_headers(self, call: Bound) -> Generator[Action, Any, Mapping[str, str]]:
        """Return the headers that carry the key, asking the program's function for it if there is one."""
        ...

    @property
    def _follow_redirects(self) -> bool: ...

    # Where a program has replaced some of the client's methods: the way that asks all of them.

    def _build_hooked_request(
        self, call: Bound, prepared: Prepared, retries_taken: int
    ) -> Flow[tuple[Bound, httpx.Request]]: ...

    def _find_hooked_address(self, call: Bound, replaced: Names) -> tuple[str, str]:
        """Return URL and query string."""
        ...

    def _show_request(self, request: Union[Prepared, httpx.Request]) -> Flow[httpx.Request]: ...

    def _find_sender(self, call: Bound, replaced: Names) -> Callable[..., object]: ...

    def _should_retry(self, response: httpx.Response) -> bool: ...

    def _build_pause(
        self, call: Bound, response: Optional[httpx.Response], retries_taken: int, max_retries: float
    ) -> Action: ...

    def _make_status_error_from_response(self, response: httpx.Response) -> APIStatusError: ...

    def _process_response(
        self,
        *,
        cast_to: Any,
        options: Any,
        response: Any,
        stream: bool,
        stream_cls: Any,
        retries_taken: int = 0,
    ) -> Any:
        """Make what the method returns of a good response; an asynchronous client returns an awaitable."""
