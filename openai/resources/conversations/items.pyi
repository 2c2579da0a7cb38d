# Written by tools/generate from the tables in endpoints/; changes made here are lost.

import builtins
from typing import Iterable, Literal, Mapping, overload

from httpx import Timeout

from ..._calls.views import View
from ..._legacy_response import LegacyAPIResponse
from ..._resource import AsyncResource, SyncResource
from ..._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ..._types import Body, Headers, NotGiven, Omit, Query, not_given, omit
from ...pagination import AsyncConversationCursorPage, AsyncPaginator, SyncConversationCursorPage
from ...types import ConversationItemDeleted, Metadata, responses
from ...types.conversations import ConversationItem, ConversationItemList

class Items(SyncResource):
    """What was said and done in conversations: messages, tool calls, reasoning."""
    @property
    def with_raw_response(self) -> ItemsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ItemsWithStreamingResponse: ...
    @overload
    def create(
        self,
        conversation_id: str,
        *,
        items: Iterable[responses.ResponseInputItemParam],
        include: builtins.list[responses.ResponseIncludable] | Omit = omit,
        type: str | Omit = omit,
        content: str | Iterable[Mapping[str, object]] | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ConversationItemList:
        """Add items to a conversation: several with `items`, or a single one with `type`.

        Args:
            conversation_id: ID of the conversation to add to.
            items: At most 20 items to add, oldest first.
            include: What items hold beyond the usual, such as `file_search_call.results` or `code_interpreter_call.outputs`.
            type: In place of `items`: the kind of the only item to add, such as `message`.
            content: What the only item says, together with `type`: a text, or a list of parts.
            metadata: Labels of the only item, together with `type`.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            ConversationItemList | ConversationItem

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /conversations/{conversation_id}/items
        """
    @overload
    def create(
        self,
        conversation_id: str,
        *,
        items: Omit = omit,
        include: builtins.list[responses.ResponseIncludable] | Omit = omit,
        type: str | Omit = omit,
        content: str | Iterable[Mapping[str, object]] | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ConversationItem: ...
    @overload
    def retrieve(
        self,
        conversation_id: str,
        item_id: str,
        *,
        include: builtins.list[responses.ResponseIncludable] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ConversationItem:
        """Look up one item of a conversation.

        Args:
            conversation_id: ID of the conversation that has the item.
            item_id: ID of the item to look up.
            include: What items hold beyond the usual, such as `file_search_call.results` or `code_interpreter_call.outputs`.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            ConversationItem

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: GET /conversations/{conversation_id}/items/{item_id}
        """
    @overload
    def retrieve(
        self,
        item_id: str,
        *,
        conversation_id: str,
        include: builtins.list[responses.ResponseIncludable] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ConversationItem: ...
    def list(
        self,
        conversation_id: str,
        *,
        after: str | Omit = omit,
        include: builtins.list[responses.ResponseIncludable] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SyncConversationCursorPage[ConversationItem]:
        """List the items of a conversation.

        Args:
            conversation_id: ID of the conversation whose items to list.
            after: ID of the last object of the page before; the list goes on behind it.
            include: What items hold beyond the usual, such as `file_search_call.results` or `code_interpreter_call.outputs`.
            limit: Items per page, 1 to 100; 20 by default.
            order: Newest first (`desc`, the default) or oldest first (`asc`).
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            SyncConversationCursorPage[ConversationItem]

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: GET /conversations/{conversation_id}/items
        """
    @overload
    def delete(
        self,
        conversation_id: str,
        item_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ConversationItemDeleted:
        """Delete an item from a conversation, and return the conversation.

        Args:
            conversation_id: ID of the conversation to take an item from.
            item_id: ID of the conversation item to delete.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            ConversationItemDeleted

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: DELETE /conversations/{conversation_id}/items/{item_id}
        """
    @overload
    def delete(
        self,
        item_id: str,
        *,
        conversation_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ConversationItemDeleted: ...
    @overload
    def update(
        self,
        conversation_id: str,
        item_id: str,
        *,
        content: str | Iterable[Mapping[str, object]] | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ConversationItem:
        """Change what an item of a conversation says, or its metadata.

        Args:
            conversation_id: ID of the conversation whose item to change.
            item_id: ID of the item to change.
            content: What the item says from now on: a text, or a list of parts.
            metadata: Up to 16 labels to keep with the object: keys of at most 64 characters, values of at most 512.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            ConversationItem

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /conversations/{conversation_id}/items/{item_id}
        """
    @overload
    def update(
        self,
        item_id: str,
        *,
        conversation_id: str,
        content: str | Iterable[Mapping[str, object]] | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ConversationItem: ...

class ItemsWithRawResponse(View):
    @overload
    def create(
        self,
        conversation_id: str,
        *,
        items: Iterable[responses.ResponseInputItemParam],
        include: builtins.list[responses.ResponseIncludable] | Omit = omit,
        type: str | Omit = omit,
        content: str | Iterable[Mapping[str, object]] | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ConversationItemList]: ...
    @overload
    def create(
        self,
        conversation_id: str,
        *,
        items: Omit = omit,
        include: builtins.list[responses.ResponseIncludable] | Omit = omit,
        type: str | Omit = omit,
        content: str | Iterable[Mapping[str, object]] | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ConversationItem]: ...
    @overload
    def retrieve(
        self,
        conversation_id: str,
        item_id: str,
        *,
        include: builtins.list[responses.ResponseIncludable] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ConversationItem]: ...
    @overload
    def retrieve(
        self,
        item_id: str,
        *,
        conversation_id: str,
        include: builtins.list[responses.ResponseIncludable] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ConversationItem]: ...
    def list(
        self,
        conversation_id: str,
        *,
        after: str | Omit = omit,
        include: builtins.list[responses.ResponseIncludable] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[SyncConversationCursorPage[ConversationItem]]: ...
    @overload
    def delete(
        self,
        conversation_id: str,
        item_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ConversationItemDeleted]: ...
    @overload
    def delete(
        self,
        item_id: str,
        *,
        conversation_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ConversationItemDeleted]: ...
    @overload
    def update(
        self,
        conversation_id: str,
        item_id: str,
        *,
        content: str | Iterable[Mapping[str, object]] | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ConversationItem]: ...
    @overload
    def update(
        self,
        item_id: str,
        *,
        conversation_id: str,
        content: str | Iterable[Mapping[str, object]] | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ConversationItem]: ...

class ItemsWithStreamingResponse(View):
    @overload
    def create(
        self,
        conversation_id: str,
        *,
        items: Iterable[responses.ResponseInputItemParam],
        include: builtins.list[responses.ResponseIncludable] | Omit = omit,
        type: str | Omit = omit,
        content: str | Iterable[Mapping[str, object]] | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[ConversationItemList]]: ...
    @overload
    def create(
        self,
        conversation_id: str,
        *,
        items: Omit = omit,
        include: builtins.list[responses.ResponseIncludable] | Omit = omit,
        type: str | Omit = omit,
        content: str | Iterable[Mapping[str, object]] | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[ConversationItem]]: ...
    @overload
    def retrieve(
        self,
        conversation_id: str,
        item_id: str,
        *,
        include: builtins.list[responses.ResponseIncludable] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[ConversationItem]]: ...
    @overload
    def retrieve(
        self,
        item_id: str,
        *,
        conversation_id: str,
        include: builtins.list[responses.ResponseIncludable] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[ConversationItem]]: ...
    def list(
        self,
        conversation_id: str,
        *,
        after: str | Omit = omit,
        include: builtins.list[responses.ResponseIncludable] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[SyncConversationCursorPage[ConversationItem]]]: ...
    @overload
    def delete(
        self,
        conversation_id: str,
        item_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[ConversationItemDeleted]]: ...
    @overload
    def delete(
        self,
        item_id: str,
        *,
        conversation_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[ConversationItemDeleted]]: ...
    @overload
    def update(
        self,
        conversation_id: str,
        item_id: str,
        *,
        content: str | Iterable[Mapping[str, object]] | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[ConversationItem]]: ...
    @overload
    def update(
        self,
        item_id: str,
        *,
        conversation_id: str,
        content: str | Iterable[Mapping[str, object]] | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[ConversationItem]]: ...

class AsyncItems(AsyncResource):
    """What was said and done in conversations: messages, tool calls, reasoning."""
    @property
    def with_raw_response(self) -> AsyncItemsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncItemsWithStreamingResponse: ...
    @overload
    async def create(
        self,
        conversation_id: str,
        *,
        items: Iterable[responses.ResponseInputItemParam],
        include: builtins.list[responses.ResponseIncludable] | Omit = omit,
        type: str | Omit = omit,
        content: str | Iterable[Mapping[str, object]] | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ConversationItemList:
        """Add items to a conversation: several with `items`, or a single one with `type`.

        Args:
            conversation_id: ID of the conversation to add to.
            items: At most 20 items to add, oldest first.
            include: What items hold beyond the usual, such as `file_search_call.results` or `code_interpreter_call.outputs`.
            type: In place of `items`: the kind of the only item to add, such as `message`.
            content: What the only item says, together with `type`: a text, or a list of parts.
            metadata: Labels of the only item, together with `type`.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            ConversationItemList | ConversationItem

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /conversations/{conversation_id}/items
        """
    @overload
    async def create(
        self,
        conversation_id: str,
        *,
        items: Omit = omit,
        include: builtins.list[responses.ResponseIncludable] | Omit = omit,
        type: str | Omit = omit,
        content: str | Iterable[Mapping[str, object]] | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ConversationItem: ...
    @overload
    async def retrieve(
        self,
        conversation_id: str,
        item_id: str,
        *,
        include: builtins.list[responses.ResponseIncludable] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ConversationItem:
        """Look up one item of a conversation.

        Args:
            conversation_id: ID of the conversation that has the item.
            item_id: ID of the item to look up.
            include: What items hold beyond the usual, such as `file_search_call.results` or `code_interpreter_call.outputs`.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            ConversationItem

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: GET /conversations/{conversation_id}/items/{item_id}
        """
    @overload
    async def retrieve(
        self,
        item_id: str,
        *,
        conversation_id: str,
        include: builtins.list[responses.ResponseIncludable] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ConversationItem: ...
    def list(
        self,
        conversation_id: str,
        *,
        after: str | Omit = omit,
        include: builtins.list[responses.ResponseIncludable] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[ConversationItem, AsyncConversationCursorPage[ConversationItem]]:
        """List the items of a conversation.

        Args:
            conversation_id: ID of the conversation whose items to list.
            after: ID of the last object of the page before; the list goes on behind it.
            include: What items hold beyond the usual, such as `file_search_call.results` or `code_interpreter_call.outputs`.
            limit: Items per page, 1 to 100; 20 by default.
            order: Newest first (`desc`, the default) or oldest first (`asc`).
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            AsyncPaginator[ConversationItem, AsyncConversationCursorPage[ConversationItem]]

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: GET /conversations/{conversation_id}/items
        """
    @overload
    async def delete(
        self,
        conversation_id: str,
        item_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ConversationItemDeleted:
        """Delete an item from a conversation, and return the conversation.

        Args:
            conversation_id: ID of the conversation to take an item from.
            item_id: ID of the conversation item to delete.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            ConversationItemDeleted

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: DELETE /conversations/{conversation_id}/items/{item_id}
        """
    @overload
    async def delete(
        self,
        item_id: str,
        *,
        conversation_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ConversationItemDeleted: ...
    @overload
    async def update(
        self,
        conversation_id: str,
        item_id: str,
        *,
        content: str | Iterable[Mapping[str, object]] | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ConversationItem:
        """Change what an item of a conversation says, or its metadata.

        Args:
            conversation_id: ID of the conversation whose item to change.
            item_id: ID of the item to change.
            content: What the item says from now on: a text, or a list of parts.
            metadata: Up to 16 labels to keep with the object: keys of at most 64 characters, values of at most 512.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            ConversationItem

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /conversations/{conversation_id}/items/{item_id}
        """
    @overload
    async def update(
        self,
        item_id: str,
        *,
        conversation_id: str,
        content: str | Iterable[Mapping[str, object]] | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ConversationItem: ...

class AsyncItemsWithRawResponse(View):
    @overload
    async def create(
        self,
        conversation_id: str,
        *,
        items: Iterable[responses.ResponseInputItemParam],
        include: builtins.list[responses.ResponseIncludable] | Omit = omit,
        type: str | Omit = omit,
        content: str | Iterable[Mapping[str, object]] | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ConversationItemList]: ...
    @overload
    async def create(
        self,
        conversation_id: str,
        *,
        items: Omit = omit,
        include: builtins.list[responses.ResponseIncludable] | Omit = omit,
        type: str | Omit = omit,
        content: str | Iterable[Mapping[str, object]] | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ConversationItem]: ...
    @overload
    async def retrieve(
        self,
        conversation_id: str,
        item_id: str,
        *,
        include: builtins.list[responses.ResponseIncludable] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ConversationItem]: ...
    @overload
    async def retrieve(
        self,
        item_id: str,
        *,
        conversation_id: str,
        include: builtins.list[responses.ResponseIncludable] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ConversationItem]: ...
    async def list(
        self,
        conversation_id: str,
        *,
        after: str | Omit = omit,
        include: builtins.list[responses.ResponseIncludable] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[AsyncConversationCursorPage[ConversationItem]]: ...
    @overload
    async def delete(
        self,
        conversation_id: str,
        item_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ConversationItemDeleted]: ...
    @overload
    async def delete(
        self,
        item_id: str,
        *,
        conversation_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ConversationItemDeleted]: ...
    @overload
    async def update(
        self,
        conversation_id: str,
        item_id: str,
        *,
        content: str | Iterable[Mapping[str, object]] | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ConversationItem]: ...
    @overload
    async def update(
        self,
        item_id: str,
        *,
        conversation_id: str,
        content: str | Iterable[Mapping[str, object]] | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ConversationItem]: ...

class AsyncItemsWithStreamingResponse(View):
    @overload
    def create(
        self,
        conversation_id: str,
        *,
        items: Iterable[responses.ResponseInputItemParam],
        include: builtins.list[responses.ResponseIncludable] | Omit = omit,
        type: str | Omit = omit,
        content: str | Iterable[Mapping[str, object]] | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ConversationItemList]]: ...
    @overload
    def create(
        self,
        conversation_id: str,
        *,
        items: Omit = omit,
        include: builtins.list[responses.ResponseIncludable] | Omit = omit,
        type: str | Omit = omit,
        content: str | Iterable[Mapping[str, object]] | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ConversationItem]]: ...
    @overload
    def retrieve(
        self,
        conversation_id: str,
        item_id: str,
        *,
        include: builtins.list[responses.ResponseIncludable] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ConversationItem]]: ...
    @overload
    def retrieve(
        self,
        item_id: str,
        *,
        conversation_id: str,
        include: builtins.list[responses.ResponseIncludable] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ConversationItem]]: ...
    def list(
        self,
        conversation_id: str,
        *,
        after: str | Omit = omit,
        include: builtins.list[responses.ResponseIncludable] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncConversationCursorPage[ConversationItem]]]: ...
    @overload
    def delete(
        self,
        conversation_id: str,
        item_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ConversationItemDeleted]]: ...
    @overload
    def delete(
        self,
        item_id: str,
        *,
        conversation_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ConversationItemDeleted]]: ...
    @overload
    def update(
        self,
        conversation_id: str,
        item_id: str,
        *,
        content: str | Iterable[Mapping[str, object]] | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ConversationItem]]: ...
    @overload
    def update(
        self,
        item_id: str,
        *,
        conversation_id: str,
        content: str | Iterable[Mapping[str, object]] | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ConversationItem]]: ...
