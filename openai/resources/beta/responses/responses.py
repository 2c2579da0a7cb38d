from typing import TYPE_CHECKING

from ...._resource import AsyncResource, Child, Helper, SyncResource, views

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


class Responses(SyncResource, table="beta.responses"):
    input_items = Child("openai.resources.beta.responses.input_items:InputItems")
    input_tokens = Child("openai.resources.beta.responses.input_tokens:InputTokens")

    connect = Helper("openai._realtime._connect:responses", returns="BetaResponsesConnectionManager")


class AsyncResponses(AsyncResource, table="beta.responses"):
    input_items = Child("openai.resources.beta.responses.input_items:AsyncInputItems")
    input_tokens = Child("openai.resources.beta.responses.input_tokens:AsyncInputTokens")

    connect = Helper("openai._realtime._connect:responses", returns="AsyncBetaResponsesConnectionManager")


__getattr__ = views(__name__, globals(), ".connection")
