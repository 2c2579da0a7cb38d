"""From a good response to what a method returns."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Callable, Optional, cast, get_origin

from .._constants import SHOWN
from .._exceptions import APIResponseValidationError, UnusableAnswerError
from .._model.base import BaseModel
from .._model.json import loads
from .._model.structure import construct_type, structure
from .._support.annotations import extract_type_var_from_base
from .binding import Bound

if TYPE_CHECKING:
    import httpx

    from .settings import CallSettings


def answer_type(settings: CallSettings, call: Bound) -> Any:
    """Return the type of a call's answer, where it does not come as a stream of events."""
    if call.cast_to is not None:
        return call.cast_to
    return type(None) if call.returns is None else settings.find_type(call.endpoint, call.returns, settings.is_async)


def reads_events(call: Bound, to: object) -> bool:
    """Return whether the body is read as events, because the call asked for them or ``to`` is a class of streams."""
    if call.stream or to is None:
        return call.stream
    return bool(stream_bases(to))


def stream_bases(cls: Any) -> tuple[type, ...]:
    """Return the generic bases of a class of streams, also with its items' type; nothing for other classes."""
    bases: tuple[type, ...] = getattr(get_origin(cls) or cls, "__of_events__", ())
    return bases


def is_form_of_answer(cls: Any) -> bool:
    """Return whether a type is a class of HTTP responses of this library, also with the type of what they hold."""
    return bool(getattr(get_origin(cls) or cls, "__is_form_of_answer__", False))


def item_type(stream_cls: Any) -> object:
    """Return the type of the items of a class of streams.

    Raises:
        RuntimeError: the class does not say.
    """
    return extract_type_var_from_base(
        stream_cls,
        generic_bases=stream_bases(stream_cls),
        index=0,
        failure_message=f"{stream_cls!r} does not say what its items are; give a class of streams with their type, "
        "such as Stream[ChatCompletionChunk]",
    )


def is_page_of_html(call: Bound, response: httpx.Response) -> bool:
    """Return whether an HTML document arrived in place of events, as some proxies send."""
    return call.stream and response.headers.get("content-type", "").startswith("text/html")


def decode_answer(settings: CallSettings, call: Bound, response: httpx.Response, to: Any = None) -> Any:
    """Return the model, page, stream or body that a response holds.

    Args:
        settings: those of the client for the call.
        call: what was asked for.
        response: with its body read, unless it is a stream of events.
        to: the type to make, in place of the one that the call says.

    Raises:
        APIResponseValidationError: the body is not what the endpoint gives.
    """
    if reads_events(call, to):
        if is_page_of_html(call, response):
            error = _build_validation_error(call, response, "expected server-sent events, got an HTML page", None)
            raise _add_hint(error, settings, call)
        return _open_stream(settings, call, response, to)
    type_ = answer_type(settings, call) if to is None else to
    decode = _decode_model if isinstance(type_, type) and issubclass(type_, BaseModel) else _decode_other
    try:
        answer = decode(settings, call, response, type_)
    except RecursionError:
        raise _build_validation_error(call, response, "the JSON is nested too deeply", response.text) from None
    return answer if call.post_parser is None else call.post_parser(answer)


def _open_stream(settings: CallSettings, call: Bound, response: httpx.Response, to: Any) -> object:
    cls = to or call.stream_cls
    if cls is None:
        item = (
            call.cast_to
            if call.cast_to is not None
            else settings.find_type(call.endpoint, call.endpoint.stream, settings.is_async)
        )
        return cast(Any, settings.stream_class)(cast_to=item, response=response, client=settings.client, call=call)
    # Stream classes of others take what the official ones take.
    stream = cls(cast_to=item_type(cls), response=response, client=settings.client)
    if hasattr(stream, "_belong_to"):
        stream._belong_to(call)
    return stream


def _decode_model(settings: CallSettings, call: Bound, response: httpx.Response, type_: type[BaseModel]) -> object:
    endpoint = call.endpoint
    if endpoint.method == "DELETE":
        # Some objects go without a word; where one is due, what came back is then an object that says nothing.
        none_is_due = ("Accept", "*/*") in endpoint.headers
        if _is_silent(response) or (none_is_due and response.content.strip() in (b"{}", b"null")):
            return None if none_is_due else structure({}, type_)
    read = _find_reader(settings, call, type_)
    try:
        data = read(response.content)
    except ValueError:
        raise _build_json_error(settings, call, response) from None
    if type(data) is not dict:
        raise _build_validation_error(call, response, f"expected a JSON object, got {str(data)[:SHOWN]!r}", data)
    _finish_data(settings, call, response, data)
    if settings.is_strict:
        _check_data(call, response, data, type_)
    answer = structure(data, type_)
    # A tagged union may have made something else of it than a model.
    if isinstance(answer, BaseModel):
        answer.__dict__["_request_id"] = response.headers.get("x-request-id")
    if endpoint.page:
        # By the class: a server may send a field of the name.
        cast(Any, type(answer))._bind(answer, settings.client, call)
    return answer


def _is_silent(response: httpx.Response) -> bool:
    """Return whether an answer has no body, or a word such as "deleted" in plain text."""
    content = response.content.lstrip()
    return not content or (content[:1] != b"{" and response.headers.get("content-type", "").startswith("text/plain"))


def _decode_other(settings: CallSettings, call: Bound, response: httpx.Response, type_: Any) -> object:
    """Return what a response holds as something that is none of our models."""
    reader = _READERS.get(type_) if type_.__hash__ else None
    if reader is not None:
        try:
            return reader(response)
        except ValueError:
            message = f"expected {type_.__name__}, got {response.text[:SHOWN]!r}"
            raise _build_validation_error(call, response, message, response.text, UnusableAnswerError) from None
    # To Python 3.9 and 3.10 `dict[str, int]` is a class, too.
    if isinstance(type_, type) and get_origin(type_) is None:
        if getattr(type_, "__of_response__", False):
            return type_(response)
        if (type_ is not object and isinstance(response, type_)) or _is_response(type_):
            return response
    try:
        data = loads(response.content)
    except ValueError:
        if type_ not in (object, Any):
            raise _build_json_error(settings, call, response) from None
        # Whatever comes is asked for.
        data = response.text
    if isinstance(data, dict):
        _finish_data(settings, call, response, data)
    answer = object_of(data, type_, response, settings.is_strict, call)
    if isinstance(answer, BaseModel):
        answer.__dict__["_request_id"] = response.headers.get("x-request-id")
    return answer


def object_of(
    data: object, type_: object, response: httpx.Response, is_strict: bool, call: Optional[Bound] = None
) -> object:
    """Return parsed JSON as an object of a type.

    Args:
        data: the JSON.
        type_: the type.
        response: the response that it came in.
        is_strict: whether it is checked against the annotations of the type.
        call: what was asked for, if it is known.

    Raises:
        APIResponseValidationError: the client is strict, and the data does not fit.
    """
    build: Optional[Callable[..., Any]] = getattr(type_, "build", None)
    if build is not None and not hasattr(type_, "model_validate"):
        return build(response=response, data=data)
    if is_strict:
        _check_data(call, response, data, type_)
    if hasattr(type_, "__pydantic_validator__") and not hasattr(type_, "to_dict"):
        # A model class of the program's own; its rules hold.
        own: Any = type_
        return own.model_validate(data)
    return construct_type(value=data, type_=type_)


def _is_response(type_: type) -> bool:
    """Return whether a type is the class of responses of httpx or of a library with its interface.

    A client of either gives its own kind, whichever the caller names.

    Raises:
        ValueError: it is a subclass, of which nobody has made the response.
    """
    names = [(cls.__module__.partition(".")[0], cls.__name__) for cls in type_.__mro__]
    if not {("httpx", "Response"), ("httpx2", "Response")}.intersection(names):
        return False
    if names[0][1] != "Response" or names[0][0] not in ("httpx", "httpx2"):
        raise ValueError(
            f"Subclasses of HTTP response classes cannot be passed to `cast_to`: {type_!r}; give httpx.Response itself"
        )
    return True


#: How to read a response as a plain type.
_READERS: dict[Any, Callable[[Any], Any]] = {
    type(None): lambda response: None,
    str: lambda response: response.text,
    bytes: lambda response: response.content,
    int: lambda response: int(response.text),
    float: lambda response: float(response.text),
    bool: lambda response: response.text.strip().lower() == "true",
}


def _find_reader(settings: CallSettings, call: Bound, type_: object) -> Callable[[bytes], Any]:
    """Return what parses the JSON: a recipe may do so for the row's own type, where nobody checks what comes of it."""
    read = None if settings.recipe is None else settings.recipe.read
    if read is not None and not settings.is_strict and type_ is answer_type(settings, call):
        return partial(read, call)
    return loads


def _build_json_error(settings: CallSettings, call: Bound, response: httpx.Response) -> APIResponseValidationError:
    """Return the error for a body that is not JSON."""
    kind = response.headers.get("content-type", "no content type")
    shown = repr(response.text[:SHOWN]) if response.content else "an empty body"
    error = _build_validation_error(call, response, f"expected JSON, got {shown} ({kind})", response.text)
    return _add_hint(error, settings, call) if kind.startswith("text/html") else error


def _finish_data(settings: CallSettings, call: Bound, response: httpx.Response, data: dict[str, Any]) -> None:
    if settings.recipe is not None:
        try:
            settings.recipe.finish(call, data)
        except ValueError as problem:
            raise _build_validation_error(call, response, str(problem), data, UnusableAnswerError) from None


def _check_data(call: Optional[Bound], response: httpx.Response, data: object, type_: object) -> None:
    from .._model.validate import find_problems

    wrong = find_problems(data, type_)
    if wrong:
        raise _build_validation_error(
            call, response, f"Data returned by API invalid for expected schema: {'; '.join(wrong)}", data
        )


def _build_validation_error(
    call: Optional[Bound],
    response: httpx.Response,
    message: str,
    body: object,
    kind: type[APIResponseValidationError] = APIResponseValidationError,
) -> APIResponseValidationError:
    error = kind(response, body, message=message)
    error.endpoint = None if call is None else call.endpoint.id
    return error


def _add_hint(error: APIResponseValidationError, settings: CallSettings, call: Bound) -> APIResponseValidationError:
    # Loaded for an error alone.
    from . import hints

    error.hint = hints.about_page(settings, call)
    return error
