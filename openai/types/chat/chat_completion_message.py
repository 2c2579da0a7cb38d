from typing import List, Literal, Optional

from ..._model.base import BaseModel
from .chat_completion_audio import ChatCompletionAudio
from .chat_completion_message_tool_call import ChatCompletionMessageToolCallUnion

__all__ = ["ChatCompletionMessage", "AnnotationURLCitation", "Annotation", "FunctionCall"]


class AnnotationURLCitation(BaseModel):
    """A web page that the text cites."""

    end_index: int
    """Place of the last character of the citation in the text."""

    start_index: int
    """Place of its first character."""

    title: str
    url: str


class Annotation(BaseModel):
    """Where a piece of the text comes from, if the model searched the web."""

    type: Literal["url_citation"]
    url_citation: AnnotationURLCitation


class FunctionCall(BaseModel):
    """Deprecated: comes as `tool_calls`. A call that the model wants."""

    arguments: str
    """JSON, which the model may have got wrong."""

    name: str


class ChatCompletionMessage(BaseModel):
    """A message that the model wrote."""

    content: Optional[str] = None

    refusal: Optional[str] = None
    """What the model said instead of an answer."""

    role: Literal["assistant"]
    annotations: Optional[List[Annotation]] = None

    audio: Optional[ChatCompletionAudio] = None
    """Set if the request asked for speech."""

    function_call: Optional[FunctionCall] = None
    """Deprecated: comes as `tool_calls`."""

    tool_calls: Optional[List[ChatCompletionMessageToolCallUnion]] = None
