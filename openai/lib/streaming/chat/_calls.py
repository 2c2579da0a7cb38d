"""The method ``stream`` of the chat completions."""

from __future__ import annotations

from functools import partial
from typing import Any

from ...._types import Omit, omit
from ..._parsing import type_to_response_format_param
from ..._parsing._calls import checked
from .._stream import helper_headers
from ._completions import AsyncChatCompletionStreamManager, ChatCompletionStreamManager, ResponseFormat, Tools
from ._types import ResponseFormatT


def stream(
    self: Any, *, response_format: ResponseFormat[ResponseFormatT] = omit, tools: Tools = omit, **params: Any
) -> Any:
    """Open a chat completion's stream: events with snapshots, and the whole answer at the end.

    The request is sent when the manager is entered, or first iterated.

    Args:
        response_format: A type that the text is parsed into, or what the API itself takes.
        tools: Tools that the model may call; arguments for the strict ones are parsed.

    Returns:
        The manager: ``with`` gives a stream of events with `get_final_completion`; a plain loop gives the events.
    """
    asked: Any = response_format
    if not isinstance(response_format, Omit):
        asked = type_to_response_format_param(checked(response_format))
    given: Any = tools if isinstance(tools, Omit) or tools is None else [*tools]
    params["extra_headers"] = helper_headers("chat.completions.stream", params.get("extra_headers"))
    request = partial(self.create, response_format=asked, tools=given, stream=True, **params)
    manager: Any = AsyncChatCompletionStreamManager if self._is_async else ChatCompletionStreamManager
    return manager(request, response_format=response_format, input_tools=given)
