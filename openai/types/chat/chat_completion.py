from typing import Annotated, Dict, List, Literal, Optional, Union

from ..._model.base import BaseModel, Discriminator
from ..completion_usage import CompletionUsage
from .chat_completion_message import ChatCompletionMessage
from .chat_completion_token_logprob import ChatCompletionTokenLogprob

__all__ = [
    "ChatCompletion",
    "ChoiceLogprobs",
    "Choice",
    "ModerationInputModerationResultsResult",
    "ModerationInputModerationResults",
    "ModerationInputError",
    "ModerationInput",
    "ModerationOutputModerationResultsResult",
    "ModerationOutputModerationResults",
    "ModerationOutputError",
    "ModerationOutput",
    "Moderation",
]


class ChoiceLogprobs(BaseModel):
    """How probable the tokens of a choice were."""

    content: Optional[List[ChatCompletionTokenLogprob]] = None
    """Tokens of the text."""

    refusal: Optional[List[ChatCompletionTokenLogprob]] = None
    """Tokens of the refusal."""


class Choice(BaseModel):
    """One of the answers to a request; there are `n` of them."""

    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"]
    """`stop`: a natural end or a stop sequence; `length`: the limit of tokens; `content_filter`: a part is missing."""

    index: int
    """Place in the list of choices, from 0."""

    logprobs: Optional[ChoiceLogprobs] = None
    message: ChatCompletionMessage


class ModerationInputModerationResultsResult(BaseModel):
    """What a moderation model found in the messages."""

    categories: Dict[str, bool]
    """Whether each category applies."""

    category_applied_input_types: Dict[str, List[Literal["text", "image"]]]
    """Which kinds of content each category was judged by."""

    category_scores: Dict[str, float]
    """How sure the model is of each category, from 0 to 1."""

    flagged: bool
    """Whether any category applies."""

    model: str
    type: Literal["moderation_result"]


class ModerationInputModerationResults(BaseModel):
    """Results of the moderation of the messages."""

    model: str
    results: List[ModerationInputModerationResultsResult]
    type: Literal["moderation_results"]


class ModerationInputError(BaseModel):
    """Why the messages could not be judged."""

    code: str
    message: str
    type: Literal["error"]


ModerationInput = Annotated[Union[ModerationInputModerationResults, ModerationInputError], Discriminator("type")]
"""What the moderation of the messages gave."""


class ModerationOutputModerationResultsResult(BaseModel):
    """What a moderation model found in the answer."""

    categories: Dict[str, bool]
    """Whether each category applies."""

    category_applied_input_types: Dict[str, List[Literal["text", "image"]]]
    """Which kinds of content each category was judged by."""

    category_scores: Dict[str, float]
    """How sure the model is of each category, from 0 to 1."""

    flagged: bool
    """Whether any category applies."""

    model: str
    type: Literal["moderation_result"]


class ModerationOutputModerationResults(BaseModel):
    """Results of the moderation of the answer."""

    model: str
    results: List[ModerationOutputModerationResultsResult]
    type: Literal["moderation_results"]


class ModerationOutputError(BaseModel):
    """Why the answer could not be judged."""

    code: str
    message: str
    type: Literal["error"]


ModerationOutput = Annotated[Union[ModerationOutputModerationResults, ModerationOutputError], Discriminator("type")]
"""What the moderation of the answer gave."""


class Moderation(BaseModel):
    """What was found in messages and answer, where the request asked for moderation."""

    input: ModerationInput
    output: ModerationOutput


class ChatCompletion(BaseModel):
    """The model's whole answer to a chat request."""

    id: str

    choices: List[Choice]
    """As many as `n` asked for."""

    created: int
    """Unix time in seconds."""

    model: str
    object: Literal["chat.completion"]
    moderation: Optional[Moderation] = None

    service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]] = None
    """The tier that served the request, which may differ from the one asked for."""

    system_fingerprint: Optional[str] = None
    """Deprecated, without a replacement. Changes when the set-up behind the model changes."""

    usage: Optional[CompletionUsage] = None
