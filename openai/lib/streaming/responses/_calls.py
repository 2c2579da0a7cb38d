"""The method ``stream`` of the responses."""

from __future__ import annotations

from functools import partial
from typing import Any, Union

from ...._types import Omit, omit
from ....types.responses.response_text_config_param import ResponseTextConfigParam
from ..._parsing._calls import text_config
from ..._tools import all_for_responses
from ._events import TextFormatT
from ._responses import AsyncResponseStreamManager, ResponseStreamManager
from ._state import TextFormat, Tools

#: Params that a response which is there already takes as well.
_OF_RETRIEVE = frozenset({"include", "extra_headers", "extra_query", "extra_body", "timeout"})


def stream(
    self: Any,
    *,
    response_id: Union[str, Omit] = omit,
    text_format: TextFormat[TextFormatT] = omit,
    text: Union[ResponseTextConfigParam, Omit] = omit,
    tools: Tools = omit,
    starting_after: Union[int, Omit] = omit,
    **params: Any,
) -> Any:
    """Open a response's stream: events with snapshots, and the whole response at the end.

    With `input` and `model` it makes a response; with `response_id` it goes on with one that was made with
    `background` and streamed. The request is sent when the manager is entered, or first iterated.

    Args:
        response_id: The response to go on with.
        text_format: A type that the text is parsed into.
        text: How to write the text; its `format` is what `text_format` says, so give one of the two.
        tools: Tools that the model may call; arguments for the strict ones are parsed.
        starting_after: With `response_id`: number of the last event that has been seen.

    Returns:
        The manager: ``with`` gives a stream of events with `get_final_response`; a plain loop gives the events.
    """
    params = {name: value for name, value in params.items() if not isinstance(value, Omit)}
    given: Any = all_for_responses(tools)
    if isinstance(response_id, Omit) and isinstance(starting_after, Omit):
        for name in ("input", "model"):
            if name not in params:
                raise ValueError(f"responses.stream(): {name} must be provided when creating a new response")
        request = partial(self.create, text=text_config(text_format, text), tools=given, stream=True, **params)
    else:
        request = partial(self.retrieve, _existing(response_id, params, text), stream=True, **params)
    manager: Any = AsyncResponseStreamManager if self._is_async else ResponseStreamManager
    return manager(
        request,
        text_format=text_format,
        input_tools=given,
        starting_after=None if isinstance(starting_after, Omit) else starting_after,
    )


def _existing(response_id: Union[str, Omit], params: dict[str, Any], text: Any) -> str:
    if isinstance(response_id, Omit):
        raise ValueError("responses.stream(): `starting_after` is for a response that is there; give its `response_id`")
    new = [*(name for name in params if name not in _OF_RETRIEVE), *([] if isinstance(text, Omit) else ["text"])]
    if new:
        raise ValueError(
            f"responses.stream(): `response_id` and `starting_after` go on with a response that is there, and can't be "
            f"provided together with {', '.join(new)}, which would make a new one"
        )
    return response_id
