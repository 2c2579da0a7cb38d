# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from typing import Iterable, Literal, overload

from httpx import Timeout
from typing_extensions import deprecated

from ...._calls.views import View
from ...._legacy_response import LegacyAPIResponse
from ...._resource import AsyncResource, SyncResource
from ...._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ...._types import Body, Headers, NotGiven, Omit, Query, not_given, omit
from ....pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ....types import Metadata
from ....types.beta.threads import Message, MessageContentPartParam, MessageDeleted, message_create_params

class Messages(SyncResource):
    """The messages of a thread, of its users and of assistants."""
    @property
    def with_raw_response(self) -> MessagesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> MessagesWithStreamingResponse: ...
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.create")
    def create(
        self,
        thread_id: str,
        *,
        content: str | Iterable[MessageContentPartParam],
        role: Literal["user", "assistant"],
        attachments: Iterable[message_create_params.Attachment] | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Message:
        """Put a message at the end of a thread.

        Deprecated: The Assistants API is deprecated in favor of the Responses API: use conversations.items.create

        Args:
            thread_id: ID of the thread.
            content: The message: a text, or parts, each of which is a text, an image file or the URL of an image.
            role: Whose message it is: `user`, or `assistant` for an answer that you put into the assistant's mouth.
            attachments: Files that belong to the message, and the tools that may use them.
            metadata: Up to 16 labels to keep with the object: keys of at most 64 characters, values of at most 512.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            Message

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /threads/{thread_id}/messages
        """
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.retrieve")
    def retrieve(
        self,
        thread_id: str,
        message_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Message:
        """Look up one message of a thread.

        Deprecated: The Assistants API is deprecated in favor of the Responses API: use conversations.items.retrieve

        Args:
            thread_id: ID of the thread.
            message_id: ID of the message.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            Message

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: GET /threads/{thread_id}/messages/{message_id}
        """
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.retrieve")
    def retrieve(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Message: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items")
    def update(
        self,
        thread_id: str,
        message_id: str,
        *,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Message:
        """Change the metadata of a message.

        Deprecated: The Assistants API is deprecated in favor of the Responses API: use conversations.items

        Args:
            thread_id: ID of the thread.
            message_id: ID of the message.
            metadata: Up to 16 labels to keep with the object: keys of at most 64 characters, values of at most 512.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            Message

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /threads/{thread_id}/messages/{message_id}
        """
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items")
    def update(
        self,
        message_id: str,
        *,
        thread_id: str,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Message: ...
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.list")
    def list(
        self,
        thread_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        run_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SyncCursorPage[Message]:
        """List the messages of a thread.

        Deprecated: The Assistants API is deprecated in favor of the Responses API: use conversations.items.list

        Args:
            thread_id: ID of the thread.
            after: ID of the last object of the page before; the list goes on behind it.
            before: ID of the first object of the page behind; the list ends in front of it.
            limit: Messages per page, 1 to 100; 20 by default.
            order: Newest first (`desc`, the default) or oldest first (`asc`).
            run_id: Only messages that this run wrote.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            SyncCursorPage[Message]

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: GET /threads/{thread_id}/messages
        """
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.delete")
    def delete(
        self,
        thread_id: str,
        message_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> MessageDeleted:
        """Delete a message from its thread.

        Deprecated: The Assistants API is deprecated in favor of the Responses API: use conversations.items.delete

        Args:
            thread_id: ID of the thread.
            message_id: ID of the message.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            MessageDeleted

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: DELETE /threads/{thread_id}/messages/{message_id}
        """
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.delete")
    def delete(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> MessageDeleted: ...

class MessagesWithRawResponse(View):
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.create")
    def create(
        self,
        thread_id: str,
        *,
        content: str | Iterable[MessageContentPartParam],
        role: Literal["user", "assistant"],
        attachments: Iterable[message_create_params.Attachment] | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Message]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.retrieve")
    def retrieve(
        self,
        thread_id: str,
        message_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Message]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.retrieve")
    def retrieve(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Message]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items")
    def update(
        self,
        thread_id: str,
        message_id: str,
        *,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Message]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items")
    def update(
        self,
        message_id: str,
        *,
        thread_id: str,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Message]: ...
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.list")
    def list(
        self,
        thread_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        run_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[SyncCursorPage[Message]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.delete")
    def delete(
        self,
        thread_id: str,
        message_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[MessageDeleted]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.delete")
    def delete(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[MessageDeleted]: ...

class MessagesWithStreamingResponse(View):
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.create")
    def create(
        self,
        thread_id: str,
        *,
        content: str | Iterable[MessageContentPartParam],
        role: Literal["user", "assistant"],
        attachments: Iterable[message_create_params.Attachment] | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[Message]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.retrieve")
    def retrieve(
        self,
        thread_id: str,
        message_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[Message]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.retrieve")
    def retrieve(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[Message]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items")
    def update(
        self,
        thread_id: str,
        message_id: str,
        *,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[Message]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items")
    def update(
        self,
        message_id: str,
        *,
        thread_id: str,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[Message]]: ...
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.list")
    def list(
        self,
        thread_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        run_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[Message]]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.delete")
    def delete(
        self,
        thread_id: str,
        message_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[MessageDeleted]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.delete")
    def delete(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[MessageDeleted]]: ...

class AsyncMessages(AsyncResource):
    """The messages of a thread, of its users and of assistants."""
    @property
    def with_raw_response(self) -> AsyncMessagesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncMessagesWithStreamingResponse: ...
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.create")
    async def create(
        self,
        thread_id: str,
        *,
        content: str | Iterable[MessageContentPartParam],
        role: Literal["user", "assistant"],
        attachments: Iterable[message_create_params.Attachment] | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Message:
        """Put a message at the end of a thread.

        Deprecated: The Assistants API is deprecated in favor of the Responses API: use conversations.items.create

        Args:
            thread_id: ID of the thread.
            content: The message: a text, or parts, each of which is a text, an image file or the URL of an image.
            role: Whose message it is: `user`, or `assistant` for an answer that you put into the assistant's mouth.
            attachments: Files that belong to the message, and the tools that may use them.
            metadata: Up to 16 labels to keep with the object: keys of at most 64 characters, values of at most 512.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            Message

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /threads/{thread_id}/messages
        """
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.retrieve")
    async def retrieve(
        self,
        thread_id: str,
        message_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Message:
        """Look up one message of a thread.

        Deprecated: The Assistants API is deprecated in favor of the Responses API: use conversations.items.retrieve

        Args:
            thread_id: ID of the thread.
            message_id: ID of the message.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            Message

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: GET /threads/{thread_id}/messages/{message_id}
        """
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.retrieve")
    async def retrieve(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Message: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items")
    async def update(
        self,
        thread_id: str,
        message_id: str,
        *,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Message:
        """Change the metadata of a message.

        Deprecated: The Assistants API is deprecated in favor of the Responses API: use conversations.items

        Args:
            thread_id: ID of the thread.
            message_id: ID of the message.
            metadata: Up to 16 labels to keep with the object: keys of at most 64 characters, values of at most 512.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            Message

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /threads/{thread_id}/messages/{message_id}
        """
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items")
    async def update(
        self,
        message_id: str,
        *,
        thread_id: str,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Message: ...
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.list")
    def list(
        self,
        thread_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        run_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[Message, AsyncCursorPage[Message]]:
        """List the messages of a thread.

        Deprecated: The Assistants API is deprecated in favor of the Responses API: use conversations.items.list

        Args:
            thread_id: ID of the thread.
            after: ID of the last object of the page before; the list goes on behind it.
            before: ID of the first object of the page behind; the list ends in front of it.
            limit: Messages per page, 1 to 100; 20 by default.
            order: Newest first (`desc`, the default) or oldest first (`asc`).
            run_id: Only messages that this run wrote.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            AsyncPaginator[Message, AsyncCursorPage[Message]]

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: GET /threads/{thread_id}/messages
        """
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.delete")
    async def delete(
        self,
        thread_id: str,
        message_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> MessageDeleted:
        """Delete a message from its thread.

        Deprecated: The Assistants API is deprecated in favor of the Responses API: use conversations.items.delete

        Args:
            thread_id: ID of the thread.
            message_id: ID of the message.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            MessageDeleted

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: DELETE /threads/{thread_id}/messages/{message_id}
        """
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.delete")
    async def delete(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> MessageDeleted: ...

class AsyncMessagesWithRawResponse(View):
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.create")
    async def create(
        self,
        thread_id: str,
        *,
        content: str | Iterable[MessageContentPartParam],
        role: Literal["user", "assistant"],
        attachments: Iterable[message_create_params.Attachment] | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Message]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.retrieve")
    async def retrieve(
        self,
        thread_id: str,
        message_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Message]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.retrieve")
    async def retrieve(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Message]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items")
    async def update(
        self,
        thread_id: str,
        message_id: str,
        *,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Message]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items")
    async def update(
        self,
        message_id: str,
        *,
        thread_id: str,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Message]: ...
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.list")
    async def list(
        self,
        thread_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        run_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[AsyncCursorPage[Message]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.delete")
    async def delete(
        self,
        thread_id: str,
        message_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[MessageDeleted]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.delete")
    async def delete(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[MessageDeleted]: ...

class AsyncMessagesWithStreamingResponse(View):
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.create")
    def create(
        self,
        thread_id: str,
        *,
        content: str | Iterable[MessageContentPartParam],
        role: Literal["user", "assistant"],
        attachments: Iterable[message_create_params.Attachment] | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Message]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.retrieve")
    def retrieve(
        self,
        thread_id: str,
        message_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Message]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.retrieve")
    def retrieve(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Message]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items")
    def update(
        self,
        thread_id: str,
        message_id: str,
        *,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Message]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items")
    def update(
        self,
        message_id: str,
        *,
        thread_id: str,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Message]]: ...
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.list")
    def list(
        self,
        thread_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        run_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[Message]]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.delete")
    def delete(
        self,
        thread_id: str,
        message_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[MessageDeleted]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.delete")
    def delete(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[MessageDeleted]]: ...
