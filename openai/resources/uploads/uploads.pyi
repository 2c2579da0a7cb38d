# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from typing import Any, Optional, Union

from httpx import Timeout

from ..._calls.views import View
from ..._legacy_response import LegacyAPIResponse
from ..._resource import AsyncResource, Child, SyncResource
from ..._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ..._types import Body, FileContent, Headers, NotGiven, Omit, Query, SequenceNotStr, not_given, omit
from ...types import FilePurpose, Upload, upload_create_params
from ...types.upload_create_params import ExpiresAfter
from .parts import (
    AsyncParts,
    AsyncPartsWithRawResponse,
    AsyncPartsWithStreamingResponse,
    Parts,
    PartsWithRawResponse,
    PartsWithStreamingResponse,
)

class Uploads(SyncResource):
    """Files of up to 8 GB that are sent in parts."""
    parts: Child[Parts]
    def upload_file_chunked(
        self,
        *,
        file: Union[str, FileContent],
        mime_type: str,
        purpose: FilePurpose,
        filename: Optional[str] = None,
        bytes: Optional[int] = None,
        part_size: Optional[int] = None,
        md5: Union[str, Omit] = omit,
        expires_after: Union[ExpiresAfter, Omit] = omit,
        max_concurrency: Optional[int] = None,
        resume: Optional[dict[str, Any]] = None,
    ) -> Upload:
        """Upload a file of up to 8 GB in parts, and return the completed upload, whose ``file`` can be used elsewhere.

        An interrupted upload can be resumed: any error that ends it has the state in its attribute ``resume``, which is
        plain JSON, and which this method takes as ``resume`` together with the same file. The server keeps an unfinished
        upload for an hour.

        Args:
            file: A path (also as str), bytes, or an open binary file that can seek; also what `openai.progress` returns.
            mime_type: Media type of the file, one that files of this purpose may have.
            purpose: What the file is for.
            filename: Name of the file; required with bytes, otherwise the file's own name by default.
            bytes: Size of the file in bytes; determined from the file by default.
            part_size: Bytes in a part, 1 or more; 64 MB by default, the maximum of the API.
            md5: MD5 checksum of the whole file in hexadecimal, for the API to compare.
            expires_after: When the finished file is deleted. An extension of this library, as are the next two.
            max_concurrency: Number of parts that are sent at the same time, 1 or more: by default 4 in an asynchronous
                client, and 1 in a synchronous one, which uses threads for more.
            resume: The state of an interrupted upload. An empty dict starts a new one and is updated during the upload.

        Raises:
            TypeError: Bytes without ``filename``, or a file in a form that cannot be uploaded.
            ValueError: A file that cannot seek, a wrong size, or the state of another file.
            OSError: The file cannot be read.
            APIError: A request failed, after its retries; parts in progress have been waited for.
        """
    @property
    def with_raw_response(self) -> UploadsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> UploadsWithStreamingResponse: ...
    def create(
        self,
        *,
        bytes: int,
        filename: str,
        mime_type: str,
        purpose: FilePurpose,
        expires_after: upload_create_params.ExpiresAfter | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Upload:
        """Begin the upload of a big file, which has to be completed within an hour.

        Args:
            bytes: Size of the whole file in bytes, at most 8 GB; the parts have to add up to it.
            filename: Name of the file, whose ending has to fit its purpose.
            mime_type: Media type of the file, one that files of this purpose may have.
            purpose: What the uploaded file is for: `assistants`, `batch`, `fine-tune`, `vision`, `user_data` or `evals`.
            expires_after: When the finished file is deleted, 3,600 to 2,592,000 seconds after it was made; by default `batch` files after 30 days, others never.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            Upload

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /uploads
        """
    def cancel(
        self,
        upload_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Upload:
        """Give up an upload; it takes no more parts.

        Args:
            upload_id: ID of the upload to give up.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            Upload

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /uploads/{upload_id}/cancel
        """
    def complete(
        self,
        upload_id: str,
        *,
        part_ids: SequenceNotStr[str],
        md5: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Upload:
        """Join the parts of an upload to a file, which the answer holds.

        Args:
            upload_id: ID of the upload whose parts are all there.
            part_ids: IDs of the parts, in the order in which they make up the file.
            md5: MD5 checksum of the whole file in hexadecimal, for the API to compare.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            Upload

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /uploads/{upload_id}/complete
        """

class UploadsWithRawResponse(View):
    @property
    def parts(self) -> PartsWithRawResponse: ...
    def create(
        self,
        *,
        bytes: int,
        filename: str,
        mime_type: str,
        purpose: FilePurpose,
        expires_after: upload_create_params.ExpiresAfter | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Upload]: ...
    def cancel(
        self,
        upload_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Upload]: ...
    def complete(
        self,
        upload_id: str,
        *,
        part_ids: SequenceNotStr[str],
        md5: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Upload]: ...

class UploadsWithStreamingResponse(View):
    @property
    def parts(self) -> PartsWithStreamingResponse: ...
    def create(
        self,
        *,
        bytes: int,
        filename: str,
        mime_type: str,
        purpose: FilePurpose,
        expires_after: upload_create_params.ExpiresAfter | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[Upload]]: ...
    def cancel(
        self,
        upload_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[Upload]]: ...
    def complete(
        self,
        upload_id: str,
        *,
        part_ids: SequenceNotStr[str],
        md5: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[Upload]]: ...

class AsyncUploads(AsyncResource):
    """Files of up to 8 GB that are sent in parts."""
    parts: Child[AsyncParts]
    async def upload_file_chunked(
        self,
        *,
        file: Union[str, FileContent],
        mime_type: str,
        purpose: FilePurpose,
        filename: Optional[str] = None,
        bytes: Optional[int] = None,
        part_size: Optional[int] = None,
        md5: Union[str, Omit] = omit,
        expires_after: Union[ExpiresAfter, Omit] = omit,
        max_concurrency: Optional[int] = None,
        resume: Optional[dict[str, Any]] = None,
    ) -> Upload:
        """Upload a file of up to 8 GB in parts, and return the completed upload, whose ``file`` can be used elsewhere.

        An interrupted upload can be resumed: any error that ends it has the state in its attribute ``resume``, which is
        plain JSON, and which this method takes as ``resume`` together with the same file. The server keeps an unfinished
        upload for an hour.

        Args:
            file: A path (also as str), bytes, or an open binary file that can seek; also what `openai.progress` returns.
            mime_type: Media type of the file, one that files of this purpose may have.
            purpose: What the file is for.
            filename: Name of the file; required with bytes, otherwise the file's own name by default.
            bytes: Size of the file in bytes; determined from the file by default.
            part_size: Bytes in a part, 1 or more; 64 MB by default, the maximum of the API.
            md5: MD5 checksum of the whole file in hexadecimal, for the API to compare.
            expires_after: When the finished file is deleted. An extension of this library, as are the next two.
            max_concurrency: Number of parts that are sent at the same time, 1 or more: by default 4 in an asynchronous
                client, and 1 in a synchronous one, which uses threads for more.
            resume: The state of an interrupted upload. An empty dict starts a new one and is updated during the upload.

        Raises:
            TypeError: Bytes without ``filename``, or a file in a form that cannot be uploaded.
            ValueError: A file that cannot seek, a wrong size, or the state of another file.
            OSError: The file cannot be read.
            APIError: A request failed, after its retries; parts in progress have been waited for.
        """
    @property
    def with_raw_response(self) -> AsyncUploadsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncUploadsWithStreamingResponse: ...
    async def create(
        self,
        *,
        bytes: int,
        filename: str,
        mime_type: str,
        purpose: FilePurpose,
        expires_after: upload_create_params.ExpiresAfter | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Upload:
        """Begin the upload of a big file, which has to be completed within an hour.

        Args:
            bytes: Size of the whole file in bytes, at most 8 GB; the parts have to add up to it.
            filename: Name of the file, whose ending has to fit its purpose.
            mime_type: Media type of the file, one that files of this purpose may have.
            purpose: What the uploaded file is for: `assistants`, `batch`, `fine-tune`, `vision`, `user_data` or `evals`.
            expires_after: When the finished file is deleted, 3,600 to 2,592,000 seconds after it was made; by default `batch` files after 30 days, others never.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            Upload

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /uploads
        """
    async def cancel(
        self,
        upload_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Upload:
        """Give up an upload; it takes no more parts.

        Args:
            upload_id: ID of the upload to give up.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            Upload

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /uploads/{upload_id}/cancel
        """
    async def complete(
        self,
        upload_id: str,
        *,
        part_ids: SequenceNotStr[str],
        md5: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Upload:
        """Join the parts of an upload to a file, which the answer holds.

        Args:
            upload_id: ID of the upload whose parts are all there.
            part_ids: IDs of the parts, in the order in which they make up the file.
            md5: MD5 checksum of the whole file in hexadecimal, for the API to compare.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            Upload

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /uploads/{upload_id}/complete
        """

class AsyncUploadsWithRawResponse(View):
    @property
    def parts(self) -> AsyncPartsWithRawResponse: ...
    async def create(
        self,
        *,
        bytes: int,
        filename: str,
        mime_type: str,
        purpose: FilePurpose,
        expires_after: upload_create_params.ExpiresAfter | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Upload]: ...
    async def cancel(
        self,
        upload_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Upload]: ...
    async def complete(
        self,
        upload_id: str,
        *,
        part_ids: SequenceNotStr[str],
        md5: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Upload]: ...

class AsyncUploadsWithStreamingResponse(View):
    @property
    def parts(self) -> AsyncPartsWithStreamingResponse: ...
    def create(
        self,
        *,
        bytes: int,
        filename: str,
        mime_type: str,
        purpose: FilePurpose,
        expires_after: upload_create_params.ExpiresAfter | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Upload]]: ...
    def cancel(
        self,
        upload_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Upload]]: ...
    def complete(
        self,
        upload_id: str,
        *,
        part_ids: SequenceNotStr[str],
        md5: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Upload]]: ...
