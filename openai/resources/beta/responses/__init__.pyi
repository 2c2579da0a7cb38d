# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from .input_items import (
    AsyncInputItems as AsyncInputItems,
    AsyncInputItemsWithRawResponse as AsyncInputItemsWithRawResponse,
    AsyncInputItemsWithStreamingResponse as AsyncInputItemsWithStreamingResponse,
    InputItems as InputItems,
    InputItemsWithRawResponse as InputItemsWithRawResponse,
    InputItemsWithStreamingResponse as InputItemsWithStreamingResponse,
)
from .input_tokens import (
    AsyncInputTokens as AsyncInputTokens,
    AsyncInputTokensWithRawResponse as AsyncInputTokensWithRawResponse,
    AsyncInputTokensWithStreamingResponse as AsyncInputTokensWithStreamingResponse,
    InputTokens as InputTokens,
    InputTokensWithRawResponse as InputTokensWithRawResponse,
    InputTokensWithStreamingResponse as InputTokensWithStreamingResponse,
)
from .responses import (
    AsyncResponses as AsyncResponses,
    AsyncResponsesWithRawResponse as AsyncResponsesWithRawResponse,
    AsyncResponsesWithStreamingResponse as AsyncResponsesWithStreamingResponse,
    Responses as Responses,
    ResponsesWithRawResponse as ResponsesWithRawResponse,
    ResponsesWithStreamingResponse as ResponsesWithStreamingResponse,
)
