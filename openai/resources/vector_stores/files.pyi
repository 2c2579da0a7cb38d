# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from typing import Literal, Optional, Union, overload

from httpx import Timeout

from ..._calls.views import View
from ..._legacy_response import LegacyAPIResponse
from ..._resource import AsyncResource, SyncResource
from ..._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ..._types import Body, FileTypes, Headers, NotGiven, Omit, Query, not_given, omit
from ...lib.polling import Interval
from ...pagination import AsyncCursorPage, AsyncPage, AsyncPaginator, SyncCursorPage, SyncPage
from ...types import FileChunkingStrategyParam
from ...types.vector_stores import FileContentResponse, VectorStoreFile, VectorStoreFileDeleted

class Files(SyncResource):
    """The files in vector stores."""
    def poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: Interval = omit,
        max_wait_seconds: Optional[float] = None,
    ) -> VectorStoreFile:
        """Wait until a file of a vector store is no longer in progress, and return it; it may have failed.

        Args:
            file_id: ID of the file.
            vector_store_id: ID of the vector store.
            poll_interval_ms: Milliseconds between two checks; by default what the server asks for, or 1000.
            max_wait_seconds: Maximum number of seconds to wait; no limit by default. An extension of this library.

        Raises:
            PollTimeoutError: The time is up.
            APIError: A check failed, after its retries.
        """
    def create_and_poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: dict[str, str | float | bool] | None | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        poll_interval_ms: Interval = omit,
        max_wait_seconds: Optional[float] = None,
    ) -> VectorStoreFile:
        """Attach an uploaded file to a vector store, wait until it is processed or has failed, and return it.

        Takes what ``create`` takes, and:

        Args:
            file_id: ID of the file.
            vector_store_id: ID of the vector store.
            poll_interval_ms: Milliseconds between two checks; by default what the server asks for, or 1000.
            max_wait_seconds: Maximum number of seconds to wait; no limit by default. An extension of this library.

        Raises:
            PollTimeoutError: The time is up.
            APIError: A request failed, after its retries.
        """
    def upload(
        self,
        *,
        vector_store_id: str,
        file: FileTypes,
        chunking_strategy: Union[FileChunkingStrategyParam, Omit] = omit,
    ) -> VectorStoreFile:
        """Upload a file and attach it to a vector store, without waiting until it is processed as `upload_and_poll` does.

        Args:
            vector_store_id: ID of the vector store.
            file: The file, in any form that `files.create` takes.
            chunking_strategy: How the file is split into chunks.

        Raises:
            APIError: A request failed, after its retries.
        """
    def upload_and_poll(
        self,
        *,
        vector_store_id: str,
        file: FileTypes,
        attributes: Union[dict[str, Union[str, float, bool]], Omit, None] = omit,
        poll_interval_ms: Interval = omit,
        chunking_strategy: Union[FileChunkingStrategyParam, Omit] = omit,
        max_wait_seconds: Optional[float] = None,
    ) -> VectorStoreFile:
        """Upload a file, attach it to a vector store, wait until it is processed or has failed, and return it.

        Args:
            vector_store_id: ID of the vector store.
            file: The file, in any form that `files.create` takes.
            attributes: Up to 16 values by which searches can filter the file.
            poll_interval_ms: Milliseconds between two checks; by default what the server asks for, or 1000.
            chunking_strategy: How the file is split into chunks.
            max_wait_seconds: Maximum number of seconds to wait after the upload; no limit by default. An extension of
                this library.

        Raises:
            PollTimeoutError: The time is up.
            APIError: A request failed, after its retries.
        """
    @property
    def with_raw_response(self) -> FilesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> FilesWithStreamingResponse: ...
    def create(
        self,
        vector_store_id: str,
        *,
        file_id: str,
        attributes: dict[str, str | float | bool] | None | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFile:
        """Put an uploaded file into a vector store; for many files, `vector_stores.file_batches` is quicker.

        Args:
            vector_store_id: ID of the vector store.
            file_id: ID of the uploaded file to put into the vector store.
            attributes: Up to 16 values to filter searches by: keys of at most 64 characters, texts of at most 512.
            chunking_strategy: How files are cut: `auto` (800 tokens, 400 of them shared with the next chunk), or `static` with your numbers.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            VectorStoreFile

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /vector_stores/{vector_store_id}/files
        """
    @overload
    def retrieve(
        self,
        vector_store_id: str,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFile:
        """Look up a file of a vector store and whether it is ready.

        Args:
            vector_store_id: ID of the vector store.
            file_id: ID of the file in the vector store.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            VectorStoreFile

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: GET /vector_stores/{vector_store_id}/files/{file_id}
        """
    @overload
    def retrieve(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFile: ...
    @overload
    def update(
        self,
        vector_store_id: str,
        file_id: str,
        *,
        attributes: dict[str, str | float | bool] | None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFile:
        """Replace the attributes of a file in a vector store.

        Args:
            vector_store_id: ID of the vector store.
            file_id: ID of the file in the vector store.
            attributes: The values that replace those which the file has now, up to 16.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            VectorStoreFile

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /vector_stores/{vector_store_id}/files/{file_id}
        """
    @overload
    def update(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: dict[str, str | float | bool] | None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFile: ...
    def list(
        self,
        vector_store_id: str,
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
        """List the files of a vector store.

        Args:
            vector_store_id: ID of the vector store.
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

        Reference: GET /vector_stores/{vector_store_id}/files
        """
    @overload
    def delete(
        self,
        vector_store_id: str,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFileDeleted:
        """Take a file out of a vector store; the file itself stays.

        Args:
            vector_store_id: ID of the vector store.
            file_id: ID of the file in the vector store.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            VectorStoreFileDeleted

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: DELETE /vector_stores/{vector_store_id}/files/{file_id}
        """
    @overload
    def delete(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFileDeleted: ...
    @overload
    def content(
        self,
        vector_store_id: str,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SyncPage[FileContentResponse]:
        """Read the text that was taken from a file of a vector store.

        Args:
            vector_store_id: ID of the vector store.
            file_id: ID of the file in the vector store.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            SyncPage[FileContentResponse]

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: GET /vector_stores/{vector_store_id}/files/{file_id}/content
        """
    @overload
    def content(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SyncPage[FileContentResponse]: ...

class FilesWithRawResponse(View):
    def create(
        self,
        vector_store_id: str,
        *,
        file_id: str,
        attributes: dict[str, str | float | bool] | None | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[VectorStoreFile]: ...
    @overload
    def retrieve(
        self,
        vector_store_id: str,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[VectorStoreFile]: ...
    @overload
    def retrieve(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[VectorStoreFile]: ...
    @overload
    def update(
        self,
        vector_store_id: str,
        file_id: str,
        *,
        attributes: dict[str, str | float | bool] | None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[VectorStoreFile]: ...
    @overload
    def update(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: dict[str, str | float | bool] | None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[VectorStoreFile]: ...
    def list(
        self,
        vector_store_id: str,
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
    def delete(
        self,
        vector_store_id: str,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[VectorStoreFileDeleted]: ...
    @overload
    def delete(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[VectorStoreFileDeleted]: ...
    @overload
    def content(
        self,
        vector_store_id: str,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[SyncPage[FileContentResponse]]: ...
    @overload
    def content(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[SyncPage[FileContentResponse]]: ...

class FilesWithStreamingResponse(View):
    def create(
        self,
        vector_store_id: str,
        *,
        file_id: str,
        attributes: dict[str, str | float | bool] | None | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[VectorStoreFile]]: ...
    @overload
    def retrieve(
        self,
        vector_store_id: str,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[VectorStoreFile]]: ...
    @overload
    def retrieve(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[VectorStoreFile]]: ...
    @overload
    def update(
        self,
        vector_store_id: str,
        file_id: str,
        *,
        attributes: dict[str, str | float | bool] | None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[VectorStoreFile]]: ...
    @overload
    def update(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: dict[str, str | float | bool] | None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[VectorStoreFile]]: ...
    def list(
        self,
        vector_store_id: str,
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
    def delete(
        self,
        vector_store_id: str,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[VectorStoreFileDeleted]]: ...
    @overload
    def delete(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[VectorStoreFileDeleted]]: ...
    @overload
    def content(
        self,
        vector_store_id: str,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[SyncPage[FileContentResponse]]]: ...
    @overload
    def content(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[SyncPage[FileContentResponse]]]: ...

class AsyncFiles(AsyncResource):
    """The files in vector stores."""
    async def poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: Interval = omit,
        max_wait_seconds: Optional[float] = None,
    ) -> VectorStoreFile:
        """Wait until a file of a vector store is no longer in progress, and return it; it may have failed.

        Args:
            file_id: ID of the file.
            vector_store_id: ID of the vector store.
            poll_interval_ms: Milliseconds between two checks; by default what the server asks for, or 1000.
            max_wait_seconds: Maximum number of seconds to wait; no limit by default. An extension of this library.

        Raises:
            PollTimeoutError: The time is up.
            APIError: A check failed, after its retries.
        """
    async def create_and_poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: dict[str, str | float | bool] | None | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        poll_interval_ms: Interval = omit,
        max_wait_seconds: Optional[float] = None,
    ) -> VectorStoreFile:
        """Attach an uploaded file to a vector store, wait until it is processed or has failed, and return it.

        Takes what ``create`` takes, and:

        Args:
            file_id: ID of the file.
            vector_store_id: ID of the vector store.
            poll_interval_ms: Milliseconds between two checks; by default what the server asks for, or 1000.
            max_wait_seconds: Maximum number of seconds to wait; no limit by default. An extension of this library.

        Raises:
            PollTimeoutError: The time is up.
            APIError: A request failed, after its retries.
        """
    async def upload(
        self,
        *,
        vector_store_id: str,
        file: FileTypes,
        chunking_strategy: Union[FileChunkingStrategyParam, Omit] = omit,
    ) -> VectorStoreFile:
        """Upload a file and attach it to a vector store, without waiting until it is processed as `upload_and_poll` does.

        Args:
            vector_store_id: ID of the vector store.
            file: The file, in any form that `files.create` takes.
            chunking_strategy: How the file is split into chunks.

        Raises:
            APIError: A request failed, after its retries.
        """
    async def upload_and_poll(
        self,
        *,
        vector_store_id: str,
        file: FileTypes,
        attributes: Union[dict[str, Union[str, float, bool]], Omit, None] = omit,
        poll_interval_ms: Interval = omit,
        chunking_strategy: Union[FileChunkingStrategyParam, Omit] = omit,
        max_wait_seconds: Optional[float] = None,
    ) -> VectorStoreFile:
        """Upload a file, attach it to a vector store, wait until it is processed or has failed, and return it.

        Args:
            vector_store_id: ID of the vector store.
            file: The file, in any form that `files.create` takes.
            attributes: Up to 16 values by which searches can filter the file.
            poll_interval_ms: Milliseconds between two checks; by default what the server asks for, or 1000.
            chunking_strategy: How the file is split into chunks.
            max_wait_seconds: Maximum number of seconds to wait after the upload; no limit by default. An extension of
                this library.

        Raises:
            PollTimeoutError: The time is up.
            APIError: A request failed, after its retries.
        """
    @property
    def with_raw_response(self) -> AsyncFilesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncFilesWithStreamingResponse: ...
    async def create(
        self,
        vector_store_id: str,
        *,
        file_id: str,
        attributes: dict[str, str | float | bool] | None | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFile:
        """Put an uploaded file into a vector store; for many files, `vector_stores.file_batches` is quicker.

        Args:
            vector_store_id: ID of the vector store.
            file_id: ID of the uploaded file to put into the vector store.
            attributes: Up to 16 values to filter searches by: keys of at most 64 characters, texts of at most 512.
            chunking_strategy: How files are cut: `auto` (800 tokens, 400 of them shared with the next chunk), or `static` with your numbers.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            VectorStoreFile

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /vector_stores/{vector_store_id}/files
        """
    @overload
    async def retrieve(
        self,
        vector_store_id: str,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFile:
        """Look up a file of a vector store and whether it is ready.

        Args:
            vector_store_id: ID of the vector store.
            file_id: ID of the file in the vector store.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            VectorStoreFile

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: GET /vector_stores/{vector_store_id}/files/{file_id}
        """
    @overload
    async def retrieve(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFile: ...
    @overload
    async def update(
        self,
        vector_store_id: str,
        file_id: str,
        *,
        attributes: dict[str, str | float | bool] | None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFile:
        """Replace the attributes of a file in a vector store.

        Args:
            vector_store_id: ID of the vector store.
            file_id: ID of the file in the vector store.
            attributes: The values that replace those which the file has now, up to 16.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            VectorStoreFile

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /vector_stores/{vector_store_id}/files/{file_id}
        """
    @overload
    async def update(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: dict[str, str | float | bool] | None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFile: ...
    def list(
        self,
        vector_store_id: str,
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
        """List the files of a vector store.

        Args:
            vector_store_id: ID of the vector store.
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

        Reference: GET /vector_stores/{vector_store_id}/files
        """
    @overload
    async def delete(
        self,
        vector_store_id: str,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFileDeleted:
        """Take a file out of a vector store; the file itself stays.

        Args:
            vector_store_id: ID of the vector store.
            file_id: ID of the file in the vector store.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            VectorStoreFileDeleted

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: DELETE /vector_stores/{vector_store_id}/files/{file_id}
        """
    @overload
    async def delete(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFileDeleted: ...
    @overload
    def content(
        self,
        vector_store_id: str,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[FileContentResponse, AsyncPage[FileContentResponse]]:
        """Read the text that was taken from a file of a vector store.

        Args:
            vector_store_id: ID of the vector store.
            file_id: ID of the file in the vector store.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            AsyncPaginator[FileContentResponse, AsyncPage[FileContentResponse]]

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: GET /vector_stores/{vector_store_id}/files/{file_id}/content
        """
    @overload
    def content(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[FileContentResponse, AsyncPage[FileContentResponse]]: ...

class AsyncFilesWithRawResponse(View):
    async def create(
        self,
        vector_store_id: str,
        *,
        file_id: str,
        attributes: dict[str, str | float | bool] | None | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[VectorStoreFile]: ...
    @overload
    async def retrieve(
        self,
        vector_store_id: str,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[VectorStoreFile]: ...
    @overload
    async def retrieve(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[VectorStoreFile]: ...
    @overload
    async def update(
        self,
        vector_store_id: str,
        file_id: str,
        *,
        attributes: dict[str, str | float | bool] | None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[VectorStoreFile]: ...
    @overload
    async def update(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: dict[str, str | float | bool] | None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[VectorStoreFile]: ...
    async def list(
        self,
        vector_store_id: str,
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
    async def delete(
        self,
        vector_store_id: str,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[VectorStoreFileDeleted]: ...
    @overload
    async def delete(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[VectorStoreFileDeleted]: ...
    @overload
    async def content(
        self,
        vector_store_id: str,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[AsyncPage[FileContentResponse]]: ...
    @overload
    async def content(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[AsyncPage[FileContentResponse]]: ...

class AsyncFilesWithStreamingResponse(View):
    def create(
        self,
        vector_store_id: str,
        *,
        file_id: str,
        attributes: dict[str, str | float | bool] | None | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[VectorStoreFile]]: ...
    @overload
    def retrieve(
        self,
        vector_store_id: str,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[VectorStoreFile]]: ...
    @overload
    def retrieve(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[VectorStoreFile]]: ...
    @overload
    def update(
        self,
        vector_store_id: str,
        file_id: str,
        *,
        attributes: dict[str, str | float | bool] | None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[VectorStoreFile]]: ...
    @overload
    def update(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: dict[str, str | float | bool] | None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[VectorStoreFile]]: ...
    def list(
        self,
        vector_store_id: str,
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
    def delete(
        self,
        vector_store_id: str,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[VectorStoreFileDeleted]]: ...
    @overload
    def delete(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[VectorStoreFileDeleted]]: ...
    @overload
    def content(
        self,
        vector_store_id: str,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncPage[FileContentResponse]]]: ...
    @overload
    def content(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncPage[FileContentResponse]]]: ...
