from typing import TYPE_CHECKING

from ..._elsewhere import elsewhere
from ..._resource import AsyncResource, Child, Helper, SyncResource, views

if TYPE_CHECKING:
    from .connection import (
        AsyncResponsesConnection as AsyncResponsesConnection,
        AsyncResponsesConnectionManager as AsyncResponsesConnectionManager,
        AsyncResponsesResponseResource as AsyncResponsesResponseResource,
        BaseAsyncResponsesConnectionResource as BaseAsyncResponsesConnectionResource,
        BaseResponsesConnectionResource as BaseResponsesConnectionResource,
        ResponsesConnection as ResponsesConnection,
        ResponsesConnectionManager as ResponsesConnectionManager,
        ResponsesResponseResource as ResponsesResponseResource,
    )


class Responses(SyncResource, table="responses"):
    input_items = Child("openai.resources.responses.input_items:InputItems")
    input_tokens = Child("openai.resources.responses.input_tokens:InputTokens")

    parse = Helper("openai.lib._parsing._calls:parse_a_response", extends="create", without=("stream",), raw=True)
    run_tools = Helper(
        "openai.lib.tool_runner:run_response_tools",
        extends="create",
        without=("background", "stream"),
    )
    run_tools_stream = Helper(
        "openai.lib.tool_runner:run_response_tools_stream",
        extends="create",
        without=("background", "stream"),
        returns="ToolRunStream[ResponseToolRun[ParsedT], ResponseRunEvent]",
    )
    stream = Helper("openai.lib.streaming.responses._calls:stream", extends="create", without=("stream",))

    connect = Helper("openai._realtime._connect:responses", returns="ResponsesConnectionManager")


class AsyncResponses(AsyncResource, table="responses"):
    input_items = Child("openai.resources.responses.input_items:AsyncInputItems")
    input_tokens = Child("openai.resources.responses.input_tokens:AsyncInputTokens")

    parse = Helper("openai.lib._parsing._calls:parse_a_response", extends="create", without=("stream",), raw=True)
    run_tools = Helper(
        "openai.lib.tool_runner:run_response_tools",
        extends="create",
        without=("background", "stream"),
    )
    run_tools_stream = Helper(
        "openai.lib.tool_runner:run_response_tools_stream",
        extends="create",
        without=("background", "stream"),
        returns="AsyncToolRunStream[ResponseToolRun[ParsedT], ResponseRunEvent]",
    )
    stream = Helper("openai.lib.streaming.responses._calls:stream", extends="create", without=("stream",))

    connect = Helper("openai._realtime._connect:responses", returns="AsyncResponsesConnectionManager")


__getattr__ = elsewhere(__name__, views(__name__, globals(), ".connection"))
