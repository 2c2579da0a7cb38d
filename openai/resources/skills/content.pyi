# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from httpx import Timeout

from ..._calls.views import View
from ..._legacy_response import HttpxBinaryResponseContent, LegacyAPIResponse
from ..._resource import AsyncResource, SyncResource
from ..._response import (
    AsyncResponseContextManager,
    AsyncStreamedBinaryAPIResponse,
    ResponseContextManager,
    StreamedBinaryAPIResponse,
)
from ..._types import Body, Headers, NotGiven, Query, not_given

class Content(SyncResource):
    """Skills as zip files."""
    @property
    def with_raw_response(self) -> ContentWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ContentWithStreamingResponse: ...
    def retrieve(
        self,
        skill_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> HttpxBinaryResponseContent:
        """Download a skill as a zip file.

        Args:
            skill_id: ID of the skill to download.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            HttpxBinaryResponseContent

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: GET /skills/{skill_id}/content
        """

class ContentWithRawResponse(View):
    def retrieve(
        self,
        skill_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[HttpxBinaryResponseContent]: ...

class ContentWithStreamingResponse(View):
    def retrieve(
        self,
        skill_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[StreamedBinaryAPIResponse]: ...

class AsyncContent(AsyncResource):
    """Skills as zip files."""
    @property
    def with_raw_response(self) -> AsyncContentWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncContentWithStreamingResponse: ...
    async def retrieve(
        self,
        skill_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> HttpxBinaryResponseContent:
        """Download a skill as a zip file.

        Args:
            skill_id: ID of the skill to download.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            HttpxBinaryResponseContent

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: GET /skills/{skill_id}/content
        """

class AsyncContentWithRawResponse(View):
    async def retrieve(
        self,
        skill_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[HttpxBinaryResponseContent]: ...

class AsyncContentWithStreamingResponse(View):
    def retrieve(
        self,
        skill_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncStreamedBinaryAPIResponse]: ...
