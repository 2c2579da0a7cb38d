# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from typing import Literal

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
from ..._types import Body, Headers, NotGiven, Omit, Query, not_given, omit
from ...types.audio import SpeechModel, speech_create_params

class Speech(SyncResource):
    """Text spoken by a model."""
    @property
    def with_raw_response(self) -> SpeechWithRawResponse: ...
    @property
    def with_streaming_response(self) -> SpeechWithStreamingResponse: ...
    def create(
        self,
        *,
        input: str,
        model: str | SpeechModel,
        voice: speech_create_params.Voice,
        instructions: str | Omit = omit,
        response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | Omit = omit,
        speed: float | Omit = omit,
        stream_format: Literal["sse", "audio"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> HttpxBinaryResponseContent:
        """Speak a text.

        Args:
            input: The text to speak, at most 4,096 characters.
            model: The model that speaks, such as `gpt-4o-mini-tts`.
            voice: One of the API's voices, such as `alloy` or `marin`, or the ID of a voice of your own.
            instructions: How to speak, in at most 4,096 characters, such as `calm and slow`; not for `tts-1` and `tts-1-hd`.
            response_format: How the sound is encoded, by default `mp3`; `pcm` is bare 16-bit samples at 24 kHz.
            speed: From 0.25 to 4 times the usual speed of speech.
            stream_format: Whether the bare `audio` comes (the default) or events that hold it (`sse`), not for `tts-1`; `parse(to=Stream[SpeechStreamEvent])` of a streaming response reads these.
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

        Reference: POST /audio/speech
        """

class SpeechWithRawResponse(View):
    def create(
        self,
        *,
        input: str,
        model: str | SpeechModel,
        voice: speech_create_params.Voice,
        instructions: str | Omit = omit,
        response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | Omit = omit,
        speed: float | Omit = omit,
        stream_format: Literal["sse", "audio"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[HttpxBinaryResponseContent]: ...

class SpeechWithStreamingResponse(View):
    def create(
        self,
        *,
        input: str,
        model: str | SpeechModel,
        voice: speech_create_params.Voice,
        instructions: str | Omit = omit,
        response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | Omit = omit,
        speed: float | Omit = omit,
        stream_format: Literal["sse", "audio"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[StreamedBinaryAPIResponse]: ...

class AsyncSpeech(AsyncResource):
    """Text spoken by a model."""
    @property
    def with_raw_response(self) -> AsyncSpeechWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncSpeechWithStreamingResponse: ...
    async def create(
        self,
        *,
        input: str,
        model: str | SpeechModel,
        voice: speech_create_params.Voice,
        instructions: str | Omit = omit,
        response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | Omit = omit,
        speed: float | Omit = omit,
        stream_format: Literal["sse", "audio"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> HttpxBinaryResponseContent:
        """Speak a text.

        Args:
            input: The text to speak, at most 4,096 characters.
            model: The model that speaks, such as `gpt-4o-mini-tts`.
            voice: One of the API's voices, such as `alloy` or `marin`, or the ID of a voice of your own.
            instructions: How to speak, in at most 4,096 characters, such as `calm and slow`; not for `tts-1` and `tts-1-hd`.
            response_format: How the sound is encoded, by default `mp3`; `pcm` is bare 16-bit samples at 24 kHz.
            speed: From 0.25 to 4 times the usual speed of speech.
            stream_format: Whether the bare `audio` comes (the default) or events that hold it (`sse`), not for `tts-1`; `parse(to=Stream[SpeechStreamEvent])` of a streaming response reads these.
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

        Reference: POST /audio/speech
        """

class AsyncSpeechWithRawResponse(View):
    async def create(
        self,
        *,
        input: str,
        model: str | SpeechModel,
        voice: speech_create_params.Voice,
        instructions: str | Omit = omit,
        response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | Omit = omit,
        speed: float | Omit = omit,
        stream_format: Literal["sse", "audio"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[HttpxBinaryResponseContent]: ...

class AsyncSpeechWithStreamingResponse(View):
    def create(
        self,
        *,
        input: str,
        model: str | SpeechModel,
        voice: speech_create_params.Voice,
        instructions: str | Omit = omit,
        response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | Omit = omit,
        speed: float | Omit = omit,
        stream_format: Literal["sse", "audio"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncStreamedBinaryAPIResponse]: ...
