# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from typing import TYPE_CHECKING

from ..._resource import AsyncResource, Child, SyncResource, views

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


class AsyncResponses(AsyncResource, table="responses"):
    input_items = Child("openai.resources.responses.input_items:AsyncInputItems")
    input_tokens = Child("openai.resources.responses.input_tokens:AsyncInputTokens")


__getattr__ = views(__name__, globals(), ".connection")
