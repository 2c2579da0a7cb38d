from typing import List, Literal, Optional, Union

from ...._model.base import BaseModel

__all__ = [
    "ConversationItemInputAudioTranscriptionCompletedEvent",
    "UsageTranscriptTextUsageTokensInputTokenDetails",
    "UsageTranscriptTextUsageTokens",
    "UsageTranscriptTextUsageDuration",
    "Usage",
    "Logprob",
]


class UsageTranscriptTextUsageTokensInputTokenDetails(BaseModel):
    """A closer look at the tokens of the input."""

    audio_tokens: Optional[int] = None
    text_tokens: Optional[int] = None


class UsageTranscriptTextUsageTokens(BaseModel):
    """What a transcript costs, for models that are paid by the token."""

    input_tokens: int
    output_tokens: int

    total_tokens: int
    """Input and output together."""

    type: Literal["tokens"]
    input_token_details: Optional[UsageTranscriptTextUsageTokensInputTokenDetails] = None


class UsageTranscriptTextUsageDuration(BaseModel):
    """What a transcript costs, for models that are paid by the time."""

    seconds: float
    """Length of the speech."""

    type: Literal["duration"]


Usage = Union[UsageTranscriptTextUsageTokens, UsageTranscriptTextUsageDuration]
"""What a transcript costs."""


class Logprob(BaseModel):
    """How probable a token of a transcript was."""

    token: str

    bytes: List[int]
    """The token in UTF-8; a character may be spread over several tokens."""

    logprob: float
    """Natural logarithm of its probability."""


class ConversationItemInputAudioTranscriptionCompletedEvent(BaseModel):
    """What the user said is written down; comes before or after the model's answer."""

    content_index: int
    event_id: str
    item_id: str
    transcript: str
    type: Literal["conversation.item.input_audio_transcription.completed"]
    usage: Usage

    logprobs: Optional[List[Logprob]] = None
    """Only if the session includes them."""
