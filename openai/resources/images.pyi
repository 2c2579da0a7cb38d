# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from typing import Literal, overload

from httpx import Timeout

from .._calls.views import View
from .._legacy_response import LegacyAPIResponse
from .._resource import AsyncResource, SyncResource
from .._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from .._streaming import AsyncStream, Stream
from .._types import Body, FileTypes, Headers, NotGiven, Omit, Query, SequenceNotStr, not_given, omit
from ..types import ImageEditStreamEvent, ImageGenStreamEvent, ImageModel, ImagesResponse

class Images(SyncResource):
    """Images made from texts and from other images."""
    @property
    def with_raw_response(self) -> ImagesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ImagesWithStreamingResponse: ...
    def create_variation(
        self,
        *,
        image: FileTypes,
        model: str | ImageModel | None | Omit = omit,
        n: int | None | Omit = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        size: Literal["256x256", "512x512", "1024x1024"] | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ImagesResponse:
        """Make images that resemble another.

        Args:
            image: The image to vary: a square PNG file of less than 4 MB.
            model: The model that varies; only `dall-e-2` can.
            n: How many images to make, 1 to 10; 1 by default.
            response_format: A URL that is good for 60 minutes, or the image as base64; GPT image models give base64 always.
            size: Width and height in pixels; `1024x1024` by default.
            user: A stable name for your end user, which helps the API to notice abuse.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            ImagesResponse

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /images/variations
        """
    @overload
    def edit(
        self,
        *,
        image: FileTypes | SequenceNotStr[FileTypes],
        prompt: str,
        mask: FileTypes | Omit = omit,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        input_fidelity: Literal["high", "low"] | None | Omit = omit,
        model: str | ImageModel | None | Omit = omit,
        n: int | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit = omit,
        partial_images: int | None | Omit = omit,
        quality: Literal["standard", "low", "medium", "high", "auto"] | None | Omit = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        size: str | Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ImagesResponse:
        """Change an image, or make a new one out of several.

        Args:
            image: What to work from: up to 16 PNG, WebP or JPEG files, each below 50 MB; for `dall-e-2` one square PNG.
            prompt: What to make of the images, in at most 32,000 characters; 1,000 for `dall-e-2`.
            mask: A PNG file of less than 4 MB, as large as the first image, that is transparent where to change it.
            background: What is behind the subject; `auto` lets the model choose, and `transparent` needs PNG or WebP.
            input_fidelity: How closely to keep to the images, to faces above all; `low` by default.
            model: The model that edits; `gpt-image-1.5` by default.
            n: How many images to make, 1 to 10; 1 by default.
            output_compression: Percent, 0 to 100 and by default 100, to compress JPEG or WebP to.
            output_format: Format of the images; PNG by default.
            partial_images: How many unfinished images to stream, 0 to 3 and by default 0, before the finished one; it may come sooner.
            quality: How much care to take, a matter of time and price; `auto` by default, and `standard` for `dall-e-2`.
            response_format: A URL that is good for 60 minutes, or the image as base64; GPT image models give base64 always.
            size: Width and height in pixels; from `gpt-image-2` on any, both divisible by 16, up to `3840x2160`.
            stream: Whether the answer comes piece by piece while it is made, as server-sent events.
            user: A stable name for your end user, which helps the API to notice abuse.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            ImagesResponse | Stream[ImageEditStreamEvent]

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /images/edits
        """
    @overload
    def edit(
        self,
        *,
        image: FileTypes | SequenceNotStr[FileTypes],
        prompt: str,
        mask: FileTypes | Omit = omit,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        input_fidelity: Literal["high", "low"] | None | Omit = omit,
        model: str | ImageModel | None | Omit = omit,
        n: int | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit = omit,
        partial_images: int | None | Omit = omit,
        quality: Literal["standard", "low", "medium", "high", "auto"] | None | Omit = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        size: str | Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | None | Omit = omit,
        stream: Literal[True],
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Stream[ImageEditStreamEvent]: ...
    @overload
    def edit(
        self,
        *,
        image: FileTypes | SequenceNotStr[FileTypes],
        prompt: str,
        mask: FileTypes | Omit = omit,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        input_fidelity: Literal["high", "low"] | None | Omit = omit,
        model: str | ImageModel | None | Omit = omit,
        n: int | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit = omit,
        partial_images: int | None | Omit = omit,
        quality: Literal["standard", "low", "medium", "high", "auto"] | None | Omit = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        size: str | Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | None | Omit = omit,
        stream: bool,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ImagesResponse | Stream[ImageEditStreamEvent]: ...
    @overload
    def generate(
        self,
        *,
        prompt: str,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        model: str | ImageModel | None | Omit = omit,
        moderation: Literal["low", "auto"] | None | Omit = omit,
        n: int | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit = omit,
        partial_images: int | None | Omit = omit,
        quality: Literal["standard", "hd", "low", "medium", "high", "auto"] | None | Omit = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        size: str | Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"] | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        style: Literal["vivid", "natural"] | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ImagesResponse:
        """Make images from a description.

        Args:
            prompt: What to show, in at most 32,000 characters; 1,000 for `dall-e-2`, 4,000 for `dall-e-3`.
            background: What is behind the subject; `auto` lets the model choose, and `transparent` needs PNG or WebP.
            model: The model that draws; `dall-e-2` by default, unless another param needs a GPT image model.
            moderation: How strictly GPT image models filter what is harmful: as usual (`auto`, the default) or less.
            n: How many images to make, 1 to 10 and by default 1; `dall-e-3` makes only 1.
            output_compression: Percent, 0 to 100 and by default 100, to compress JPEG or WebP to.
            output_format: Format of the images; PNG by default.
            partial_images: How many unfinished images to stream, 0 to 3 and by default 0, before the finished one; it may come sooner.
            quality: How much care to take; `auto` by default, `hd` for `dall-e-3` only, `standard` for `dall-e-2` too.
            response_format: A URL that is good for 60 minutes, or the image as base64; GPT image models give base64 always.
            size: Width and height in pixels, `auto` by default; which there are is up to the model.
            stream: Whether the answer comes piece by piece while it is made, as server-sent events.
            style: Whether `dall-e-3` draws dramatic images (`vivid`, the default) or plainer ones.
            user: A stable name for your end user, which helps the API to notice abuse.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            ImagesResponse | Stream[ImageGenStreamEvent]

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /images/generations
        """
    @overload
    def generate(
        self,
        *,
        prompt: str,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        model: str | ImageModel | None | Omit = omit,
        moderation: Literal["low", "auto"] | None | Omit = omit,
        n: int | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit = omit,
        partial_images: int | None | Omit = omit,
        quality: Literal["standard", "hd", "low", "medium", "high", "auto"] | None | Omit = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        size: str | Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"] | None | Omit = omit,
        stream: Literal[True],
        style: Literal["vivid", "natural"] | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Stream[ImageGenStreamEvent]: ...
    @overload
    def generate(
        self,
        *,
        prompt: str,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        model: str | ImageModel | None | Omit = omit,
        moderation: Literal["low", "auto"] | None | Omit = omit,
        n: int | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit = omit,
        partial_images: int | None | Omit = omit,
        quality: Literal["standard", "hd", "low", "medium", "high", "auto"] | None | Omit = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        size: str | Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"] | None | Omit = omit,
        stream: bool,
        style: Literal["vivid", "natural"] | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ImagesResponse | Stream[ImageGenStreamEvent]: ...

class ImagesWithRawResponse(View):
    def create_variation(
        self,
        *,
        image: FileTypes,
        model: str | ImageModel | None | Omit = omit,
        n: int | None | Omit = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        size: Literal["256x256", "512x512", "1024x1024"] | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ImagesResponse]: ...
    @overload
    def edit(
        self,
        *,
        image: FileTypes | SequenceNotStr[FileTypes],
        prompt: str,
        mask: FileTypes | Omit = omit,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        input_fidelity: Literal["high", "low"] | None | Omit = omit,
        model: str | ImageModel | None | Omit = omit,
        n: int | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit = omit,
        partial_images: int | None | Omit = omit,
        quality: Literal["standard", "low", "medium", "high", "auto"] | None | Omit = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        size: str | Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ImagesResponse]: ...
    @overload
    def edit(
        self,
        *,
        image: FileTypes | SequenceNotStr[FileTypes],
        prompt: str,
        mask: FileTypes | Omit = omit,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        input_fidelity: Literal["high", "low"] | None | Omit = omit,
        model: str | ImageModel | None | Omit = omit,
        n: int | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit = omit,
        partial_images: int | None | Omit = omit,
        quality: Literal["standard", "low", "medium", "high", "auto"] | None | Omit = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        size: str | Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | None | Omit = omit,
        stream: Literal[True],
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Stream[ImageEditStreamEvent]]: ...
    @overload
    def edit(
        self,
        *,
        image: FileTypes | SequenceNotStr[FileTypes],
        prompt: str,
        mask: FileTypes | Omit = omit,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        input_fidelity: Literal["high", "low"] | None | Omit = omit,
        model: str | ImageModel | None | Omit = omit,
        n: int | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit = omit,
        partial_images: int | None | Omit = omit,
        quality: Literal["standard", "low", "medium", "high", "auto"] | None | Omit = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        size: str | Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | None | Omit = omit,
        stream: bool,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ImagesResponse | Stream[ImageEditStreamEvent]]: ...
    @overload
    def generate(
        self,
        *,
        prompt: str,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        model: str | ImageModel | None | Omit = omit,
        moderation: Literal["low", "auto"] | None | Omit = omit,
        n: int | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit = omit,
        partial_images: int | None | Omit = omit,
        quality: Literal["standard", "hd", "low", "medium", "high", "auto"] | None | Omit = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        size: str | Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"] | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        style: Literal["vivid", "natural"] | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ImagesResponse]: ...
    @overload
    def generate(
        self,
        *,
        prompt: str,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        model: str | ImageModel | None | Omit = omit,
        moderation: Literal["low", "auto"] | None | Omit = omit,
        n: int | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit = omit,
        partial_images: int | None | Omit = omit,
        quality: Literal["standard", "hd", "low", "medium", "high", "auto"] | None | Omit = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        size: str | Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"] | None | Omit = omit,
        stream: Literal[True],
        style: Literal["vivid", "natural"] | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Stream[ImageGenStreamEvent]]: ...
    @overload
    def generate(
        self,
        *,
        prompt: str,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        model: str | ImageModel | None | Omit = omit,
        moderation: Literal["low", "auto"] | None | Omit = omit,
        n: int | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit = omit,
        partial_images: int | None | Omit = omit,
        quality: Literal["standard", "hd", "low", "medium", "high", "auto"] | None | Omit = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        size: str | Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"] | None | Omit = omit,
        stream: bool,
        style: Literal["vivid", "natural"] | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ImagesResponse | Stream[ImageGenStreamEvent]]: ...

class ImagesWithStreamingResponse(View):
    def create_variation(
        self,
        *,
        image: FileTypes,
        model: str | ImageModel | None | Omit = omit,
        n: int | None | Omit = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        size: Literal["256x256", "512x512", "1024x1024"] | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[ImagesResponse]]: ...
    @overload
    def edit(
        self,
        *,
        image: FileTypes | SequenceNotStr[FileTypes],
        prompt: str,
        mask: FileTypes | Omit = omit,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        input_fidelity: Literal["high", "low"] | None | Omit = omit,
        model: str | ImageModel | None | Omit = omit,
        n: int | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit = omit,
        partial_images: int | None | Omit = omit,
        quality: Literal["standard", "low", "medium", "high", "auto"] | None | Omit = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        size: str | Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[ImagesResponse]]: ...
    @overload
    def edit(
        self,
        *,
        image: FileTypes | SequenceNotStr[FileTypes],
        prompt: str,
        mask: FileTypes | Omit = omit,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        input_fidelity: Literal["high", "low"] | None | Omit = omit,
        model: str | ImageModel | None | Omit = omit,
        n: int | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit = omit,
        partial_images: int | None | Omit = omit,
        quality: Literal["standard", "low", "medium", "high", "auto"] | None | Omit = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        size: str | Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | None | Omit = omit,
        stream: Literal[True],
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[Stream[ImageEditStreamEvent]]]: ...
    @overload
    def edit(
        self,
        *,
        image: FileTypes | SequenceNotStr[FileTypes],
        prompt: str,
        mask: FileTypes | Omit = omit,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        input_fidelity: Literal["high", "low"] | None | Omit = omit,
        model: str | ImageModel | None | Omit = omit,
        n: int | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit = omit,
        partial_images: int | None | Omit = omit,
        quality: Literal["standard", "low", "medium", "high", "auto"] | None | Omit = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        size: str | Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | None | Omit = omit,
        stream: bool,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[ImagesResponse | Stream[ImageEditStreamEvent]]]: ...
    @overload
    def generate(
        self,
        *,
        prompt: str,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        model: str | ImageModel | None | Omit = omit,
        moderation: Literal["low", "auto"] | None | Omit = omit,
        n: int | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit = omit,
        partial_images: int | None | Omit = omit,
        quality: Literal["standard", "hd", "low", "medium", "high", "auto"] | None | Omit = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        size: str | Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"] | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        style: Literal["vivid", "natural"] | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[ImagesResponse]]: ...
    @overload
    def generate(
        self,
        *,
        prompt: str,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        model: str | ImageModel | None | Omit = omit,
        moderation: Literal["low", "auto"] | None | Omit = omit,
        n: int | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit = omit,
        partial_images: int | None | Omit = omit,
        quality: Literal["standard", "hd", "low", "medium", "high", "auto"] | None | Omit = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        size: str | Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"] | None | Omit = omit,
        stream: Literal[True],
        style: Literal["vivid", "natural"] | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[Stream[ImageGenStreamEvent]]]: ...
    @overload
    def generate(
        self,
        *,
        prompt: str,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        model: str | ImageModel | None | Omit = omit,
        moderation: Literal["low", "auto"] | None | Omit = omit,
        n: int | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit = omit,
        partial_images: int | None | Omit = omit,
        quality: Literal["standard", "hd", "low", "medium", "high", "auto"] | None | Omit = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        size: str | Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"] | None | Omit = omit,
        stream: bool,
        style: Literal["vivid", "natural"] | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[ImagesResponse | Stream[ImageGenStreamEvent]]]: ...

class AsyncImages(AsyncResource):
    """Images made from texts and from other images."""
    @property
    def with_raw_response(self) -> AsyncImagesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncImagesWithStreamingResponse: ...
    async def create_variation(
        self,
        *,
        image: FileTypes,
        model: str | ImageModel | None | Omit = omit,
        n: int | None | Omit = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        size: Literal["256x256", "512x512", "1024x1024"] | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ImagesResponse:
        """Make images that resemble another.

        Args:
            image: The image to vary: a square PNG file of less than 4 MB.
            model: The model that varies; only `dall-e-2` can.
            n: How many images to make, 1 to 10; 1 by default.
            response_format: A URL that is good for 60 minutes, or the image as base64; GPT image models give base64 always.
            size: Width and height in pixels; `1024x1024` by default.
            user: A stable name for your end user, which helps the API to notice abuse.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            ImagesResponse

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /images/variations
        """
    @overload
    async def edit(
        self,
        *,
        image: FileTypes | SequenceNotStr[FileTypes],
        prompt: str,
        mask: FileTypes | Omit = omit,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        input_fidelity: Literal["high", "low"] | None | Omit = omit,
        model: str | ImageModel | None | Omit = omit,
        n: int | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit = omit,
        partial_images: int | None | Omit = omit,
        quality: Literal["standard", "low", "medium", "high", "auto"] | None | Omit = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        size: str | Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ImagesResponse:
        """Change an image, or make a new one out of several.

        Args:
            image: What to work from: up to 16 PNG, WebP or JPEG files, each below 50 MB; for `dall-e-2` one square PNG.
            prompt: What to make of the images, in at most 32,000 characters; 1,000 for `dall-e-2`.
            mask: A PNG file of less than 4 MB, as large as the first image, that is transparent where to change it.
            background: What is behind the subject; `auto` lets the model choose, and `transparent` needs PNG or WebP.
            input_fidelity: How closely to keep to the images, to faces above all; `low` by default.
            model: The model that edits; `gpt-image-1.5` by default.
            n: How many images to make, 1 to 10; 1 by default.
            output_compression: Percent, 0 to 100 and by default 100, to compress JPEG or WebP to.
            output_format: Format of the images; PNG by default.
            partial_images: How many unfinished images to stream, 0 to 3 and by default 0, before the finished one; it may come sooner.
            quality: How much care to take, a matter of time and price; `auto` by default, and `standard` for `dall-e-2`.
            response_format: A URL that is good for 60 minutes, or the image as base64; GPT image models give base64 always.
            size: Width and height in pixels; from `gpt-image-2` on any, both divisible by 16, up to `3840x2160`.
            stream: Whether the answer comes piece by piece while it is made, as server-sent events.
            user: A stable name for your end user, which helps the API to notice abuse.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            ImagesResponse | AsyncStream[ImageEditStreamEvent]

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /images/edits
        """
    @overload
    async def edit(
        self,
        *,
        image: FileTypes | SequenceNotStr[FileTypes],
        prompt: str,
        mask: FileTypes | Omit = omit,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        input_fidelity: Literal["high", "low"] | None | Omit = omit,
        model: str | ImageModel | None | Omit = omit,
        n: int | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit = omit,
        partial_images: int | None | Omit = omit,
        quality: Literal["standard", "low", "medium", "high", "auto"] | None | Omit = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        size: str | Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | None | Omit = omit,
        stream: Literal[True],
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncStream[ImageEditStreamEvent]: ...
    @overload
    async def edit(
        self,
        *,
        image: FileTypes | SequenceNotStr[FileTypes],
        prompt: str,
        mask: FileTypes | Omit = omit,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        input_fidelity: Literal["high", "low"] | None | Omit = omit,
        model: str | ImageModel | None | Omit = omit,
        n: int | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit = omit,
        partial_images: int | None | Omit = omit,
        quality: Literal["standard", "low", "medium", "high", "auto"] | None | Omit = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        size: str | Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | None | Omit = omit,
        stream: bool,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ImagesResponse | AsyncStream[ImageEditStreamEvent]: ...
    @overload
    async def generate(
        self,
        *,
        prompt: str,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        model: str | ImageModel | None | Omit = omit,
        moderation: Literal["low", "auto"] | None | Omit = omit,
        n: int | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit = omit,
        partial_images: int | None | Omit = omit,
        quality: Literal["standard", "hd", "low", "medium", "high", "auto"] | None | Omit = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        size: str | Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"] | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        style: Literal["vivid", "natural"] | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ImagesResponse:
        """Make images from a description.

        Args:
            prompt: What to show, in at most 32,000 characters; 1,000 for `dall-e-2`, 4,000 for `dall-e-3`.
            background: What is behind the subject; `auto` lets the model choose, and `transparent` needs PNG or WebP.
            model: The model that draws; `dall-e-2` by default, unless another param needs a GPT image model.
            moderation: How strictly GPT image models filter what is harmful: as usual (`auto`, the default) or less.
            n: How many images to make, 1 to 10 and by default 1; `dall-e-3` makes only 1.
            output_compression: Percent, 0 to 100 and by default 100, to compress JPEG or WebP to.
            output_format: Format of the images; PNG by default.
            partial_images: How many unfinished images to stream, 0 to 3 and by default 0, before the finished one; it may come sooner.
            quality: How much care to take; `auto` by default, `hd` for `dall-e-3` only, `standard` for `dall-e-2` too.
            response_format: A URL that is good for 60 minutes, or the image as base64; GPT image models give base64 always.
            size: Width and height in pixels, `auto` by default; which there are is up to the model.
            stream: Whether the answer comes piece by piece while it is made, as server-sent events.
            style: Whether `dall-e-3` draws dramatic images (`vivid`, the default) or plainer ones.
            user: A stable name for your end user, which helps the API to notice abuse.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            ImagesResponse | AsyncStream[ImageGenStreamEvent]

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /images/generations
        """
    @overload
    async def generate(
        self,
        *,
        prompt: str,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        model: str | ImageModel | None | Omit = omit,
        moderation: Literal["low", "auto"] | None | Omit = omit,
        n: int | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit = omit,
        partial_images: int | None | Omit = omit,
        quality: Literal["standard", "hd", "low", "medium", "high", "auto"] | None | Omit = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        size: str | Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"] | None | Omit = omit,
        stream: Literal[True],
        style: Literal["vivid", "natural"] | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncStream[ImageGenStreamEvent]: ...
    @overload
    async def generate(
        self,
        *,
        prompt: str,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        model: str | ImageModel | None | Omit = omit,
        moderation: Literal["low", "auto"] | None | Omit = omit,
        n: int | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit = omit,
        partial_images: int | None | Omit = omit,
        quality: Literal["standard", "hd", "low", "medium", "high", "auto"] | None | Omit = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        size: str | Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"] | None | Omit = omit,
        stream: bool,
        style: Literal["vivid", "natural"] | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ImagesResponse | AsyncStream[ImageGenStreamEvent]: ...

class AsyncImagesWithRawResponse(View):
    async def create_variation(
        self,
        *,
        image: FileTypes,
        model: str | ImageModel | None | Omit = omit,
        n: int | None | Omit = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        size: Literal["256x256", "512x512", "1024x1024"] | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ImagesResponse]: ...
    @overload
    async def edit(
        self,
        *,
        image: FileTypes | SequenceNotStr[FileTypes],
        prompt: str,
        mask: FileTypes | Omit = omit,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        input_fidelity: Literal["high", "low"] | None | Omit = omit,
        model: str | ImageModel | None | Omit = omit,
        n: int | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit = omit,
        partial_images: int | None | Omit = omit,
        quality: Literal["standard", "low", "medium", "high", "auto"] | None | Omit = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        size: str | Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ImagesResponse]: ...
    @overload
    async def edit(
        self,
        *,
        image: FileTypes | SequenceNotStr[FileTypes],
        prompt: str,
        mask: FileTypes | Omit = omit,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        input_fidelity: Literal["high", "low"] | None | Omit = omit,
        model: str | ImageModel | None | Omit = omit,
        n: int | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit = omit,
        partial_images: int | None | Omit = omit,
        quality: Literal["standard", "low", "medium", "high", "auto"] | None | Omit = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        size: str | Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | None | Omit = omit,
        stream: Literal[True],
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[AsyncStream[ImageEditStreamEvent]]: ...
    @overload
    async def edit(
        self,
        *,
        image: FileTypes | SequenceNotStr[FileTypes],
        prompt: str,
        mask: FileTypes | Omit = omit,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        input_fidelity: Literal["high", "low"] | None | Omit = omit,
        model: str | ImageModel | None | Omit = omit,
        n: int | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit = omit,
        partial_images: int | None | Omit = omit,
        quality: Literal["standard", "low", "medium", "high", "auto"] | None | Omit = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        size: str | Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | None | Omit = omit,
        stream: bool,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ImagesResponse | AsyncStream[ImageEditStreamEvent]]: ...
    @overload
    async def generate(
        self,
        *,
        prompt: str,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        model: str | ImageModel | None | Omit = omit,
        moderation: Literal["low", "auto"] | None | Omit = omit,
        n: int | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit = omit,
        partial_images: int | None | Omit = omit,
        quality: Literal["standard", "hd", "low", "medium", "high", "auto"] | None | Omit = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        size: str | Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"] | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        style: Literal["vivid", "natural"] | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ImagesResponse]: ...
    @overload
    async def generate(
        self,
        *,
        prompt: str,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        model: str | ImageModel | None | Omit = omit,
        moderation: Literal["low", "auto"] | None | Omit = omit,
        n: int | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit = omit,
        partial_images: int | None | Omit = omit,
        quality: Literal["standard", "hd", "low", "medium", "high", "auto"] | None | Omit = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        size: str | Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"] | None | Omit = omit,
        stream: Literal[True],
        style: Literal["vivid", "natural"] | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[AsyncStream[ImageGenStreamEvent]]: ...
    @overload
    async def generate(
        self,
        *,
        prompt: str,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        model: str | ImageModel | None | Omit = omit,
        moderation: Literal["low", "auto"] | None | Omit = omit,
        n: int | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit = omit,
        partial_images: int | None | Omit = omit,
        quality: Literal["standard", "hd", "low", "medium", "high", "auto"] | None | Omit = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        size: str | Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"] | None | Omit = omit,
        stream: bool,
        style: Literal["vivid", "natural"] | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ImagesResponse | AsyncStream[ImageGenStreamEvent]]: ...

class AsyncImagesWithStreamingResponse(View):
    def create_variation(
        self,
        *,
        image: FileTypes,
        model: str | ImageModel | None | Omit = omit,
        n: int | None | Omit = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        size: Literal["256x256", "512x512", "1024x1024"] | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ImagesResponse]]: ...
    @overload
    def edit(
        self,
        *,
        image: FileTypes | SequenceNotStr[FileTypes],
        prompt: str,
        mask: FileTypes | Omit = omit,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        input_fidelity: Literal["high", "low"] | None | Omit = omit,
        model: str | ImageModel | None | Omit = omit,
        n: int | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit = omit,
        partial_images: int | None | Omit = omit,
        quality: Literal["standard", "low", "medium", "high", "auto"] | None | Omit = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        size: str | Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ImagesResponse]]: ...
    @overload
    def edit(
        self,
        *,
        image: FileTypes | SequenceNotStr[FileTypes],
        prompt: str,
        mask: FileTypes | Omit = omit,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        input_fidelity: Literal["high", "low"] | None | Omit = omit,
        model: str | ImageModel | None | Omit = omit,
        n: int | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit = omit,
        partial_images: int | None | Omit = omit,
        quality: Literal["standard", "low", "medium", "high", "auto"] | None | Omit = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        size: str | Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | None | Omit = omit,
        stream: Literal[True],
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncStream[ImageEditStreamEvent]]]: ...
    @overload
    def edit(
        self,
        *,
        image: FileTypes | SequenceNotStr[FileTypes],
        prompt: str,
        mask: FileTypes | Omit = omit,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        input_fidelity: Literal["high", "low"] | None | Omit = omit,
        model: str | ImageModel | None | Omit = omit,
        n: int | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit = omit,
        partial_images: int | None | Omit = omit,
        quality: Literal["standard", "low", "medium", "high", "auto"] | None | Omit = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        size: str | Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | None | Omit = omit,
        stream: bool,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ImagesResponse | AsyncStream[ImageEditStreamEvent]]]: ...
    @overload
    def generate(
        self,
        *,
        prompt: str,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        model: str | ImageModel | None | Omit = omit,
        moderation: Literal["low", "auto"] | None | Omit = omit,
        n: int | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit = omit,
        partial_images: int | None | Omit = omit,
        quality: Literal["standard", "hd", "low", "medium", "high", "auto"] | None | Omit = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        size: str | Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"] | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        style: Literal["vivid", "natural"] | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ImagesResponse]]: ...
    @overload
    def generate(
        self,
        *,
        prompt: str,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        model: str | ImageModel | None | Omit = omit,
        moderation: Literal["low", "auto"] | None | Omit = omit,
        n: int | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit = omit,
        partial_images: int | None | Omit = omit,
        quality: Literal["standard", "hd", "low", "medium", "high", "auto"] | None | Omit = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        size: str | Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"] | None | Omit = omit,
        stream: Literal[True],
        style: Literal["vivid", "natural"] | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncStream[ImageGenStreamEvent]]]: ...
    @overload
    def generate(
        self,
        *,
        prompt: str,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        model: str | ImageModel | None | Omit = omit,
        moderation: Literal["low", "auto"] | None | Omit = omit,
        n: int | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit = omit,
        partial_images: int | None | Omit = omit,
        quality: Literal["standard", "hd", "low", "medium", "high", "auto"] | None | Omit = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        size: str | Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"] | None | Omit = omit,
        stream: bool,
        style: Literal["vivid", "natural"] | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ImagesResponse | AsyncStream[ImageGenStreamEvent]]]: ...
