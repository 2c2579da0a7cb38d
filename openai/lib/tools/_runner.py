"""The tool runner: asks the model, runs the functions that it calls, sends the results back, until it is done.

It is a recipe on the public methods, written once for both kinds of clients, for chat completions and for responses.
What differs between the two is in a class each, in `_tool_apis`.
"""

from __future__ import annotations

import inspect
import logging
from collections.abc import Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Callable, NamedTuple, Optional, Union, cast

from ..._flow.actions import Flow, Resolve, Together
from ..._types import omit
from .._parsing._calls import one_format
from .._parsing._types import ParsedT
from .._tool_names import find_definition
from .._tools import FunctionTool, PydanticFunctionTool, function_tool, is_asynchronous
from ..recipes import to_list
from ._apis import Api, Chat, Responses
from ._run import (
    AsyncToolRunStream,
    ChatToolRun,
    Emit,
    EmitAsDone,
    ResponseToolRun,
    RunFlow,
    ToolCall,
    ToolOutputEvent,
    ToolRun,
    ToolRunStream,
    carried,
    field_of,
    give,
    give_async,
    refuse_awaitable,
    told_as,
)

if TYPE_CHECKING:
    from ...types.chat import ChatCompletionMessage, ChatCompletionMessageParam, ChatCompletionToolUnionParam
    from ...types.responses import ResponseInputItemParam, ResponseOutputItem, response_output_item
    from ...types.responses.tool_param import ParseableToolParam
    from .._tools import ResponsesPydanticFunctionTool
    from ..streaming.chat import ChatCompletionStreamEvent
    from ..streaming.chat._completions import ResponseFormat
    from ..streaming.responses import ResponseStreamEvent
    from ..streaming.responses._state import TextFormat

#: The events of runs, those of the stream helpers among them.
ChatRunEvent = Union["ChatCompletionStreamEvent[Any]", ToolOutputEvent]
ResponseRunEvent = Union["ResponseStreamEvent[Any]", ToolOutputEvent]

log = logging.getLogger("openai")

#: Requests that a run makes at most, where the caller does not say: enough for a task of some steps, and an end to a
#: model that calls the same tool for ever.
MAX_TURNS = 10

#: Calls of functions, as both APIs name them; what else the model may ask for, the caller has to do.
_CALLS = ("function", "custom", "function_call", "custom_tool_call")


def run_chat_tools(
    self: Any,
    *,
    messages: Iterable[Union[ChatCompletionMessageParam, ChatCompletionMessage]],
    tools: Iterable[Union[ChatCompletionToolUnionParam, Callable[..., Any]]],
    max_turns: int = MAX_TURNS,
    approve: Optional[Callable[[ToolCall], Any]] = None,
    on_event: Optional[Callable[[ChatRunEvent], Any]] = None,
    response_format: ResponseFormat[ParsedT] = omit,
    strict: bool = True,
    **params: Any,
) -> Flow[ChatToolRun[ParsedT]]:
    """Let the model answer with the help of functions of yours, which are called as it asks for them.

    Calls in the messages that have no result yet are carried out first.

    Args:
        tools: Functions, plain or asynchronous; what `openai.function_tool` and `openai.custom_tool` make of them;
            other tools as the API takes them. An asynchronous client runs asynchronous functions at the same time, and
            plain ones in turn.
        max_turns: Requests to make at most, 1 or more.
        approve: Asked before each call: `True` lets it run, `False` or a text for the model does not, and with `None`
            the run stops, and the call is `pending`.
        on_event: Given each event of the answers' streams, and one for the outcome of each call; without it nothing is
            streamed.
        response_format: A type that the last answer is read into, or what the API takes.
        strict: Hold the model to the schemas of the type and of functions that are given as such. With `False` their
            annotations may have what strict mode cannot express, such as `dict[str, int]` and `Any`.

    Returns:
        The run: its `text` or `parsed` is what the model said in the end, its `conversation` can be gone on with.
        What a tool raises, wrong arguments and unknown names are told to the model, and stand in `calls`.

    Raises:
        TypeError, ValueError: No tool can be made of a function, two have one name, or a param is wrong.
        LengthFinishReasonError, ContentFilterFinishReasonError, OutputParseError: The last answer cannot be read
            into the type.
        Exception: Whatever ends a run has what had been done as its `run`.
    """
    run: ChatToolRun[ParsedT] = ChatToolRun(_listed(messages, "messages"))
    yield from _Runner(Chat(self, response_format, params, strict), run, tools, max_turns, approve).to_its_end(on_event)
    return run


def run_chat_tools_stream(
    self: Any,
    *,
    messages: Iterable[Union[ChatCompletionMessageParam, ChatCompletionMessage]],
    tools: Iterable[Union[ChatCompletionToolUnionParam, Callable[..., Any]]],
    max_turns: int = MAX_TURNS,
    approve: Optional[Callable[[ToolCall], Any]] = None,
    response_format: ResponseFormat[ParsedT] = omit,
    strict: bool = True,
    **params: Any,
) -> Any:
    """Let the model answer with the help of functions of yours, and follow its answers as they are written.

    The first request is sent when the stream is first iterated; the functions run while it is.

    Args:
        tools: As for `run_tools`.
        max_turns: Requests to make at most, 1 or more.
        approve: As for `run_tools`.
        response_format: A type that the last answer is read into, or what the API takes.
        strict: Hold the model to the schemas of the type and of functions that are given as such. With `False` their
            annotations may have what strict mode cannot express, such as `dict[str, int]` and `Any`.

    Returns:
        The events of all answers, and one for the outcome of each call; `run` is what has come of it so far.

    Raises:
        TypeError, ValueError: No tool can be made of a function, two have one name, or a param is wrong.
    """
    run: ChatToolRun[ParsedT] = ChatToolRun(_listed(messages, "messages"))
    return _Runner(Chat(self, response_format, params, strict), run, tools, max_turns, approve).stream()


def run_response_tools(
    self: Any,
    *,
    input: Union[
        str, Iterable[Union[ResponseInputItemParam, ResponseOutputItem, response_output_item.LocalShellCallAction]]
    ],
    tools: Iterable[Union[ParseableToolParam, ResponsesPydanticFunctionTool, Callable[..., Any]]],
    max_turns: int = MAX_TURNS,
    approve: Optional[Callable[[ToolCall], Any]] = None,
    on_event: Optional[Callable[[ResponseRunEvent], Any]] = None,
    text_format: TextFormat[ParsedT] = omit,
    response_format: TextFormat[ParsedT] = omit,
    strict: bool = True,
    **params: Any,
) -> Flow[ResponseToolRun[ParsedT]]:
    """Let the model answer with the help of functions of yours, which are called as it asks for them.

    Calls of functions in the input that have no result yet are carried out first.

    Args:
        tools: Functions, plain or asynchronous; what `openai.function_tool` and `openai.custom_tool` make of them;
            other tools as the API takes them. An asynchronous client runs asynchronous functions at the same time, and
            plain ones in turn.
        max_turns: Requests to make at most, 1 or more.
        approve: Asked before each call: `True` lets it run, `False` or a text for the model does not, and with `None`
            the run stops, and the call is `pending`.
        on_event: Given each event of the answers' streams, and one for the outcome of each call; without it nothing is
            streamed.
        text_format: A type that the last answer is read into.
        response_format: Another name of `text_format`; give one of the two.
        strict: Hold the model to the schemas of the type and of functions that are given as such. With `False` their
            annotations may have what strict mode cannot express, such as `dict[str, int]` and `Any`.

    Returns:
        The run: its `text` or `parsed` is what the model said in the end, its `conversation` can be gone on with.
        What a tool raises, wrong arguments and unknown names are told to the model, and stand in `calls`.

    Raises:
        TypeError, ValueError: No tool can be made of a function, two have one name, or a param is wrong.
        LengthFinishReasonError, ContentFilterFinishReasonError, OutputParseError: The last answer cannot be read
            into the type.
        Exception: Whatever ends a run has what had been done as its `run`.
    """
    api = Responses(self, one_format(text_format, response_format), params, strict)
    run: ResponseToolRun[ParsedT] = ResponseToolRun(_listed(input, "input"))
    yield from _Runner(api, run, tools, max_turns, approve).to_its_end(on_event)
    return run


def run_response_tools_stream(
    self: Any,
    *,
    input: Union[
        str, Iterable[Union[ResponseInputItemParam, ResponseOutputItem, response_output_item.LocalShellCallAction]]
    ],
    tools: Iterable[Union[ParseableToolParam, ResponsesPydanticFunctionTool, Callable[..., Any]]],
    max_turns: int = MAX_TURNS,
    approve: Optional[Callable[[ToolCall], Any]] = None,
    text_format: TextFormat[ParsedT] = omit,
    response_format: TextFormat[ParsedT] = omit,
    strict: bool = True,
    **params: Any,
) -> Any:
    """Let the model answer with the help of functions of yours, and follow its answers as they are written.

    The first request is sent when the stream is first iterated; the functions run while it is.

    Args:
        tools: As for `run_tools`.
        max_turns: Requests to make at most, 1 or more.
        approve: As for `run_tools`.
        text_format: A type that the last answer is read into.
        response_format: Another name of `text_format`; give one of the two.
        strict: Hold the model to the schemas of the type and of functions that are given as such. With `False` their
            annotations may have what strict mode cannot express, such as `dict[str, int]` and `Any`.

    Returns:
        The events of all answers, and one for the outcome of each call; `run` is what has come of it so far.

    Raises:
        TypeError, ValueError: No tool can be made of a function, two have one name, or a param is wrong.
    """
    api = Responses(self, one_format(text_format, response_format), params, strict)
    run: ResponseToolRun[ParsedT] = ResponseToolRun(_listed(input, "input"))
    return _Runner(api, run, tools, max_turns, approve).stream()


class _Tools(NamedTuple):
    """The tools of a run."""

    given: list[Any]
    runnable: dict[str, FunctionTool[..., Any]]
    #: The definitions of those that have no function.
    others: dict[str, Any]


def _sorted(tools: Any, is_async: bool, strict: bool) -> _Tools:
    """Sort the tools that can be run from those that cannot.

    Raises:
        TypeError, ValueError: no tool can be made of a function, or it needs another client; two have one name.
    """
    if isinstance(tools, (str, Mapping)) or not isinstance(tools, Iterable):
        raise TypeError(f"tools must be a list of functions and tools, not {type(tools).__name__}; write [tool]")
    found = _Tools([], {}, {})
    for given in tools:
        if not isinstance(given, Mapping) and not callable(given):
            raise TypeError(
                f"tools takes functions, what is made of them, and tools as the API has them, not {given!r}"
            )
        tool = given if isinstance(given, Mapping) else function_tool(given, strict=None if strict else False)
        inner = tool.get(cast(str, tool.get("type")))
        definition = inner if isinstance(inner, Mapping) else tool
        name = definition.get("name")
        if name is not None and (name in found.runnable or name in found.others):
            raise ValueError(f"two of the tools are called {name!r}, so the model's calls of it could mean either")
        if isinstance(tool, FunctionTool) and tool.function is not None:
            if not is_async and (is_asynchronous(tool.function) or inspect.isasyncgenfunction(tool.function)):
                raise TypeError(f"the tool {tool.name!r} is asynchronous and needs an asynchronous client")
            found.runnable[tool.name] = tool
        elif name is not None:
            found.others[name] = definition
        found.given.append(tool)
    return found


def _listed(conversation: Any, name: str) -> list[Any]:
    """Return the messages or items that a run begins with, in a list of its own.

    Raises:
        TypeError: they are no list.
    """
    if name == "input" and isinstance(conversation, str):
        return [{"role": "user", "content": conversation}]
    given = to_list(conversation)
    if given is None:
        raise TypeError(f"run_tools() takes a list as `{name}`, not {type(conversation).__name__}")
    return [*given]


class _Runner:
    """One run, before it begins and while it goes on."""

    def __init__(self, api: Api, run: ToolRun[Any, Any], tools: Any, max_turns: Any, approve: Any) -> None:
        if isinstance(max_turns, bool) or not isinstance(max_turns, int) or max_turns < 1:
            raise ValueError(f"max_turns must be a whole number, 1 or more, not {max_turns!r}")
        self._api = api
        self._tools = _sorted(tools, api.is_async, api.strict)
        api.take(self._tools.given)
        self._max_turns = max_turns
        self._approve = self._allowed(approve, "approve")
        self._run = run

    def _allowed(self, function: Any, name: str) -> Any:
        if function is not None and not self._api.is_async and is_asynchronous(function):
            raise TypeError(f"{name} is asynchronous and needs an asynchronous client")
        return function

    def to_its_end(self, on_event: Any) -> Flow[None]:
        """Run until it is done; with ``on_event`` streamed."""
        if self._allowed(on_event, "on_event") is None:
            # What is not streamed asks for nothing that a driver does not know.
            yield from cast("Flow[None]", self._turns(streams=False))
        else:
            yield Resolve(partial(give_async if self._api.is_async else give, self.stream(), on_event))

    def stream(self) -> Any:
        """Return the events of the run, which begins with the first."""
        made: Any = AsyncToolRunStream if self._api.is_async else ToolRunStream
        return made(self._run, self._turns(streams=True), self._api.driver)

    def _turns(self, streams: bool) -> RunFlow:
        api, run = self._api, self._run
        with carried(run):
            yield from self._work_off(api.unanswered(run), streams)
            while not run.pending and len(run.answers) < self._max_turns:
                answer = yield api.streamed(run) if streams else Resolve(api.request(run))
                api.said(run, answer)
                calls = api.calls(answer)
                if not calls:
                    run.answers[-1] = api.finished(answer)
                    run.done = api.is_complete(answer)
                    return
                api.relax()
                yield from self._work_off(calls, streams)

    def _work_off(self, calls: list[ToolCall], streams: bool) -> RunFlow:
        """Carry out the calls that can be, and add what came of them to the conversation."""
        run = self._run
        run.calls += calls
        run.pending = [*calls]
        try:
            ready = []
            for call in calls:
                tool = yield from self._ready(call)
                if tool is not None:
                    ready.append((call, tool))
            if streams:
                refused = [call for call in calls if call.output is not None]
                yield Emit([self._tell(call) for call in refused])
            if ready:
                # Plain functions of the user's may share state that is not safe in threads, so a blocking client runs
                # them one after another unless each was made with `in_thread=True`.
                together = self._api.is_async or all(tool.in_thread for _, tool in ready)
                flows = [self._carry_out(call, tool) for call, tool in ready]
                if streams:
                    yield EmitAsDone(flows, together, self._tell)
                else:
                    yield Together(flows, len(ready) if together else 1)
        finally:
            # Also what came of them before the run was ended: it will not have to be done again.
            for call in calls:
                if call.output is not None and call in run.pending:
                    self._tell(call)

    def _tell(self, call: ToolCall) -> ToolOutputEvent:
        """Add what came of a call to the conversation, and return the event for it."""
        self._run.pending.remove(call)
        self._api.answer(self._run, call)
        return ToolOutputEvent(call)

    def _ready(self, call: ToolCall) -> Flow[Optional[FunctionTool[..., Any]]]:
        """Return the tool of a call that may run; else note what the model is told, or leave the call pending."""
        if call.kind == "mcp_approval_request" and self._approve is not None:
            yield from self._ask(call)
            call.output = call.approved if call.output is None else call.output
        # The tools of a namespace have names of their own.
        if call.kind not in _CALLS or field_of(call.item, "namespace"):
            return None
        tool = self._tools.runnable.get(call.name)
        if tool is None:
            definition = find_definition(self._tools.others.values(), call.name)
            if definition is not None:
                _parse(call, definition)
                return None
            names = [*self._tools.runnable, *self._tools.others]
            known = f"the tools are {', '.join(names)}" if names else "there are none"
            call.output = f"Error: there is no tool {call.name!r}; {known}."
            call.error = LookupError(call.output)
            return None
        _parse(call, tool)
        if call.error is not None:
            call.fail(call.error)
            return None
        if self._approve is not None:
            yield from self._ask(call)
        return tool if self._approve is None or call.approved else None

    def _ask(self, call: ToolCall) -> Flow[None]:
        """Ask whether a call may run; if it may not, note what the model is told."""
        verdict = refuse_awaitable((yield Resolve(partial(self._approve, call))), "approve")
        # Nothing runs that was not clearly allowed.
        if verdict is not None and not isinstance(verdict, (bool, str)):
            raise TypeError(f"approve must return True, False or a text for the model, or None, not {verdict!r}")
        if verdict is not None:
            call.approved = verdict is True
        if call.approved is False:
            call.output = verdict or "The user did not allow this call."

    def _carry_out(self, call: ToolCall, tool: FunctionTool[..., Any]) -> Flow[ToolCall]:
        function: Any = partial(cast(Any, tool.function), **call.parsed)
        if tool.in_thread and self._api.is_async:
            function = partial(_called_in_thread, function)
        try:
            result = yield Resolve(function)
            if hasattr(result, "__aiter__"):
                result = yield Resolve(partial(_collected, result))
            told = None if inspect.isawaitable(result) else told_as(result, call.kind)
        except Exception as error:
            log.debug("the tool %s failed: %s", call.name, type(error).__name__)
            call.fail(error)
        else:
            refuse_awaitable(result, f"the tool {tool.name!r}")
            call.output = told
        return call


def _parse(call: ToolCall, tool: Any) -> None:
    """Read the arguments of a call, where the tool knows how to; what is wrong with them becomes its error."""
    try:
        call.parsed = tool.parse(call.arguments) if isinstance(tool, (FunctionTool, PydanticFunctionTool)) else None
    except Exception as error:
        # Not only OutputParseError: a validator of the user's type raises what it likes.
        call.error = error


async def _called_in_thread(function: Callable[[], Any]) -> Any:
    import anyio.to_thread

    def call() -> Any:
        result = function()
        # The body of a generator runs when it is read.
        return [*result] if inspect.isgenerator(result) else result

    return await anyio.to_thread.run_sync(call)


async def _collected(items: Any) -> list[Any]:
    return [item async for item in items]
