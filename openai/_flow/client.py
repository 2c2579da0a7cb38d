"""What the flow asks of the client whose call it carries out."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from typing import TYPE_CHECKING, Any, Callable, ClassVar, Optional, Protocol, Union

if TYPE_CHECKING:
    import httpx

    from .._exceptions import APIStatusError
    from ..endpoints import Endpoint
    from .actions import Action, Prepared
    from .binding import Bound


class RecipeLike(Protocol):
    """What an endpoint needs beyond its row, before the request and after the answer."""

    @property
    def start(self) -> Any:
        """Change the call before it is sent."""

    @property
    def finish(self) -> Any:
        """Change the parsed JSON before it becomes an object."""

    @property
    def read(self) -> Any:
        """Parse the JSON for the row's own type; ``None`` where there is nothing special about it."""


class Caller(Protocol):
    """The settings of a client, and the choices that follow from them."""

    max_retries: int
    max_response_bytes: Optional[int]
    _is_async: ClassVar[bool]
    _base_text: str
    _base_names: ClassVar[str]
    _base_has_version: ClassVar[bool]
    _custom_query: dict[str, object]
    _strict_response_validation: bool

    @property
    def _follow_redirects(self) -> bool: ...

    @property
    def _stream_class(self) -> Any: ...

    def _make_sse_decoder(self) -> Any:
        """Return what makes events of a stream's bytes."""

    def _process_response(
        self, *, cast_to: Any, options: Any, response: Any, stream: bool, stream_cls: Any, retries_taken: int = 0
    ) -> Any:
        """Make a good response what the method returns; an asynchronous client gives an awaitable."""

    def _url_of(self, call: Bound) -> str:
        """Return where a call goes, without the query."""
        ...

    def _attempt_headers(
        self, call: Bound, prepared: Prepared, retries_taken: int
    ) -> Generator[Action, Any, dict[str, str]]: ...

    # Where a program has replaced some of the client's methods: the way that asks all of them.

    def _built(
        self, call: Bound, prepared: Prepared, retries_taken: int
    ) -> Generator[Action, Any, tuple[Bound, httpx.Request]]: ...

    def _hooked_address(self, call: Bound, replaced: frozenset[str]) -> tuple[str, str]:
        """Return URL and query string."""
        ...

    def _seen(self, what: Union[Prepared, httpx.Request]) -> Generator[Action, Any, httpx.Request]: ...

    def _sender(self, call: Bound, replaced: frozenset[str]) -> Callable[..., Any]: ...

    def _should_retry(self, response: httpx.Response) -> bool: ...

    def _pause(self, call: Bound, response: Optional[httpx.Response], retries_taken: int, most: float) -> Action: ...

    def _make_status_error_from_response(self, response: httpx.Response) -> APIStatusError: ...

    def _timeouts(self, timeout: Any) -> Mapping[str, Optional[float]]: ...

    def _type_of(self, endpoint: Endpoint, name: str) -> Any: ...

    def _recipe(self, name: str) -> RecipeLike: ...

    def _request(self, call: Bound) -> Any:
        """Carry out another call; an asynchronous client gives an awaitable."""
