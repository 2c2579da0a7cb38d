"""Snapshots of a completion: of its own types, with fields that grow while it is streamed."""

from typing_extensions import TypeAlias, TypeVar

from ....types.chat.parsed_chat_completion import ParsedChatCompletion, ParsedChatCompletionMessage, ParsedChoice

#: The type that the text is parsed into; ``None`` if the request has none.
ResponseFormatT = TypeVar("ResponseFormatT", default=None)

ParsedChatCompletionSnapshot: TypeAlias = ParsedChatCompletion[object]
ParsedChatCompletionMessageSnapshot: TypeAlias = ParsedChatCompletionMessage[object]
ParsedChoiceSnapshot: TypeAlias = ParsedChoice[object]
