"""Requests by hand: any path of the API, with any type for the answer."""

from __future__ import annotations

from collections.abc import Awaitable
from functools import wraps
from typing import TYPE_CHECKING, Any, ClassVar, cast

from .._flow.binding import Bound
from .._flow.exchange import exchange
from .._flow.hooks import register_own
from .options import build_options, call_of

if TYPE_CHECKING:
    import httpx

    from .._flow.settings import CallSettings
    from .request_options import FinalRequestOptions


#: Never changed.
_NO_OPTIONS: Any = {}


class LowLevel:
    """The methods of a client that send a request by hand; each returns what an endpoint's method returns."""

    #: Which frame above `build_options` is the caller of a method; what makes it a coroutine has a frame of its own.
    _warning_level: ClassVar[int] = 3

    if TYPE_CHECKING:
        _is_async: ClassVar[bool]
        _driver: Any

        def _build_call_settings(self, call: Bound) -> CallSettings: ...
        def _request(self, call: Bound) -> Any: ...

    def request(
        self, cast_to: object, options: FinalRequestOptions, *, stream: bool = False, stream_cls: object = None
    ) -> Any:
        """Send a request that is described by options; all methods below come here, so a subclass can change them.

        Args:
            cast_to: type of the answer, as of `get`.
            options: ``method``, ``url``, ``headers``, ``params``, ``json_data``, ``files``, ``timeout`` (seconds),
                ``max_retries`` and whatever else `FinalRequestOptions` has.
            stream: whether the answer comes as server-sent events.
            stream_cls: class of the stream, such as ``Stream[dict[str, object]]``.

        Returns:
            What ``cast_to`` says, or a stream; an asynchronous client gives an awaitable.

        Raises:
            APIError: As of `get`.
        """
        call = call_of(options, cast_to, stream=stream, stream_cls=stream_cls)
        return self._driver.run(exchange(self._build_call_settings(call), call))

    # Subclasses override these to see each attempt.

    def _prepare_options(self, options: FinalRequestOptions) -> Any:
        """Return the options of an attempt, as a subclass wants them; an asynchronous client awaits them."""
        return options

    def _prepare_request(self, request: httpx.Request) -> Any:
        """Change a request right before it is sent."""

    def get(
        self,
        path: str,
        *,
        cast_to: object,
        options: object = _NO_OPTIONS,
        stream: bool = False,
        stream_cls: object = None,
    ) -> Any:
        """Send a GET request.

        Args:
            path: appended to the base URL; an absolute URL stays as it is.
            cast_to: type of the answer: a model, ``dict[str, object]``, ``str``, ``httpx.Response``, ...
            options: ``headers``, ``params`` (the query), ``timeout`` (seconds), ``max_retries``, ``extra_json``, ...
            stream: whether the answer comes as server-sent events.
            stream_cls: class of the stream, such as ``Stream[dict[str, object]]``.

        Returns:
            What ``cast_to`` says, or a stream; an asynchronous client gives an awaitable.

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            APIResponseValidationError: The response does not have the type ``cast_to``.
            TypeError, ValueError: The arguments are invalid; nothing was sent.
            RuntimeError: The class of the stream does not say what its items are; nothing was sent.
        """
        return self.request(cast_to, build_options("get", path, options), stream=stream, stream_cls=stream_cls)

    def post(
        self,
        path: str,
        *,
        cast_to: object,
        body: object = None,
        content: object = None,
        files: object = None,
        options: object = _NO_OPTIONS,
        stream: bool = False,
        stream_cls: object = None,
    ) -> Any:
        """Send a POST request.

        It takes what `get` takes, and a body.

        Args:
            body: anything with a JSON form; with files, the form's fields.
            content: the body as it is: bytes, an open binary file or an iterable of bytes.
            files: names and files, as a mapping or as pairs; the body becomes a multipart form.

        Returns:
            As of `get`.

        Raises:
            APIError, TypeError, ValueError: As of `get`.
        """
        final = build_options(
            "post", path, options, body=body, content=content, files=files, warning_level=self._warning_level
        )
        return self.request(cast_to, final, stream=stream, stream_cls=stream_cls)

    def patch(
        self,
        path: str,
        *,
        cast_to: object,
        body: object = None,
        content: object = None,
        files: object = None,
        options: object = _NO_OPTIONS,
    ) -> Any:
        """Send a PATCH request; arguments, answer and errors are those of `post`."""
        return self.request(
            cast_to,
            build_options(
                "patch", path, options, body=body, content=content, files=files, warning_level=self._warning_level
            ),
        )

    def put(
        self,
        path: str,
        *,
        cast_to: object,
        body: object = None,
        content: object = None,
        files: object = None,
        options: object = _NO_OPTIONS,
    ) -> Any:
        """Send a PUT request; arguments, answer and errors are those of `post`."""
        return self.request(
            cast_to,
            build_options(
                "put", path, options, body=body, content=content, files=files, warning_level=self._warning_level
            ),
        )

    def delete(
        self, path: str, *, cast_to: object, body: object = None, content: object = None, options: object = _NO_OPTIONS
    ) -> Any:
        """Send a DELETE request; arguments, answer and errors are those of `post`."""
        return self.request(
            cast_to,
            build_options("delete", path, options, body=body, content=content, warning_level=self._warning_level),
        )

    def get_api_list(
        self,
        path: str,
        *,
        model: object,
        page: object,
        body: object = None,
        options: object = _NO_OPTIONS,
        method: str = "get",
    ) -> Any:
        """Request a list, and return its first page.

        Args:
            path: appended to the base URL.
            model: type of the items.
            page: class of the pages, such as ``SyncCursorPage``.
            body: as of `post`.
            options: as of `get`.
            method: the HTTP method.

        Returns:
            The page. An asynchronous client gives what can be awaited for it, or gone through for all items.

        Raises:
            APIError, TypeError, ValueError: As of `get`.
        """
        cast_to = page if getattr(page, "__page_type_args__", None) else page[model]
        call = call_of(build_options(method, path, options, body=body), cast_to)
        if not self._is_async:
            return self._request(call)
        from ..pagination import AsyncPaginator

        return AsyncPaginator(cast(Any, self), call)


class SyncLowLevel(LowLevel):
    """Of a client whose methods block; the stub gives them their types."""


def _awaited(method: object) -> object:
    @wraps(method)
    async def awaited(self: Any, *args: object, **kwargs: object) -> Any:
        outcome = method(self, *args, **kwargs)
        return await outcome if isinstance(outcome, Awaitable) else outcome

    return awaited


class AsyncLowLevel(LowLevel):
    """Of a client whose methods are awaited; the stub gives them their types."""

    _warning_level = 4

    # Coroutine functions, so that mocks that are made of them can be awaited, too.
    request, get, post, put, patch, delete, _prepare_options, _prepare_request = map(
        _awaited,
        (
            LowLevel.request,
            LowLevel.get,
            LowLevel.post,
            LowLevel.put,
            LowLevel.patch,
            LowLevel.delete,
            LowLevel._prepare_options,
            LowLevel._prepare_request,
        ),
    )


register_own(LowLevel, SyncLowLevel, AsyncLowLevel)
