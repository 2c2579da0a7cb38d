# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from typing import Literal, Optional, Union

from httpx import Timeout
from typing_extensions import deprecated

from .._calls.views import View
from .._legacy_response import HttpxBinaryResponseContent, LegacyAPIResponse
from .._resource import AsyncResource, SyncResource
from .._response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncResponseContextManager,
    AsyncStreamedBinaryAPIResponse,
    ResponseContextManager,
    StreamedBinaryAPIResponse,
)
from .._types import Body, FileTypes, Headers, NotGiven, Omit, Query, not_given, omit
from ..lib.polling import Interval
from ..pagination import AsyncConversationCursorPage, AsyncPaginator, SyncConversationCursorPage
from ..types import (
    Video,
    VideoCreateCharacterResponse,
    VideoDeleteResponse,
    VideoGetCharacterResponse,
    VideoModelParam,
    VideoSeconds,
    VideoSize,
    video_create_params,
    video_edit_params,
    video_extend_params,
)

class Videos(SyncResource):
    """Videos with sound, made from a description."""
    def poll(
        self,
        video_id: str,
        *,
        poll_interval_ms: Interval = omit,
        max_wait_seconds: Optional[float] = None,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, Timeout, None, NotGiven] = not_given,
    ) -> Video:
        """Wait until a video is neither queued nor in progress, and return it; it may have failed.

        Args:
            video_id: ID of the video.
            poll_interval_ms: Milliseconds between two checks; by default what the server asks for, or 1000.
            max_wait_seconds: Maximum number of seconds to wait; no limit by default. An extension of this library.
            extra_headers: Additional headers of each check.
            extra_query: Additional query params of each check.
            extra_body: Additional fields of the body of each check.
            timeout: Seconds for each check, or an `httpx.Timeout`.

        Raises:
            PollTimeoutError: The time is up.
            APIError: A check failed, after its retries.
        """
    def create_and_poll(
        self,
        *,
        prompt: str,
        input_reference: video_create_params.InputReference | Omit = omit,
        model: VideoModelParam | Omit = omit,
        seconds: VideoSeconds | int | Omit = omit,
        size: VideoSize | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        poll_interval_ms: Interval = omit,
        max_wait_seconds: Optional[float] = None,
    ) -> Video:
        """Create a video, wait until it is done or has failed, and return it.

        Takes what ``create`` takes, and:

        Args:
            poll_interval_ms: Milliseconds between two checks; by default what the server asks for, or 1000.
            max_wait_seconds: Maximum number of seconds to wait; no limit by default. An extension of this library.

        Raises:
            PollTimeoutError: The time is up.
            APIError: A request failed, after its retries.
        """
    @property
    def with_raw_response(self) -> VideosWithRawResponse: ...
    @property
    def with_streaming_response(self) -> VideosWithStreamingResponse: ...
    @deprecated("the Sora API is scheduled to permanently shut down on September 24, 2026")
    def create(
        self,
        *,
        prompt: str,
        input_reference: video_create_params.InputReference | Omit = omit,
        model: VideoModelParam | Omit = omit,
        seconds: VideoSeconds | int | Omit = omit,
        size: VideoSize | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Video:
        """Start making a video; it is done when its `status` is `completed`.

        Deprecated: the Sora API is scheduled to permanently shut down on September 24, 2026

        Args:
            prompt: What to show, in 1 to 32,000 characters.
            input_reference: An image to start from: a file, or a dict with the `file_id` or `image_url` of one.
            model: The model that makes the video; `sora-2` by default.
            seconds: Length of the video in seconds, 4, 8 or 12; 4 by default.
            size: Width and height in pixels; `720x1280`, which is upright, by default.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            Video

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /videos
        """
    @deprecated("the Sora API is scheduled to permanently shut down on September 24, 2026")
    def retrieve(
        self,
        video_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Video:
        """Look up a video and how far it has come.

        Deprecated: the Sora API is scheduled to permanently shut down on September 24, 2026

        Args:
            video_id: ID of the video to look up.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            Video

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: GET /videos/{video_id}
        """
    @deprecated("the Sora API is scheduled to permanently shut down on September 24, 2026")
    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SyncConversationCursorPage[Video]:
        """List the videos of your project.

        Deprecated: the Sora API is scheduled to permanently shut down on September 24, 2026

        Args:
            after: ID of the last object of the page before; the list goes on behind it.
            limit: Videos per page, at most 100.
            order: Oldest first (`asc`) or newest first (`desc`).
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            SyncConversationCursorPage[Video]

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: GET /videos
        """
    @deprecated("the Sora API is scheduled to permanently shut down on September 24, 2026")
    def delete(
        self,
        video_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VideoDeleteResponse:
        """Delete a video that is completed or has failed.

        Deprecated: the Sora API is scheduled to permanently shut down on September 24, 2026

        Args:
            video_id: ID of the video to delete.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            VideoDeleteResponse

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: DELETE /videos/{video_id}
        """
    @deprecated("the Sora API is scheduled to permanently shut down on September 24, 2026")
    def create_character(
        self,
        *,
        video: FileTypes,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VideoCreateCharacterResponse:
        """Make a character for later videos from one that shows it.

        Deprecated: the Sora API is scheduled to permanently shut down on September 24, 2026

        Args:
            video: A video that shows the character.
            name: What to call the character, in 1 to 80 characters.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            VideoCreateCharacterResponse

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /videos/characters
        """
    @deprecated("the Sora API is scheduled to permanently shut down on September 24, 2026")
    def download_content(
        self,
        video_id: str,
        *,
        variant: Literal["video", "thumbnail", "spritesheet"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> HttpxBinaryResponseContent:
        """Download a finished video, or images from it.

        Deprecated: the Sora API is scheduled to permanently shut down on September 24, 2026

        Args:
            video_id: ID of the video to download.
            variant: The MP4 file (`video`, the default), a still image, or a sheet of many.
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

        Reference: GET /videos/{video_id}/content
        """
    @deprecated("the Sora API is scheduled to permanently shut down on September 24, 2026")
    def edit(
        self,
        *,
        video: video_edit_params.Video,
        prompt: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Video:
        """Start making a video that changes another.

        Deprecated: the Sora API is scheduled to permanently shut down on September 24, 2026

        Args:
            video: The video to change: a file, or a dict with the `id` of yours.
            prompt: What to change, in 1 to 32,000 characters.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            Video

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /videos/edits
        """
    @deprecated("the Sora API is scheduled to permanently shut down on September 24, 2026")
    def extend(
        self,
        *,
        video: video_extend_params.Video,
        prompt: str,
        seconds: VideoSeconds | int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Video:
        """Start making a video that goes on where another ends.

        Deprecated: the Sora API is scheduled to permanently shut down on September 24, 2026

        Args:
            video: The video to go on from: a file, or a dict with the `id` of yours.
            prompt: How the video goes on, in 1 to 32,000 characters.
            seconds: Length of the new part in seconds: 4, 8, 12, 16 or 20.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            Video

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /videos/extensions
        """
    @deprecated("the Sora API is scheduled to permanently shut down on September 24, 2026")
    def get_character(
        self,
        character_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VideoGetCharacterResponse:
        """Look up a character of videos.

        Deprecated: the Sora API is scheduled to permanently shut down on September 24, 2026

        Args:
            character_id: ID of the character to look up.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            VideoGetCharacterResponse

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: GET /videos/characters/{character_id}
        """
    @deprecated("the Sora API is scheduled to permanently shut down on September 24, 2026")
    def remix(
        self,
        video_id: str,
        *,
        prompt: str,
        seconds: VideoSeconds | int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Video:
        """Start making a finished video anew after another prompt.

        Deprecated: the Sora API is scheduled to permanently shut down on September 24, 2026

        Args:
            video_id: ID of the finished video to make anew.
            prompt: What to make of the video this time, in 1 to 32,000 characters.
            seconds: Length of the new video in seconds; the published API keeps the old one's.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            Video

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /videos/{video_id}/remix
        """

class VideosWithRawResponse(View):
    @deprecated("the Sora API is scheduled to permanently shut down on September 24, 2026")
    def create(
        self,
        *,
        prompt: str,
        input_reference: video_create_params.InputReference | Omit = omit,
        model: VideoModelParam | Omit = omit,
        seconds: VideoSeconds | int | Omit = omit,
        size: VideoSize | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Video]: ...
    @deprecated("the Sora API is scheduled to permanently shut down on September 24, 2026")
    def retrieve(
        self,
        video_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Video]: ...
    @deprecated("the Sora API is scheduled to permanently shut down on September 24, 2026")
    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[SyncConversationCursorPage[Video]]: ...
    @deprecated("the Sora API is scheduled to permanently shut down on September 24, 2026")
    def delete(
        self,
        video_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[VideoDeleteResponse]: ...
    @deprecated("the Sora API is scheduled to permanently shut down on September 24, 2026")
    def create_character(
        self,
        *,
        video: FileTypes,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[VideoCreateCharacterResponse]: ...
    @deprecated("the Sora API is scheduled to permanently shut down on September 24, 2026")
    def download_content(
        self,
        video_id: str,
        *,
        variant: Literal["video", "thumbnail", "spritesheet"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[HttpxBinaryResponseContent]: ...
    @deprecated("the Sora API is scheduled to permanently shut down on September 24, 2026")
    def edit(
        self,
        *,
        video: video_edit_params.Video,
        prompt: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Video]: ...
    @deprecated("the Sora API is scheduled to permanently shut down on September 24, 2026")
    def extend(
        self,
        *,
        video: video_extend_params.Video,
        prompt: str,
        seconds: VideoSeconds | int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Video]: ...
    @deprecated("the Sora API is scheduled to permanently shut down on September 24, 2026")
    def get_character(
        self,
        character_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[VideoGetCharacterResponse]: ...
    @deprecated("the Sora API is scheduled to permanently shut down on September 24, 2026")
    def remix(
        self,
        video_id: str,
        *,
        prompt: str,
        seconds: VideoSeconds | int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Video]: ...

class VideosWithStreamingResponse(View):
    @deprecated("the Sora API is scheduled to permanently shut down on September 24, 2026")
    def create(
        self,
        *,
        prompt: str,
        input_reference: video_create_params.InputReference | Omit = omit,
        model: VideoModelParam | Omit = omit,
        seconds: VideoSeconds | int | Omit = omit,
        size: VideoSize | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[Video]]: ...
    @deprecated("the Sora API is scheduled to permanently shut down on September 24, 2026")
    def retrieve(
        self,
        video_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[Video]]: ...
    @deprecated("the Sora API is scheduled to permanently shut down on September 24, 2026")
    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[SyncConversationCursorPage[Video]]]: ...
    @deprecated("the Sora API is scheduled to permanently shut down on September 24, 2026")
    def delete(
        self,
        video_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[VideoDeleteResponse]]: ...
    @deprecated("the Sora API is scheduled to permanently shut down on September 24, 2026")
    def create_character(
        self,
        *,
        video: FileTypes,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[VideoCreateCharacterResponse]]: ...
    @deprecated("the Sora API is scheduled to permanently shut down on September 24, 2026")
    def download_content(
        self,
        video_id: str,
        *,
        variant: Literal["video", "thumbnail", "spritesheet"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[StreamedBinaryAPIResponse]: ...
    @deprecated("the Sora API is scheduled to permanently shut down on September 24, 2026")
    def edit(
        self,
        *,
        video: video_edit_params.Video,
        prompt: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[Video]]: ...
    @deprecated("the Sora API is scheduled to permanently shut down on September 24, 2026")
    def extend(
        self,
        *,
        video: video_extend_params.Video,
        prompt: str,
        seconds: VideoSeconds | int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[Video]]: ...
    @deprecated("the Sora API is scheduled to permanently shut down on September 24, 2026")
    def get_character(
        self,
        character_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[VideoGetCharacterResponse]]: ...
    @deprecated("the Sora API is scheduled to permanently shut down on September 24, 2026")
    def remix(
        self,
        video_id: str,
        *,
        prompt: str,
        seconds: VideoSeconds | int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[Video]]: ...

class AsyncVideos(AsyncResource):
    """Videos with sound, made from a description."""
    async def poll(
        self,
        video_id: str,
        *,
        poll_interval_ms: Interval = omit,
        max_wait_seconds: Optional[float] = None,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, Timeout, None, NotGiven] = not_given,
    ) -> Video:
        """Wait until a video is neither queued nor in progress, and return it; it may have failed.

        Args:
            video_id: ID of the video.
            poll_interval_ms: Milliseconds between two checks; by default what the server asks for, or 1000.
            max_wait_seconds: Maximum number of seconds to wait; no limit by default. An extension of this library.
            extra_headers: Additional headers of each check.
            extra_query: Additional query params of each check.
            extra_body: Additional fields of the body of each check.
            timeout: Seconds for each check, or an `httpx.Timeout`.

        Raises:
            PollTimeoutError: The time is up.
            APIError: A check failed, after its retries.
        """
    async def create_and_poll(
        self,
        *,
        prompt: str,
        input_reference: video_create_params.InputReference | Omit = omit,
        model: VideoModelParam | Omit = omit,
        seconds: VideoSeconds | int | Omit = omit,
        size: VideoSize | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        poll_interval_ms: Interval = omit,
        max_wait_seconds: Optional[float] = None,
    ) -> Video:
        """Create a video, wait until it is done or has failed, and return it.

        Takes what ``create`` takes, and:

        Args:
            poll_interval_ms: Milliseconds between two checks; by default what the server asks for, or 1000.
            max_wait_seconds: Maximum number of seconds to wait; no limit by default. An extension of this library.

        Raises:
            PollTimeoutError: The time is up.
            APIError: A request failed, after its retries.
        """
    @property
    def with_raw_response(self) -> AsyncVideosWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncVideosWithStreamingResponse: ...
    @deprecated("the Sora API is scheduled to permanently shut down on September 24, 2026")
    async def create(
        self,
        *,
        prompt: str,
        input_reference: video_create_params.InputReference | Omit = omit,
        model: VideoModelParam | Omit = omit,
        seconds: VideoSeconds | int | Omit = omit,
        size: VideoSize | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Video:
        """Start making a video; it is done when its `status` is `completed`.

        Deprecated: the Sora API is scheduled to permanently shut down on September 24, 2026

        Args:
            prompt: What to show, in 1 to 32,000 characters.
            input_reference: An image to start from: a file, or a dict with the `file_id` or `image_url` of one.
            model: The model that makes the video; `sora-2` by default.
            seconds: Length of the video in seconds, 4, 8 or 12; 4 by default.
            size: Width and height in pixels; `720x1280`, which is upright, by default.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            Video

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /videos
        """
    @deprecated("the Sora API is scheduled to permanently shut down on September 24, 2026")
    async def retrieve(
        self,
        video_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Video:
        """Look up a video and how far it has come.

        Deprecated: the Sora API is scheduled to permanently shut down on September 24, 2026

        Args:
            video_id: ID of the video to look up.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            Video

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: GET /videos/{video_id}
        """
    @deprecated("the Sora API is scheduled to permanently shut down on September 24, 2026")
    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[Video, AsyncConversationCursorPage[Video]]:
        """List the videos of your project.

        Deprecated: the Sora API is scheduled to permanently shut down on September 24, 2026

        Args:
            after: ID of the last object of the page before; the list goes on behind it.
            limit: Videos per page, at most 100.
            order: Oldest first (`asc`) or newest first (`desc`).
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            AsyncPaginator[Video, AsyncConversationCursorPage[Video]]

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: GET /videos
        """
    @deprecated("the Sora API is scheduled to permanently shut down on September 24, 2026")
    async def delete(
        self,
        video_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VideoDeleteResponse:
        """Delete a video that is completed or has failed.

        Deprecated: the Sora API is scheduled to permanently shut down on September 24, 2026

        Args:
            video_id: ID of the video to delete.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            VideoDeleteResponse

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: DELETE /videos/{video_id}
        """
    @deprecated("the Sora API is scheduled to permanently shut down on September 24, 2026")
    async def create_character(
        self,
        *,
        video: FileTypes,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VideoCreateCharacterResponse:
        """Make a character for later videos from one that shows it.

        Deprecated: the Sora API is scheduled to permanently shut down on September 24, 2026

        Args:
            video: A video that shows the character.
            name: What to call the character, in 1 to 80 characters.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            VideoCreateCharacterResponse

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /videos/characters
        """
    @deprecated("the Sora API is scheduled to permanently shut down on September 24, 2026")
    async def download_content(
        self,
        video_id: str,
        *,
        variant: Literal["video", "thumbnail", "spritesheet"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> HttpxBinaryResponseContent:
        """Download a finished video, or images from it.

        Deprecated: the Sora API is scheduled to permanently shut down on September 24, 2026

        Args:
            video_id: ID of the video to download.
            variant: The MP4 file (`video`, the default), a still image, or a sheet of many.
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

        Reference: GET /videos/{video_id}/content
        """
    @deprecated("the Sora API is scheduled to permanently shut down on September 24, 2026")
    async def edit(
        self,
        *,
        video: video_edit_params.Video,
        prompt: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Video:
        """Start making a video that changes another.

        Deprecated: the Sora API is scheduled to permanently shut down on September 24, 2026

        Args:
            video: The video to change: a file, or a dict with the `id` of yours.
            prompt: What to change, in 1 to 32,000 characters.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            Video

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /videos/edits
        """
    @deprecated("the Sora API is scheduled to permanently shut down on September 24, 2026")
    async def extend(
        self,
        *,
        video: video_extend_params.Video,
        prompt: str,
        seconds: VideoSeconds | int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Video:
        """Start making a video that goes on where another ends.

        Deprecated: the Sora API is scheduled to permanently shut down on September 24, 2026

        Args:
            video: The video to go on from: a file, or a dict with the `id` of yours.
            prompt: How the video goes on, in 1 to 32,000 characters.
            seconds: Length of the new part in seconds: 4, 8, 12, 16 or 20.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            Video

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /videos/extensions
        """
    @deprecated("the Sora API is scheduled to permanently shut down on September 24, 2026")
    async def get_character(
        self,
        character_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VideoGetCharacterResponse:
        """Look up a character of videos.

        Deprecated: the Sora API is scheduled to permanently shut down on September 24, 2026

        Args:
            character_id: ID of the character to look up.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            VideoGetCharacterResponse

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: GET /videos/characters/{character_id}
        """
    @deprecated("the Sora API is scheduled to permanently shut down on September 24, 2026")
    async def remix(
        self,
        video_id: str,
        *,
        prompt: str,
        seconds: VideoSeconds | int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Video:
        """Start making a finished video anew after another prompt.

        Deprecated: the Sora API is scheduled to permanently shut down on September 24, 2026

        Args:
            video_id: ID of the finished video to make anew.
            prompt: What to make of the video this time, in 1 to 32,000 characters.
            seconds: Length of the new video in seconds; the published API keeps the old one's.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            Video

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /videos/{video_id}/remix
        """

class AsyncVideosWithRawResponse(View):
    @deprecated("the Sora API is scheduled to permanently shut down on September 24, 2026")
    async def create(
        self,
        *,
        prompt: str,
        input_reference: video_create_params.InputReference | Omit = omit,
        model: VideoModelParam | Omit = omit,
        seconds: VideoSeconds | int | Omit = omit,
        size: VideoSize | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Video]: ...
    @deprecated("the Sora API is scheduled to permanently shut down on September 24, 2026")
    async def retrieve(
        self,
        video_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Video]: ...
    @deprecated("the Sora API is scheduled to permanently shut down on September 24, 2026")
    async def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[AsyncConversationCursorPage[Video]]: ...
    @deprecated("the Sora API is scheduled to permanently shut down on September 24, 2026")
    async def delete(
        self,
        video_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[VideoDeleteResponse]: ...
    @deprecated("the Sora API is scheduled to permanently shut down on September 24, 2026")
    async def create_character(
        self,
        *,
        video: FileTypes,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[VideoCreateCharacterResponse]: ...
    @deprecated("the Sora API is scheduled to permanently shut down on September 24, 2026")
    async def download_content(
        self,
        video_id: str,
        *,
        variant: Literal["video", "thumbnail", "spritesheet"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[HttpxBinaryResponseContent]: ...
    @deprecated("the Sora API is scheduled to permanently shut down on September 24, 2026")
    async def edit(
        self,
        *,
        video: video_edit_params.Video,
        prompt: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Video]: ...
    @deprecated("the Sora API is scheduled to permanently shut down on September 24, 2026")
    async def extend(
        self,
        *,
        video: video_extend_params.Video,
        prompt: str,
        seconds: VideoSeconds | int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Video]: ...
    @deprecated("the Sora API is scheduled to permanently shut down on September 24, 2026")
    async def get_character(
        self,
        character_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[VideoGetCharacterResponse]: ...
    @deprecated("the Sora API is scheduled to permanently shut down on September 24, 2026")
    async def remix(
        self,
        video_id: str,
        *,
        prompt: str,
        seconds: VideoSeconds | int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Video]: ...

class AsyncVideosWithStreamingResponse(View):
    @deprecated("the Sora API is scheduled to permanently shut down on September 24, 2026")
    def create(
        self,
        *,
        prompt: str,
        input_reference: video_create_params.InputReference | Omit = omit,
        model: VideoModelParam | Omit = omit,
        seconds: VideoSeconds | int | Omit = omit,
        size: VideoSize | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Video]]: ...
    @deprecated("the Sora API is scheduled to permanently shut down on September 24, 2026")
    def retrieve(
        self,
        video_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Video]]: ...
    @deprecated("the Sora API is scheduled to permanently shut down on September 24, 2026")
    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncConversationCursorPage[Video]]]: ...
    @deprecated("the Sora API is scheduled to permanently shut down on September 24, 2026")
    def delete(
        self,
        video_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[VideoDeleteResponse]]: ...
    @deprecated("the Sora API is scheduled to permanently shut down on September 24, 2026")
    def create_character(
        self,
        *,
        video: FileTypes,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[VideoCreateCharacterResponse]]: ...
    @deprecated("the Sora API is scheduled to permanently shut down on September 24, 2026")
    def download_content(
        self,
        video_id: str,
        *,
        variant: Literal["video", "thumbnail", "spritesheet"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncStreamedBinaryAPIResponse]: ...
    @deprecated("the Sora API is scheduled to permanently shut down on September 24, 2026")
    def edit(
        self,
        *,
        video: video_edit_params.Video,
        prompt: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Video]]: ...
    @deprecated("the Sora API is scheduled to permanently shut down on September 24, 2026")
    def extend(
        self,
        *,
        video: video_extend_params.Video,
        prompt: str,
        seconds: VideoSeconds | int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Video]]: ...
    @deprecated("the Sora API is scheduled to permanently shut down on September 24, 2026")
    def get_character(
        self,
        character_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[VideoGetCharacterResponse]]: ...
    @deprecated("the Sora API is scheduled to permanently shut down on September 24, 2026")
    def remix(
        self,
        video_id: str,
        *,
        prompt: str,
        seconds: VideoSeconds | int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Video]]: ...
