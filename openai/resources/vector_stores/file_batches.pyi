# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from typing import Iterable, Literal, Optional, Union, overload

from httpx import Timeout

from ..._calls.views import View
from ..._legacy_response import LegacyAPIResponse
from ..._resource import AsyncResource, SyncResource
from ..._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ..._types import Body, FileTypes, Headers, NotGiven, Omit, Query, SequenceNotStr, not_given, omit
from ...lib.polling import Interval
from ...pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ...types import FileChunkingStrategyParam
from ...types.vector_stores import VectorStoreFile, VectorStoreFileBatch, file_batch_create_params

class FileBatches(SyncResource):
    """Many files put into a vector store at once."""
    def poll(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: Interval = omit,
        max_wait_seconds: Optional[float] = None,
    ) -> VectorStoreFileBatch:
        """Wait until no file of a batch is in progress, and return the batch; files may have failed.

        Args:
            batch_id: ID of the file batch.
            vector_store_id: ID of the vector store.
            poll_interval_ms: Milliseconds between two checks; by default what the server asks for, or 1000.
            max_wait_seconds: Maximum number of seconds to wait; no limit by default. An extension of this library.

        Raises:
            PollTimeoutError: The time is up.
            APIError: A check failed, after its retries.
        """
    def create_and_poll(
        self,
        vector_store_id: str,
        *,
        attributes: dict[str, str | float | bool] | None | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        file_ids: SequenceNotStr[str] | Omit = omit,
        files: Iterable[file_batch_create_params.File] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        poll_interval_ms: Interval = omit,
        max_wait_seconds: Optional[float] = None,
    ) -> VectorStoreFileBatch:
        """Attach uploaded files to a vector store, wait until all are processed or have failed, and return the batch.

        Takes what ``create`` takes, and:

        Args:
            vector_store_id: ID of the vector store.
            poll_interval_ms: Milliseconds between two checks; by default what the server asks for, or 1000.
            max_wait_seconds: Maximum number of seconds to wait; no limit by default. An extension of this library.

        Raises:
            PollTimeoutError: The time is up.
            APIError: A request failed, after its retries.
        """
    def upload_and_poll(
        self,
        vector_store_id: str,
        *,
        files: Iterable[FileTypes],
        max_concurrency: int = 5,
        file_ids: SequenceNotStr[str] = (),
        poll_interval_ms: Interval = omit,
        chunking_strategy: Union[FileChunkingStrategyParam, Omit] = omit,
        max_wait_seconds: Optional[float] = None,
    ) -> VectorStoreFileBatch:
        """Upload files, attach them to a vector store, wait until all are processed or have failed, and return the batch.

        Args:
            vector_store_id: ID of the vector store.
            files: The files, in any form that `files.create` takes.
            max_concurrency: Number of uploads at the same time, 1 or more: in threads, or as tasks of the event loop.
            file_ids: IDs of other files, which are uploaded already.
            poll_interval_ms: Milliseconds between two checks; by default what the server asks for, or 1000.
            chunking_strategy: How the files are split into chunks.
            max_wait_seconds: Maximum number of seconds to wait after the uploads; no limit by default. An extension of
                this library.

        Raises:
            ValueError: There are no files, or `max_concurrency` is below 1.
            PollTimeoutError: The time is up.
            APIError: a request failed, after its retries; uploads under way have been waited for.
        """
    @property
    def with_raw_response(self) -> FileBatchesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> FileBatchesWithStreamingResponse: ...
    def create(
        self,
        vector_store_id: str,
        *,
        attributes: dict[str, str | float | bool] | None | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        file_ids: SequenceNotStr[str] | Omit = omit,
        files: Iterable[file_batch_create_params.File] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFileBatch:
        """Put many uploaded files into a vector store in one request.

        Args:
            vector_store_id: ID of the vector store.
            attributes: Up to 16 values that all of `file_ids` get, to filter searches by; not together with `files`.
            chunking_strategy: How all of `file_ids` are cut: `auto`, the default, or `static` with your numbers of tokens.
            file_ids: IDs of 1 to 2,000 uploaded files to put into the vector store in the same way; this or `files`.
            files: From 1 to 2,000 uploaded files, each with attributes and cuts of its own; this or `file_ids`.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            VectorStoreFileBatch

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /vector_stores/{vector_store_id}/file_batches
        """
    @overload
    def retrieve(
        self,
        vector_store_id: str,
        batch_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFileBatch:
        """Look up a file batch and how many of its files are ready.

        Args:
            vector_store_id: ID of the vector store.
            batch_id: ID of the file batch.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            VectorStoreFileBatch

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: GET /vector_stores/{vector_store_id}/file_batches/{batch_id}
        """
    @overload
    def retrieve(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFileBatch: ...
    @overload
    def cancel(
        self,
        vector_store_id: str,
        batch_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFileBatch:
        """Stop a file batch; files that are ready stay in the vector store.

        Args:
            vector_store_id: ID of the vector store.
            batch_id: ID of the file batch.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            VectorStoreFileBatch

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel
        """
    @overload
    def cancel(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFileBatch: ...
    @overload
    def list_files(
        self,
        vector_store_id: str,
        batch_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SyncCursorPage[VectorStoreFile]:
        """List the files of a file batch.

        Args:
            vector_store_id: ID of the vector store.
            batch_id: ID of the file batch.
            after: ID of the last object of the page before; the list goes on behind it.
            before: ID of the first object of the page behind; the list ends in front of it.
            filter: Only files that have this status.
            limit: Files per page, 1 to 100; 20 by default.
            order: Newest first (`desc`, the default) or oldest first (`asc`).
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            SyncCursorPage[VectorStoreFile]

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files
        """
    @overload
    def list_files(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        after: str | Omit = omit,
        before: str | Omit = omit,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SyncCursorPage[VectorStoreFile]: ...

class FileBatchesWithRawResponse(View):
    def create(
        self,
        vector_store_id: str,
        *,
        attributes: dict[str, str | float | bool] | None | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        file_ids: SequenceNotStr[str] | Omit = omit,
        files: Iterable[file_batch_create_params.File] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[VectorStoreFileBatch]: ...
    @overload
    def retrieve(
        self,
        vector_store_id: str,
        batch_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[VectorStoreFileBatch]: ...
    @overload
    def retrieve(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[VectorStoreFileBatch]: ...
    @overload
    def cancel(
        self,
        vector_store_id: str,
        batch_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[VectorStoreFileBatch]: ...
    @overload
    def cancel(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[VectorStoreFileBatch]: ...
    @overload
    def list_files(
        self,
        vector_store_id: str,
        batch_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[SyncCursorPage[VectorStoreFile]]: ...
    @overload
    def list_files(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        after: str | Omit = omit,
        before: str | Omit = omit,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[SyncCursorPage[VectorStoreFile]]: ...

class FileBatchesWithStreamingResponse(View):
    def create(
        self,
        vector_store_id: str,
        *,
        attributes: dict[str, str | float | bool] | None | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        file_ids: SequenceNotStr[str] | Omit = omit,
        files: Iterable[file_batch_create_params.File] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[VectorStoreFileBatch]]: ...
    @overload
    def retrieve(
        self,
        vector_store_id: str,
        batch_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[VectorStoreFileBatch]]: ...
    @overload
    def retrieve(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[VectorStoreFileBatch]]: ...
    @overload
    def cancel(
        self,
        vector_store_id: str,
        batch_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[VectorStoreFileBatch]]: ...
    @overload
    def cancel(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[VectorStoreFileBatch]]: ...
    @overload
    def list_files(
        self,
        vector_store_id: str,
        batch_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[VectorStoreFile]]]: ...
    @overload
    def list_files(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        after: str | Omit = omit,
        before: str | Omit = omit,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[VectorStoreFile]]]: ...

class AsyncFileBatches(AsyncResource):
    """Many files put into a vector store at once."""
    async def poll(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: Interval = omit,
        max_wait_seconds: Optional[float] = None,
    ) -> VectorStoreFileBatch:
        """Wait until no file of a batch is in progress, and return the batch; files may have failed.

        Args:
            batch_id: ID of the file batch.
            vector_store_id: ID of the vector store.
            poll_interval_ms: Milliseconds between two checks; by default what the server asks for, or 1000.
            max_wait_seconds: Maximum number of seconds to wait; no limit by default. An extension of this library.

        Raises:
            PollTimeoutError: The time is up.
            APIError: A check failed, after its retries.
        """
    async def create_and_poll(
        self,
        vector_store_id: str,
        *,
        attributes: dict[str, str | float | bool] | None | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        file_ids: SequenceNotStr[str] | Omit = omit,
        files: Iterable[file_batch_create_params.File] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        poll_interval_ms: Interval = omit,
        max_wait_seconds: Optional[float] = None,
    ) -> VectorStoreFileBatch:
        """Attach uploaded files to a vector store, wait until all are processed or have failed, and return the batch.

        Takes what ``create`` takes, and:

        Args:
            vector_store_id: ID of the vector store.
            poll_interval_ms: Milliseconds between two checks; by default what the server asks for, or 1000.
            max_wait_seconds: Maximum number of seconds to wait; no limit by default. An extension of this library.

        Raises:
            PollTimeoutError: The time is up.
            APIError: A request failed, after its retries.
        """
    async def upload_and_poll(
        self,
        vector_store_id: str,
        *,
        files: Iterable[FileTypes],
        max_concurrency: int = 5,
        file_ids: SequenceNotStr[str] = (),
        poll_interval_ms: Interval = omit,
        chunking_strategy: Union[FileChunkingStrategyParam, Omit] = omit,
        max_wait_seconds: Optional[float] = None,
    ) -> VectorStoreFileBatch:
        """Upload files, attach them to a vector store, wait until all are processed or have failed, and return the batch.

        Args:
            vector_store_id: ID of the vector store.
            files: The files, in any form that `files.create` takes.
            max_concurrency: Number of uploads at the same time, 1 or more: in threads, or as tasks of the event loop.
            file_ids: IDs of other files, which are uploaded already.
            poll_interval_ms: Milliseconds between two checks; by default what the server asks for, or 1000.
            chunking_strategy: How the files are split into chunks.
            max_wait_seconds: Maximum number of seconds to wait after the uploads; no limit by default. An extension of
                this library.

        Raises:
            ValueError: There are no files, or `max_concurrency` is below 1.
            PollTimeoutError: The time is up.
            APIError: a request failed, after its retries; uploads under way have been waited for.
        """
    @property
    def with_raw_response(self) -> AsyncFileBatchesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncFileBatchesWithStreamingResponse: ...
    async def create(
        self,
        vector_store_id: str,
        *,
        attributes: dict[str, str | float | bool] | None | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        file_ids: SequenceNotStr[str] | Omit = omit,
        files: Iterable[file_batch_create_params.File] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFileBatch:
        """Put many uploaded files into a vector store in one request.

        Args:
            vector_store_id: ID of the vector store.
            attributes: Up to 16 values that all of `file_ids` get, to filter searches by; not together with `files`.
            chunking_strategy: How all of `file_ids` are cut: `auto`, the default, or `static` with your numbers of tokens.
            file_ids: IDs of 1 to 2,000 uploaded files to put into the vector store in the same way; this or `files`.
            files: From 1 to 2,000 uploaded files, each with attributes and cuts of its own; this or `file_ids`.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            VectorStoreFileBatch

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /vector_stores/{vector_store_id}/file_batches
        """
    @overload
    async def retrieve(
        self,
        vector_store_id: str,
        batch_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFileBatch:
        """Look up a file batch and how many of its files are ready.

        Args:
            vector_store_id: ID of the vector store.
            batch_id: ID of the file batch.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            VectorStoreFileBatch

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: GET /vector_stores/{vector_store_id}/file_batches/{batch_id}
        """
    @overload
    async def retrieve(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFileBatch: ...
    @overload
    async def cancel(
        self,
        vector_store_id: str,
        batch_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFileBatch:
        """Stop a file batch; files that are ready stay in the vector store.

        Args:
            vector_store_id: ID of the vector store.
            batch_id: ID of the file batch.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            VectorStoreFileBatch

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel
        """
    @overload
    async def cancel(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFileBatch: ...
    @overload
    def list_files(
        self,
        vector_store_id: str,
        batch_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[VectorStoreFile, AsyncCursorPage[VectorStoreFile]]:
        """List the files of a file batch.

        Args:
            vector_store_id: ID of the vector store.
            batch_id: ID of the file batch.
            after: ID of the last object of the page before; the list goes on behind it.
            before: ID of the first object of the page behind; the list ends in front of it.
            filter: Only files that have this status.
            limit: Files per page, 1 to 100; 20 by default.
            order: Newest first (`desc`, the default) or oldest first (`asc`).
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            AsyncPaginator[VectorStoreFile, AsyncCursorPage[VectorStoreFile]]

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files
        """
    @overload
    def list_files(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        after: str | Omit = omit,
        before: str | Omit = omit,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[VectorStoreFile, AsyncCursorPage[VectorStoreFile]]: ...

class AsyncFileBatchesWithRawResponse(View):
    async def create(
        self,
        vector_store_id: str,
        *,
        attributes: dict[str, str | float | bool] | None | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        file_ids: SequenceNotStr[str] | Omit = omit,
        files: Iterable[file_batch_create_params.File] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[VectorStoreFileBatch]: ...
    @overload
    async def retrieve(
        self,
        vector_store_id: str,
        batch_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[VectorStoreFileBatch]: ...
    @overload
    async def retrieve(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[VectorStoreFileBatch]: ...
    @overload
    async def cancel(
        self,
        vector_store_id: str,
        batch_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[VectorStoreFileBatch]: ...
    @overload
    async def cancel(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[VectorStoreFileBatch]: ...
    @overload
    async def list_files(
        self,
        vector_store_id: str,
        batch_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[AsyncCursorPage[VectorStoreFile]]: ...
    @overload
    async def list_files(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        after: str | Omit = omit,
        before: str | Omit = omit,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[AsyncCursorPage[VectorStoreFile]]: ...

class AsyncFileBatchesWithStreamingResponse(View):
    def create(
        self,
        vector_store_id: str,
        *,
        attributes: dict[str, str | float | bool] | None | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        file_ids: SequenceNotStr[str] | Omit = omit,
        files: Iterable[file_batch_create_params.File] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[VectorStoreFileBatch]]: ...
    @overload
    def retrieve(
        self,
        vector_store_id: str,
        batch_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[VectorStoreFileBatch]]: ...
    @overload
    def retrieve(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[VectorStoreFileBatch]]: ...
    @overload
    def cancel(
        self,
        vector_store_id: str,
        batch_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[VectorStoreFileBatch]]: ...
    @overload
    def cancel(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[VectorStoreFileBatch]]: ...
    @overload
    def list_files(
        self,
        vector_store_id: str,
        batch_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[VectorStoreFile]]]: ...
    @overload
    def list_files(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        after: str | Omit = omit,
        before: str | Omit = omit,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[VectorStoreFile]]]: ...
