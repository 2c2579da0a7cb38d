"""Requests by hand: any path of the API, with any type for the answer."""

from __future__ import annotations

import warnings
from collections.abc import Awaitable, Mapping
from types import MethodType
from typing import TYPE_CHECKING, Any, ClassVar, cast

from ._call_options import arguments_of, call_of
from ._flow.actions import Prepared, Resolve
from ._flow.binding import Bound
from ._flow.exchange import exchange, prepare, start

if TYPE_CHECKING:
    import httpx

    from ._request_options import FinalRequestOptions


#: Never changed.
_NO_OPTIONS: Any = {}


class LowLevel:
    """The methods of a client that send a request by hand; each gives what an endpoint's method gives."""

    if TYPE_CHECKING:
        _is_async: ClassVar[bool]
        _driver: Any

        def _attempt_headers(self, call: Bound, retries_taken: int) -> Any: ...

    def request(
        self, cast_to: Any, options: FinalRequestOptions, *, stream: bool = False, stream_cls: Any = None
    ) -> Any:
        """Send a request that is described by options."""
        return self._carry_out(call_of(options, cast_to, stream=stream, stream_cls=stream_cls))

    def _carry_out(self, call: Bound) -> Any:
        return self._driver.run(exchange(cast(Any, self), call))

    def _request(self, call: Bound) -> Any:
        """Carry out a call: through `request`, where a tracer, a test or a subclass has put something in its place."""
        send = self.request
        if is_own(send, _REQUEST, self):
            return self._carry_out(call)
        start(cast(Any, self), call)
        given = arguments_of(call, self._is_async)
        cast_to, stream_cls = given.pop("cast_to"), given.pop("stream_cls", None)
        given.pop("stream", None)
        options = _options(call.method.lower(), call.path, **given)
        return send(cast_to, options, stream=call.stream, stream_cls=stream_cls)

    def get(
        self, path: str, *, cast_to: Any, options: Any = _NO_OPTIONS, stream: bool = False, stream_cls: Any = None
    ) -> Any:
        """Send a GET request.

        Args:
            path: appended to the base URL; an absolute URL stays as it is.
            cast_to: type of the answer: a model, ``dict[str, object]``, ``str``, ``httpx.Response``, ...
            options: ``headers``, ``params`` (the query), ``timeout``, ``max_retries``, ``extra_json``, ...
            stream: whether the answer comes as server-sent events.
            stream_cls: class of the stream, such as ``Stream[dict[str, object]]``.
        """
        return self.request(cast_to, _options("get", path, options), stream=stream, stream_cls=stream_cls)

    def post(
        self,
        path: str,
        *,
        cast_to: Any,
        body: Any = None,
        content: Any = None,
        files: Any = None,
        options: Any = _NO_OPTIONS,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """Send a POST request.

        It takes what `get` takes, and a body.

        Args:
            body: anything with a JSON form; with files, the form's fields.
            content: the body as it is: bytes, an open binary file or an iterable of bytes.
            files: names and files, as a mapping or as pairs; the body becomes a multipart form.
        """
        final = _options("post", path, options, body=body, content=content, files=files)
        return self.request(cast_to, final, stream=stream, stream_cls=stream_cls)

    def patch(
        self,
        path: str,
        *,
        cast_to: Any,
        body: Any = None,
        content: Any = None,
        files: Any = None,
        options: Any = _NO_OPTIONS,
    ) -> Any:
        """Send a PATCH request; its arguments are those of `post`."""
        return self.request(cast_to, _options("patch", path, options, body=body, content=content, files=files))

    def put(
        self,
        path: str,
        *,
        cast_to: Any,
        body: Any = None,
        content: Any = None,
        files: Any = None,
        options: Any = _NO_OPTIONS,
    ) -> Any:
        """Send a PUT request; its arguments are those of `post`."""
        return self.request(cast_to, _options("put", path, options, body=body, content=content, files=files))

    def delete(
        self, path: str, *, cast_to: Any, body: Any = None, content: Any = None, options: Any = _NO_OPTIONS
    ) -> Any:
        """Send a DELETE request; its arguments are those of `post`."""
        return self.request(cast_to, _options("delete", path, options, body=body, content=content))

    def get_api_list(
        self, path: str, *, model: Any, page: Any, body: Any = None, options: Any = _NO_OPTIONS, method: str = "get"
    ) -> Any:
        """Request a list, and return its first page.

        Args:
            path: appended to the base URL.
            model: type of the items.
            page: class of the pages, such as ``SyncCursorPage``.
            body: as of `post`.
            options: as of `get`.
            method: the HTTP method.
        """
        cast_to = page if getattr(page, "__made_of__", None) else page[model]
        call = call_of(_options(method, path, options, body=body), cast_to)
        if not self._is_async:
            return self._request(call)
        from .pagination import AsyncPaginator

        return AsyncPaginator(cast(Any, self), call)

    def _build_request(self, options: FinalRequestOptions, *, retries_taken: int = 0) -> httpx.Request:
        """Return the request that options describe, without sending it."""
        call = call_of(options, None)
        prepared = Prepared(call.method)
        prepare(cast(Any, self), call, prepared)
        headers = self._attempt_headers(call, retries_taken)
        outcome: Any = None
        try:
            while True:
                action = headers.send(outcome)
                outcome = action.call() if isinstance(action, Resolve) else None
                if isinstance(outcome, Awaitable):
                    raise TypeError("the key comes from a coroutine function, which only sending a request can await")
        except StopIteration as stop:
            prepared.headers = stop.value
        return cast("httpx.Request", self._driver.requests.build(prepared))


def _options(
    method: str, path: str, options: Mapping[str, Any], body: Any = None, content: Any = None, files: Any = None
) -> FinalRequestOptions:
    """Return the options of a request as one object, from what a method was given."""
    from ._request_options import FinalRequestOptions

    given = dict(options)
    for name, other in (("headers", "extra_headers"), ("params", "extra_query"), ("extra_json", "extra_body")):
        if other in given:
            given[name] = {**(given.get(name) or {}), **(given.pop(other) or {})}
    if body is not None and content is not None:
        raise TypeError("Passing both `body` and `content` is not supported")
    if files is not None and content is not None:
        raise TypeError("Passing both `files` and `content` is not supported")
    if isinstance(body, (bytes, bytearray)):
        # Level 3 is the caller: above this function stands the method.
        warnings.warn("Give bytes as `content`; as `body` they are deprecated.", DeprecationWarning, stacklevel=3)
        body, content = None, body
    call = given.pop("_call", None)
    made = FinalRequestOptions.construct(method=method, url=path, **given)
    # Set afterwards, so that nobody looks for models in them.
    made.__dict__.update(json_data=body, content=content, files=files)
    if call is not None:
        made.__dict__["_call"] = call
    return made


#: `LowLevel.request`, whatever may be put in its place later.
_REQUEST = LowLevel.request

#: HTTP method -> the resource's name for what sends it, and the client's method behind that name.
SENDERS: dict[str, tuple[str, Any]] = {
    "GET": ("_get", LowLevel.get),
    "POST": ("_post", LowLevel.post),
    "PUT": ("_put", LowLevel.put),
    "PATCH": ("_patch", LowLevel.patch),
    "DELETE": ("_delete", LowLevel.delete),
}
LIST_SENDER: tuple[str, Any] = ("_get_api_list", LowLevel.get_api_list)


def is_own(method: Any, function: Any, client: object) -> bool:
    """Say whether a method of a client is this library's, and nothing has been put in its place."""
    # What wraps a method may pass its attributes on, but has a type of its own.
    return type(method) is MethodType and method.__func__ is function and method.__self__ is client


class SyncLowLevel(LowLevel):
    """Its methods block."""


class AsyncLowLevel(LowLevel):
    """Its methods give awaitables."""
