"""Calls as the options that official packages describe them with, and back."""

from __future__ import annotations

import copy
import warnings
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Callable, Optional, cast

from .._flow.answer import item_type
from .._flow.binding import Bound
from .._flow.exchange import start_recipe
from .._flow.files import iterate_files
from .._flow.headers import headers_of_params
from .._model.base import BaseModel, fields_of
from .._model.structure import structure
from .._support.suggest import find_similar
from .._types import NotGiven, Omit
from .type_names import find_recipe, type_of

if TYPE_CHECKING:
    from .._types import SecurityOptions
    from ..endpoints import Endpoint
    from .request_options import FinalRequestOptions


#: Fields of a request that are arguments of the low-level method, and not options.
_ARGUMENTS = ("method", "url", "json_data", "content", "files")

#: What options call the keys, the preferred one first.
_KEYS = {"bearer_auth": "api_key", "admin_api_key_auth": "admin_api_key"}


def call_of(options: FinalRequestOptions, cast_to: object, *, stream: bool = False, stream_cls: object = None) -> Bound:
    """Return options as a call, as the rows' methods make it.

    Args:
        options: method, path and what goes with them.
        cast_to: type of the answer, or of the items of a stream; a class of pages is bound to lead to the next.
        stream: whether the answer comes as server-sent events.
        stream_cls: class of the stream, with the type of its items.

    Raises:
        RuntimeError: the class of the stream does not say what its items are.
    """
    if stream and stream_cls is not None:
        # Else it would only come out when the answer is there.
        item_type(stream_cls)
    made_from: Optional[Bound] = getattr(options, "_call", None)
    if made_from is not None and made_from.method == options.method.upper():
        call = copy.copy(made_from)
        # `options.headers` has these already, perhaps changed.
        call.header_params = {}
    else:
        call = Bound(_row_by_hand(options, is_page=hasattr(cast_to, "next_page_info")), "")
        call.prepared = None if made_from is None else made_from.prepared
    call.path = options.url if "://" in options.url or options.url.startswith("/") else f"/{options.url}"
    if options.security is not None:
        call.security = tuple(key for name, key in _KEYS.items() if options.security.get(name))
    call.cast_to = cast_to
    call.stream = stream
    call.stream_cls = stream_cls
    call.query = dict(options.params or {})
    # Those of the row come with the row, beneath the client's own.
    of_row = call.endpoint.headers
    call.headers = {name: value for name, value in (options.headers or {}).items() if (name, value) not in of_row}
    call.body = options.json_data  # type: ignore[assignment] # by hand, any JSON may be sent
    call.extra_body = options.extra_json
    call.content = options.content
    if options.files or "multipart/form-data" in _content_type(call):
        call.files = options.files or {}  # type: ignore[assignment] # pairs are fine, too
        call.encoding = "multipart"
        if _content_type(call) == "multipart/form-data":
            # Without its boundary this header would make the form unreadable.
            call.headers = {name: value for name, value in call.headers.items() if name.lower() != "content-type"}
    call.timeout = options.timeout
    call.follow_redirects = options.follow_redirects
    call.idempotency_key = options.idempotency_key
    call.max_retries = None if isinstance(options.max_retries, NotGiven) else options.max_retries
    parser = None if isinstance(options.post_parser, NotGiven) else options.post_parser
    call.post_parser = None if isinstance(parser, Finished) and made_from is not None else parser
    return call


def _row_by_hand(options: FinalRequestOptions, is_page: bool) -> Endpoint:
    from ..endpoints import Endpoint

    return Endpoint(
        resource="client",
        name=options.method.lower(),
        method=options.method.upper(),
        path=options.url,
        params=(),
        doc="A request by hand.",
        page="page" if is_page else "",
        named_events=bool(options.synthesize_event_and_data),
    )


def security_of(call: Bound) -> SecurityOptions:
    """Return which kinds of keys may identify the caller, as options have it."""
    kinds = {name: True for name, key in _KEYS.items() if key in call.security}
    return cast("SecurityOptions", kinds)


def build_options(
    method: str,
    path: str,
    options: Mapping[str, Any],
    body: object = None,
    content: object = None,
    files: object = None,
    warning_level: int = 3,
) -> FinalRequestOptions:
    """Return the options of a request as one object, from the arguments of a low-level method.

    Args:
        method: the HTTP method, in lower case.
        path: appended to the base URL.
        options: those that the method was given.
        body: what has a JSON form, or the form's fields.
        content: the body as it is.
        files: names and files.
        warning_level: which frame above this one a warning shows, as ``stacklevel`` counts them.

    Raises:
        TypeError: the arguments contradict each other, or an option is unknown.
    """
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
        warnings.warn(
            "Passing raw bytes as `body` is deprecated and will be removed in a future version. "
            "Please pass raw bytes via the `content` parameter instead.",
            DeprecationWarning,
            stacklevel=warning_level,
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


class CallOptions(dict[str, Any]):
    """Options of a call, equal to any others that say the same; the call goes along, for `call_of` to find."""

    call: Optional[Bound] = None


class Finished:
    """What makes an answer what the row's recipe makes of it, where the call is lost on the way.

    That is so where somebody copies the options by their names. Else the answer is finished before it is an object.
    """

    def __init__(self, call: Bound, finish: Callable[[Bound, dict[str, Any]], None]) -> None:
        self._call = call
        self._finish = finish

    def __call__(self, answer: object) -> Any:
        if not isinstance(answer, BaseModel):
            return answer
        data = answer.to_dict()
        self._finish(self._call, data)
        return structure(data, type(answer))


def build_arguments(call: Bound, is_async: bool) -> dict[str, Any]:
    """Return a call as keyword arguments of the low-level method that sends it; `call_of` is the way back.

    Args:
        call: what is to be sent; its recipe changes it first.
        is_async: whether it is asynchronous.
    """
    endpoint = call.endpoint
    recipe = find_recipe(endpoint.recipe) if endpoint.recipe else None
    if recipe is not None:
        start_recipe(recipe, call)
    cast_to = call.cast_to
    if cast_to is None:
        cast_to = type(None) if call.returns is None else type_of(endpoint, call.returns, is_async)
    options = _options_of(call)
    if call.for_recipe and recipe is not None and call.post_parser is None:
        options["post_parser"] = Finished(call, recipe.finish)
    arguments: dict[str, Any] = {"cast_to": cast_to, "options": options}
    if call.content is not None:
        arguments["content"] = call.content
    elif call.body is not None:
        arguments["body"] = _copied(call.body)
    if call.encoding == "multipart":
        arguments["files"] = list(iterate_files(call.files))
    if endpoint.stream:
        arguments["stream"] = call.stream
        arguments["stream_cls"] = call.stream_cls or _stream_class(endpoint, is_async)
    return arguments


def _stream_class(endpoint: Endpoint, is_async: bool) -> object:
    from .. import _streaming

    cls: Any = _streaming.AsyncStream if is_async else _streaming.Stream
    return cls[type_of(endpoint, endpoint.stream, is_async)]


def _copied(value: object) -> object:
    """Return a body whose dicts and lists can be changed without harm to those of the caller."""
    if type(value) is dict:
        return {name: _copied(each) for name, each in value.items()}
    return [_copied(each) for each in value] if type(value) is list else value


def _options_of(call: Bound) -> CallOptions:
    """Return the options of a call, as `make_request_options` does."""
    endpoint = call.endpoint
    headers = {**dict(endpoint.headers), **headers_of_params(call), **call.headers}
    if call.encoding == "multipart" and not any(name.lower() == "content-type" for name in headers):
        headers["Content-Type"] = "multipart/form-data"
    options = CallOptions(security=security_of(call))
    options.call = call
    said = {"headers": headers, "params": dict(call.query), "extra_json": _copied(call.extra_body)}
    options.update({name: value for name, value in said.items() if value})
    settings = {
        name: getattr(call, name) for name in ("max_retries", "post_parser", "follow_redirects", "idempotency_key")
    }
    options.update({name: value for name, value in settings.items() if value is not None})
    if not isinstance(call.timeout, Omit):
        options["timeout"] = call.timeout
    if endpoint.named_events and call.stream:
        options["synthesize_event_and_data"] = True
    return options


def _content_type(call: Bound) -> str:
    return next((str(value) for name, value in call.headers.items() if name.lower() == "content-type"), "")
