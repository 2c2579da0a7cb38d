# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from typing import Iterable, Literal

from httpx import Timeout

from .._calls.views import View
from .._legacy_response import LegacyAPIResponse
from .._resource import AsyncResource, SyncResource
from .._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from .._types import Body, Headers, NotGiven, Omit, Query, SequenceNotStr, not_given, omit
from ..types import CreateEmbeddingResponse, EmbeddingModel

class Embeddings(SyncResource):
    """Vectors for search, clustering and comparison of texts."""
    @property
    def with_raw_response(self) -> EmbeddingsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> EmbeddingsWithStreamingResponse: ...
    def create(
        self,
        *,
        input: str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]],
        model: str | EmbeddingModel,
        dimensions: int | Omit = omit,
        encoding_format: Literal["float", "base64"] | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> CreateEmbeddingResponse:
        """Turn texts into vectors whose distance says how much they have in common.

        Args:
            input: One text or up to 2,048, as strings or token IDs; none empty, none above 8,192 tokens, together at most 300,000.
            model: The embedding model.
            dimensions: Length of each vector, at least 1; only `text-embedding-3` and later models can shorten theirs.
            encoding_format: How vectors come back; left out, they travel as base64, which is quicker, and are read into floats.
            user: A stable name for your end user, which helps the API to notice abuse.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            CreateEmbeddingResponse

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /embeddings
        """

class EmbeddingsWithRawResponse(View):
    def create(
        self,
        *,
        input: str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]],
        model: str | EmbeddingModel,
        dimensions: int | Omit = omit,
        encoding_format: Literal["float", "base64"] | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[CreateEmbeddingResponse]: ...

class EmbeddingsWithStreamingResponse(View):
    def create(
        self,
        *,
        input: str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]],
        model: str | EmbeddingModel,
        dimensions: int | Omit = omit,
        encoding_format: Literal["float", "base64"] | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[CreateEmbeddingResponse]]: ...

class AsyncEmbeddings(AsyncResource):
    """Vectors for search, clustering and comparison of texts."""
    @property
    def with_raw_response(self) -> AsyncEmbeddingsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncEmbeddingsWithStreamingResponse: ...
    async def create(
        self,
        *,
        input: str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]],
        model: str | EmbeddingModel,
        dimensions: int | Omit = omit,
        encoding_format: Literal["float", "base64"] | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> CreateEmbeddingResponse:
        """Turn texts into vectors whose distance says how much they have in common.

        Args:
            input: One text or up to 2,048, as strings or token IDs; none empty, none above 8,192 tokens, together at most 300,000.
            model: The embedding model.
            dimensions: Length of each vector, at least 1; only `text-embedding-3` and later models can shorten theirs.
            encoding_format: How vectors come back; left out, they travel as base64, which is quicker, and are read into floats.
            user: A stable name for your end user, which helps the API to notice abuse.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            CreateEmbeddingResponse

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /embeddings
        """

class AsyncEmbeddingsWithRawResponse(View):
    async def create(
        self,
        *,
        input: str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]],
        model: str | EmbeddingModel,
        dimensions: int | Omit = omit,
        encoding_format: Literal["float", "base64"] | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[CreateEmbeddingResponse]: ...

class AsyncEmbeddingsWithStreamingResponse(View):
    def create(
        self,
        *,
        input: str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]],
        model: str | EmbeddingModel,
        dimensions: int | Omit = omit,
        encoding_format: Literal["float", "base64"] | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[CreateEmbeddingResponse]]: ...
