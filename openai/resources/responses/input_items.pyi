# Written by tools/generate from the tables in endpoints/; changes made here are lost.

import builtins
from typing import Iterable, Literal, Mapping, overload

from httpx import Timeout

from ..._calls.views import View
from ..._legacy_response import LegacyAPIResponse
from ..._resource import AsyncResource, SyncResource
from ..._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ..._types import Body, Headers, NotGiven, Omit, Query, not_given, omit
from ...pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ...types import ResponseInputItemDeleted
from ...types.responses import ResponseIncludable, ResponseInputItem, ResponseItem

class InputItems(SyncResource):
    """What stored responses were made from."""
    @property
    def with_raw_response(self) -> InputItemsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> InputItemsWithStreamingResponse: ...
    def list(
        self,
        response_id: str,
        *,
        after: str | Omit = omit,
        include: builtins.list[ResponseIncludable] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SyncCursorPage[ResponseItem]:
        """List the items that a stored response was made from.

        Args:
            response_id: ID of the response whose input to list.
            after: ID of the last object of the page before; the list goes on behind it.
            include: What the items hold beyond the usual, such as `message.input_image.image_url`.
            limit: Items per page, 1 to 100; 20 by default.
            order: Newest first (`desc`, the default) or oldest first (`asc`).
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            SyncCursorPage[ResponseItem]

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: GET /responses/{response_id}/input_items
        """
    def create(
        self,
        response_id: str,
        *,
        type: str,
        content: str | Iterable[Mapping[str, object]] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseInputItem:
        """Add an item to the input of a stored response.

        Args:
            response_id: ID of the response to add an input item to.
            type: Kind of the input item, such as `message`.
            content: What the input item says: a text, or a list of parts.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            ResponseInputItem

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /responses/{response_id}/input_items
        """
    @overload
    def delete(
        self,
        response_id: str,
        item_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseInputItemDeleted:
        """Delete an item from the input of a stored response.

        Args:
            response_id: ID of the response to take an input item from.
            item_id: ID of the input item to delete.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            ResponseInputItemDeleted

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: DELETE /responses/{response_id}/input_items/{item_id}
        """
    @overload
    def delete(
        self,
        item_id: str,
        *,
        response_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseInputItemDeleted: ...

class InputItemsWithRawResponse(View):
    def list(
        self,
        response_id: str,
        *,
        after: str | Omit = omit,
        include: builtins.list[ResponseIncludable] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[SyncCursorPage[ResponseItem]]: ...
    def create(
        self,
        response_id: str,
        *,
        type: str,
        content: str | Iterable[Mapping[str, object]] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ResponseInputItem]: ...
    @overload
    def delete(
        self,
        response_id: str,
        item_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ResponseInputItemDeleted]: ...
    @overload
    def delete(
        self,
        item_id: str,
        *,
        response_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ResponseInputItemDeleted]: ...

class InputItemsWithStreamingResponse(View):
    def list(
        self,
        response_id: str,
        *,
        after: str | Omit = omit,
        include: builtins.list[ResponseIncludable] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[ResponseItem]]]: ...
    def create(
        self,
        response_id: str,
        *,
        type: str,
        content: str | Iterable[Mapping[str, object]] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[ResponseInputItem]]: ...
    @overload
    def delete(
        self,
        response_id: str,
        item_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[ResponseInputItemDeleted]]: ...
    @overload
    def delete(
        self,
        item_id: str,
        *,
        response_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[ResponseInputItemDeleted]]: ...

class AsyncInputItems(AsyncResource):
    """What stored responses were made from."""
    @property
    def with_raw_response(self) -> AsyncInputItemsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncInputItemsWithStreamingResponse: ...
    def list(
        self,
        response_id: str,
        *,
        after: str | Omit = omit,
        include: builtins.list[ResponseIncludable] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[ResponseItem, AsyncCursorPage[ResponseItem]]:
        """List the items that a stored response was made from.

        Args:
            response_id: ID of the response whose input to list.
            after: ID of the last object of the page before; the list goes on behind it.
            include: What the items hold beyond the usual, such as `message.input_image.image_url`.
            limit: Items per page, 1 to 100; 20 by default.
            order: Newest first (`desc`, the default) or oldest first (`asc`).
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            AsyncPaginator[ResponseItem, AsyncCursorPage[ResponseItem]]

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: GET /responses/{response_id}/input_items
        """
    async def create(
        self,
        response_id: str,
        *,
        type: str,
        content: str | Iterable[Mapping[str, object]] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseInputItem:
        """Add an item to the input of a stored response.

        Args:
            response_id: ID of the response to add an input item to.
            type: Kind of the input item, such as `message`.
            content: What the input item says: a text, or a list of parts.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            ResponseInputItem

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /responses/{response_id}/input_items
        """
    @overload
    async def delete(
        self,
        response_id: str,
        item_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseInputItemDeleted:
        """Delete an item from the input of a stored response.

        Args:
            response_id: ID of the response to take an input item from.
            item_id: ID of the input item to delete.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            ResponseInputItemDeleted

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: DELETE /responses/{response_id}/input_items/{item_id}
        """
    @overload
    async def delete(
        self,
        item_id: str,
        *,
        response_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseInputItemDeleted: ...

class AsyncInputItemsWithRawResponse(View):
    async def list(
        self,
        response_id: str,
        *,
        after: str | Omit = omit,
        include: builtins.list[ResponseIncludable] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[AsyncCursorPage[ResponseItem]]: ...
    async def create(
        self,
        response_id: str,
        *,
        type: str,
        content: str | Iterable[Mapping[str, object]] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ResponseInputItem]: ...
    @overload
    async def delete(
        self,
        response_id: str,
        item_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ResponseInputItemDeleted]: ...
    @overload
    async def delete(
        self,
        item_id: str,
        *,
        response_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ResponseInputItemDeleted]: ...

class AsyncInputItemsWithStreamingResponse(View):
    def list(
        self,
        response_id: str,
        *,
        after: str | Omit = omit,
        include: builtins.list[ResponseIncludable] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[ResponseItem]]]: ...
    def create(
        self,
        response_id: str,
        *,
        type: str,
        content: str | Iterable[Mapping[str, object]] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ResponseInputItem]]: ...
    @overload
    def delete(
        self,
        response_id: str,
        item_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ResponseInputItemDeleted]]: ...
    @overload
    def delete(
        self,
        item_id: str,
        *,
        response_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ResponseInputItemDeleted]]: ...
