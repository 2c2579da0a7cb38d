# Written by tools/stubs from the rows in endpoints/; changes made here are lost.

from httpx import Timeout

from ..._resource import AsyncResource, SyncResource
from ..._types import Body, FileTypes, Headers, NotGiven, Query, not_given
from ...types.uploads import UploadPart

class Parts(SyncResource):
    """The parts of uploads."""
    def create(
        self,
        upload_id: str,
        *,
        data: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> UploadPart:
        """Send one part of an upload; parts may be sent in any order, also at the same time.

        Args:
            upload_id: ID of the upload that the part belongs to.
            data: The bytes of this part, at most 64 MB.
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            UploadPart

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: POST /uploads/{upload_id}/parts
        """

class AsyncParts(AsyncResource):
    """The parts of uploads."""
    async def create(
        self,
        upload_id: str,
        *,
        data: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> UploadPart:
        """Send one part of an upload; parts may be sent in any order, also at the same time.

        Args:
            upload_id: ID of the upload that the part belongs to.
            data: The bytes of this part, at most 64 MB.
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            UploadPart

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: POST /uploads/{upload_id}/parts
        """
