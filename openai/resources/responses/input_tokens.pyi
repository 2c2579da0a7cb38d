# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from typing import Iterable, Literal, overload

from httpx import Timeout

from ..._calls.views import View
from ..._legacy_response import LegacyAPIResponse
from ..._resource import AsyncResource, SyncResource
from ..._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ..._types import Body, Headers, NotGiven, Omit, Query, not_given, omit
from ...types import ResponseInputToken, ResponseInputTokenDeleted, shared_params
from ...types.responses import InputTokenCountResponse, ResponseInputItemParam, ToolParam, input_token_count_params

class InputTokens(SyncResource):
    """How many tokens an input takes."""
    @property
    def with_raw_response(self) -> InputTokensWithRawResponse: ...
    @property
    def with_streaming_response(self) -> InputTokensWithStreamingResponse: ...
    def count(
        self,
        *,
        conversation: input_token_count_params.Conversation | None | Omit = omit,
        input: str | Iterable[ResponseInputItemParam] | None | Omit = omit,
        instructions: str | None | Omit = omit,
        model: str | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        personality: str | Literal["friendly", "pragmatic"] | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        reasoning: shared_params.Reasoning | None | Omit = omit,
        text: input_token_count_params.Text | None | Omit = omit,
        tool_choice: input_token_count_params.ToolChoice | None | Omit = omit,
        tools: Iterable[ToolParam] | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> InputTokenCountResponse:
        """Count the tokens of an input without letting a model answer it.

        Args:
            conversation: A conversation whose items would come before the input, or its ID.
            input: The input to count: a text, or a list of items.
            instructions: What the model would be told ahead of the input.
            model: The model whose tokens to count; models cut texts up differently.
            parallel_tool_calls: Whether the model might call several tools at once.
            personality: A manner of speaking that the model knows by name, at most 64 characters; by default its own.
            previous_response_id: ID of a stored response that this one goes on from, with all that came before it; not with a conversation.
            reasoning: How hard the model thinks, and whether it sums its thoughts up.
            text: How wordy the text would be, and its form.
            tool_choice: Whether tools would be called, and which.
            tools: The tools that the model could call, which count as input too.
            truncation: Deprecated: whether an input that is too long would be cut (`auto`) or refused (`disabled`).
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

        Reference: POST /responses/input_tokens
        """
    def create(
        self,
        response_id: str,
        *,
        token: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseInputToken:
        """Add a token to the input of a stored response.

        Args:
            response_id: ID of the response to add an input token to.
            token: The token's text.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            ResponseInputToken

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /responses/{response_id}/input_tokens
        """
    @overload
    def delete(
        self,
        response_id: str,
        token_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseInputTokenDeleted:
        """Delete a token from the input of a stored response.

        Args:
            response_id: ID of the response to take an input token from.
            token_id: ID of the input token to delete.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            ResponseInputTokenDeleted

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: DELETE /responses/{response_id}/input_tokens/{token_id}
        """
    @overload
    def delete(
        self,
        token_id: str,
        *,
        response_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseInputTokenDeleted: ...

class InputTokensWithRawResponse(View):
    def count(
        self,
        *,
        conversation: input_token_count_params.Conversation | None | Omit = omit,
        input: str | Iterable[ResponseInputItemParam] | None | Omit = omit,
        instructions: str | None | Omit = omit,
        model: str | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        personality: str | Literal["friendly", "pragmatic"] | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        reasoning: shared_params.Reasoning | None | Omit = omit,
        text: input_token_count_params.Text | None | Omit = omit,
        tool_choice: input_token_count_params.ToolChoice | None | Omit = omit,
        tools: Iterable[ToolParam] | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[InputTokenCountResponse]: ...
    def create(
        self,
        response_id: str,
        *,
        token: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ResponseInputToken]: ...
    @overload
    def delete(
        self,
        response_id: str,
        token_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ResponseInputTokenDeleted]: ...
    @overload
    def delete(
        self,
        token_id: str,
        *,
        response_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ResponseInputTokenDeleted]: ...

class InputTokensWithStreamingResponse(View):
    def count(
        self,
        *,
        conversation: input_token_count_params.Conversation | None | Omit = omit,
        input: str | Iterable[ResponseInputItemParam] | None | Omit = omit,
        instructions: str | None | Omit = omit,
        model: str | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        personality: str | Literal["friendly", "pragmatic"] | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        reasoning: shared_params.Reasoning | None | Omit = omit,
        text: input_token_count_params.Text | None | Omit = omit,
        tool_choice: input_token_count_params.ToolChoice | None | Omit = omit,
        tools: Iterable[ToolParam] | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[InputTokenCountResponse]]: ...
    def create(
        self,
        response_id: str,
        *,
        token: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[ResponseInputToken]]: ...
    @overload
    def delete(
        self,
        response_id: str,
        token_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[ResponseInputTokenDeleted]]: ...
    @overload
    def delete(
        self,
        token_id: str,
        *,
        response_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[ResponseInputTokenDeleted]]: ...

class AsyncInputTokens(AsyncResource):
    """How many tokens an input takes."""
    @property
    def with_raw_response(self) -> AsyncInputTokensWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncInputTokensWithStreamingResponse: ...
    async def count(
        self,
        *,
        conversation: input_token_count_params.Conversation | None | Omit = omit,
        input: str | Iterable[ResponseInputItemParam] | None | Omit = omit,
        instructions: str | None | Omit = omit,
        model: str | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        personality: str | Literal["friendly", "pragmatic"] | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        reasoning: shared_params.Reasoning | None | Omit = omit,
        text: input_token_count_params.Text | None | Omit = omit,
        tool_choice: input_token_count_params.ToolChoice | None | Omit = omit,
        tools: Iterable[ToolParam] | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> InputTokenCountResponse:
        """Count the tokens of an input without letting a model answer it.

        Args:
            conversation: A conversation whose items would come before the input, or its ID.
            input: The input to count: a text, or a list of items.
            instructions: What the model would be told ahead of the input.
            model: The model whose tokens to count; models cut texts up differently.
            parallel_tool_calls: Whether the model might call several tools at once.
            personality: A manner of speaking that the model knows by name, at most 64 characters; by default its own.
            previous_response_id: ID of a stored response that this one goes on from, with all that came before it; not with a conversation.
            reasoning: How hard the model thinks, and whether it sums its thoughts up.
            text: How wordy the text would be, and its form.
            tool_choice: Whether tools would be called, and which.
            tools: The tools that the model could call, which count as input too.
            truncation: Deprecated: whether an input that is too long would be cut (`auto`) or refused (`disabled`).
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

        Reference: POST /responses/input_tokens
        """
    async def create(
        self,
        response_id: str,
        *,
        token: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseInputToken:
        """Add a token to the input of a stored response.

        Args:
            response_id: ID of the response to add an input token to.
            token: The token's text.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            ResponseInputToken

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /responses/{response_id}/input_tokens
        """
    @overload
    async def delete(
        self,
        response_id: str,
        token_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseInputTokenDeleted:
        """Delete a token from the input of a stored response.

        Args:
            response_id: ID of the response to take an input token from.
            token_id: ID of the input token to delete.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            ResponseInputTokenDeleted

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: DELETE /responses/{response_id}/input_tokens/{token_id}
        """
    @overload
    async def delete(
        self,
        token_id: str,
        *,
        response_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseInputTokenDeleted: ...

class AsyncInputTokensWithRawResponse(View):
    async def count(
        self,
        *,
        conversation: input_token_count_params.Conversation | None | Omit = omit,
        input: str | Iterable[ResponseInputItemParam] | None | Omit = omit,
        instructions: str | None | Omit = omit,
        model: str | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        personality: str | Literal["friendly", "pragmatic"] | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        reasoning: shared_params.Reasoning | None | Omit = omit,
        text: input_token_count_params.Text | None | Omit = omit,
        tool_choice: input_token_count_params.ToolChoice | None | Omit = omit,
        tools: Iterable[ToolParam] | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[InputTokenCountResponse]: ...
    async def create(
        self,
        response_id: str,
        *,
        token: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ResponseInputToken]: ...
    @overload
    async def delete(
        self,
        response_id: str,
        token_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ResponseInputTokenDeleted]: ...
    @overload
    async def delete(
        self,
        token_id: str,
        *,
        response_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ResponseInputTokenDeleted]: ...

class AsyncInputTokensWithStreamingResponse(View):
    def count(
        self,
        *,
        conversation: input_token_count_params.Conversation | None | Omit = omit,
        input: str | Iterable[ResponseInputItemParam] | None | Omit = omit,
        instructions: str | None | Omit = omit,
        model: str | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        personality: str | Literal["friendly", "pragmatic"] | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        reasoning: shared_params.Reasoning | None | Omit = omit,
        text: input_token_count_params.Text | None | Omit = omit,
        tool_choice: input_token_count_params.ToolChoice | None | Omit = omit,
        tools: Iterable[ToolParam] | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[InputTokenCountResponse]]: ...
    def create(
        self,
        response_id: str,
        *,
        token: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ResponseInputToken]]: ...
    @overload
    def delete(
        self,
        response_id: str,
        token_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ResponseInputTokenDeleted]]: ...
    @overload
    def delete(
        self,
        token_id: str,
        *,
        response_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ResponseInputTokenDeleted]]: ...
