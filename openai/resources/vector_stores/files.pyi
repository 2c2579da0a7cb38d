# Written by tools/stubs from the rows in endpoints/; changes made here are lost.

from typing import Literal, overload

from httpx import Timeout

from ..._resource import AsyncResource, SyncResource
from ..._types import Body, Headers, NotGiven, Omit, Query, not_given, omit
from ...pagination import AsyncCursorPage, AsyncPage, AsyncPaginator, SyncCursorPage, SyncPage
from ...types import FileChunkingStrategyParam
from ...types.vector_stores import FileContentResponse, VectorStoreFile, VectorStoreFileDeleted

class Files(SyncResource):
    """The files in vector stores."""
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
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            VectorStoreFile

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

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
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            VectorStoreFile

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

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
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            VectorStoreFile

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

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
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            SyncCursorPage[VectorStoreFile]

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

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
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            VectorStoreFileDeleted

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

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
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            SyncPage[FileContentResponse]

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

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

class AsyncFiles(AsyncResource):
    """The files in vector stores."""
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
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            VectorStoreFile

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

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
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            VectorStoreFile

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

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
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            VectorStoreFile

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

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
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            AsyncPaginator[VectorStoreFile, AsyncCursorPage[VectorStoreFile]]

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

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
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            VectorStoreFileDeleted

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

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
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            AsyncPaginator[FileContentResponse, AsyncPage[FileContentResponse]]

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

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
