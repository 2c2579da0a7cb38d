"""The form in which an answer is wanted: what the endpoint's method returns, or the HTTP response itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_origin

from .._flow.answer import answer_type, decode_answer, is_form_of_answer
from .._flow.binding import Bound
from .._legacy_response import LegacyAPIResponse
from .._response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncStreamedBinaryAPIResponse,
    StreamedBinaryAPIResponse,
    extract_response_type,
)

if TYPE_CHECKING:
    import httpx

    from .._flow.settings import CallSettings


def process(settings: CallSettings, call: Bound, response: httpx.Response, mode: str, retries_taken: int) -> object:
    """Return a good response in the form that was asked for.

    Args:
        settings: those of the client for the call.
        call: what was asked for.
        response: the answer; its body is read unless a stream or the mode ``stream`` was asked for.
        mode: empty for what the endpoint's method returns; ``true``, ``raw`` or ``stream`` for the response itself.
        retries_taken: how many attempts went before.
    """
    cls: Any = None
    if is_form_of_answer(call.cast_to):
        cls = get_origin(call.cast_to) or call.cast_to
        call.cast_to = extract_response_type(call.cast_to)
    elif not mode:
        return decode_answer(settings, call, response)
    else:
        cls = _class_for(settings, call, mode)
    return cls(
        raw=response,
        client=settings.client,
        cast_to=answer_type(settings, call),
        stream=call.stream,
        stream_cls=call.stream_cls,
        options=call,
        retries_taken=retries_taken,
    )


def _class_for(settings: CallSettings, call: Bound, mode: str) -> object:
    if mode == "true":
        return LegacyAPIResponse
    if mode == "stream" and call.returns == "HttpxBinaryResponseContent" and not call.stream:
        return AsyncStreamedBinaryAPIResponse if settings.is_async else StreamedBinaryAPIResponse
    return AsyncAPIResponse if settings.is_async else APIResponse
