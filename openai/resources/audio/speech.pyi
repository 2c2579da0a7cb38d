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
