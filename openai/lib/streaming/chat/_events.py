"""The events of a chat stream. Their snapshots do not change later, except that of `ChunkEvent`."""

from typing import Generic, List, Literal, Optional, Union

from ...._model.base import BaseModel, GenericModel
from ....types.chat.chat_completion_chunk import ChatCompletionChunk
from ....types.chat.chat_completion_token_logprob import ChatCompletionTokenLogprob
from ._types import ParsedChatCompletionSnapshot, ResponseFormatT


class ChunkEvent(BaseModel):
    """A chunk arrived; this event comes before the events for its content."""

    type: Literal["chunk"]
    chunk: ChatCompletionChunk
    snapshot: ParsedChatCompletionSnapshot
    """All that has arrived so far; the same object in every event."""


class ContentDeltaEvent(BaseModel):
    """More text of a choice arrived."""

    type: Literal["content.delta"]
    delta: str
    snapshot: str
    """The text so far."""

    parsed: Optional[object] = None
    """The JSON so far, as plain dicts and lists, if the request has a ``response_format`` to parse into."""


class ContentDoneEvent(GenericModel, Generic[ResponseFormatT]):
    """The text of a choice is complete."""

    type: Literal["content.done"]
    content: str
    parsed: Optional[ResponseFormatT] = None
    """The text as an instance of the request's ``response_format``."""


class RefusalDeltaEvent(BaseModel):
    """More text of a refusal arrived."""

    type: Literal["refusal.delta"]
    delta: str
    snapshot: str
    """The text so far."""


class RefusalDoneEvent(BaseModel):
    """The text of a refusal is complete."""

    type: Literal["refusal.done"]
    refusal: str


class FunctionToolCallArgumentsDeltaEvent(BaseModel):
    """More of the arguments of a function call arrived."""

    type: Literal["tool_calls.function.arguments.delta"]
    name: str
    """Name of the function."""

    index: int
    """Position of the call in its message, from 0."""

    arguments: str
    """The arguments so far, as JSON text."""

    parsed_arguments: object
    """The arguments so far, as plain dicts and lists, if the tool is strict."""

    arguments_delta: str
    """The part that this chunk adds."""


class FunctionToolCallArgumentsDoneEvent(BaseModel):
    """The arguments of a function call are complete."""

    type: Literal["tool_calls.function.arguments.done"]
    name: str
    """Name of the function."""

    index: int
    """Position of the call in its message, from 0."""

    arguments: str
    """The arguments as JSON text."""

    parsed_arguments: object
    """The arguments as an instance of the tool's type, if the tool was built from one."""


class LogprobsContentDeltaEvent(BaseModel):
    """Log probabilities of more tokens of the text arrived."""

    type: Literal["logprobs.content.delta"]
    content: List[ChatCompletionTokenLogprob]
    snapshot: List[ChatCompletionTokenLogprob]
    """All tokens so far."""


class LogprobsContentDoneEvent(BaseModel):
    """The log probabilities of the text are complete."""

    type: Literal["logprobs.content.done"]
    content: List[ChatCompletionTokenLogprob]


class LogprobsRefusalDeltaEvent(BaseModel):
    """Log probabilities of more tokens of the refusal arrived."""

    type: Literal["logprobs.refusal.delta"]
    refusal: List[ChatCompletionTokenLogprob]
    snapshot: List[ChatCompletionTokenLogprob]
    """All tokens so far."""


class LogprobsRefusalDoneEvent(BaseModel):
    """The log probabilities of the refusal are complete."""

    type: Literal["logprobs.refusal.done"]
    refusal: List[ChatCompletionTokenLogprob]


ChatCompletionStreamEvent = Union[
    ChunkEvent,
    ContentDeltaEvent,
    ContentDoneEvent[ResponseFormatT],
    RefusalDeltaEvent,
    RefusalDoneEvent,
    FunctionToolCallArgumentsDeltaEvent,
    FunctionToolCallArgumentsDoneEvent,
    LogprobsContentDeltaEvent,
    LogprobsContentDoneEvent,
    LogprobsRefusalDeltaEvent,
    LogprobsRefusalDoneEvent,
]
