# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from typing import Iterable, Literal

from httpx import Timeout

from ...._calls.views import View
from ...._legacy_response import LegacyAPIResponse
from ...._resource import AsyncResource, SyncResource
from ...._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ...._types import Body, Headers, NotGiven, Omit, Query, not_given, omit
from ....types import beta
from ....types.beta.responses import InputTokenCountResponse, input_token_count_params

class InputTokens(SyncResource):
    """The size of an input with beta features, in tokens."""
    @property
    def with_raw_response(self) -> InputTokensWithRawResponse: ...
    @property
    def with_streaming_response(self) -> InputTokensWithStreamingResponse: ...
    def count(
        self,
        *,
        conversation: input_token_count_params.Conversation | None | Omit = omit,
        input: str | Iterable[beta.BetaResponseInputItemParam] | None | Omit = omit,
        instructions: str | None | Omit = omit,
        model: str | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        personality: str | Literal["friendly", "pragmatic"] | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        reasoning: input_token_count_params.Reasoning | None | Omit = omit,
        text: input_token_count_params.Text | None | Omit = omit,
        tool_choice: input_token_count_params.ToolChoice | None | Omit = omit,
        tools: Iterable[beta.BetaToolParam] | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | Omit = omit,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> InputTokenCountResponse:
        """Count the tokens that an input with beta features would have, without answering it.

        Args:
            conversation: The conversation, or its ID, whose items count too; not with `previous_response_id`.
            input: What to count: a text, or items such as messages, images and files.
            instructions: A system message for this request alone; those of earlier responses are not kept.
            model: The model whose tokens to count, such as `gpt-5.6-sol`.
            parallel_tool_calls: Whether the model may make several tool calls at once; it may by default.
            personality: The manner in which the model writes, a name of at most 64 characters; its own by default.
            previous_response_id: ID of the response that this one goes on from; not together with `conversation`.
            reasoning: How the model would think, as in `create`.
            text: The form that the text would have, whose schema counts too.
            tool_choice: Which tools would be called.
            tools: The tools whose descriptions count too.
            truncation: Deprecated: whether items of too long an input would be dropped (`auto`) or not (`disabled`).
            betas: Features to switch on that are still beta: `responses_multi_agent=v1` for several agents.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            InputTokenCountResponse

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /responses/input_tokens?beta=true
        """

class InputTokensWithRawResponse(View):
    def count(
        self,
        *,
        conversation: input_token_count_params.Conversation | None | Omit = omit,
        input: str | Iterable[beta.BetaResponseInputItemParam] | None | Omit = omit,
        instructions: str | None | Omit = omit,
        model: str | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        personality: str | Literal["friendly", "pragmatic"] | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        reasoning: input_token_count_params.Reasoning | None | Omit = omit,
        text: input_token_count_params.Text | None | Omit = omit,
        tool_choice: input_token_count_params.ToolChoice | None | Omit = omit,
        tools: Iterable[beta.BetaToolParam] | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | Omit = omit,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[InputTokenCountResponse]: ...

class InputTokensWithStreamingResponse(View):
    def count(
        self,
        *,
        conversation: input_token_count_params.Conversation | None | Omit = omit,
        input: str | Iterable[beta.BetaResponseInputItemParam] | None | Omit = omit,
        instructions: str | None | Omit = omit,
        model: str | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        personality: str | Literal["friendly", "pragmatic"] | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        reasoning: input_token_count_params.Reasoning | None | Omit = omit,
        text: input_token_count_params.Text | None | Omit = omit,
        tool_choice: input_token_count_params.ToolChoice | None | Omit = omit,
        tools: Iterable[beta.BetaToolParam] | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | Omit = omit,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[InputTokenCountResponse]]: ...

class AsyncInputTokens(AsyncResource):
    """The size of an input with beta features, in tokens."""
    @property
    def with_raw_response(self) -> AsyncInputTokensWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncInputTokensWithStreamingResponse: ...
    async def count(
        self,
        *,
        conversation: input_token_count_params.Conversation | None | Omit = omit,
        input: str | Iterable[beta.BetaResponseInputItemParam] | None | Omit = omit,
        instructions: str | None | Omit = omit,
        model: str | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        personality: str | Literal["friendly", "pragmatic"] | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        reasoning: input_token_count_params.Reasoning | None | Omit = omit,
        text: input_token_count_params.Text | None | Omit = omit,
        tool_choice: input_token_count_params.ToolChoice | None | Omit = omit,
        tools: Iterable[beta.BetaToolParam] | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | Omit = omit,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> InputTokenCountResponse:
        """Count the tokens that an input with beta features would have, without answering it.

        Args:
            conversation: The conversation, or its ID, whose items count too; not with `previous_response_id`.
            input: What to count: a text, or items such as messages, images and files.
            instructions: A system message for this request alone; those of earlier responses are not kept.
            model: The model whose tokens to count, such as `gpt-5.6-sol`.
            parallel_tool_calls: Whether the model may make several tool calls at once; it may by default.
            personality: The manner in which the model writes, a name of at most 64 characters; its own by default.
            previous_response_id: ID of the response that this one goes on from; not together with `conversation`.
            reasoning: How the model would think, as in `create`.
            text: The form that the text would have, whose schema counts too.
            tool_choice: Which tools would be called.
            tools: The tools whose descriptions count too.
            truncation: Deprecated: whether items of too long an input would be dropped (`auto`) or not (`disabled`).
            betas: Features to switch on that are still beta: `responses_multi_agent=v1` for several agents.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            InputTokenCountResponse

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /responses/input_tokens?beta=true
        """

class AsyncInputTokensWithRawResponse(View):
    async def count(
        self,
        *,
        conversation: input_token_count_params.Conversation | None | Omit = omit,
        input: str | Iterable[beta.BetaResponseInputItemParam] | None | Omit = omit,
        instructions: str | None | Omit = omit,
        model: str | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        personality: str | Literal["friendly", "pragmatic"] | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        reasoning: input_token_count_params.Reasoning | None | Omit = omit,
        text: input_token_count_params.Text | None | Omit = omit,
        tool_choice: input_token_count_params.ToolChoice | None | Omit = omit,
        tools: Iterable[beta.BetaToolParam] | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | Omit = omit,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[InputTokenCountResponse]: ...

class AsyncInputTokensWithStreamingResponse(View):
    def count(
        self,
        *,
        conversation: input_token_count_params.Conversation | None | Omit = omit,
        input: str | Iterable[beta.BetaResponseInputItemParam] | None | Omit = omit,
        instructions: str | None | Omit = omit,
        model: str | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        personality: str | Literal["friendly", "pragmatic"] | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        reasoning: input_token_count_params.Reasoning | None | Omit = omit,
        text: input_token_count_params.Text | None | Omit = omit,
        tool_choice: input_token_count_params.ToolChoice | None | Omit = omit,
        tools: Iterable[beta.BetaToolParam] | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | Omit = omit,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[InputTokenCountResponse]]: ...
