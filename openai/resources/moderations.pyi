# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from typing import Iterable

from httpx import Timeout

from .._calls.views import View
from .._legacy_response import LegacyAPIResponse
from .._resource import AsyncResource, SyncResource
from .._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from .._types import Body, Headers, NotGiven, Omit, Query, SequenceNotStr, not_given, omit
from ..types import ModerationCreateResponse, ModerationModel, ModerationMultiModalInputParam

class Moderations(SyncResource):
    """Checks of texts and images for harmful content."""
    @property
    def with_raw_response(self) -> ModerationsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ModerationsWithStreamingResponse: ...
    def create(
        self,
        *,
        input: str | SequenceNotStr[str] | Iterable[ModerationMultiModalInputParam],
        model: str | ModerationModel | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ModerationCreateResponse:
        """Say for each category of harm whether the input falls into it, and how surely.

        Args:
            input: A text, several texts, or a list of text and image parts.
            model: The moderation model; `omni-moderation-latest` by default.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            ModerationCreateResponse

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /moderations
        """

class ModerationsWithRawResponse(View):
    def create(
        self,
        *,
        input: str | SequenceNotStr[str] | Iterable[ModerationMultiModalInputParam],
        model: str | ModerationModel | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ModerationCreateResponse]: ...

class ModerationsWithStreamingResponse(View):
    def create(
        self,
        *,
        input: str | SequenceNotStr[str] | Iterable[ModerationMultiModalInputParam],
        model: str | ModerationModel | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[ModerationCreateResponse]]: ...

class AsyncModerations(AsyncResource):
    """Checks of texts and images for harmful content."""
    @property
    def with_raw_response(self) -> AsyncModerationsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncModerationsWithStreamingResponse: ...
    async def create(
        self,
        *,
        input: str | SequenceNotStr[str] | Iterable[ModerationMultiModalInputParam],
        model: str | ModerationModel | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ModerationCreateResponse:
        """Say for each category of harm whether the input falls into it, and how surely.

        Args:
            input: A text, several texts, or a list of text and image parts.
            model: The moderation model; `omni-moderation-latest` by default.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            ModerationCreateResponse

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /moderations
        """

class AsyncModerationsWithRawResponse(View):
    async def create(
        self,
        *,
        input: str | SequenceNotStr[str] | Iterable[ModerationMultiModalInputParam],
        model: str | ModerationModel | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ModerationCreateResponse]: ...

class AsyncModerationsWithStreamingResponse(View):
    def create(
        self,
        *,
        input: str | SequenceNotStr[str] | Iterable[ModerationMultiModalInputParam],
        model: str | ModerationModel | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ModerationCreateResponse]]: ...
