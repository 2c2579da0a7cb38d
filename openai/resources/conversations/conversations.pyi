# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from typing import Iterable

from httpx import Timeout

from ..._calls.views import View
from ..._legacy_response import LegacyAPIResponse
from ..._resource import AsyncResource, Child, SyncResource
from ..._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ..._types import Body, Headers, NotGiven, Omit, Query, not_given, omit
from ...types import Metadata, responses
from ...types.conversations import Conversation, ConversationDeletedResource
from .items import (
    AsyncItems,
    AsyncItemsWithRawResponse,
    AsyncItemsWithStreamingResponse,
    Items,
    ItemsWithRawResponse,
    ItemsWithStreamingResponse,
)

class Conversations(SyncResource):
    """Conversations that the API keeps, so that responses need not be given what was said before."""
    items: Child[Items]
    @property
    def with_raw_response(self) -> ConversationsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ConversationsWithStreamingResponse: ...
    def create(
        self,
        *,
        items: Iterable[responses.ResponseInputItemParam] | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Conversation:
        """Begin a conversation that the API keeps.

        Args:
            items: At most 20 items to begin with, oldest first.
            metadata: Up to 16 labels to keep with the object: keys of at most 64 characters, values of at most 512.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            Conversation

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /conversations
        """
    def retrieve(
        self,
        conversation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Conversation:
        """Look up a conversation's metadata and the time it was made.

        Args:
            conversation_id: ID of the conversation to look up.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            Conversation

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: GET /conversations/{conversation_id}
        """
    def update(
        self,
        conversation_id: str,
        *,
        metadata: Metadata | None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Conversation:
        """Replace the metadata of a conversation.

        Args:
            conversation_id: ID of the conversation to label.
            metadata: Up to 16 labels to keep with the object: keys of at most 64 characters, values of at most 512.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            Conversation

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /conversations/{conversation_id}
        """
    def delete(
        self,
        conversation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ConversationDeletedResource:
        """Delete a conversation, but not its items.

        Args:
            conversation_id: ID of the conversation to delete.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            ConversationDeletedResource

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: DELETE /conversations/{conversation_id}
        """

class ConversationsWithRawResponse(View):
    @property
    def items(self) -> ItemsWithRawResponse: ...
    def create(
        self,
        *,
        items: Iterable[responses.ResponseInputItemParam] | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Conversation]: ...
    def retrieve(
        self,
        conversation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Conversation]: ...
    def update(
        self,
        conversation_id: str,
        *,
        metadata: Metadata | None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Conversation]: ...
    def delete(
        self,
        conversation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ConversationDeletedResource]: ...

class ConversationsWithStreamingResponse(View):
    @property
    def items(self) -> ItemsWithStreamingResponse: ...
    def create(
        self,
        *,
        items: Iterable[responses.ResponseInputItemParam] | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[Conversation]]: ...
    def retrieve(
        self,
        conversation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[Conversation]]: ...
    def update(
        self,
        conversation_id: str,
        *,
        metadata: Metadata | None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[Conversation]]: ...
    def delete(
        self,
        conversation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[ConversationDeletedResource]]: ...

class AsyncConversations(AsyncResource):
    """Conversations that the API keeps, so that responses need not be given what was said before."""
    items: Child[AsyncItems]
    @property
    def with_raw_response(self) -> AsyncConversationsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncConversationsWithStreamingResponse: ...
    async def create(
        self,
        *,
        items: Iterable[responses.ResponseInputItemParam] | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Conversation:
        """Begin a conversation that the API keeps.

        Args:
            items: At most 20 items to begin with, oldest first.
            metadata: Up to 16 labels to keep with the object: keys of at most 64 characters, values of at most 512.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            Conversation

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /conversations
        """
    async def retrieve(
        self,
        conversation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Conversation:
        """Look up a conversation's metadata and the time it was made.

        Args:
            conversation_id: ID of the conversation to look up.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            Conversation

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: GET /conversations/{conversation_id}
        """
    async def update(
        self,
        conversation_id: str,
        *,
        metadata: Metadata | None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Conversation:
        """Replace the metadata of a conversation.

        Args:
            conversation_id: ID of the conversation to label.
            metadata: Up to 16 labels to keep with the object: keys of at most 64 characters, values of at most 512.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            Conversation

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /conversations/{conversation_id}
        """
    async def delete(
        self,
        conversation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ConversationDeletedResource:
        """Delete a conversation, but not its items.

        Args:
            conversation_id: ID of the conversation to delete.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            ConversationDeletedResource

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: DELETE /conversations/{conversation_id}
        """

class AsyncConversationsWithRawResponse(View):
    @property
    def items(self) -> AsyncItemsWithRawResponse: ...
    async def create(
        self,
        *,
        items: Iterable[responses.ResponseInputItemParam] | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Conversation]: ...
    async def retrieve(
        self,
        conversation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Conversation]: ...
    async def update(
        self,
        conversation_id: str,
        *,
        metadata: Metadata | None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Conversation]: ...
    async def delete(
        self,
        conversation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ConversationDeletedResource]: ...

class AsyncConversationsWithStreamingResponse(View):
    @property
    def items(self) -> AsyncItemsWithStreamingResponse: ...
    def create(
        self,
        *,
        items: Iterable[responses.ResponseInputItemParam] | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Conversation]]: ...
    def retrieve(
        self,
        conversation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Conversation]]: ...
    def update(
        self,
        conversation_id: str,
        *,
        metadata: Metadata | None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Conversation]]: ...
    def delete(
        self,
        conversation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ConversationDeletedResource]]: ...
