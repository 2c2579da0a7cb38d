"""The tool runner: sends requests, runs the functions that the model calls, returns their outputs, until it is done.

It uses the public methods only, and is written once for both kinds of clients, for chat completions and for responses.
The differences between these are in `_apis`.
"""

from __future__ import annotations

import inspect
import logging
from collections.abc import AsyncIterable, Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Callable, NamedTuple, Optional, Union, cast

from ..._flow.actions import Flow, Resolve, Together
from ..._types import omit
from .._parsing._calls import choose_format
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
    attach_run,
    format_output,
    get_field,
    pass_events,
    pass_events_async,
    refuse_awaitable,
)

if TYPE_CHECKING:
    from ...types.chat import ChatCompletionMessage, ChatCompletionMessageParam, ChatCompletionToolUnionParam
    from ...types.responses import ResponseInputItemParam, ResponseOutputItem, response_output_item
    from ...types.responses.tool_param import ParseableToolParam
    from .._protocols import ChatCompletionsResource, ResponsesResource
    from .._tools import ResponsesPydanticFunctionTool
    from ..streaming.chat import ChatCompletionStreamEvent
    from ..streaming.chat._completions import ResponseFormat
    from ..streaming.responses import ResponseStreamEvent
    from ..streaming.responses._state import TextFormat

#: The events of runs, those of the stream helpers among them.
ChatRunEvent = Union["ChatCompletionStreamEvent[Any]", ToolOutputEvent]
ResponseRunEvent = Union["ResponseStreamEvent[Any]", ToolOutputEvent]

log = logging.getLogger("openai")

#: Default for the maximum number of requests of a run: enough for a task of several steps, and a limit for a model that
#: calls the same tool again and again.
MAX_TURNS = 10

#: Kinds of calls of functions in both APIs; other kinds are left to the caller.
_CALLS = ("function", "custom", "function_call", "custom_tool_call")


def run_chat_tools(
    resource: ChatCompletionsResource,
    *,
    messages: Iterable[Union[ChatCompletionMessageParam, ChatCompletionMessage]],
    tools: Iterable[Union[ChatCompletionToolUnionParam, Callable[..., Any]]],
    max_turns: int = MAX_TURNS,
    approve: Optional[Callable[[ToolCall], Any]] = None,
    on_event: Optional[Callable[[ChatRunEvent], Any]] = None,
    response_format: ResponseFormat[ParsedT] = omit,
    strict: bool = True,
    **params: object,
) -> Flow[ChatToolRun[ParsedT]]:
    """Let the model answer with the help of your functions, which are called as it requests them.

    Calls in the messages that have no result yet are run first.

    Args:
        tools: Functions, sync or async; tools made of them by `openai.function_tool` and `openai.custom_tool`; other
            tools as params of the API. An asynchronous client runs asynchronous functions at the same time, and
            plain ones in turn.
        max_turns: Maximum number of requests, 1 or more.
        approve: Asked before each call: `True` lets it run, `False` or a text for the model refuses it, and with `None`
            the run stops, and the call is `pending`.
        on_event: Called with each event of the streams, and one for the outcome of each call; without it, nothing is
            streamed.
        response_format: A type that the last answer is read into, or a param of the API.
        strict: Hold the model to the schemas of the type and of plain functions. With `False` their annotations may be
            types that strict mode cannot express, such as `dict[str, int]` and `Any`.

    Returns:
        The run: its `text` or `parsed` is the last answer, and its `conversation` can be continued. Errors of tools,
        wrong arguments and unknown names are sent to the model, and are in `calls`.

    Raises:
        TypeError, ValueError: A function cannot be made a tool, two tools have the same name, or a param is wrong.
        LengthFinishReasonError, ContentFilterFinishReasonError, OutputParseError: The last answer cannot be read
            into the type.
        Exception: Any error that ends a run has the attribute `run`, with what was done before.
    """
    run: ChatToolRun[ParsedT] = ChatToolRun(_to_conversation(messages, "messages"))
    yield from _Runner(Chat(resource, response_format, params, strict), run, tools, max_turns, approve).run_to_end(
        on_event
    )
    return run


def run_chat_tools_stream(
    resource: ChatCompletionsResource,
    *,
    messages: Iterable[Union[ChatCompletionMessageParam, ChatCompletionMessage]],
    tools: Iterable[Union[ChatCompletionToolUnionParam, Callable[..., Any]]],
    max_turns: int = MAX_TURNS,
    approve: Optional[Callable[[ToolCall], Any]] = None,
    response_format: ResponseFormat[ParsedT] = omit,
    strict: bool = True,
    **params: object,
) -> object:
    """Let the model answer with the help of your functions, and follow its answers as they are written.

    The first request is sent when the stream is first iterated; the functions run while it is.

    Args:
        tools: As for `run_tools`.
        max_turns: Maximum number of requests, 1 or more.
        approve: As for `run_tools`.
        response_format: A type that the last answer is read into, or a param of the API.
        strict: Hold the model to the schemas of the type and of plain functions. With `False` their annotations may be
            types that strict mode cannot express, such as `dict[str, int]` and `Any`.

    Returns:
        The events of all answers, and one for the outcome of each call; its `run` is the run so far.

    Raises:
        TypeError, ValueError: A function cannot be made a tool, two tools have the same name, or a param is wrong.
    """
    run: ChatToolRun[ParsedT] = ChatToolRun(_to_conversation(messages, "messages"))
    return _Runner(Chat(resource, response_format, params, strict), run, tools, max_turns, approve).open_stream()


def run_response_tools(
    resource: ResponsesResource,
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
    **params: object,
) -> Flow[ResponseToolRun[ParsedT]]:
    """Let the model answer with the help of your functions, which are called as it requests them.

    Calls of functions in the input that have no result yet are run first.

    Args:
        tools: Functions, sync or async; tools made of them by `openai.function_tool` and `openai.custom_tool`; other
            tools as params of the API. An asynchronous client runs asynchronous functions at the same time, and
            plain ones in turn.
        max_turns: Maximum number of requests, 1 or more.
        approve: Asked before each call: `True` lets it run, `False` or a text for the model refuses it, and with `None`
            the run stops, and the call is `pending`.
        on_event: Called with each event of the streams, and one for the outcome of each call; without it, nothing is
            streamed.
        text_format: A type that the last answer is read into.
        response_format: Another name of `text_format`; pass one of the two.
        strict: Hold the model to the schemas of the type and of plain functions. With `False` their annotations may be
            types that strict mode cannot express, such as `dict[str, int]` and `Any`.

    Returns:
        The run: its `text` or `parsed` is the last answer, and its `conversation` can be continued. Errors of tools,
        wrong arguments and unknown names are sent to the model, and are in `calls`.

    Raises:
        TypeError, ValueError: A function cannot be made a tool, two tools have the same name, or a param is wrong.
        LengthFinishReasonError, ContentFilterFinishReasonError, OutputParseError: The last answer cannot be read
            into the type.
        Exception: Any error that ends a run has the attribute `run`, with what was done before.
    """
    api = Responses(resource, choose_format(text_format, response_format), params, strict)
    run: ResponseToolRun[ParsedT] = ResponseToolRun(_to_conversation(input, "input"))
    yield from _Runner(api, run, tools, max_turns, approve).run_to_end(on_event)
    return run


def run_response_tools_stream(
    resource: ResponsesResource,
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
    **params: object,
) -> object:
    """Let the model answer with the help of your functions, and follow its answers as they are written.

    The first request is sent when the stream is first iterated; the functions run while it is.

    Args:
        tools: As for `run_tools`.
        max_turns: Maximum number of requests, 1 or more.
        approve: As for `run_tools`.
        text_format: A type that the last answer is read into.
        response_format: Another name of `text_format`; pass one of the two.
        strict: Hold the model to the schemas of the type and of plain functions. With `False` their annotations may be
            types that strict mode cannot express, such as `dict[str, int]` and `Any`.

    Returns:
        The events of all answers, and one for the outcome of each call; its `run` is the run so far.

    Raises:
        TypeError, ValueError: A function cannot be made a tool, two tools have the same name, or a param is wrong.
    """
    api = Responses(resource, choose_format(text_format, response_format), params, strict)
    run: ResponseToolRun[ParsedT] = ResponseToolRun(_to_conversation(input, "input"))
    return _Runner(api, run, tools, max_turns, approve).open_stream()


class _SortedTools(NamedTuple):
    """The tools of a run: all, those with a function, and the others."""

    all: list[Any]
    runnable: dict[str, FunctionTool[..., Any]]
    #: The definitions of those that have no function.
    others: dict[str, Any]


def _sort_tools(tools: object, is_async: bool, strict: bool) -> _SortedTools:
    """Sort the tools into those that can run and those that cannot.

    Raises:
        TypeError: A function cannot be made a tool, or needs an asynchronous client.
        ValueError: Two tools have the same name.
    """
    if isinstance(tools, (str, Mapping)) or not isinstance(tools, Iterable):
        raise TypeError(f"tools must be a list of functions and tools, not {type(tools).__name__}; write [tool]")
    sorted_tools = _SortedTools([], {}, {})
    for item in tools:
        if not isinstance(item, Mapping) and not callable(item):
            raise TypeError(f"tools takes functions, tools made of them, and tools as params of the API, not {item!r}")
        tool = item if isinstance(item, Mapping) else function_tool(item, strict=None if strict else False)
        inner = tool.get(cast(str, tool.get("type")))
        definition = inner if isinstance(inner, Mapping) else tool
        name = definition.get("name")
        if name is not None and (name in sorted_tools.runnable or name in sorted_tools.others):
            raise ValueError(f"two of the tools are called {name!r}, so a call could mean either")
        if isinstance(tool, FunctionTool) and tool.function is not None:
            if not is_async and (is_asynchronous(tool.function) or inspect.isasyncgenfunction(tool.function)):
                raise TypeError(f"the tool {tool.name!r} is asynchronous and needs an asynchronous client")
            sorted_tools.runnable[tool.name] = tool
        elif name is not None:
            sorted_tools.others[name] = definition
        sorted_tools.all.append(tool)
    return sorted_tools


def _to_conversation(conversation: object, name: str) -> list[Any]:
    """Return a copy of the messages or items that a run starts with.

    Raises:
        TypeError: They are not a list.
    """
    if name == "input" and isinstance(conversation, str):
        return [{"role": "user", "content": conversation}]
    items = to_list(conversation)
    if items is None:
        raise TypeError(f"run_tools() takes a list as `{name}`, not {type(conversation).__name__}")
    return [*items]


class _Runner:
    """One run of tools."""

    def __init__(
        self, api: Api[Any], run: ToolRun[Any, Any], tools: object, max_turns: object, approve: object
    ) -> None:
        if isinstance(max_turns, bool) or not isinstance(max_turns, int) or max_turns < 1:
            raise ValueError(f"max_turns must be a whole number, 1 or more, not {max_turns!r}")
        self._api = api
        self._tools = _sort_tools(tools, api.is_async, api.strict)
        api.set_tools(self._tools.all)
        self._max_turns = max_turns
        self._approve = self._check_sync(approve, "approve")
        self._run = run

    def _check_sync(self, function: object, name: str) -> Any:
        if function is not None and not self._api.is_async and is_asynchronous(function):
            raise TypeError(f"{name} is asynchronous and needs an asynchronous client")
        return function

    def run_to_end(self, on_event: Optional[Callable[[Any], object]]) -> Flow[None]:
        """Run until it is done, streamed if there is an ``on_event``."""
        self._check_sync(on_event, "on_event")
        if on_event is None:
            # Without streaming, all actions are those of drivers.
            yield from cast("Flow[None]", self._run_turns(streams=False))
        else:
            yield Resolve(
                partial(pass_events_async if self._api.is_async else pass_events, self.open_stream(), on_event)
            )

    def open_stream(self) -> Any:
        """Return the stream of events of the run, which starts with the first."""
        stream_class: Any = AsyncToolRunStream if self._api.is_async else ToolRunStream
        return stream_class(self._run, self._run_turns(streams=True), self._api.driver)

    def _run_turns(self, streams: bool) -> RunFlow:
        api, run = self._api, self._run
        with attach_run(run):
            yield from self._handle_calls(api.list_unanswered_calls(run), streams)
            while not run.pending and len(run.answers) < self._max_turns:
                result = yield api.prepare_stream(run) if streams else Resolve(api.prepare_request(run))
                api.add_result(run, result)
                calls = api.list_calls(result)
                if not calls:
                    run.answers[-1] = api.parse_result(result)
                    run.done = api.is_complete(result)
                    return
                api.relax_tool_choice()
                yield from self._handle_calls(calls, streams)

    def _handle_calls(self, calls: list[ToolCall], streams: bool) -> RunFlow:
        """Run the calls that can run, and add their outputs to the conversation."""
        run = self._run
        run.calls += calls
        run.pending = [*calls]
        try:
            ready_calls = []
            for call in calls:
                tool = yield from self._prepare_call(call)
                if tool is not None:
                    ready_calls.append((call, tool))
            if streams:
                refused = [call for call in calls if call.output is not None]
                yield Emit([self._record_output(call) for call in refused])
            if ready_calls:
                # Functions may share state that is not thread-safe, so a synchronous client runs them one after another
                # unless all were made with `in_thread=True`.
                together = self._api.is_async or all(tool.in_thread for _, tool in ready_calls)
                flows = [self._run_call(call, tool) for call, tool in ready_calls]
                if streams:
                    yield EmitAsDone(flows, together, self._record_output)
                else:
                    yield Together(flows, len(ready_calls) if together else 1)
        finally:
            # Also if the run was ended meanwhile, so that finished calls need not run again.
            for call in calls:
                if call.output is not None and call in run.pending:
                    self._record_output(call)

    def _record_output(self, call: ToolCall) -> ToolOutputEvent:
        """Add the output of a call to the conversation, and return the event for it."""
        self._run.pending.remove(call)
        self._api.add_output(self._run, call)
        return ToolOutputEvent(call)

    def _prepare_call(self, call: ToolCall) -> Flow[Optional[FunctionTool[..., Any]]]:
        """Return the tool of a call that may run; otherwise set its output, or leave it pending."""
        if call.kind == "mcp_approval_request" and self._approve is not None:
            yield from self._ask_approval(call)
            call.output = call.approved if call.output is None else call.output
        # Tools of a namespace may have the same names.
        if call.kind not in _CALLS or get_field(call.item, "namespace"):
            return None
        tool = self._tools.runnable.get(call.name)
        if tool is None:
            definition = find_definition(self._tools.others.values(), call.name)
            if definition is not None:
                _parse_arguments(call, definition)
                return None
            names = [*self._tools.runnable, *self._tools.others]
            choice = f"the tools are {', '.join(names)}" if names else "there are none"
            call.output = f"Error: there is no tool {call.name!r}; {choice}."
            call.error = LookupError(call.output)
            return None
        _parse_arguments(call, tool)
        if call.error is not None:
            call.fail(call.error)
            return None
        if self._approve is not None:
            yield from self._ask_approval(call)
        return tool if self._approve is None or call.approved else None

    def _ask_approval(self, call: ToolCall) -> Flow[None]:
        """Ask whether a call may run; if not, set its output."""
        verdict = refuse_awaitable((yield Resolve(partial(self._approve, call))), "approve")
        # Only calls that were clearly approved run.
        if verdict is not None and not isinstance(verdict, (bool, str)):
            raise TypeError(f"approve must return True, False or a text for the model, or None, not {verdict!r}")
        if verdict is not None:
            call.approved = verdict is True
        if call.approved is False:
            call.output = verdict or "The user did not allow this call."

    def _run_call(self, call: ToolCall, tool: FunctionTool[..., Any]) -> Flow[ToolCall]:
        function: Any = partial(cast(Any, tool.function), **call.parsed)
        if tool.in_thread and self._api.is_async:
            function = partial(_call_in_thread, function)
        try:
            result = yield Resolve(function)
            if hasattr(result, "__aiter__"):
                result = yield Resolve(partial(_collect_items, result))
            output = None if inspect.isawaitable(result) else format_output(result, call.kind)
        except Exception as error:
            log.debug("the tool %s failed: %s", call.name, type(error).__name__)
            call.fail(error)
        else:
            refuse_awaitable(result, f"the tool {tool.name!r}")
            call.output = output
        return call


def _parse_arguments(call: ToolCall, tool: object) -> None:
    """Parse the arguments of a call, if the tool can; an exception becomes the error of the call."""
    try:
        call.parsed = tool.parse(call.arguments) if isinstance(tool, (FunctionTool, PydanticFunctionTool)) else None
    except Exception as error:
        # Not only OutputParseError: a validator of the user's type may raise any exception.
        call.error = error


async def _call_in_thread(function: Callable[[], object]) -> object:
    import anyio.to_thread

    def call() -> object:
        result = function()
        # The body of a generator runs when it is iterated.
        return [*result] if inspect.isgenerator(result) else result

    return await anyio.to_thread.run_sync(call)


async def _collect_items(items: AsyncIterable[object]) -> list[object]:
    return [item async for item in items]
