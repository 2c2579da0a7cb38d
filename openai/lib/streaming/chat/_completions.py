"""Chat answers as they are written: the state that puts them together, and the streams that read them."""

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
    BothManagers,
    BothStreams,
    HelperStream,
    NothingStreamedError,
    RawT,
    Request,
    RequestT,
    StreamManager,
    made,
)
from ._choice import ChoiceEventState as ChoiceEventState, Parsing, models_of
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

#: Fields of a chunk that are not those of the completion, or that the answers are put together from.
_OWN = frozenset({"choices", "object"})
#: What chunks say that they are. Azure's results of its filters, among others, say something else.
CHUNK = "chat.completion.chunk"
#: Fields of which the last chunk that has them counts; of the others it is the first that says something.
_LATEST = frozenset({"usage", "system_fingerprint", "service_tier"})


class ChatCompletionStreamState(Generic[ResponseFormatT]):
    """Puts the chunks of a chat completion together, without a connection.

    Args:
        input_tools: the tools of the request, so that arguments of calls are parsed.
        response_format: the type that the request names, so that the text is parsed.
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
        #: How many objects of the stream were no chunks.
        self._ignored = 0

    @property
    def current_completion_snapshot(self) -> ParsedChatCompletionSnapshot:
        """All that has come so far; the object goes on growing.

        Raises:
            NothingStreamedError: no chunk has come yet; it is a ``RuntimeError`` and an ``AssertionError``.
        """
        if self._snapshot is None:
            raise NothingStreamedError(f"no chunk of the stream has come yet{self._about_ignored()}")
        return self._snapshot

    def _about_ignored(self) -> str:
        if not self._ignored:
            return ""
        return f"; {self._ignored} came whose `object` is not {CHUNK!r}, and were ignored"

    def get_final_completion(self) -> ParsedChatCompletion[ResponseFormatT]:
        """Return the completion as it is now, parsed.

        Raises:
            LengthFinishReasonError: the answer was cut off at a limit of tokens.
            ContentFilterFinishReasonError: the content filter withheld it.
            NothingStreamedError: no chunk has come.
        """
        from ..._parsing import parse_chat_completion

        return parse_chat_completion(
            response_format=cast(Any, self._response_format),
            chat_completion=self.current_completion_snapshot,
            input_tools=self._input_tools,
        )

    def handle_chunk(self, chunk: ChatCompletionChunk) -> Iterable[Event[ResponseFormatT]]:
        """Add a chunk and return the events that it makes.

        Raises:
            LengthFinishReasonError: an answer that is to be parsed was cut off at a limit of tokens.
            ContentFilterFinishReasonError: the content filter withheld such an answer.
        """
        fields = chunk.__dict__
        snapshot = self._snapshot or self._begin(fields)
        known = self._fields
        for name, value in fields.items():
            # What the first chunk says may be empty, as on Azure.
            if name not in _OWN and (not known.get(name) or (value is not None and name in _LATEST)):
                known[name] = value
        touched = [(self._choice(choice), choice) for choice in models_of(fields.get("choices"))]
        calls = [state.accumulate(choice) for state, choice in touched]
        if self._parsing.any:
            for _, choice in touched:
                self._refuse_cut_off(choice.__dict__.get("finish_reason"))
        events: list[Any] = [made(ChunkEvent, {"type": "chunk", "chunk": chunk, "snapshot": snapshot})]
        for (state, choice), those in zip(touched, calls):
            events += state.events(choice, those)
            events += state.done_events(choice, those)
        return events

    def _handle_streamed(self, chunk: ChatCompletionChunk) -> Iterable[Event[ResponseFormatT]]:
        # Servers that leave it out send nothing but chunks.
        if chunk.__dict__.get("object") in (CHUNK, None):
            return self.handle_chunk(chunk)
        self._ignored += 1
        return ()

    def _begin(self, chunk: Mapping[str, Any]) -> ParsedChatCompletionSnapshot:
        self._fields = {**chunk, "choices": [], "object": "chat.completion"}
        self._snapshot = cast(ParsedChatCompletionSnapshot, made(ParsedChatCompletion, self._fields))
        return self._snapshot

    def _choice(self, choice: BaseModel) -> ChoiceEventState:
        index = choice.__dict__.get("index")
        if type(index) is not int:
            index = int(index) if isinstance(index, str) and index.isdecimal() else 0
        state = self._choices.get(index)
        if state is None:
            state = self._choices[index] = ChoiceEventState(index=index, parsing=self._parsing)
            self._fields["choices"] = [self._choices[at].snapshot for at in sorted(self._choices)]
        return state

    def _refuse_cut_off(self, finish_reason: Optional[str]) -> None:
        if finish_reason == "length":
            raise LengthFinishReasonError(completion=self.current_completion_snapshot)
        if finish_reason == "content_filter":
            raise ContentFilterFinishReasonError(completion=self.current_completion_snapshot)


class _Both(BothStreams, Generic[RawT, ResponseFormatT]):
    """What streams of both colours know."""

    def __init__(
        self, *, raw_stream: RawT, response_format: ResponseFormat[ResponseFormatT], input_tools: Tools
    ) -> None:
        self._state = ChatCompletionStreamState(response_format=response_format, input_tools=input_tools)
        super().__init__(raw_stream, self._state, self._state._handle_streamed)

    @property
    def current_completion_snapshot(self) -> ParsedChatCompletionSnapshot:
        """All that has come so far; the object goes on growing."""
        return self._state.current_completion_snapshot


class ChatCompletionStream(
    _Both[Stream[ChatCompletionChunk], ResponseFormatT], HelperStream[Event[ResponseFormatT]], Generic[ResponseFormatT]
):
    """The events of a chat completion as it is written.

    Args:
        raw_stream: the chunks.
        response_format: the type that the request names, so that the text is parsed.
        input_tools: the tools of the request, so that arguments of calls are parsed.
    """

    def get_final_completion(self) -> ParsedChatCompletion[ResponseFormatT]:
        """Read to the end and return the completion, parsed.

        Raises:
            LengthFinishReasonError: the answer was cut off at a limit of tokens.
            ContentFilterFinishReasonError: the content filter withheld it.
        """
        self.until_done()
        return self._state.get_final_completion()


class AsyncChatCompletionStream(
    _Both[AsyncStream[ChatCompletionChunk], ResponseFormatT],
    AsyncHelperStream[Event[ResponseFormatT]],
    Generic[ResponseFormatT],
):
    """The events of a chat completion as it is written, for ``async for``.

    Args:
        raw_stream: the chunks.
        response_format: the type that the request names, so that the text is parsed.
        input_tools: the tools of the request, so that arguments of calls are parsed.
    """

    async def get_final_completion(self) -> ParsedChatCompletion[ResponseFormatT]:
        """Read to the end and return the completion, parsed.

        Raises:
            LengthFinishReasonError: the answer was cut off at a limit of tokens.
            ContentFilterFinishReasonError: the content filter withheld it.
        """
        await self.until_done()
        return self._state.get_final_completion()


class _BothManagers(BothManagers, Generic[RequestT, ResponseFormatT]):
    """What managers of both colours know."""

    def __init__(
        self, api_request: RequestT, *, response_format: ResponseFormat[ResponseFormatT], input_tools: Tools
    ) -> None:
        super().__init__(api_request)
        self._options: dict[str, Any] = {"response_format": response_format, "input_tools": input_tools}


class ChatCompletionStreamManager(
    _BothManagers[Request[ChatCompletionChunk], ResponseFormatT],
    StreamManager[ChatCompletionStream[ResponseFormatT], Event[ResponseFormatT]],
    Generic[ResponseFormatT],
):
    """Opens a chat completion's stream: ``with`` gives the stream, and a plain loop its events."""

    def _helper(self, raw_stream: Stream[Any]) -> ChatCompletionStream[ResponseFormatT]:
        return ChatCompletionStream(raw_stream=raw_stream, **self._options)


class AsyncChatCompletionStreamManager(
    _BothManagers[AsyncRequest[ChatCompletionChunk], ResponseFormatT],
    AsyncStreamManager[AsyncChatCompletionStream[ResponseFormatT], Event[ResponseFormatT]],
    Generic[ResponseFormatT],
):
    """Opens a chat completion's stream: ``async with`` gives the stream, and a plain ``async for`` its events."""

    def _helper(self, raw_stream: AsyncStream[Any]) -> AsyncChatCompletionStream[ResponseFormatT]:
        return AsyncChatCompletionStream(raw_stream=raw_stream, **self._options)
