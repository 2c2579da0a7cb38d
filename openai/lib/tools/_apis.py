"""What differs between runs of tools for chat completions and for responses, in a class each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from typing import Any, Callable

from ..._constants import SHOWN
from ..._exceptions import APIConnectionError, OpenAIError
from ..._model.json import dumps
from ..._model.members import type_of
from ..._types import Omit, omit
from .._tools import for_responses
from ._run import Relay, ToolCall, ToolRun, field_of

#: Items of a response with which the model waits for the program, beside those that call functions.
_WAITING = ("computer_call", "local_shell_call", "shell_call", "apply_patch_call", "mcp_approval_request")

#: Params of the rows that a run has another way for, or none.
_REFUSED = {
    "stream": "give a function as `on_event`, or use run_tools_stream()",
    "n": "it goes on with one answer",
    "background": "it waits for each answer",
    "functions": "give them as `tools`",
    "function_call": "give a `tool_choice`",
}


class Api:
    """What both have in common.

    Args:
        resource: whose methods make the requests.
        format_: the type that the last answer is read into, or what the API takes for one.
        params: of every request.
        strict: hold the model to the schemas of the format and of plain functions.

    Raises:
        TypeError: a run has no place for one of the params, or there is no schema for the format.
    """

    def __init__(self, resource: Any, format_: Any, params: dict[str, Any], strict: bool) -> None:
        from .._parsing._calls import checked

        for name, why in _REFUSED.items():
            if params.get(name) and not (name == "n" and params[name] == 1):
                raise TypeError(f"run_tools() takes no `{name}`: {why}")
        self._resource = resource
        self.driver: Any = resource._client._driver
        self._format = checked(format_, strict)
        self.strict = strict
        self._params = params
        self.is_async: bool = resource._is_async
        self._tools: Any = omit

    def take(self, tools: list[Any]) -> None:
        """Take the tools of the run."""
        self._tools = tools or omit

    def request(self, run: ToolRun[Any, Any]) -> Callable[..., Any]:
        """Return what asks the model."""
        raise NotImplementedError

    def streamed(self, run: ToolRun[Any, Any]) -> Relay:
        """Return the stream of the same request; its events parse nothing, so that what is wrong comes out later."""
        raise NotImplementedError

    def said(self, run: ToolRun[Any, Any], answer: Any) -> None:
        """Add an answer to the run.

        Raises:
            OpenAIError: there is nothing in it.
        """
        raise NotImplementedError

    def calls(self, answer: Any) -> list[ToolCall]:
        """Return the calls in an answer."""
        raise NotImplementedError

    def unanswered(self, run: ToolRun[Any, Any]) -> list[ToolCall]:
        """Return the calls in the conversation that have no result yet."""
        raise NotImplementedError

    def is_complete(self, answer: Any) -> bool:
        """Say whether the answer was not cut off."""
        raise NotImplementedError

    def finished(self, answer: Any) -> Any:
        """Return the last answer, read into the format."""
        raise NotImplementedError

    def answer(self, run: ToolRun[Any, Any], call: ToolCall) -> None:
        """Add what came of a call to the conversation, where the results stand in the order of the calls."""
        items = run.conversation
        place = self._place(items, call)
        later = {each.id for each in run.calls[run.calls.index(call) + 1 :]} - {None}
        while place and self._answers(items[place - 1]) in later:
            place -= 1
        items.insert(place, call.result())

    def _place(self, items: list[Any], call: ToolCall) -> int:
        """Return where in the conversation the results end among which that of a call belongs."""
        return len(items)

    def _answers(self, item: Any) -> Any:
        """Return the id of the call that a message or an item answers."""
        raise NotImplementedError

    def relax(self) -> None:
        """Let the model answer with text: a call that ``tool_choice`` demands has been made."""
        choice = self._params.get("tool_choice")
        if not isinstance(choice, Mapping):
            if choice == "required":
                del self._params["tool_choice"]
        elif choice.get("type") != "allowed_tools":
            del self._params["tool_choice"]
        else:
            inner = choice.get("allowed_tools")
            auto = {"allowed_tools": {**inner, "mode": "auto"}} if isinstance(inner, Mapping) else {"mode": "auto"}
            self._params["tool_choice"] = {**choice, **auto}


class Chat(Api):
    """Chat completions."""

    def request(self, run: ToolRun[Any, Any]) -> Callable[..., Any]:
        from .._parsing._completions import type_to_response_format_param

        asked = type_to_response_format_param(self._format)
        given = {"messages": [*run.conversation], "tools": self._tools, "response_format": asked}
        return partial(self._resource.create, **given, **self._params)

    def streamed(self, run: ToolRun[Any, Any]) -> Relay:
        from ..streaming.chat import AsyncChatCompletionStreamManager, ChatCompletionStreamManager

        manager: Any = AsyncChatCompletionStreamManager if self.is_async else ChatCompletionStreamManager
        request = partial(self.request(run), stream=True)
        return Relay(manager(request, response_format=omit, input_tools=omit), _whole_completion)

    def said(self, run: ToolRun[Any, Any], answer: Any) -> None:
        if not answer.choices:
            raise OpenAIError(f"The server answered without choices: {answer.to_json(indent=None)[:SHOWN]}")
        run.answers.append(answer)
        run.conversation.append(answer.choices[0].message)

    def calls(self, answer: Any) -> list[ToolCall]:
        return _calls_of(answer.choices[0].message)

    def unanswered(self, run: ToolRun[Any, Any]) -> list[ToolCall]:
        answered: set[Any] = set()
        found: list[ToolCall] = []
        for message in reversed(run.conversation):
            if field_of(message, "role") == "tool":
                answered.add(field_of(message, "tool_call_id"))
            calls = _calls_of(message)
            if calls:
                found[:0] = [call for call in calls if call.id not in answered]
                # Some servers count the calls of each answer anew.
                answered = set()
        return found

    def _place(self, items: list[Any], call: ToolCall) -> int:
        # The API wants results directly behind the message with the calls.
        place = end = len(items)
        while place and not any(each is call.item for each in field_of(items[place - 1], "tool_calls") or ()):
            place -= 1
        if not place:
            return end
        while place < end and field_of(items[place], "role") == "tool":
            place += 1
        return place

    def _answers(self, item: Any) -> Any:
        return field_of(item, "tool_call_id")

    def is_complete(self, answer: Any) -> bool:
        return answer.choices[0].finish_reason not in ("length", "content_filter")

    def finished(self, answer: Any) -> Any:
        from .._parsing._completions import has_rich_response_format, parse_chat_completion

        if not has_rich_response_format(self._format):
            return answer
        return parse_chat_completion(response_format=self._format, input_tools=omit, chat_completion=answer)


def _calls_of(message: Any) -> list[ToolCall]:
    found = []
    for call in field_of(message, "tool_calls") or ():
        custom = field_of(call, "custom")
        inner = custom or field_of(call, "function")
        arguments = field_of(inner, "input" if custom else "arguments")
        found.append(ToolCall(call, field_of(call, "id"), field_of(inner, "name"), _text(arguments)))
    return found


def _text(arguments: Any) -> str:
    """Return arguments as text: some servers give none, or the object itself."""
    if isinstance(arguments, str):
        return arguments
    return "" if arguments is None else dumps(arguments).decode()


def _whole_completion(stream: Any) -> Any:
    answer = stream.current_completion_snapshot
    if not stream.completed and not any(choice.finish_reason for choice in answer.choices or ()):
        error = APIConnectionError(message="The stream ended before the answer did.", request=stream.response.request)
        error.partial = answer
        raise error
    for choice in answer.choices or ():
        for call in choice.message.tool_calls or ():
            # Where a call stands is told in streams alone, and is nothing that a request has.
            call.__dict__.pop("index", None)
    return answer


class Responses(Api):
    """Responses."""

    def take(self, tools: list[Any]) -> None:
        super().take([for_responses(tool) for tool in tools])

    def request(self, run: ToolRun[Any, Any]) -> Callable[..., Any]:
        from .._parsing._calls import text_config

        params = dict(self._params)
        text = text_config(self._format, params.pop("text", omit))
        return partial(self._resource.create, input=[*run.conversation], tools=self._tools, text=text, **params)

    def streamed(self, run: ToolRun[Any, Any]) -> Relay:
        from ..streaming.responses import AsyncResponseStreamManager, ResponseStreamManager

        manager: Any = AsyncResponseStreamManager if self.is_async else ResponseStreamManager
        request = partial(self.request(run), stream=True)
        return Relay(manager(request, text_format=omit, input_tools=omit, starting_after=None), _whole_response)

    def said(self, run: ToolRun[Any, Any], answer: Any) -> None:
        if answer.output is None and answer.status is None:
            raise OpenAIError(f"The server answered without output: {answer.to_json(indent=None)[:SHOWN]}")
        run.answers.append(answer)
        if self._params.get("conversation"):
            # The API keeps what it was sent, and what it said itself.
            run.conversation = []
        else:
            run.conversation += answer.output or ()

    def calls(self, answer: Any) -> list[ToolCall]:
        return _unanswered(answer.output or ())

    def unanswered(self, run: ToolRun[Any, Any]) -> list[ToolCall]:
        # Of other kinds the caller knows best what answers them.
        ours = ("function_call", "custom_tool_call", "mcp_approval_request")
        return [call for call in _unanswered(run.conversation) if call.kind in ours]

    def _answers(self, item: Any) -> Any:
        return _answers(item)

    def is_complete(self, answer: Any) -> bool:
        # Servers other than the API often leave the status out.
        return answer.status in (None, "completed")

    def finished(self, answer: Any) -> Any:
        from .._parsing._responses import parse_response

        if isinstance(self._format, Omit):
            return answer
        return parse_response(text_format=self._format, input_tools=omit, response=answer)


def _unanswered(items: Iterable[Any]) -> list[ToolCall]:
    """Return the calls among items that the program has to answer, and that no other item answers."""
    whole = "response"
    items = [each for item in items for each in (item.output if field_of(item, "object") == whole else [item])]
    answered = {_answers(item) for item in items}
    found = []
    for item in items:
        kind = type_of(item)
        id_ = field_of(item, "call_id") or field_of(item, "id")
        mine = kind in _WAITING or (kind == "tool_search_call" and field_of(item, "execution") == "client")
        if kind == "function_call":
            found.append(ToolCall(item, id_, field_of(item, "name"), _text(field_of(item, "arguments"))))
        elif kind == "custom_tool_call":
            found.append(ToolCall(item, id_, field_of(item, "name"), _text(field_of(item, "input"))))
        elif mine:
            found.append(ToolCall(item, id_, field_of(item, "name") or kind, _text(field_of(item, "arguments"))))
    return [call for call in found if call.id not in answered]


def _answers(item: Any) -> Any:
    """Return the id of the call that an item answers."""
    kind = type_of(item) or ""
    if kind == "mcp_approval_response":
        return field_of(item, "approval_request_id")
    return (field_of(item, "call_id") or field_of(item, "id")) if kind.endswith("_output") else None


def _whole_response(stream: Any) -> Any:
    from ..streaming.responses import ResponseNotCompletedError

    try:
        return stream._state.get_final_response()
    except ResponseNotCompletedError as error:
        # It says itself how it ended, as when it is not streamed; only a stream that just stopped is an error.
        if error.response is None or error.response.status not in ("incomplete", "failed", "cancelled"):
            raise
        return error.response
