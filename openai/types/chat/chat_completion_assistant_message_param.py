from __future__ import annotations

from typing import Iterable, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from .chat_completion_content_part_refusal_param import ChatCompletionContentPartRefusalParam
from .chat_completion_content_part_text_param import ChatCompletionContentPartTextParam
from .chat_completion_message_tool_call_union_param import ChatCompletionMessageToolCallUnionParam

__all__ = ["ChatCompletionAssistantMessageParam", "Audio", "ContentArrayOfContentPart", "FunctionCall"]


class Audio(TypedDict, total=False):
    """An earlier spoken answer of the model."""

    id: Required[str]
    """The `audio.id` of that answer."""


ContentArrayOfContentPart: TypeAlias = Union[ChatCompletionContentPartTextParam, ChatCompletionContentPartRefusalParam]
"""A piece of the model's message: text or refusal."""


class FunctionCall(TypedDict, total=False):
    """Deprecated: use `tool_calls`. A call that the model wanted."""

    arguments: Required[str]
    """JSON, which the model may have got wrong."""

    name: Required[str]


class ChatCompletionAssistantMessageParam(TypedDict, total=False):
    """A message that the model wrote earlier in the conversation."""

    role: Required[Literal["assistant"]]
    audio: Optional[Audio]

    content: Union[str, Iterable[ContentArrayOfContentPart], None]
    """Needed unless there are calls."""

    function_call: Optional[FunctionCall]
    """Deprecated: use `tool_calls`."""

    name: str
    """Tells speakers of the same role apart."""

    refusal: Optional[str]
    tool_calls: Iterable[ChatCompletionMessageToolCallUnionParam]
