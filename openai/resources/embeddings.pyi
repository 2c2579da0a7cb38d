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
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            CreateEmbeddingResponse

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

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
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            CreateEmbeddingResponse

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

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
