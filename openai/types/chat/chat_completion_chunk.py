from typing import Annotated, Dict, List, Literal, Optional, Union

from ..._model.base import BaseModel, Discriminator
from ..completion_usage import CompletionUsage
from .chat_completion_token_logprob import ChatCompletionTokenLogprob

__all__ = [
    "ChatCompletionChunk",
    "ChoiceDeltaFunctionCall",
    "ChoiceDeltaToolCallFunction",
    "ChoiceDeltaToolCall",
    "ChoiceDelta",
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


class ChoiceDeltaFunctionCall(BaseModel):
    """Deprecated: comes as `tool_calls`. The next piece of a call."""

    arguments: Optional[str] = None
    """The next piece of the JSON."""

    name: Optional[str] = None


class ChoiceDeltaToolCallFunction(BaseModel):
    """The next piece of the call's function."""

    arguments: Optional[str] = None
    """The next piece of the JSON, which the model may have got wrong."""

    name: Optional[str] = None
    """Comes whole, in the first piece."""


class ChoiceDeltaToolCall(BaseModel):
    """The next piece of one call."""

    index: int
    """Which of the calls of the answer this continues, from 0."""

    id: Optional[str] = None
    """Comes in the first piece of a call only."""

    function: Optional[ChoiceDeltaToolCallFunction] = None
    type: Optional[Literal["function"]] = None


class ChoiceDelta(BaseModel):
    """What this chunk adds to the answer."""

    content: Optional[str] = None
    """The next piece of the text."""

    function_call: Optional[ChoiceDeltaFunctionCall] = None
    """Deprecated: comes as `tool_calls`."""

    refusal: Optional[str] = None
    """The next piece of the refusal."""

    role: Optional[Literal["developer", "system", "user", "assistant", "tool"]] = None
    """Comes in the first chunk only."""

    tool_calls: Optional[List[ChoiceDeltaToolCall]] = None


class ChoiceLogprobs(BaseModel):
    """How probable the tokens of this chunk were."""

    content: Optional[List[ChatCompletionTokenLogprob]] = None
    """Tokens of the text."""

    refusal: Optional[List[ChatCompletionTokenLogprob]] = None
    """Tokens of the refusal."""


class Choice(BaseModel):
    """The next piece of one of the answers."""

    delta: ChoiceDelta

    finish_reason: Optional[Literal["stop", "length", "tool_calls", "content_filter", "function_call"]] = None
    """Set in the last chunk of the choice, with the meanings that it has in a whole answer."""

    index: int
    """Which of the choices this continues, from 0."""

    logprobs: Optional[ChoiceLogprobs] = None


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


class ChatCompletionChunk(BaseModel):
    """One piece of a streamed answer."""

    id: str
    """The same in all chunks of an answer."""

    choices: List[Choice]
    """Empty in the last chunk if `stream_options` asked for usage."""

    created: int
    """Unix time in seconds, the same in all chunks."""

    model: str
    object: Literal["chat.completion.chunk"]
    moderation: Optional[Moderation] = None

    service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]] = None
    """The tier that served the request, which may differ from the one asked for."""

    system_fingerprint: Optional[str] = None
    """Deprecated, without a replacement. Changes when the set-up behind the model changes."""

    usage: Optional[CompletionUsage] = None
    """Set in the last chunk, if `stream_options` asked for it; a stream that breaks off never gets there."""
