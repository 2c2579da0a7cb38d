from typing import Generic, List, Optional, TypeVar

from ..._model.base import GenericModel
from .chat_completion import ChatCompletion, Choice
from .chat_completion_message import ChatCompletionMessage
from .parsed_function_tool_call import ParsedFunctionToolCall

__all__ = ["ParsedChatCompletion", "ParsedChatCompletionMessage", "ParsedChoice"]

ContentType = TypeVar("ContentType")


class ParsedChatCompletionMessage(ChatCompletionMessage, GenericModel, Generic[ContentType]):
    """A message that the model wrote, and the object that its text was parsed into."""

    parsed: Optional[ContentType] = None
    """`None` if the model refused or called tools."""

    tool_calls: Optional[List[ParsedFunctionToolCall]] = None  # type: ignore[assignment]


class ParsedChoice(Choice, GenericModel, Generic[ContentType]):
    """One of the answers, parsed."""

    message: ParsedChatCompletionMessage[ContentType]  # pyright: ignore[reportIncompatibleVariableOverride]


class ParsedChatCompletion(ChatCompletion, GenericModel, Generic[ContentType]):
    """The model's whole answer, parsed into the type that the request asked for."""

    choices: List[ParsedChoice[ContentType]]  # type: ignore[assignment]
