"""What has come of an answer so far: like the whole, where anything but the parsed values may still grow."""

from typing_extensions import TypeAlias, TypeVar

from ....types.chat.parsed_chat_completion import ParsedChatCompletion, ParsedChatCompletionMessage, ParsedChoice

#: The type that an answer is parsed into; nothing where the request names none.
ResponseFormatT = TypeVar("ResponseFormatT", default=None)

ParsedChatCompletionSnapshot: TypeAlias = ParsedChatCompletion[object]
ParsedChatCompletionMessageSnapshot: TypeAlias = ParsedChatCompletionMessage[object]
ParsedChoiceSnapshot: TypeAlias = ParsedChoice[object]
