"""Requests by hand: any path of the API, with any type for the answer."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Awaitable, Mapping
from functools import wraps
from typing import TYPE_CHECKING, Any, ClassVar, cast

from .._flow.actions import Flow, resolved
from .._flow.binding import Bound
from .._flow.exchange import exchange, start
from .._flow.hooks import REQUEST_HOOKS, keep_own
from .._model.base import fields_of
from .._support.suggest import find_similar
from .options import arguments_of, call_of

if TYPE_CHECKING:
    import httpx

    from .request_options import FinalRequestOptions


#: Never changed.
_NO_OPTIONS: Any = {}

#: What a request has that is no option of it, but an argument of the method, or the method.
_ARGUMENTS = ("method", "url", "json_data", "content", "files")


class LowLevel:
    """The methods of a client that send a request by hand; each gives what an endpoint's method gives."""

    if TYPE_CHECKING:
        _is_async: ClassVar[bool]
        _driver: Any

    def request(
        self, cast_to: Any, options: FinalRequestOptions, *, stream: bool = False, stream_cls: Any = None
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
        return self._driver.run(exchange(cast(Any, self), call, REQUEST_HOOKS.replaced(self)))

    def _request(self, call: Bound) -> Any:
        """Carry out a call."""
        return self._driver.run(self._flow_of(call))

    def _flow_of(self, call: Bound) -> Flow[Any]:
        """Return the flow of a call: through `request`, where a program has put something in its place."""
        replaced = REQUEST_HOOKS.replaced(self)
        if "request" not in replaced:
            return exchange(cast(Any, self), call, replaced)
        cast_to, options, stream_cls = self._described(call)
        return resolved(lambda: self.request(cast_to, options, stream=call.stream, stream_cls=stream_cls))

    def _described(self, call: Bound) -> tuple[Any, FinalRequestOptions, Any]:
        """Return the type of the answer, the options and the class of the stream that describe a call."""
        start(cast(Any, self), call)
        given = arguments_of(call, cast(Any, self), self._is_async)
        cast_to, stream_cls = given.pop("cast_to"), given.pop("stream_cls", None)
        given.pop("stream", None)
        return cast_to, _options(call.method.lower(), call.path, **given), stream_cls

    # What a subclass may put in place of these sees each attempt.

    def _prepare_options(self, options: FinalRequestOptions) -> Any:
        """Return the options of an attempt, as a subclass wants them; an asynchronous client awaits them."""
        return options

    def _prepare_request(self, request: httpx.Request) -> Any:
        """Change a request right before it is sent."""

    def get(
        self, path: str, *, cast_to: Any, options: Any = _NO_OPTIONS, stream: bool = False, stream_cls: Any = None
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
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            APIResponseValidationError: The answer is not what ``cast_to`` says.
            TypeError, ValueError: The arguments cannot be sent; nothing was.
            RuntimeError: The class of the stream does not say what its items are; nothing was sent.
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

        Returns:
            As of `get`.

        Raises:
            APIError, TypeError, ValueError: As of `get`.
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
        """Send a PATCH request; arguments, answer and errors are those of `post`."""
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
        """Send a PUT request; arguments, answer and errors are those of `post`."""
        return self.request(cast_to, _options("put", path, options, body=body, content=content, files=files))

    def delete(
        self, path: str, *, cast_to: Any, body: Any = None, content: Any = None, options: Any = _NO_OPTIONS
    ) -> Any:
        """Send a DELETE request; arguments, answer and errors are those of `post`."""
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

        Returns:
            The page. An asynchronous client gives what can be awaited for it, or gone through for all items.

        Raises:
            APIError, TypeError, ValueError: As of `get`.
        """
        cast_to = page if getattr(page, "__page_type_args__", None) else page[model]
        call = call_of(_options(method, path, options, body=body), cast_to)
        if not self._is_async:
            return self._request(call)
        from ..pagination import AsyncPaginator

        return AsyncPaginator(cast(Any, self), call)


def _options(
    method: str, path: str, options: Mapping[str, Any], body: Any = None, content: Any = None, files: Any = None
) -> FinalRequestOptions:
    """Return the options of a request as one object, from what a method was given."""
    from .request_options import FinalRequestOptions

    if body is not None and content is not None:
        raise TypeError(
            "Passing both `body` and `content` is not supported; give what has a JSON form as `body`, and what is sent "
            "as it is as `content`"
        )
    if files is not None and content is not None:
        raise TypeError(
            "Passing both `files` and `content` is not supported; with `files`, the form's fields go into `body`"
        )
    if isinstance(body, (bytes, bytearray)):
        # Above this function stands the method, and above that of an asynchronous client what makes it a coroutine.
        above = sys._getframe(2).f_code is _AWAITED
        warnings.warn(
            "Passing raw bytes as `body` is deprecated and will be removed in a future version. "
            "Please pass raw bytes via the `content` parameter instead.",
            DeprecationWarning,
            stacklevel=4 if above else 3,
        )
        body, content = None, body
    given = _settings(options)
    call = getattr(options, "call", None)
    made = FinalRequestOptions.construct(method=method, url=path, **given)
    # Set afterwards, so that nobody looks for models in them, or makes a float of an int.
    made.__dict__.update(json_data=body, content=content, files=files)
    if "timeout" in given:
        made.__dict__["timeout"] = given["timeout"]
    if call is not None:
        made.__dict__["_call"] = call
    return made


def _settings(options: Mapping[str, Any]) -> dict[str, Any]:
    """Return a copy of a method's ``options``, under the names that `FinalRequestOptions` has for them.

    Raises:
        TypeError: they are no mapping, or one of them is nothing that can be set.
    """
    from .request_options import FinalRequestOptions

    if not isinstance(options, Mapping):
        raise TypeError(f"`options` must be a mapping such as {{'timeout': 10}}, not {type(options).__name__}")
    given = dict(options)
    for name, other in (("headers", "extra_headers"), ("params", "extra_query"), ("extra_json", "extra_body")):
        if other in given:
            given[name] = {**(given.get(name) or {}), **(given.pop(other) or {})}
    fields = fields_of(FinalRequestOptions)
    for name in given:
        if name not in fields or name in _ARGUMENTS:
            known = [each for each in fields if each not in _ARGUMENTS]
            near = find_similar(str(name), known)
            hint = f"; did you mean {near!r}?" if near else f"; there are {', '.join(known)}"
            raise TypeError(f"`options` got an unexpected name {name!r}{hint}")
    return given


class SyncLowLevel(LowLevel):
    """Of a client whose methods block; the stub gives them their types."""


def _awaited(method: Any) -> Any:
    @wraps(method)
    async def awaited(self: Any, *args: Any, **kwargs: Any) -> Any:
        outcome = method(self, *args, **kwargs)
        return await outcome if isinstance(outcome, Awaitable) else outcome

    return awaited


#: The code of all that `_awaited` makes.
_AWAITED = _awaited(LowLevel.request).__code__


class AsyncLowLevel(LowLevel):
    """Of a client whose methods are awaited; the stub gives them their types."""

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


keep_own(LowLevel, SyncLowLevel, AsyncLowLevel)
