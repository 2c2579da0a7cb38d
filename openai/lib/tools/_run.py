"""A run of tools: its calls, its results, and its events."""

from __future__ import annotations

import inspect
from collections.abc import AsyncIterator, Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from contextvars import copy_context
from types import TracebackType
from typing import TYPE_CHECKING, Any, Callable, Dict, Generic, List, Optional, Union, cast

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
_ValueT = TypeVar("_ValueT")

#: The kinds of calls in chat completions, whose results are messages.
_CHAT_KINDS = ("function", "custom")
#: The content parts of results in each API; anything else is written as JSON.
_CHAT_PARTS = ("text",)
_RESPONSE_PARTS = ("input_text", "input_image", "input_file")
#: Types that identify content parts, also in APIs that do not support them as results.
_PARTS = {*_RESPONSE_PARTS, "image_url", "input_audio"}


class ToolCall:
    """A call of a tool that the model requests, and its outcome."""

    def __init__(self, item: object, id: str, name: str, arguments: str) -> None:
        self.item: Any = item
        """The call in the result of the model."""
        self.id = id
        """The ID that its result refers to."""
        self.name = name
        """The name of the tool, which may be one that does not exist."""
        self.arguments = arguments
        """The arguments as the model wrote them, which should be JSON; any text for a custom tool."""
        self.parsed: Any = None
        """The checked arguments; ``None`` if they are wrong."""
        self.approved: Optional[bool] = None
        """Whether it may run; ``None`` if nobody was asked, or nobody has decided yet."""
        self.output: Any = None
        """What is sent to the model: the result as text or in parts, or the error; ``None`` while it is pending."""
        self.error: Optional[Exception] = None
        """The error, if there was one."""

    @property
    def kind(self) -> str:
        """The type of its item, such as ``function``, ``function_call`` or ``mcp_approval_request``."""
        return cast(str, get_field(self.item, "type") or "function")

    def result(self, output: object = None) -> Any:
        """Return the message or item with the result of the call, to be added to the conversation.

        Args:
            output: The result: a text, content parts of the API, or anything else that is written as JSON; for an
                approval of MCP a boolean, or the reason for a refusal. By default the `output` of the call.

        Raises:
            TypeError: The API has another item for the result of such a call.
        """
        if self.kind == "mcp_approval_request":
            verdict = self.output if output is None else output
            reason = {"reason": verdict} if isinstance(verdict, str) else {}
            answer = {"approval_request_id": self.id, "approve": verdict is True, **reason}
            return {"type": "mcp_approval_response", **answer}
        content = self.output if output is None else format_output(output, self.kind)
        if self.kind in _CHAT_KINDS:
            return {"role": "tool", "tool_call_id": self.id, "content": content}
        if self.kind not in ("function_call", "custom_tool_call"):
            raise TypeError(
                f"the API has an item of its own for the result of a {self.kind}; add that to the conversation"
            )
        return {"type": f"{self.kind}_output", "call_id": self.id, "output": content}

    def fail(self, error: Exception) -> None:
        """Record an error, which is sent to the model."""
        self.error = error
        kind = "" if isinstance(error, OutputParseError) else f"{type(error).__name__}: "
        try:
            message = str(error)
        except Exception:
            message = "the error has no message"
        self.output = f"Error: {kind}{message}"

    def __repr__(self) -> str:
        return f"ToolCall({self.name!r}, {self.arguments!r}, id={self.id!r})"


def format_output(result: object, kind: str) -> Union[str, List[object]]:
    """Return a result as it is sent to the model: texts and content parts unchanged, anything else as JSON.

    Raises:
        TypeError: The result is bytes, or content parts that the API does not support in results.
    """
    if isinstance(result, str):
        return result
    if isinstance(result, (bytes, bytearray, memoryview)):
        raise TypeError("a tool cannot return bytes; return a text, or content parts with the bytes in base64")
    is_chat = kind in _CHAT_KINDS
    parts = [*result] if isinstance(result, (list, tuple)) else [] if is_chat else [result]
    types = [get_field(part, "type") for part in parts]
    allowed = _CHAT_PARTS if is_chat else _RESPONSE_PARTS
    if types and all(type_ in allowed for type_ in types):
        return parts
    refused = next((type_ for type_ in types if type(type_) is str and type_ in _PARTS), None)
    if refused is not None:
        # As text, an image would cost more than the rest of the conversation.
        raise TypeError(f"a tool cannot return content parts of type {refused!r} here, but only {', '.join(allowed)}")
    return dumps(result, with_defaults=True, lenient=True).decode()


def get_field(item: object, name: str) -> Any:
    """Return a field of an object or of a dict; ``None`` if it is missing."""
    return item.get(name) if isinstance(item, Mapping) else getattr(item, name, None)


class ToolRun(Generic[AnswerT, ParsedT]):
    """A run of tools, with its outcome."""

    def __init__(self, conversation: List[Any]) -> None:
        self.conversation: List[Any] = conversation
        """All messages or items, starting with the given ones, to which you can add for the next run; if the API keeps
        the conversation, those that it does not have yet."""
        self.answers: List[AnswerT] = []
        """The result of each turn: completions or responses."""
        self.calls: List[ToolCall] = []
        """All calls of tools, in their order, with their outcomes."""
        self.pending: List[ToolCall] = []
        """Calls that wait for you: of tools without a function, and those that nobody has decided on. During a run, all
        calls that have no result yet."""
        self.done = False
        """Whether the model has finished: no calls are pending, and no limit of tokens or turns was reached."""

    @property
    def answer(self) -> AnswerT:
        """The last result of the model, a completion or a response; parsed if the run has a format.

        Raises:
            LookupError: The model has not answered yet.
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
        """The last result as an instance of the format; ``None`` without a format, and while the run is not done."""
        raise NotImplementedError

    def _total_usage(self) -> Any:
        usages = [usage for usage in (get_field(answer, "usage") for answer in self.answers) if usage is not None]
        total: Dict[str, Any] = {}
        for usage in usages:
            _add_usage(total, usage.to_dict())
        return structure(total, type(usages[0])) if usages else None

    def __repr__(self) -> str:
        return f"{type(self).__name__}(turns={len(self.answers)}, calls={len(self.calls)}, done={self.done})"


def _add_usage(total: Dict[str, Any], more: Mapping[str, Any]) -> None:
    for name, value in more.items():
        if isinstance(value, Mapping):
            inner = total.get(name)
            total[name] = inner if isinstance(inner, dict) else {}
            _add_usage(total[name], value)
        elif isinstance(value, (int, float)):
            total[name] = (total.get(name) or 0) + value
        else:
            total.setdefault(name, value)


class ChatToolRun(ToolRun["ChatCompletion", ParsedT]):
    """A run of chat completions, with its outcome."""

    conversation: List[Union[ChatCompletionMessageParam, ChatCompletionMessage]]

    @property
    def text(self) -> str:
        return (self.answers[-1].choices[0].message.content or "") if self.answers else ""

    @property
    def parsed(self) -> Optional[ParsedT]:
        return getattr(self.answers[-1].choices[0].message, "parsed", None) if self.answers else None

    @property
    def usage(self) -> Optional[CompletionUsage]:
        """The sum of tokens of all results; ``None`` if the server reports none.

        It reports those of streams if the run is given ``stream_options={"include_usage": True}``.
        """
        total: Optional[CompletionUsage] = self._total_usage()
        return total


class ResponseToolRun(ToolRun["Response", ParsedT]):
    """A run of responses, with its outcome."""

    conversation: List[Union[ResponseInputItemParam, ResponseOutputItem]]

    @property
    def text(self) -> str:
        """The text of the last result, without commentary, unless there is nothing else."""
        if not self.answers or not self.answers[-1].output:
            return ""
        answer = self.answers[-1]
        final = [item for item in answer.output if get_field(item, "phase") != "commentary"]
        return answer.model_copy(update={"output": final}).output_text or answer.output_text

    @property
    def parsed(self) -> Optional[ParsedT]:
        return getattr(self.answers[-1], "output_parsed", None) if self.answers else None

    @property
    def usage(self) -> Optional[ResponseUsage]:
        """The sum of tokens of all results; ``None`` if the server reports none."""
        total: Optional[ResponseUsage] = self._total_usage()
        return total


@contextmanager
def attach_run(run: ToolRun[Any, Any]) -> Iterator[None]:
    """Set the attribute ``run`` of errors, for what had been done before."""
    try:
        yield
    except BaseException as error:
        with suppress(AttributeError):
            error.run = run  # type: ignore[attr-defined]
        raise


# Events


class ToolOutputEvent:
    """A call has run, or was refused: an event of a run, after those of the result with the call."""

    def __init__(self, call: ToolCall) -> None:
        self.type: Literal["tool_output"] = "tool_output"
        self.call = call

    def __repr__(self) -> str:
        return f"ToolOutputEvent({self.call!r})"


# Actions of a run for the reader of its events, in addition to those for a driver.


class Relay:
    """Yield the events of a stream; the outcome is its result.

    Args:
        manager: Opens the stream of the helper.
        get_result: Returns the result of a stream that has been read.
    """

    def __init__(self, manager: object, get_result: Callable[[Any], object]) -> None:
        self.manager: Any = manager
        self.get_result = get_result


class Emit:
    """Yield these events."""

    def __init__(self, events: Iterable[object]) -> None:
        self.events = events


class EmitAsDone:
    """Run flows and yield the event of each as it ends.

    Args:
        flows: The flows, whose results become events.
        together: Whether they run at the same time.
        make_event: Makes an event of a result, where the events are read.
    """

    def __init__(self, flows: List[Flow[Any]], together: bool, make_event: Callable[[Any], object]) -> None:
        self.flows = flows
        self.together = together
        self.make_event = make_event


RunAction = Union[Action, Relay, Emit, EmitAsDone]
RunFlow = Generator[RunAction, Any, None]


def _yield_action(action: Action) -> Flow[Any]:
    return (yield action)


class _BaseRunStream(Generic[RunT]):
    """The common part of sync and async streams."""

    def __init__(self, run: RunT, flow: RunFlow, driver: Any) -> None:
        self.run = run
        """The run so far."""
        self._flow = flow
        self._driver = driver
        self._iterator: Any = self.__stream__()

    def __stream__(self) -> object:
        raise NotImplementedError


class ToolRunStream(_BaseRunStream[RunT], Generic[RunT, EventT]):
    """The events of a run as they come: those of its results, and the outcome of each call.

    Leaving the ``with`` block, or calling `close`, ends the run where it is; `run` has what was done.
    """

    _iterator: Iterator[EventT]

    def __iter__(self) -> Iterator[EventT]:
        return self._iterator

    def __next__(self) -> EventT:
        return next(self._iterator)

    def __stream__(self) -> Iterator[EventT]:
        return _iterate_events(self._flow, self._driver)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, exc_type: Optional[type[BaseException]], exc: Optional[BaseException], exc_tb: Optional[TracebackType]
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the run, if it is in progress; closing twice does nothing."""
        self._iterator.close()  # type: ignore[attr-defined]

    def get_final_run(self) -> RunT:
        """Read to the end and return the run.

        Raises:
            Exception: As for ``run_tools``.
        """
        for _ in self:
            pass
        return self.run


class AsyncToolRunStream(_BaseRunStream[RunT], Generic[RunT, EventT]):
    """The events of a run as they come, for ``async for``: those of its results, and the outcome of each call.

    Leaving the ``async with`` block, or awaiting `close`, ends the run where it is; `run` has what was done.
    """

    _iterator: AsyncIterator[EventT]

    def __aiter__(self) -> AsyncIterator[EventT]:
        return self._iterator

    async def __anext__(self) -> EventT:
        return await self._iterator.__anext__()

    def __stream__(self) -> AsyncIterator[EventT]:
        return _iterate_events_async(self._flow, self._driver)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, exc_type: Optional[type[BaseException]], exc: Optional[BaseException], exc_tb: Optional[TracebackType]
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """End the run, if it is in progress; closing twice does nothing."""
        await self._iterator.aclose()  # type: ignore[attr-defined]

    aclose = close

    async def get_final_run(self) -> RunT:
        """Read to the end and return the run.

        Raises:
            Exception: As for ``run_tools``.
        """
        async for _ in self:
            pass
        return self.run


# Functions, not methods: a loop that is left lets go of its generator, which closes what it has open.


class _Steps:
    """The actions of a run's flow, one after another, and their outcomes, which go back into the flow."""

    def __init__(self, flow: RunFlow) -> None:
        self._flow = flow
        self._resume: Callable[[Any], RunAction] = flow.send
        self._outcome: object = None

    def __iter__(self) -> Iterator[RunAction]:
        try:
            while True:
                try:
                    action = self._resume(self._outcome)
                except StopIteration:
                    return
                self.finish(None)
                yield action
        finally:
            # An error that refers to this frame, and the frame to it, would outlive its handling.
            self._outcome = None

    def finish(self, outcome: object) -> None:
        """Set the outcome of the current action."""
        self._resume, self._outcome = self._flow.send, outcome

    def fail(self, error: BaseException) -> None:
        """Set the error of the current action. The flow cleans up, also when the reader wants no more events."""
        self._resume, self._outcome = self._flow.throw, error


def _iterate_events(flow: RunFlow, driver: Any) -> Iterator[Any]:
    steps = _Steps(flow)
    for action in steps:
        try:
            if isinstance(action, Emit):
                yield from action.events
            elif isinstance(action, EmitAsDone):
                with _run_together(driver, action) as results:
                    for result in results:
                        yield action.make_event(result)
            elif isinstance(action, Relay):
                with action.manager as stream:
                    yield from stream
                    steps.finish(action.get_result(stream))
            else:
                steps.finish(driver.run(_yield_action(action)))
        except BaseException as error:
            steps.fail(error)


async def _iterate_events_async(flow: RunFlow, driver: Any) -> AsyncIterator[Any]:
    steps = _Steps(flow)
    for action in steps:
        try:
            if isinstance(action, Emit):
                for event in action.events:
                    yield event
            elif isinstance(action, EmitAsDone):
                async with _AsyncWorkers(driver, action) as results:
                    async for result in results:
                        yield action.make_event(result)
            elif isinstance(action, Relay):
                async with action.manager as stream:
                    async for event in stream:
                        yield event
                    steps.finish(action.get_result(stream))
            else:
                steps.finish(await driver.run(_yield_action(action)))
        except BaseException as error:
            steps.fail(error)


@contextmanager
def _run_together(driver: Any, work: EmitAsDone) -> Iterator[Iterator[Any]]:
    """Run flows, and yield their results as they end; those in progress at the end of the block are waited for."""
    if not work.together:
        yield map(driver.run, work.flows)
        return
    from concurrent.futures import ThreadPoolExecutor, as_completed

    with ThreadPoolExecutor(len(work.flows), "openai") as pool:
        futures = [pool.submit(copy_context().run, driver.run, flow) for flow in work.flows]
        yield (future.result() for future in as_completed(futures))


class _AsyncWorkers:
    """Runs flows, and yields their results as they end; those in progress at the end of the block are cancelled.

    This is not a generator: an event loop that ends closes all open generators, in any order and at the same time.
    """

    def __init__(self, driver: Any, work: EmitAsDone) -> None:
        import anyio

        self._driver = driver
        self._flows = [self._report_result(flow, place) for place, flow in enumerate(work.flows)]
        channel: Any = anyio.create_memory_object_stream(len(work.flows))
        self._sender, self._receiver = channel
        self._failures: List[BaseException] = []
        self._scope = anyio.CancelScope()

    def _report_result(self, flow: Flow[Any], place: int) -> Flow[None]:
        # A plain function blocks the loop until it ends, so the results of earlier ones are yielded first.
        for _ in range(place):
            yield Sleep(0)
        self._sender.send_nowait((yield from flow))

    async def _run(self) -> None:
        with self._sender:
            try:
                with self._scope:
                    await self._driver.run(_yield_action(Together(self._flows, len(self._flows))))
            except BaseException as error:
                # Some errors would end the event loop if they left a task.
                self._failures.append(error)

    async def __aenter__(self) -> AsyncIterator[object]:
        # In a separate task: between two events, other code runs, which may never resume this generator.
        if async_library() == "trio":
            import trio

            trio.lowlevel.spawn_system_task(self._run, context=copy_context())
        else:
            import asyncio

            task = asyncio.create_task(self._run())
            # A task that is cancelled before it starts never closes its channel.
            task.add_done_callback(lambda _: self._sender.close())
        return cast("AsyncIterator[object]", self._receiver)

    async def __aexit__(self, kind: Optional[type[BaseException]], *_: object) -> None:
        import anyio

        self._scope.cancel()
        with anyio.CancelScope(shield=True), self._receiver:
            async for _ in self._receiver:
                pass
        failures, self._failures = self._failures, []
        if failures and kind is None:
            raise failures[0]


def pass_events(stream: ToolRunStream[Any, Any], on_event: Callable[[Any], Any]) -> None:
    """Call a function with each event of a run."""
    with attach_run(stream.run), stream:
        for event in stream:
            refuse_awaitable(on_event(event), "on_event")


async def pass_events_async(stream: AsyncToolRunStream[Any, Any], on_event: Callable[[Any], Any]) -> None:
    """Call a function with each event of an asynchronous run."""
    with attach_run(stream.run):
        async with stream:
            async for event in stream:
                result = on_event(event)
                if inspect.isawaitable(result):
                    await result


def refuse_awaitable(value: _ValueT, name: str) -> _ValueT:
    """Return the result of a function of the user, unless it is awaitable.

    Raises:
        TypeError: It is awaitable, and the client cannot wait for it.
    """
    if inspect.isawaitable(value):
        close = getattr(value, "close", None)
        if close is not None:
            close()
        raise TypeError(f"{name} is asynchronous and needs an asynchronous client")
    return value
