"""The events of a chat stream. Their snapshots are of the moment, but for a chunk's, which goes on growing."""

from typing import Generic, List, Literal, Optional, Union

from ...._model.base import BaseModel, GenericModel
from ....types.chat.chat_completion_chunk import ChatCompletionChunk
from ....types.chat.chat_completion_token_logprob import ChatCompletionTokenLogprob
from ._types import ParsedChatCompletionSnapshot, ResponseFormatT


class ChunkEvent(BaseModel):
    """A chunk came; every chunk gives one, before the events for what is in it."""

    type: Literal["chunk"]
    chunk: ChatCompletionChunk
    snapshot: ParsedChatCompletionSnapshot
    """All that has come so far; the same object each time."""


class ContentDeltaEvent(BaseModel):
    """The text of an answer went on."""

    type: Literal["content.delta"]
    delta: str
    snapshot: str
    """The text so far."""

    parsed: Optional[object] = None
    """The JSON so far, as plain dicts and lists, where the request names a type to parse into."""


class ContentDoneEvent(GenericModel, Generic[ResponseFormatT]):
    """The text of an answer is complete."""

    type: Literal["content.done"]
    content: str
    parsed: Optional[ResponseFormatT] = None
    """The text as an instance of the request's ``response_format``."""


class RefusalDeltaEvent(BaseModel):
    """The text of a refusal went on."""

    type: Literal["refusal.delta"]
    delta: str
    snapshot: str
    """The text so far."""


class RefusalDoneEvent(BaseModel):
    """The text of a refusal is complete."""

    type: Literal["refusal.done"]
    refusal: str


class FunctionToolCallArgumentsDeltaEvent(BaseModel):
    """The arguments of a function call went on."""

    type: Literal["tool_calls.function.arguments.delta"]
    name: str
    """Name of the function."""

    index: int
    """Place of the call among those of its message, from 0."""

    arguments: str
    """The arguments so far, as JSON text."""

    parsed_arguments: object
    """The arguments so far as plain dicts and lists, where the tool is strict."""

    arguments_delta: str
    """What this chunk has added."""


class FunctionToolCallArgumentsDoneEvent(BaseModel):
    """The arguments of a function call are complete."""

    type: Literal["tool_calls.function.arguments.done"]
    name: str
    """Name of the function."""

    index: int
    """Place of the call among those of its message, from 0."""

    arguments: str
    """The arguments as JSON text."""

    parsed_arguments: object
    """The arguments as an instance of the tool's type, where it was made from one."""


class LogprobsContentDeltaEvent(BaseModel):
    """There is more to tell how likely the text's tokens are."""

    type: Literal["logprobs.content.delta"]
    content: List[ChatCompletionTokenLogprob]
    snapshot: List[ChatCompletionTokenLogprob]
    """All tokens so far."""


class LogprobsContentDoneEvent(BaseModel):
    """All tokens of the text have come."""

    type: Literal["logprobs.content.done"]
    content: List[ChatCompletionTokenLogprob]


class LogprobsRefusalDeltaEvent(BaseModel):
    """There is more to tell how likely the refusal's tokens are."""

    type: Literal["logprobs.refusal.delta"]
    refusal: List[ChatCompletionTokenLogprob]
    snapshot: List[ChatCompletionTokenLogprob]
    """All tokens so far."""


class LogprobsRefusalDoneEvent(BaseModel):
    """All tokens of the refusal have come."""

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
