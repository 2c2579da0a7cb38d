# Written by tools/stubs from the rows in endpoints/; changes made here are lost.

from httpx import Timeout

from ..._resource import AsyncResource, Child, SyncResource
from ..._types import Body, Headers, NotGiven, Omit, Query, SequenceNotStr, not_given, omit
from ...types import FilePurpose, Upload, upload_create_params
from .parts import AsyncParts, Parts

class Uploads(SyncResource):
    """Files of up to 8 GB that are sent in parts."""
    parts: Child[Parts]
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
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            Upload

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

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
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            Upload

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

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
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            Upload

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: POST /uploads/{upload_id}/complete
        """

class AsyncUploads(AsyncResource):
    """Files of up to 8 GB that are sent in parts."""
    parts: Child[AsyncParts]
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
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            Upload

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

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
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            Upload

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

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
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            Upload

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: POST /uploads/{upload_id}/complete
        """
