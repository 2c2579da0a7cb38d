# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from httpx import Timeout

from .._calls.views import View
from .._legacy_response import LegacyAPIResponse
from .._resource import AsyncResource, SyncResource
from .._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from .._types import Body, FileTypes, Headers, NotGiven, Query, not_given
from ..types import ContentProvenanceCheck

class ContentProvenanceChecks(SyncResource):
    """Checks of images and sounds for marks of the models that made them."""
    @property
    def with_raw_response(self) -> ContentProvenanceChecksWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ContentProvenanceChecksWithStreamingResponse: ...
    def create(
        self,
        *,
        file: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ContentProvenanceCheck:
        """Look in a file for marks that models of the API leave; that there are none proves nothing.

        Args:
            file: The image or sound file to look into.
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            ContentProvenanceCheck

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: POST /content_provenance_checks
        """

class ContentProvenanceChecksWithRawResponse(View):
    def create(
        self,
        *,
        file: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ContentProvenanceCheck]: ...

class ContentProvenanceChecksWithStreamingResponse(View):
    def create(
        self,
        *,
        file: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[ContentProvenanceCheck]]: ...

class AsyncContentProvenanceChecks(AsyncResource):
    """Checks of images and sounds for marks of the models that made them."""
    @property
    def with_raw_response(self) -> AsyncContentProvenanceChecksWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncContentProvenanceChecksWithStreamingResponse: ...
    async def create(
        self,
        *,
        file: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ContentProvenanceCheck:
        """Look in a file for marks that models of the API leave; that there are none proves nothing.

        Args:
            file: The image or sound file to look into.
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            ContentProvenanceCheck

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: POST /content_provenance_checks
        """

class AsyncContentProvenanceChecksWithRawResponse(View):
    async def create(
        self,
        *,
        file: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ContentProvenanceCheck]: ...

class AsyncContentProvenanceChecksWithStreamingResponse(View):
    def create(
        self,
        *,
        file: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ContentProvenanceCheck]]: ...
