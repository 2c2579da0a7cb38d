"""The tool runner: asks the model, runs the functions that it calls, sends the results back, until it is done.

It is a recipe on the public methods, written once for both kinds of clients, for chat completions and for responses.
What differs between the two is in a class each; see `_Chat` and `_Responses`.
"""

from __future__ import annotations

import inspect
import logging
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Callable, Optional, Union

from .._exceptions import OutputParseError
from .._flow.actions import Flow, Resolve, Together
from .._json import EncodeError, dumps
from .._types import Omit, omit
from ._tools import FunctionTool, for_responses, function_tool

if TYPE_CHECKING:
    from ..types.chat import ChatCompletionMessage, ChatCompletionMessageParam, ChatCompletionToolUnionParam
    from ..types.responses import ResponseInputItemParam, ResponseOutputItem, ToolParam, response_output_item

log = logging.getLogger("openai")

#: Requests that a run makes at most, where the caller does not say: enough for a task of some steps, and an end to a
#: model that calls the same tool for ever.
MAX_TURNS = 10


class ToolCall:
    """A call of a tool that the model wants, and what came of it."""

    def __init__(self, id: str, name: str, arguments: str) -> None:
        self.id = id
        """Which result belongs to it."""
        self.name = name
        """The tool's name, which the model may have made up."""
        self.arguments = arguments
        """The arguments as the model wrote them, which should be JSON."""
        self.parsed: Any = None
        """The arguments, checked; ``None`` where they are wrong."""
        self.output: Any = None
        """What the model is told: the result as text, or what went wrong."""
        self.error: Optional[Exception] = None
        """What went wrong, where something did."""

    def __repr__(self) -> str:
        return f"ToolCall({self.name!r}, {self.arguments!r}, id={self.id!r})"


class ToolRun:
    """What came of a run."""

    def __init__(self, conversation: list[Any]) -> None:
        self.conversation = conversation
        """All messages or items, the given ones first; it can be added to, and given to the next run."""
        self.answers: list[Any] = []
        """What the model answered in each turn: completions or responses."""
        self.calls: list[ToolCall] = []
        """All calls of tools, in their order, with what came of each."""
        self.pending: list[ToolCall] = []
        """Calls of tools that were given without a function: answer them in the conversation, then run it again."""
        self.done = False
        """Whether the model has said its last word: no calls are pending, and neither text nor turns ran out."""

    @property
    def answer(self) -> Any:
        """The last answer of the model, a completion or a response; parsed, where the run was given a format."""
        return self.answers[-1]

    @property
    def text(self) -> str:
        """The text of the last answer."""
        if hasattr(self.answer, "choices"):
            return self.answer.choices[0].message.content or ""
        return str(self.answer.output_text)

    @property
    def parsed(self) -> Any:
        """The last answer as an instance of the format; ``None`` where there was none, and while it is not done."""
        if hasattr(self.answer, "choices"):
            return getattr(self.answer.choices[0].message, "parsed", None)
        return getattr(self.answer, "output_parsed", None)

    def __repr__(self) -> str:
        return f"ToolRun(turns={len(self.answers)}, calls={len(self.calls)}, done={self.done})"


def run_chat_tools(
    self: Any,
    *,
    messages: Iterable[Union[ChatCompletionMessageParam, ChatCompletionMessage]],
    tools: Iterable[Union[ChatCompletionToolUnionParam, Callable[..., Any]]],
    max_turns: int = MAX_TURNS,
    approve: Optional[Callable[[ToolCall], Any]] = None,
    on_event: Optional[Callable[[Any], Any]] = None,
    response_format: Any = omit,
    **params: Any,
) -> Flow[ToolRun]:
    """Let the model answer with the help of functions of yours, which are called as it asks for them.

    Args:
        tools: Functions, plain or asynchronous; what `openai.function_tool` makes of one; other tools as the API takes
            them. An asynchronous client runs asynchronous functions at the same time, and plain ones in turn.
        max_turns: Requests to make at most, 1 or more.
        approve: Asked before each call: `True` lets it run, `False` or a text for the model does not.
        on_event: Given each event of the answers' streams; without it nothing is streamed.
        response_format: A type that the last answer is read into, or what the API takes.

    Returns:
        The run: its `text` or `parsed` is what the model said in the end, its `conversation` can be gone on with.
        What a tool raises, wrong arguments and unknown names are told to the model, and stand in `calls`.

    Raises:
        TypeError, ValueError: No tool can be made of a function, two have one name, or a param is wrong.
        LengthFinishReasonError, ContentFilterFinishReasonError, OutputParseError: The last answer cannot be read
            into the type.
    """
    return (yield from _run(_Chat(self, response_format, params), messages, tools, max_turns, approve, on_event))


def run_response_tools(
    self: Any,
    *,
    input: Union[
        str, Iterable[Union[ResponseInputItemParam, ResponseOutputItem, response_output_item.LocalShellCallAction]]
    ],
    tools: Iterable[Union[ToolParam, Callable[..., Any]]],
    max_turns: int = MAX_TURNS,
    approve: Optional[Callable[[ToolCall], Any]] = None,
    on_event: Optional[Callable[[Any], Any]] = None,
    text_format: Any = omit,
    **params: Any,
) -> Flow[ToolRun]:
    """Let the model answer with the help of functions of yours, which are called as it asks for them.

    Args:
        tools: Functions, plain or asynchronous; what `openai.function_tool` makes of one; other tools as the API takes
            them. An asynchronous client runs asynchronous functions at the same time, and plain ones in turn.
        max_turns: Requests to make at most, 1 or more.
        approve: Asked before each call: `True` lets it run, `False` or a text for the model does not.
        on_event: Given each event of the answers' streams; without it nothing is streamed.
        text_format: A type that the last answer is read into.

    Returns:
        The run: its `text` or `parsed` is what the model said in the end, its `conversation` can be gone on with.
        What a tool raises, wrong arguments and unknown names are told to the model, and stand in `calls`.

    Raises:
        TypeError, ValueError: No tool can be made of a function, two have one name, or a param is wrong.
        LengthFinishReasonError, ContentFilterFinishReasonError, OutputParseError: The last answer cannot be read
            into the type.
    """
    given: Iterable[Any] = [{"role": "user", "content": input}] if isinstance(input, str) else input
    return (yield from _run(_Responses(self, text_format, params), given, tools, max_turns, approve, on_event))


def _run(
    api: Any, conversation: Iterable[Any], tools: Iterable[Any], max_turns: int, approve: Any, on_event: Any
) -> Flow[ToolRun]:
    if isinstance(max_turns, bool) or not isinstance(max_turns, int) or max_turns < 1:
        raise ValueError(f"max_turns must be a whole number, 1 or more, not {max_turns!r}")
    if api.params.get("stream"):
        raise TypeError("run_tools() takes no `stream`; give a function as `on_event`, and it gets the events")
    given, runnable, others = _tools(tools)
    for tool in runnable.values():
        if inspect.iscoroutinefunction(tool.function) and not api.is_async:
            raise TypeError(f"the tool {tool.name!r} is asynchronous and needs an asynchronous client")
    api.tools = api.taken(given)
    run = ToolRun([*conversation])
    for _ in range(max_turns):
        answer = yield Resolve(api.request(run.conversation, on_event))
        run.answers.append(answer)
        run.conversation += api.said(answer)
        calls = api.calls(answer)
        if not calls:
            run.answers[-1] = api.finished(answer)
            run.done = api.is_complete(answer)
            return run
        run.calls += calls
        run.pending = [call for call in calls if call.name in others]
        ours = [call for call in calls if call.name not in others]
        yield from _carry_out(ours, runnable, approve)
        run.conversation += [api.result(call) for call in ours]
        if run.pending:
            return run
    return run


def _tools(tools: Iterable[Any]) -> tuple[list[Any], dict[str, FunctionTool[..., Any]], set[str]]:
    """Return all tools, those that can be run by name, and the names of functions that cannot."""
    given: list[Any] = []
    runnable: dict[str, FunctionTool[..., Any]] = {}
    others: set[str] = set()
    for tool in tools:
        if not isinstance(tool, Mapping):
            tool = function_tool(tool)
        definition = tool.get("function", tool) if tool.get("type") == "function" else tool.get("custom", {})
        name = definition.get("name")
        if name is not None and (name in runnable or name in others):
            raise ValueError(f"two of the tools are called {name!r}, so the model's calls of it could mean either")
        if isinstance(tool, FunctionTool) and tool.function is not None:
            runnable[tool.name] = tool
        elif name is not None:
            others.add(name)
        given.append(tool)
    return given, runnable, others


def _carry_out(calls: list[ToolCall], tools: dict[str, FunctionTool[..., Any]], approve: Any) -> Flow[None]:
    """Run the calls that can be run and are approved, and note for each what the model is told."""
    ready = []
    for call in calls:
        tool = tools.get(call.name)
        if tool is None:
            known = f"the tools are {', '.join(tools)}" if tools else "there are none"
            call.output = f"Error: there is no tool {call.name!r}; {known}."
            call.error = LookupError(call.output)
            continue
        try:
            call.parsed = tool.parse(call.arguments)
        except ValueError as error:
            # OutputParseError is one; so is whatever a validator of the user's type raises.
            _failed(call, error)
            continue
        if approve is not None:
            verdict = yield Resolve(lambda call=call: approve(call))  # type: ignore[misc]
            if verdict is not True:
                # Nothing runs that was not clearly allowed.
                if verdict is not False and verdict is not None and not isinstance(verdict, str):
                    raise TypeError(f"approve must return True, False or a text for the model, not {verdict!r}")
                call.output = verdict or "The user did not allow this call."
                continue
        ready.append((call, tool))
    if ready:
        # Plain functions one after another: what they share is the user's, and may not stand threads.
        yield Together([_call(call, tool) for call, tool in ready], len(ready) if _waits(ready) else 1)


def _waits(ready: list[Any]) -> bool:
    return any(inspect.iscoroutinefunction(tool.function) for _, tool in ready)


def _call(call: ToolCall, tool: FunctionTool[..., Any]) -> Flow[None]:
    try:
        function: Any = tool.function
        result = yield Resolve(lambda: function(**call.parsed))
        call.output = _told(result)
    except Exception as error:
        _failed(call, error)


def _failed(call: ToolCall, error: Exception) -> None:
    log.debug("the tool %s failed: %s", call.name, type(error).__name__)
    call.error = error
    kind = "" if isinstance(error, OutputParseError) else f"{type(error).__name__}: "
    call.output = f"Error: {kind}{error}"


def _told(result: Any) -> Any:
    """Return what a function returned as the model is told it: texts as they are, all else as JSON."""
    if isinstance(result, str):
        return result
    if inspect.isawaitable(result):
        close = getattr(result, "close", None)
        if close is not None:
            close()
        raise TypeError("an asynchronous function needs an asynchronous client")
    try:
        return dumps(result).decode()
    except EncodeError:
        return str(result)


# The two APIs


class _Chat:
    """Chat completions."""

    def __init__(self, resource: Any, format_: Any, params: dict[str, Any]) -> None:
        self._resource = resource
        self._format = format_
        self.params = params
        self.is_async: bool = resource._is_async
        self.tools: list[Any] = []

    def taken(self, tools: list[Any]) -> list[Any]:
        """Return tools as the API takes them."""
        return tools

    def request(self, conversation: list[Any], on_event: Any) -> Callable[[], Any]:
        """Return what asks the model."""
        from ._parsing._calls import checked
        from ._parsing._completions import type_to_response_format_param

        tools = self.tools or omit
        if on_event is not None:
            manager = self._resource.stream(messages=conversation, tools=tools, **self._formatted(), **self.params)
            return lambda: _streamed(self._resource, manager, on_event, "get_final_completion")
        wanted = type_to_response_format_param(checked(self._format))
        return lambda: self._resource.create(messages=conversation, tools=tools, response_format=wanted, **self.params)

    def _formatted(self) -> dict[str, Any]:
        return {} if isinstance(self._format, Omit) else {"response_format": self._format}

    def said(self, answer: Any) -> list[Any]:
        """Return what an answer adds to the conversation."""
        return [answer.choices[0].message]

    def calls(self, answer: Any) -> list[ToolCall]:
        """Return the calls in an answer."""
        found = []
        for call in answer.choices[0].message.tool_calls or ():
            if call.type == "function":
                found.append(ToolCall(call.id, call.function.name, call.function.arguments))
            else:
                found.append(ToolCall(call.id, call.custom.name, call.custom.input))
        return found

    def result(self, call: ToolCall) -> Any:
        """Return what the outcome of a call adds to the conversation."""
        return {"role": "tool", "tool_call_id": call.id, "content": call.output}

    def is_complete(self, answer: Any) -> bool:
        """Say whether the answer was not cut off."""
        return answer.choices[0].finish_reason not in ("length", "content_filter")

    def finished(self, answer: Any) -> Any:
        """Return the last answer, read into the format."""
        from ._parsing._completions import has_rich_response_format, parse_chat_completion

        if not has_rich_response_format(self._format):
            return answer
        return parse_chat_completion(response_format=self._format, input_tools=omit, chat_completion=answer)


class _Responses:
    """Responses."""

    def __init__(self, resource: Any, format_: Any, params: dict[str, Any]) -> None:
        self._resource = resource
        self._format = format_
        self.params = params
        self.is_async: bool = resource._is_async
        self.tools: list[Any] = []
        self._sent = 0
        self._said: set[int] = set()

    def taken(self, tools: list[Any]) -> list[Any]:
        """Return tools as the API takes them."""
        return [for_responses(tool) for tool in tools]

    def request(self, conversation: list[Any], on_event: Any) -> Callable[[], Any]:
        """Return what asks the model."""
        from ._parsing._calls import text_config

        items = conversation
        if self.params.get("conversation"):
            # The API keeps what it was sent before, and what it said itself.
            items = [item for item in conversation[self._sent :] if id(item) not in self._said]
            self._sent = len(conversation)
        tools = self.tools or omit
        params = dict(self.params)
        if on_event is not None:
            if not isinstance(self._format, Omit):
                params["text_format"] = self._format
            manager = self._resource.stream(input=items, tools=tools, **params)
            return lambda: _streamed(self._resource, manager, on_event, "get_final_response")
        text = text_config(self._format, params.pop("text", omit))
        return lambda: self._resource.create(input=items, tools=tools, text=text, **params)

    def said(self, answer: Any) -> list[Any]:
        """Return what an answer adds to the conversation."""
        self._said.update(map(id, answer.output))
        return list(answer.output)

    def calls(self, answer: Any) -> list[ToolCall]:
        """Return the calls in an answer."""
        found = []
        for item in answer.output:
            if item.type == "function_call":
                found.append(ToolCall(item.call_id, item.name, item.arguments))
            elif item.type == "custom_tool_call":
                found.append(ToolCall(item.call_id, item.name, item.input))
        return found

    def result(self, call: ToolCall) -> Any:
        """Return what the outcome of a call adds to the conversation."""
        return {"type": "function_call_output", "call_id": call.id, "output": call.output}

    def is_complete(self, answer: Any) -> bool:
        """Say whether the answer was not cut off."""
        # Servers other than the API often leave the status out.
        return answer.status in (None, "completed")

    def finished(self, answer: Any) -> Any:
        """Return the last answer, read into the format."""
        from ._parsing._responses import parse_response

        if isinstance(self._format, Omit):
            return answer
        return parse_response(text_format=self._format, input_tools=omit, response=answer)


def _streamed(resource: Any, manager: Any, on_event: Any, final: str) -> Any:
    """Read a stream to its end and return the whole answer; of an asynchronous one, an awaitable."""
    if resource._is_async:
        return _streamed_async(manager, on_event, final)
    with manager as stream:
        for event in stream:
            on_event(event)
        return getattr(stream, final)()


async def _streamed_async(manager: Any, on_event: Any, final: str) -> Any:
    async with manager as stream:
        async for event in stream:
            seen = on_event(event)
            if inspect.isawaitable(seen):
                await seen
        return await getattr(stream, final)()
