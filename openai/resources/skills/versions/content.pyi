# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from typing import overload

from httpx import Timeout

from ...._calls.views import View
from ...._legacy_response import HttpxBinaryResponseContent, LegacyAPIResponse
from ...._resource import AsyncResource, SyncResource
from ...._response import (
    AsyncResponseContextManager,
    AsyncStreamedBinaryAPIResponse,
    ResponseContextManager,
    StreamedBinaryAPIResponse,
)
from ...._types import Body, Headers, NotGiven, Query, not_given

class Content(SyncResource):
    """Versions of skills as zip files."""
    @property
    def with_raw_response(self) -> ContentWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ContentWithStreamingResponse: ...
    @overload
    def retrieve(
        self,
        skill_id: str,
        version: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> HttpxBinaryResponseContent:
        """Download one version of a skill as a zip file.

        Args:
            skill_id: ID of the skill whose version to download.
            version: Number of the version to download.
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            HttpxBinaryResponseContent

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: GET /skills/{skill_id}/versions/{version}/content
        """
    @overload
    def retrieve(
        self,
        version: str,
        *,
        skill_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> HttpxBinaryResponseContent: ...

class ContentWithRawResponse(View):
    @overload
    def retrieve(
        self,
        skill_id: str,
        version: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[HttpxBinaryResponseContent]: ...
    @overload
    def retrieve(
        self,
        version: str,
        *,
        skill_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[HttpxBinaryResponseContent]: ...

class ContentWithStreamingResponse(View):
    @overload
    def retrieve(
        self,
        skill_id: str,
        version: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[StreamedBinaryAPIResponse]: ...
    @overload
    def retrieve(
        self,
        version: str,
        *,
        skill_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[StreamedBinaryAPIResponse]: ...

class AsyncContent(AsyncResource):
    """Versions of skills as zip files."""
    @property
    def with_raw_response(self) -> AsyncContentWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncContentWithStreamingResponse: ...
    @overload
    async def retrieve(
        self,
        skill_id: str,
        version: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> HttpxBinaryResponseContent:
        """Download one version of a skill as a zip file.

        Args:
            skill_id: ID of the skill whose version to download.
            version: Number of the version to download.
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            HttpxBinaryResponseContent

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: GET /skills/{skill_id}/versions/{version}/content
        """
    @overload
    async def retrieve(
        self,
        version: str,
        *,
        skill_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> HttpxBinaryResponseContent: ...

class AsyncContentWithRawResponse(View):
    @overload
    async def retrieve(
        self,
        skill_id: str,
        version: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[HttpxBinaryResponseContent]: ...
    @overload
    async def retrieve(
        self,
        version: str,
        *,
        skill_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[HttpxBinaryResponseContent]: ...

class AsyncContentWithStreamingResponse(View):
    @overload
    def retrieve(
        self,
        skill_id: str,
        version: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncStreamedBinaryAPIResponse]: ...
    @overload
    def retrieve(
        self,
        version: str,
        *,
        skill_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncStreamedBinaryAPIResponse]: ...
