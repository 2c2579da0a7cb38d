# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from typing import Literal

from httpx import Timeout

from ...._calls.views import View
from ...._legacy_response import LegacyAPIResponse
from ...._resource import AsyncResource, SyncResource
from ...._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ...._types import Body, Headers, NotGiven, Omit, Query, not_given, omit
from ....types.beta.realtime import TranscriptionSession, transcription_session_create_params

class TranscriptionSessions(SyncResource):
    """Sessions in which speech is written down while it is spoken."""
    @property
    def with_raw_response(self) -> TranscriptionSessionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> TranscriptionSessionsWithStreamingResponse: ...
    def create(
        self,
        *,
        client_secret: transcription_session_create_params.ClientSecret | Omit = omit,
        include: list[str] | Omit = omit,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit = omit,
        input_audio_noise_reduction: transcription_session_create_params.InputAudioNoiseReduction | Omit = omit,
        input_audio_transcription: transcription_session_create_params.InputAudioTranscription | Omit = omit,
        modalities: list[Literal["text", "audio"]] | Omit = omit,
        turn_detection: transcription_session_create_params.TurnDetection | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> TranscriptionSession:
        """Set up a live transcription, and get the secret by which a browser or an app joins it.

        Args:
            client_secret: How long the secret can open a transcription session, in seconds after it was made.
            include: What else events hold: `item.input_audio_transcription.logprobs`, how likely each token was.
            input_audio_format: How the user's sound is encoded; `pcm16`, the default, is 24 kHz, 16 bit, one channel, little-endian.
            input_audio_noise_reduction: Takes noise out of the sound before it is written down, by where the microphone is; off by default.
            input_audio_transcription: Model, language and prompt that write down what is said.
            modalities: What the model may answer with; `['text']` without sound.
            turn_detection: How the API finds the end of what is said: by silence, by sense, or `None` if you tell it.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            TranscriptionSession

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /realtime/transcription_sessions
        """

class TranscriptionSessionsWithRawResponse(View):
    def create(
        self,
        *,
        client_secret: transcription_session_create_params.ClientSecret | Omit = omit,
        include: list[str] | Omit = omit,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit = omit,
        input_audio_noise_reduction: transcription_session_create_params.InputAudioNoiseReduction | Omit = omit,
        input_audio_transcription: transcription_session_create_params.InputAudioTranscription | Omit = omit,
        modalities: list[Literal["text", "audio"]] | Omit = omit,
        turn_detection: transcription_session_create_params.TurnDetection | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[TranscriptionSession]: ...

class TranscriptionSessionsWithStreamingResponse(View):
    def create(
        self,
        *,
        client_secret: transcription_session_create_params.ClientSecret | Omit = omit,
        include: list[str] | Omit = omit,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit = omit,
        input_audio_noise_reduction: transcription_session_create_params.InputAudioNoiseReduction | Omit = omit,
        input_audio_transcription: transcription_session_create_params.InputAudioTranscription | Omit = omit,
        modalities: list[Literal["text", "audio"]] | Omit = omit,
        turn_detection: transcription_session_create_params.TurnDetection | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[TranscriptionSession]]: ...

class AsyncTranscriptionSessions(AsyncResource):
    """Sessions in which speech is written down while it is spoken."""
    @property
    def with_raw_response(self) -> AsyncTranscriptionSessionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncTranscriptionSessionsWithStreamingResponse: ...
    async def create(
        self,
        *,
        client_secret: transcription_session_create_params.ClientSecret | Omit = omit,
        include: list[str] | Omit = omit,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit = omit,
        input_audio_noise_reduction: transcription_session_create_params.InputAudioNoiseReduction | Omit = omit,
        input_audio_transcription: transcription_session_create_params.InputAudioTranscription | Omit = omit,
        modalities: list[Literal["text", "audio"]] | Omit = omit,
        turn_detection: transcription_session_create_params.TurnDetection | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> TranscriptionSession:
        """Set up a live transcription, and get the secret by which a browser or an app joins it.

        Args:
            client_secret: How long the secret can open a transcription session, in seconds after it was made.
            include: What else events hold: `item.input_audio_transcription.logprobs`, how likely each token was.
            input_audio_format: How the user's sound is encoded; `pcm16`, the default, is 24 kHz, 16 bit, one channel, little-endian.
            input_audio_noise_reduction: Takes noise out of the sound before it is written down, by where the microphone is; off by default.
            input_audio_transcription: Model, language and prompt that write down what is said.
            modalities: What the model may answer with; `['text']` without sound.
            turn_detection: How the API finds the end of what is said: by silence, by sense, or `None` if you tell it.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            TranscriptionSession

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /realtime/transcription_sessions
        """

class AsyncTranscriptionSessionsWithRawResponse(View):
    async def create(
        self,
        *,
        client_secret: transcription_session_create_params.ClientSecret | Omit = omit,
        include: list[str] | Omit = omit,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit = omit,
        input_audio_noise_reduction: transcription_session_create_params.InputAudioNoiseReduction | Omit = omit,
        input_audio_transcription: transcription_session_create_params.InputAudioTranscription | Omit = omit,
        modalities: list[Literal["text", "audio"]] | Omit = omit,
        turn_detection: transcription_session_create_params.TurnDetection | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[TranscriptionSession]: ...

class AsyncTranscriptionSessionsWithStreamingResponse(View):
    def create(
        self,
        *,
        client_secret: transcription_session_create_params.ClientSecret | Omit = omit,
        include: list[str] | Omit = omit,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit = omit,
        input_audio_noise_reduction: transcription_session_create_params.InputAudioNoiseReduction | Omit = omit,
        input_audio_transcription: transcription_session_create_params.InputAudioTranscription | Omit = omit,
        modalities: list[Literal["text", "audio"]] | Omit = omit,
        turn_detection: transcription_session_create_params.TurnDetection | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[TranscriptionSession]]: ...
