# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from typing import Literal, overload

from httpx import Timeout

from ..._calls.views import View
from ..._legacy_response import LegacyAPIResponse
from ..._resource import AsyncResource, SyncResource
from ..._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ..._types import Body, FileTypes, Headers, NotGiven, Omit, Query, not_given, omit
from ...types import AudioModel
from ...types.audio import Translation, TranslationVerbose

class Translations(SyncResource):
    """Speech of any language written down in English."""
    @property
    def with_raw_response(self) -> TranslationsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> TranslationsWithStreamingResponse: ...
    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        prompt: str | Omit = omit,
        response_format: Literal["json"] | Omit = omit,
        temperature: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Translation:
        """Write down in English what is said in a recording.

        Args:
            file: The speech to translate, as flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm.
            model: The model that translates; there is only `whisper-1`.
            prompt: A text that the result seems to go on from, which sets its style and spelling; in English.
            response_format: The form of the result: `json` (the default), `verbose_json` with times, or a `str` for the others.
            temperature: From 0 to 1, by default 0: how far the model may stray; at 0 it goes higher itself where it gets stuck.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            Translation | str | TranslationVerbose

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /audio/translations
        """
    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        prompt: str | Omit = omit,
        response_format: Literal["text", "srt", "vtt"],
        temperature: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> str: ...
    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        prompt: str | Omit = omit,
        response_format: Literal["verbose_json"],
        temperature: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> TranslationVerbose: ...
    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        prompt: str | Omit = omit,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt"],
        temperature: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Translation | str | TranslationVerbose: ...

class TranslationsWithRawResponse(View):
    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        prompt: str | Omit = omit,
        response_format: Literal["json"] | Omit = omit,
        temperature: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Translation]: ...
    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        prompt: str | Omit = omit,
        response_format: Literal["text", "srt", "vtt"],
        temperature: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[str]: ...
    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        prompt: str | Omit = omit,
        response_format: Literal["verbose_json"],
        temperature: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[TranslationVerbose]: ...
    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        prompt: str | Omit = omit,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt"],
        temperature: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Translation | str | TranslationVerbose]: ...

class TranslationsWithStreamingResponse(View):
    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        prompt: str | Omit = omit,
        response_format: Literal["json"] | Omit = omit,
        temperature: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[Translation]]: ...
    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        prompt: str | Omit = omit,
        response_format: Literal["text", "srt", "vtt"],
        temperature: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[str]]: ...
    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        prompt: str | Omit = omit,
        response_format: Literal["verbose_json"],
        temperature: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[TranslationVerbose]]: ...
    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        prompt: str | Omit = omit,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt"],
        temperature: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[Translation | str | TranslationVerbose]]: ...

class AsyncTranslations(AsyncResource):
    """Speech of any language written down in English."""
    @property
    def with_raw_response(self) -> AsyncTranslationsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncTranslationsWithStreamingResponse: ...
    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        prompt: str | Omit = omit,
        response_format: Literal["json"] | Omit = omit,
        temperature: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Translation:
        """Write down in English what is said in a recording.

        Args:
            file: The speech to translate, as flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm.
            model: The model that translates; there is only `whisper-1`.
            prompt: A text that the result seems to go on from, which sets its style and spelling; in English.
            response_format: The form of the result: `json` (the default), `verbose_json` with times, or a `str` for the others.
            temperature: From 0 to 1, by default 0: how far the model may stray; at 0 it goes higher itself where it gets stuck.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            Translation | str | TranslationVerbose

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /audio/translations
        """
    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        prompt: str | Omit = omit,
        response_format: Literal["text", "srt", "vtt"],
        temperature: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> str: ...
    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        prompt: str | Omit = omit,
        response_format: Literal["verbose_json"],
        temperature: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> TranslationVerbose: ...
    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        prompt: str | Omit = omit,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt"],
        temperature: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Translation | str | TranslationVerbose: ...

class AsyncTranslationsWithRawResponse(View):
    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        prompt: str | Omit = omit,
        response_format: Literal["json"] | Omit = omit,
        temperature: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Translation]: ...
    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        prompt: str | Omit = omit,
        response_format: Literal["text", "srt", "vtt"],
        temperature: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[str]: ...
    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        prompt: str | Omit = omit,
        response_format: Literal["verbose_json"],
        temperature: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[TranslationVerbose]: ...
    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        prompt: str | Omit = omit,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt"],
        temperature: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Translation | str | TranslationVerbose]: ...

class AsyncTranslationsWithStreamingResponse(View):
    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        prompt: str | Omit = omit,
        response_format: Literal["json"] | Omit = omit,
        temperature: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Translation]]: ...
    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        prompt: str | Omit = omit,
        response_format: Literal["text", "srt", "vtt"],
        temperature: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[str]]: ...
    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        prompt: str | Omit = omit,
        response_format: Literal["verbose_json"],
        temperature: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[TranslationVerbose]]: ...
    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        prompt: str | Omit = omit,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt"],
        temperature: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Translation | str | TranslationVerbose]]: ...
