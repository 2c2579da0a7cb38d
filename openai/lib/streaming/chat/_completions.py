"""Streams of chat completions: the state that accumulates chunks, and the streams that read them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Generic, Optional, Union, cast

from ...._exceptions import ContentFilterFinishReasonError, LengthFinishReasonError
from ...._model.base import BaseModel
from ...._streaming import AsyncStream, Stream
from ...._types import Omit, omit
from ....types.chat import completion_create_params
from ....types.chat.chat_completion_chunk import ChatCompletionChunk
from ....types.chat.parsed_chat_completion import ParsedChatCompletion
from .._stream import (
    AsyncHelperStream,
    AsyncRequest,
    AsyncStreamManager,
    BaseHelperStream,
    BaseStreamManager,
    HelperStream,
    NothingStreamedError,
    RawT,
    Request,
    RequestT,
    StreamManager,
    build_model,
)
from ._choice import ChoiceEventState as ChoiceEventState, Parsing, select_models
from ._events import ChatCompletionStreamEvent, ChunkEvent
from ._types import ParsedChatCompletionSnapshot, ResponseFormatT

if TYPE_CHECKING:
    from typing_extensions import TypeForm

    from ..._parsing._types import AnyFormat, ChatTools

ResponseFormat = Union[
    type[ResponseFormatT], "TypeForm[ResponseFormatT]", completion_create_params.ResponseFormat, "AnyFormat", Omit
]
Tools = Union["ChatTools", Omit, None]
Event = ChatCompletionStreamEvent[ResponseFormatT]

#: Fields of a chunk that are not copied to the completion.
_NOT_COPIED = frozenset({"choices", "object"})
#: The ``object`` of chunks. Other objects, such as the results of Azure's content filters, have another one.
CHUNK = "chat.completion.chunk"
#: Fields that are taken from the last chunk that has them; others from the first chunk where they are not empty.
_LATEST = frozenset({"usage", "system_fingerprint", "service_tier"})


class ChatCompletionStreamState(Generic[ResponseFormatT]):
    """Accumulates the chunks of a chat completion, without a connection.

    Args:
        input_tools: the tools of the request, by which arguments of calls are parsed.
        response_format: the type of the request that the text is parsed into.
    """

    def __init__(self, *, input_tools: Tools = omit, response_format: ResponseFormat[ResponseFormatT] = omit) -> None:
        self._input_tools: Union[ChatTools, Omit] = (
            omit if input_tools is None or isinstance(input_tools, Omit) else [*input_tools]
        )
        self._response_format = response_format
        self._parsing = Parsing(response_format, cast(Any, self._input_tools or ()))
        self._choices: dict[int, ChoiceEventState] = {}
        self._fields: dict[str, Any] = {}
        self._snapshot: Optional[ParsedChatCompletionSnapshot] = None
        #: Number of objects in the stream that are not chunks.
        self._ignored = 0

    @property
    def current_completion_snapshot(self) -> ParsedChatCompletionSnapshot:
        """The completion so far; the object keeps growing.

        Raises:
            NothingStreamedError: no chunk has arrived yet; it is a ``RuntimeError`` and an ``AssertionError``.
        """
        if self._snapshot is None:
            raise NothingStreamedError(f"no chunk of the stream has arrived yet{self._describe_ignored()}")
        return self._snapshot

    def _describe_ignored(self) -> str:
        if not self._ignored:
            return ""
        return f"; {self._ignored} objects were ignored because their `object` is not {CHUNK!r}"

    def get_final_completion(self) -> ParsedChatCompletion[ResponseFormatT]:
        """Return the completion as it is now, parsed.

        Raises:
            LengthFinishReasonError: the text was cut off at a token limit.
            ContentFilterFinishReasonError: the text was withheld by the content filter.
            NothingStreamedError: no chunk has arrived.
        """
        from ..._parsing import parse_chat_completion

        return parse_chat_completion(
            response_format=cast(Any, self._response_format),
            chat_completion=self.current_completion_snapshot,
            input_tools=self._input_tools,
        )

    def handle_chunk(self, chunk: ChatCompletionChunk) -> Iterable[Event[ResponseFormatT]]:
        """Add a chunk and return its events.

        Raises:
            LengthFinishReasonError: a text that is to be parsed was cut off at a token limit.
            ContentFilterFinishReasonError: such a text was withheld by the content filter.
        """
        fields = chunk.__dict__
        snapshot = self._snapshot or self._start_snapshot(fields)
        copied_fields = self._fields
        for name, value in fields.items():
            # The fields of the first chunk may be empty, as on Azure.
            if name not in _NOT_COPIED and (not copied_fields.get(name) or (value is not None and name in _LATEST)):
                copied_fields[name] = value
        choices = [(self._find_choice(choice), choice) for choice in select_models(fields.get("choices"))]
        calls = [state.accumulate(choice) for state, choice in choices]
        if self._parsing.any:
            for _, choice in choices:
                self._check_finish_reason(choice.__dict__.get("finish_reason"))
        events: list[Any] = [build_model(ChunkEvent, {"type": "chunk", "chunk": chunk, "snapshot": snapshot})]
        for (state, choice), choice_calls in zip(choices, calls):
            events += state.build_events(choice, choice_calls)
            events += state.build_done_events(choice, choice_calls)
        return events

    def _handle_streamed(self, chunk: ChatCompletionChunk) -> Iterable[Event[ResponseFormatT]]:
        # Servers that leave out `object` send only chunks.
        if chunk.__dict__.get("object") in (CHUNK, None):
            return self.handle_chunk(chunk)
        self._ignored += 1
        return ()

    def _start_snapshot(self, chunk: Mapping[str, Any]) -> ParsedChatCompletionSnapshot:
        self._fields = {**chunk, "choices": [], "object": "chat.completion"}
        self._snapshot = cast(ParsedChatCompletionSnapshot, build_model(ParsedChatCompletion, self._fields))
        return self._snapshot

    def _find_choice(self, choice: BaseModel) -> ChoiceEventState:
        index = choice.__dict__.get("index")
        if type(index) is not int:
            index = int(index) if isinstance(index, str) and index.isdecimal() else 0
        state = self._choices.get(index)
        if state is None:
            state = self._choices[index] = ChoiceEventState(index=index, parsing=self._parsing)
            self._fields["choices"] = [self._choices[position].snapshot for position in sorted(self._choices)]
        return state

    def _check_finish_reason(self, finish_reason: Optional[str]) -> None:
        if finish_reason == "length":
            raise LengthFinishReasonError(completion=self.current_completion_snapshot)
        if finish_reason == "content_filter":
            raise ContentFilterFinishReasonError(completion=self.current_completion_snapshot)


class _BaseStream(BaseHelperStream, Generic[RawT, ResponseFormatT]):
    """Shared by the sync and the async stream."""

    def __init__(
        self, *, raw_stream: RawT, response_format: ResponseFormat[ResponseFormatT], input_tools: Tools
    ) -> None:
        self._state = ChatCompletionStreamState(response_format=response_format, input_tools=input_tools)
        super().__init__(raw_stream, self._state, self._state._handle_streamed)

    @property
    def current_completion_snapshot(self) -> ParsedChatCompletionSnapshot:
        """The completion so far; the object keeps growing."""
        return self._state.current_completion_snapshot


class ChatCompletionStream(
    _BaseStream[Stream[ChatCompletionChunk], ResponseFormatT],
    HelperStream[Event[ResponseFormatT]],
    Generic[ResponseFormatT],
):
    """The events of a chat completion that is being streamed.

    Args:
        raw_stream: the chunks.
        response_format: the type of the request that the text is parsed into.
        input_tools: the tools of the request, by which arguments of calls are parsed.
    """

    def get_final_completion(self) -> ParsedChatCompletion[ResponseFormatT]:
        """Read to the end and return the completion, parsed.

        Raises:
            LengthFinishReasonError: the text was cut off at a token limit.
            ContentFilterFinishReasonError: the text was withheld by the content filter.
        """
        self.until_done()
        return self._state.get_final_completion()


class AsyncChatCompletionStream(
    _BaseStream[AsyncStream[ChatCompletionChunk], ResponseFormatT],
    AsyncHelperStream[Event[ResponseFormatT]],
    Generic[ResponseFormatT],
):
    """The events of a chat completion that is being streamed, for ``async for``.

    Args:
        raw_stream: the chunks.
        response_format: the type of the request that the text is parsed into.
        input_tools: the tools of the request, by which arguments of calls are parsed.
    """

    async def get_final_completion(self) -> ParsedChatCompletion[ResponseFormatT]:
        """Read to the end and return the completion, parsed.

        Raises:
            LengthFinishReasonError: the text was cut off at a token limit.
            ContentFilterFinishReasonError: the text was withheld by the content filter.
        """
        await self.until_done()
        return self._state.get_final_completion()


class _BaseManager(BaseStreamManager, Generic[RequestT, ResponseFormatT]):
    """Shared by the sync and the async manager."""

    def __init__(
        self, api_request: RequestT, *, response_format: ResponseFormat[ResponseFormatT], input_tools: Tools
    ) -> None:
        super().__init__(api_request)
        self._options: dict[str, Any] = {"response_format": response_format, "input_tools": input_tools}


class ChatCompletionStreamManager(
    _BaseManager[Request[ChatCompletionChunk], ResponseFormatT],
    StreamManager[ChatCompletionStream[ResponseFormatT], Event[ResponseFormatT]],
    Generic[ResponseFormatT],
):
    """Opens the stream of a chat completion: ``with`` returns the stream, a plain loop yields its events."""

    def _wrap_stream(self, raw_stream: Stream[Any]) -> ChatCompletionStream[ResponseFormatT]:
        return ChatCompletionStream(raw_stream=raw_stream, **self._options)


class AsyncChatCompletionStreamManager(
    _BaseManager[AsyncRequest[ChatCompletionChunk], ResponseFormatT],
    AsyncStreamManager[AsyncChatCompletionStream[ResponseFormatT], Event[ResponseFormatT]],
    Generic[ResponseFormatT],
):
    """Opens the stream of a chat completion: ``async with`` returns the stream, ``async for`` yields its events."""

    def _wrap_stream(self, raw_stream: AsyncStream[Any]) -> AsyncChatCompletionStream[ResponseFormatT]:
        return AsyncChatCompletionStream(raw_stream=raw_stream, **self._options)
