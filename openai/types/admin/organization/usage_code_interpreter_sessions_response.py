from typing import Annotated, List, Literal, Optional, Union

from ...._model.base import BaseModel, Discriminator

__all__ = [
    "UsageCodeInterpreterSessionsResponse",
    "DataResultOrganizationUsageCompletionsResult",
    "DataResultOrganizationUsageEmbeddingsResult",
    "DataResultOrganizationUsageModerationsResult",
    "DataResultOrganizationUsageImagesResult",
    "DataResultOrganizationUsageAudioSpeechesResult",
    "DataResultOrganizationUsageAudioTranscriptionsResult",
    "DataResultOrganizationUsageVectorStoresResult",
    "DataResultOrganizationUsageCodeInterpreterSessionsResult",
    "DataResultOrganizationUsageFileSearchesResult",
    "DataResultOrganizationUsageWebSearchesResult",
    "DataResultOrganizationCostsResultAmount",
    "DataResultOrganizationCostsResult",
    "DataResult",
    "Data",
]


class DataResultOrganizationUsageCompletionsResult(BaseModel):
    """Use of models that write text, or speech and images in conversations."""

    input_tokens: int
    """All of them: text, speech and images, from the prompt cache or not."""

    num_model_requests: int
    object: Literal["organization.usage.completions.result"]
    output_tokens: int
    api_key_id: Optional[str] = None

    batch: Optional[bool] = None
    """Whether batches have used it; set if grouped by it."""

    input_audio_tokens: Optional[int] = None
    """Without those that came from the prompt cache."""

    input_cache_write_tokens: Optional[int] = None
    """Tokens that were written to the prompt cache."""

    input_cached_audio_tokens: Optional[int] = None
    input_cached_image_tokens: Optional[int] = None
    input_cached_text_tokens: Optional[int] = None

    input_cached_tokens: Optional[int] = None
    """Tokens that came from the prompt cache."""

    input_image_tokens: Optional[int] = None
    """Without those that came from the prompt cache."""

    input_text_tokens: Optional[int] = None
    """Without those that came from the prompt cache."""

    input_uncached_tokens: Optional[int] = None
    """Tokens that neither came from the prompt cache nor were written to it."""

    model: Optional[str] = None
    output_audio_tokens: Optional[int] = None
    output_image_tokens: Optional[int] = None
    output_text_tokens: Optional[int] = None
    project_id: Optional[str] = None

    service_tier: Optional[str] = None
    """Set if grouped by it."""

    user_id: Optional[str] = None


class DataResultOrganizationUsageEmbeddingsResult(BaseModel):
    """Use of models that make embeddings."""

    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.embeddings.result"]
    api_key_id: Optional[str] = None
    model: Optional[str] = None
    project_id: Optional[str] = None
    user_id: Optional[str] = None


class DataResultOrganizationUsageModerationsResult(BaseModel):
    """Use of models that judge content."""

    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.moderations.result"]
    api_key_id: Optional[str] = None
    model: Optional[str] = None
    project_id: Optional[str] = None
    user_id: Optional[str] = None


class DataResultOrganizationUsageImagesResult(BaseModel):
    """Use of models that make images."""

    images: int
    """How many images."""

    num_model_requests: int
    object: Literal["organization.usage.images.result"]
    api_key_id: Optional[str] = None
    model: Optional[str] = None
    project_id: Optional[str] = None

    size: Optional[str] = None
    """Set if grouped by it."""

    source: Optional[str] = None
    """`image.generation`, `image.edit` or `image.variation`; set if grouped by it."""

    user_id: Optional[str] = None


class DataResultOrganizationUsageAudioSpeechesResult(BaseModel):
    """Use of models that speak."""

    characters: int
    """Characters of the texts."""

    num_model_requests: int
    object: Literal["organization.usage.audio_speeches.result"]
    api_key_id: Optional[str] = None
    model: Optional[str] = None
    project_id: Optional[str] = None
    user_id: Optional[str] = None


class DataResultOrganizationUsageAudioTranscriptionsResult(BaseModel):
    """Use of models that write down speech."""

    num_model_requests: int
    object: Literal["organization.usage.audio_transcriptions.result"]

    seconds: int
    """Length of the recordings in seconds."""

    api_key_id: Optional[str] = None
    model: Optional[str] = None
    project_id: Optional[str] = None
    user_id: Optional[str] = None


class DataResultOrganizationUsageVectorStoresResult(BaseModel):
    """Space that vector stores have taken up."""

    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    project_id: Optional[str] = None


class DataResultOrganizationUsageCodeInterpreterSessionsResult(BaseModel):
    """Use of the tool that runs code."""

    num_sessions: int
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: Optional[str] = None


class DataResultOrganizationUsageFileSearchesResult(BaseModel):
    """Use of the tool that searches files."""

    num_requests: int
    """Number of searches."""

    object: Literal["organization.usage.file_searches.result"]
    api_key_id: Optional[str] = None
    project_id: Optional[str] = None
    user_id: Optional[str] = None

    vector_store_id: Optional[str] = None
    """Set if grouped by it."""


class DataResultOrganizationUsageWebSearchesResult(BaseModel):
    """Use of the tool that searches the web."""

    num_model_requests: int

    num_requests: int
    """Number of searches."""

    object: Literal["organization.usage.web_searches.result"]
    api_key_id: Optional[str] = None

    context_level: Optional[str] = None
    """Set if grouped by it."""

    model: Optional[str] = None
    project_id: Optional[str] = None
    user_id: Optional[str] = None


class DataResultOrganizationCostsResultAmount(BaseModel):
    """An amount of money."""

    currency: Optional[str] = None
    """ISO 4217 code in lower case, such as `usd`."""

    value: Optional[float] = None
    """In whole units of the currency, such as dollars."""


class DataResultOrganizationCostsResult(BaseModel):
    """What use has cost."""

    object: Literal["organization.costs.result"]
    amount: Optional[DataResultOrganizationCostsResultAmount] = None
    api_key_id: Optional[str] = None

    line_item: Optional[str] = None
    """What was paid for; set if grouped by it."""

    project_id: Optional[str] = None

    quantity: Optional[float] = None
    """How much of it there was; set if grouped by `line_item`."""


DataResult = Annotated[
    Union[
        DataResultOrganizationUsageCompletionsResult,
        DataResultOrganizationUsageEmbeddingsResult,
        DataResultOrganizationUsageModerationsResult,
        DataResultOrganizationUsageImagesResult,
        DataResultOrganizationUsageAudioSpeechesResult,
        DataResultOrganizationUsageAudioTranscriptionsResult,
        DataResultOrganizationUsageVectorStoresResult,
        DataResultOrganizationUsageCodeInterpreterSessionsResult,
        DataResultOrganizationUsageFileSearchesResult,
        DataResultOrganizationUsageWebSearchesResult,
        DataResultOrganizationCostsResult,
    ],
    Discriminator("object"),
]
"""One kind of use, or its cost; IDs and the model are set only if grouped by them."""


class Data(BaseModel):
    """One span of time, with what was used in it."""

    end_time: int
    """Unix time in seconds, exclusive."""

    object: Literal["bucket"]

    results: List[DataResult]
    """One for each group, or one in all."""

    start_time: int
    """Unix time in seconds, inclusive."""


class UsageCodeInterpreterSessionsResponse(BaseModel):
    """A page of use, by spans of time."""

    data: List[Data]
    has_more: bool

    next_page: Optional[str] = None
    """Give it as `page` to get the next page."""

    object: Literal["page"]
