"""What comes of a run of tools: its calls, its answers, and its events as they come."""

from __future__ import annotations

import inspect
from collections.abc import AsyncIterator, Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from contextvars import copy_context
from types import TracebackType
from typing import TYPE_CHECKING, Any, Callable, Dict, Generic, List, Optional, Union

from typing_extensions import Literal, TypeVar

from ..._exceptions import OutputParseError
from ..._flow.actions import Action, Flow, Sleep, Together
from ..._model.json import dumps
from ..._model.structure import structure
from ..._support.platform import async_library
from .._parsing._types import ParsedT

if TYPE_CHECKING:
    from typing_extensions import Self

    from ...types.chat import ChatCompletion, ChatCompletionMessage, ChatCompletionMessageParam  # noqa: F401
    from ...types.completion_usage import CompletionUsage
    from ...types.responses import Response, ResponseInputItemParam, ResponseOutputItem  # noqa: F401
    from ...types.responses.response_usage import ResponseUsage

AnswerT = TypeVar("AnswerT", default=Any)
RunT = TypeVar("RunT", bound="ToolRun[Any, Any]", default=Any)
EventT = TypeVar("EventT", default=Any)

#: What calls are in chat completions, whose results are messages.
_OF_CHATS = ("function", "custom")
#: The parts of which a result may consist, as each API takes them; anything else is written as JSON.
_CHAT_PARTS = ("text",)
_RESPONSE_PARTS = ("input_text", "input_image", "input_file")
#: Content parts that are nothing else, where they stand in data of a tool's own.
_PARTS = {*_RESPONSE_PARTS, "image_url", "input_audio"}


class ToolCall:
    """A call of a tool that the model wants, and what came of it."""

    def __init__(self, item: Any, id: str, name: str, arguments: str) -> None:
        self.item = item
        """The call as it stands in the answer."""
        self.id = id
        """Which result belongs to it."""
        self.name = name
        """The tool's name, which the model may have made up."""
        self.arguments = arguments
        """The arguments as the model wrote them, which should be JSON; of a custom tool any text."""
        self.parsed: Any = None
        """The arguments, checked; ``None`` where they are wrong."""
        self.approved: Optional[bool] = None
        """Whether it may run; ``None`` where nobody was asked, or nobody has decided yet."""
        self.output: Any = None
        """What the model is told: the result as text or in parts, or what went wrong; ``None`` while it is pending."""
        self.error: Optional[Exception] = None
        """What went wrong, where something did."""

    @property
    def kind(self) -> str:
        """The type that it has in the answer, such as ``function`` or ``function_call``, ``mcp_approval_request``."""
        return field_of(self.item, "type") or "function"

    def result(self, output: Any = None) -> Any:
        """Return what answers the call, to be added to the conversation.

        Args:
            output: what the tool gave: a text, content parts as the API takes them, or anything that is to be written
                as JSON; for an approval of MCP whether, or why not. By default what the call itself has.

        Raises:
            TypeError: calls of this kind are answered by an item of their own.
        """
        if self.kind == "mcp_approval_request":
            verdict = self.output if output is None else output
            reason = {"reason": verdict} if isinstance(verdict, str) else {}
            answer = {"approval_request_id": self.id, "approve": verdict is True, **reason}
            return {"type": "mcp_approval_response", **answer}
        told = self.output if output is None else told_as(output, self.kind)
        if self.kind in _OF_CHATS:
            return {"role": "tool", "tool_call_id": self.id, "content": told}
        if self.kind not in ("function_call", "custom_tool_call"):
            raise TypeError(
                f"the API has an item of its own for what answers a {self.kind}; add that to the conversation"
            )
        return {"type": f"{self.kind}_output", "call_id": self.id, "output": told}

    def fail(self, error: Exception) -> None:
        """Note what went wrong, to be told to the model."""
        self.error = error
        kind = "" if isinstance(error, OutputParseError) else f"{type(error).__name__}: "
        try:
            said = str(error)
        except Exception:
            said = "what went wrong cannot be put into words"
        self.output = f"Error: {kind}{said}"

    def __repr__(self) -> str:
        return f"ToolCall({self.name!r}, {self.arguments!r}, id={self.id!r})"


def told_as(result: Any, kind: str) -> Any:
    """Return a result as the model is told it: texts and content parts as they are, all else as JSON.

    Raises:
        TypeError: it is bytes, or content parts that results of the API cannot have.
    """
    if isinstance(result, str):
        return result
    if isinstance(result, (bytes, bytearray, memoryview)):
        raise TypeError("a tool cannot return bytes; return a text, or content parts with the bytes in base64")
    is_chat = kind in _OF_CHATS
    parts = [*result] if isinstance(result, (list, tuple)) else [] if is_chat else [result]
    types = [field_of(each, "type") for each in parts]
    possible = _CHAT_PARTS if is_chat else _RESPONSE_PARTS
    if types and all(type_ in possible for type_ in types):
        return parts
    wrong = next((type_ for type_ in types if type(type_) is str and type_ in _PARTS), None)
    if wrong is not None:
        # Told as text, a picture would cost more than the rest of the conversation.
        raise TypeError(f"a tool cannot return content parts of type {wrong!r} here, but only {', '.join(possible)}")
    return dumps(result, with_defaults=True, lenient=True).decode()


def field_of(of: Any, name: str) -> Any:
    """Return a field of an object or of a dict; ``None`` where it is not there."""
    return of.get(name) if isinstance(of, Mapping) else getattr(of, name, None)


class ToolRun(Generic[AnswerT, ParsedT]):
    """What came of a run."""

    def __init__(self, conversation: List[Any]) -> None:
        self.conversation: List[Any] = conversation
        """What the next run takes, with what you add: all messages or items, the given ones first; where the API keeps
        the conversation, those that it does not have yet."""
        self.answers: List[AnswerT] = []
        """What the model answered in each turn: completions or responses."""
        self.calls: List[ToolCall] = []
        """All calls of tools, in their order, with what came of each."""
        self.pending: List[ToolCall] = []
        """Calls that wait for you: of tools without a function, and those that nobody has decided on. While a run is
        under way, all calls that have no result yet."""
        self.done = False
        """Whether the model has said its last word: no calls are pending, and neither text nor turns ran out."""

    @property
    def answer(self) -> AnswerT:
        """The last answer of the model, a completion or a response; parsed, where the run was given a format.

        Raises:
            LookupError: the model has not answered yet.
        """
        if not self.answers:
            raise LookupError("the model has not answered yet")
        return self.answers[-1]

    @property
    def text(self) -> str:
        """The text of the last answer."""
        raise NotImplementedError

    @property
    def parsed(self) -> Optional[ParsedT]:
        """The last answer as an instance of the format; ``None`` where there was none, and while it is not done."""
        raise NotImplementedError

    def _total_usage(self) -> Any:
        used = [usage for usage in (field_of(answer, "usage") for answer in self.answers) if usage is not None]
        total: Dict[str, Any] = {}
        for usage in used:
            _add(total, usage.to_dict())
        return structure(total, type(used[0])) if used else None

    def __repr__(self) -> str:
        return f"{type(self).__name__}(turns={len(self.answers)}, calls={len(self.calls)}, done={self.done})"


def _add(total: Dict[str, Any], more: Mapping[str, Any]) -> None:
    for name, value in more.items():
        if isinstance(value, Mapping):
            inner = total.get(name)
            total[name] = inner if isinstance(inner, dict) else {}
            _add(total[name], value)
        elif isinstance(value, (int, float)):
            total[name] = (total.get(name) or 0) + value
        else:
            total.setdefault(name, value)


class ChatToolRun(ToolRun["ChatCompletion", ParsedT]):
    """What came of a run of chat completions."""

    conversation: List[Union[ChatCompletionMessageParam, ChatCompletionMessage]]

    @property
    def text(self) -> str:
        return (self.answers[-1].choices[0].message.content or "") if self.answers else ""

    @property
    def parsed(self) -> Optional[ParsedT]:
        return getattr(self.answers[-1].choices[0].message, "parsed", None) if self.answers else None

    @property
    def usage(self) -> Optional[CompletionUsage]:
        """The tokens that all answers have used together; ``None`` where the server says of none.

        Of streams it says so if the run is given ``stream_options={"include_usage": True}``.
        """
        total: Optional[CompletionUsage] = self._total_usage()
        return total


class ResponseToolRun(ToolRun["Response", ParsedT]):
    """What came of a run of responses."""

    conversation: List[Union[ResponseInputItemParam, ResponseOutputItem]]

    @property
    def text(self) -> str:
        """The text of the last answer, without what is said on the way to it; that too where there is nothing else."""
        if not self.answers or not self.answers[-1].output:
            return ""
        answer = self.answers[-1]
        final = [item for item in answer.output if field_of(item, "phase") != "commentary"]
        return answer.model_copy(update={"output": final}).output_text or answer.output_text

    @property
    def parsed(self) -> Optional[ParsedT]:
        return getattr(self.answers[-1], "output_parsed", None) if self.answers else None

    @property
    def usage(self) -> Optional[ResponseUsage]:
        """The tokens that all answers have used together; ``None`` where the server says of none."""
        total: Optional[ResponseUsage] = self._total_usage()
        return total


@contextmanager
def carried(run: ToolRun[Any, Any]) -> Iterator[None]:
    """Let errors carry what had been done, as their ``run``."""
    try:
        yield
    except BaseException as error:
        with suppress(AttributeError):
            error.run = run  # type: ignore[attr-defined]
        raise


# Events


class ToolOutputEvent:
    """A call has been carried out, or refused: among the events of a run, after those of the answer with the call."""

    def __init__(self, call: ToolCall) -> None:
        self.type: Literal["tool_output"] = "tool_output"
        self.call = call

    def __repr__(self) -> str:
        return f"ToolOutputEvent({self.call!r})"


# What a run asks of whoever reads its events, beside what it asks of a driver.


class Relay:
    """Hand out the events of a stream; the outcome is the answer.

    Args:
        manager: opens the stream, which is the helper's.
        whole: gives the answer of a stream that has been read.
    """

    def __init__(self, manager: Any, whole: Callable[[Any], Any]) -> None:
        self.manager = manager
        self.whole = whole


class Emit:
    """Hand out these events."""

    def __init__(self, events: Iterable[Any]) -> None:
        self.events = events


class EmitAsDone:
    """Run flows and hand out the event of each as it ends.

    Args:
        flows: each returns what ``tell`` makes its event of.
        together: whether they run at the same time.
        tell: makes the event, where the events are read.
    """

    def __init__(self, flows: List[Flow[Any]], together: bool, tell: Callable[[Any], Any]) -> None:
        self.flows = flows
        self.together = together
        self.tell = tell


RunAction = Union[Action, Relay, Emit, EmitAsDone]
RunFlow = Generator[RunAction, Any, None]


def _once(action: Action) -> Flow[Any]:
    return (yield action)


class _Both(Generic[RunT]):
    """What streams of both colours know."""

    def __init__(self, run: RunT, flow: RunFlow, driver: Any) -> None:
        self.run = run
        """What has come of the run so far."""
        self._flow = flow
        self._driver = driver
        self._iterator: Any = self.__stream__()

    def __stream__(self) -> Any:
        raise NotImplementedError


class ToolRunStream(_Both[RunT], Generic[RunT, EventT]):
    """The events of a run as they come: those of its answers, and what came of each call.

    Leaving the ``with`` block, or calling `close`, ends the run where it is, and `run` says how far it came.
    """

    _iterator: Iterator[EventT]

    def __iter__(self) -> Iterator[EventT]:
        return self._iterator

    def __next__(self) -> EventT:
        return next(self._iterator)

    def __stream__(self) -> Iterator[EventT]:
        return _events(self._flow, self._driver)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, exc_type: Optional[type[BaseException]], exc: Optional[BaseException], exc_tb: Optional[TracebackType]
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the run, if it is under way; closing twice does nothing."""
        self._iterator.close()  # type: ignore[attr-defined]

    def get_final_run(self) -> RunT:
        """Read to the end and return the run.

        Raises:
            Exception: what ``run_tools`` raises.
        """
        for _ in self:
            pass
        return self.run


class AsyncToolRunStream(_Both[RunT], Generic[RunT, EventT]):
    """The events of a run as they come, for ``async for``: those of its answers, and what came of each call.

    Leaving the ``async with`` block, or awaiting `close`, ends the run where it is, and `run` says how far it came.
    """

    _iterator: AsyncIterator[EventT]

    def __aiter__(self) -> AsyncIterator[EventT]:
        return self._iterator

    async def __anext__(self) -> EventT:
        return await self._iterator.__anext__()

    def __stream__(self) -> AsyncIterator[EventT]:
        return _events_async(self._flow, self._driver)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, exc_type: Optional[type[BaseException]], exc: Optional[BaseException], exc_tb: Optional[TracebackType]
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """End the run, if it is under way; closing twice does nothing."""
        await self._iterator.aclose()  # type: ignore[attr-defined]

    aclose = close

    async def get_final_run(self) -> RunT:
        """Read to the end and return the run.

        Raises:
            Exception: what ``run_tools`` raises.
        """
        async for _ in self:
            pass
        return self.run


# Functions, not methods: a loop that is left lets go of its generator, which closes what it has open.


def _events(flow: RunFlow, driver: Any) -> Iterator[Any]:
    step: Any = flow.send
    outcome: Any = None
    try:
        while True:
            try:
                action: Any = step(outcome)
            except StopIteration:
                return
            step, outcome = flow.send, None
            try:
                if type(action) is Emit:
                    yield from action.events
                elif type(action) is EmitAsDone:
                    with _working(driver, action) as ended:
                        for each in ended:
                            yield action.tell(each)
                elif type(action) is Relay:
                    with action.manager as stream:
                        yield from stream
                        outcome = action.whole(stream)
                else:
                    outcome = driver.run(_once(action))
            except BaseException as error:
                # The run learns of it, to put things in order; also that nobody wants more events.
                step, outcome = flow.throw, error
    finally:
        # An error that refers to this frame, and the frame to it, would outlive its handling.
        outcome = None


async def _events_async(flow: RunFlow, driver: Any) -> AsyncIterator[Any]:
    step: Any = flow.send
    outcome: Any = None
    try:
        while True:
            try:
                action: Any = step(outcome)
            except StopIteration:
                return
            step, outcome = flow.send, None
            try:
                if type(action) is Emit:
                    for event in action.events:
                        yield event
                elif type(action) is EmitAsDone:
                    async with _WorkingAsync(driver, action) as ended:
                        async for each in ended:
                            yield action.tell(each)
                elif type(action) is Relay:
                    async with action.manager as stream:
                        async for event in stream:
                            yield event
                        outcome = action.whole(stream)
                else:
                    outcome = await driver.run(_once(action))
            except BaseException as error:
                # The run learns of it, to put things in order; also that nobody wants more events.
                step, outcome = flow.throw, error
    finally:
        # An error that refers to this frame, and the frame to it, would outlive its handling.
        outcome = None


@contextmanager
def _working(driver: Any, work: EmitAsDone) -> Iterator[Iterator[Any]]:
    """Run flows, and give what they return as they end; those under way at the end of the block are waited for."""
    if not work.together:
        yield map(driver.run, work.flows)
        return
    from concurrent.futures import ThreadPoolExecutor, as_completed

    with ThreadPoolExecutor(len(work.flows), "openai") as pool:
        begun = [pool.submit(copy_context().run, driver.run, flow) for flow in work.flows]
        yield (done.result() for done in as_completed(begun))


class _WorkingAsync:
    """Runs flows, and gives what they return as they end; those under way at the end of the block are cancelled.

    No generator: an event loop that ends closes those that are left, in any order and at the same time.
    """

    def __init__(self, driver: Any, work: EmitAsDone) -> None:
        import anyio

        self._driver = driver
        self._flows = [self._reported(flow, place) for place, flow in enumerate(work.flows)]
        ends: Any = anyio.create_memory_object_stream(len(work.flows))
        self._report, self._ended = ends
        self._failures: List[BaseException] = []
        self._scope = anyio.CancelScope()

    def _reported(self, flow: Flow[Any], place: int) -> Flow[None]:
        # A plain function keeps the loop until it ends: what came of the ones before is handed out first.
        for _ in range(place):
            yield Sleep(0)
        self._report.send_nowait((yield from flow))

    async def _run(self) -> None:
        with self._report:
            try:
                with self._scope:
                    await self._driver.run(_once(Together(self._flows, len(self._flows))))
            except BaseException as error:
                # Out of a task, some errors would end the event loop.
                self._failures.append(error)

    async def __aenter__(self) -> Any:
        # A task of its own: between two events, other code has the word, and may leave without coming back.
        if async_library() == "trio":
            import trio

            trio.lowlevel.spawn_system_task(self._run, context=copy_context())
        else:
            import asyncio

            task = asyncio.create_task(self._run())
            # A task that is cancelled before it begins never closes what it reports to.
            task.add_done_callback(lambda _: self._report.close())
        return self._ended

    async def __aexit__(self, kind: Optional[type[BaseException]], *_: object) -> None:
        import anyio

        self._scope.cancel()
        with anyio.CancelScope(shield=True), self._ended:
            async for _ in self._ended:
                pass
        failures, self._failures = self._failures, []
        if failures and kind is None:
            raise failures[0]


def give(stream: ToolRunStream[Any, Any], on_event: Callable[[Any], Any]) -> None:
    """Call a function with each event of a run."""
    with carried(stream.run), stream:
        for event in stream:
            refuse_awaitable(on_event(event), "on_event")


async def give_async(stream: AsyncToolRunStream[Any, Any], on_event: Callable[[Any], Any]) -> None:
    """Call a function with each event of an asynchronous run."""
    with carried(stream.run):
        async with stream:
            async for event in stream:
                seen = on_event(event)
                if inspect.isawaitable(seen):
                    await seen


def refuse_awaitable(value: Any, what: str) -> Any:
    """Return a value that a function of the user's gave, unless it is to be awaited.

    Raises:
        TypeError: it is, and the client cannot wait for it.
    """
    if inspect.isawaitable(value):
        close = getattr(value, "close", None)
        if close is not None:
            close()
        raise TypeError(f"{what} is asynchronous and needs an asynchronous client")
    return value
