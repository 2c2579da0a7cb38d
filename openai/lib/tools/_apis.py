"""The differences between runs of tools for chat completions and for responses, in a class each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Callable, Generic, Optional, Union, cast

from ..._constants import SHOWN
from ..._exceptions import APIConnectionError, OpenAIError
from ..._model.json import dumps
from ..._model.members import type_of
from ..._types import Omit, omit
from .._tools import convert_for_responses
from ._run import AnswerT, Relay, ToolCall, ToolRun, get_field

if TYPE_CHECKING:
    from ...types.chat import ChatCompletion
    from ...types.responses import Response
    from .._protocols import ChatCompletionsResource, Driver, ResponsesResource

#: Items of a response, other than calls of functions, whose results the model waits for.
_WAITING = ("computer_call", "local_shell_call", "shell_call", "apply_patch_call", "mcp_approval_request")

#: Params of the rows that a run does not support, with the alternative.
_REFUSED = {
    "stream": "give a function as `on_event`, or use run_tools_stream()",
    "n": "it goes on with one answer",
    "background": "it waits for each answer",
    "functions": "give them as `tools`",
    "function_call": "give a `tool_choice`",
}


class Api(Generic[AnswerT]):
    """The common part of both.

    Args:
        resource: The resource that makes the requests.
        format_: The type that the last result is read into, or a param of the API.
        params: Params of every request.
        strict: Hold the model to the schemas of the format and of plain functions.

    Raises:
        TypeError: A run does not support one of the params, or there is no schema for the format.
    """

    def __init__(
        self,
        resource: Union[ChatCompletionsResource, ResponsesResource],
        format_: object,
        params: dict[str, Any],
        strict: bool,
    ) -> None:
        from .._parsing._calls import check_format

        for name, why in _REFUSED.items():
            if params.get(name) and not (name == "n" and params[name] == 1):
                raise TypeError(f"run_tools() takes no `{name}`: {why}")
        self._resource = resource
        self.driver: Driver = resource._client._driver
        self._format = check_format(format_, strict)
        self.strict = strict
        self._params = params
        self.is_async: bool = resource._is_async
        self._tools: Any = omit

    def set_tools(self, tools: list[Any]) -> None:
        """Set the tools of the run."""
        self._tools = tools or omit

    def prepare_request(self, run: ToolRun[Any, Any]) -> Callable[..., Any]:
        """Return the function that sends the next request."""
        raise NotImplementedError

    def prepare_stream(self, run: ToolRun[Any, Any]) -> Relay:
        """Return the stream of the same request; its events are not parsed, so that errors are raised later."""
        raise NotImplementedError

    def add_result(self, run: ToolRun[Any, Any], result: AnswerT) -> None:
        """Add a result to the run.

        Raises:
            OpenAIError: The result is empty.
        """
        raise NotImplementedError

    def list_calls(self, result: AnswerT) -> list[ToolCall]:
        """Return the calls in a result."""
        raise NotImplementedError

    def list_unanswered_calls(self, run: ToolRun[Any, Any]) -> list[ToolCall]:
        """Return the calls in the conversation that have no result yet."""
        raise NotImplementedError

    def is_complete(self, result: AnswerT) -> bool:
        """Return whether the result was not cut off."""
        raise NotImplementedError

    def parse_result(self, result: AnswerT) -> object:
        """Return the last result, read into the format.

        Raises:
            LengthFinishReasonError, ContentFilterFinishReasonError: The result was cut off.
            OutputParseError: It does not fit the format.
        """
        raise NotImplementedError

    def add_output(self, run: ToolRun[Any, Any], call: ToolCall) -> None:
        """Add the output of a call to the conversation, where outputs are in the order of the calls."""
        items = run.conversation
        position = self._find_position(items, call)
        later_ids = {later.id for later in run.calls[run.calls.index(call) + 1 :]} - {None}
        while position and self._get_answered_id(items[position - 1]) in later_ids:
            position -= 1
        items.insert(position, call.result())

    def _find_position(self, items: list[Any], call: ToolCall) -> int:
        """Return the position in the conversation behind the outputs of the same turn as a call."""
        return len(items)

    def _get_answered_id(self, item: object) -> Optional[str]:
        """Return the ID of the call whose output a message or an item is; ``None`` for others."""
        raise NotImplementedError

    def relax_tool_choice(self) -> None:
        """Allow the model to answer with text, after the call that ``tool_choice`` requires."""
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


class Chat(Api["ChatCompletion"]):
    """Chat completions."""

    def prepare_request(self, run: ToolRun[Any, Any]) -> Callable[..., Any]:
        from .._parsing._completions import type_to_response_format_param

        format_param = type_to_response_format_param(self._format)
        params = {"messages": [*run.conversation], "tools": self._tools, "response_format": format_param}
        return partial(self._resource.create, **params, **self._params)

    def prepare_stream(self, run: ToolRun[Any, Any]) -> Relay:
        from ..streaming.chat import AsyncChatCompletionStreamManager, ChatCompletionStreamManager

        manager: Any = AsyncChatCompletionStreamManager if self.is_async else ChatCompletionStreamManager
        request = partial(self.prepare_request(run), stream=True)
        return Relay(manager(request, response_format=omit, input_tools=omit), _get_completion)

    def add_result(self, run: ToolRun[Any, Any], result: ChatCompletion) -> None:
        if not result.choices:
            raise OpenAIError(f"The server answered without choices: {result.to_json(indent=None)[:SHOWN]}")
        run.answers.append(result)
        run.conversation.append(result.choices[0].message)

    def list_calls(self, result: ChatCompletion) -> list[ToolCall]:
        return _list_message_calls(result.choices[0].message)

    def list_unanswered_calls(self, run: ToolRun[Any, Any]) -> list[ToolCall]:
        answered_ids: set[Optional[str]] = set()
        unanswered: list[ToolCall] = []
        for message in reversed(run.conversation):
            if get_field(message, "role") == "tool":
                answered_ids.add(get_field(message, "tool_call_id"))
            calls = _list_message_calls(message)
            if calls:
                unanswered[:0] = [call for call in calls if call.id not in answered_ids]
                # Some servers number the calls of each result from the start.
                answered_ids = set()
        return unanswered

    def _find_position(self, items: list[Any], call: ToolCall) -> int:
        # The API requires outputs directly behind the message with the calls.
        position = end = len(items)
        while position and not any(item is call.item for item in get_field(items[position - 1], "tool_calls") or ()):
            position -= 1
        if not position:
            return end
        while position < end and get_field(items[position], "role") == "tool":
            position += 1
        return position

    def _get_answered_id(self, item: object) -> Optional[str]:
        return cast(Optional[str], get_field(item, "tool_call_id"))

    def is_complete(self, result: ChatCompletion) -> bool:
        return result.choices[0].finish_reason not in ("length", "content_filter")

    def parse_result(self, result: ChatCompletion) -> object:
        from .._parsing._completions import has_rich_response_format, parse_chat_completion

        if not has_rich_response_format(self._format):
            return result
        return parse_chat_completion(response_format=self._format, input_tools=omit, chat_completion=result)


def _list_message_calls(message: object) -> list[ToolCall]:
    calls = []
    for call in get_field(message, "tool_calls") or ():
        custom = get_field(call, "custom")
        inner = custom or get_field(call, "function")
        arguments = get_field(inner, "input" if custom else "arguments")
        calls.append(ToolCall(call, get_field(call, "id"), get_field(inner, "name"), _to_text(arguments)))
    return calls


def _to_text(arguments: object) -> str:
    """Return arguments as text: some servers send none, or the object itself."""
    if isinstance(arguments, str):
        return arguments
    return "" if arguments is None else dumps(arguments).decode()


def _get_completion(stream: Any) -> ChatCompletion:
    answer: ChatCompletion = stream.current_completion_snapshot
    if not stream.completed and not any(choice.finish_reason for choice in answer.choices or ()):
        error = APIConnectionError(message="The stream ended before the answer did.", request=stream.response.request)
        error.partial = answer
        raise error
    for choice in answer.choices or ():
        for call in choice.message.tool_calls or ():
            # Only streams have the index of a call; requests do not accept it.
            vars(call).pop("index", None)
    return answer


class Responses(Api["Response"]):
    """Responses."""

    def set_tools(self, tools: list[Any]) -> None:
        super().set_tools([convert_for_responses(tool) for tool in tools])

    def prepare_request(self, run: ToolRun[Any, Any]) -> Callable[..., Any]:
        from .._parsing._calls import build_text_config

        params = dict(self._params)
        text = build_text_config(self._format, params.pop("text", omit))
        return partial(self._resource.create, input=[*run.conversation], tools=self._tools, text=text, **params)

    def prepare_stream(self, run: ToolRun[Any, Any]) -> Relay:
        from ..streaming.responses import AsyncResponseStreamManager, ResponseStreamManager

        manager: Any = AsyncResponseStreamManager if self.is_async else ResponseStreamManager
        request = partial(self.prepare_request(run), stream=True)
        return Relay(manager(request, text_format=omit, input_tools=omit, starting_after=None), _get_response)

    def add_result(self, run: ToolRun[Any, Any], result: Response) -> None:
        if result.output is None and result.status is None:
            raise OpenAIError(f"The server answered without output: {result.to_json(indent=None)[:SHOWN]}")
        run.answers.append(result)
        if self._params.get("conversation"):
            # The API keeps its input and its output.
            run.conversation = []
        else:
            run.conversation += result.output or ()

    def list_calls(self, result: Response) -> list[ToolCall]:
        return _list_unanswered(result.output or ())

    def list_unanswered_calls(self, run: ToolRun[Any, Any]) -> list[ToolCall]:
        # The outputs of other kinds are only known to the caller.
        kinds = ("function_call", "custom_tool_call", "mcp_approval_request")
        return [call for call in _list_unanswered(run.conversation) if call.kind in kinds]

    def _get_answered_id(self, item: object) -> Optional[str]:
        return _get_answered_id(item)

    def is_complete(self, result: Response) -> bool:
        # Servers other than the API often omit the status.
        return result.status in (None, "completed")

    def parse_result(self, result: Response) -> object:
        from .._parsing._responses import parse_response

        if isinstance(self._format, Omit):
            return result
        return parse_response(text_format=self._format, input_tools=omit, response=result)


def _list_unanswered(items: Iterable[Any]) -> list[ToolCall]:
    """Return the calls among items that the program has to answer, and that no other item answers."""
    groups = (item.output if get_field(item, "object") == "response" else [item] for item in items)
    items = [item for group in groups for item in group]
    answered_ids = {_get_answered_id(item) for item in items}
    calls = []
    for item in items:
        kind = type_of(item)
        id_ = get_field(item, "call_id") or get_field(item, "id")
        is_local = kind in _WAITING or (kind == "tool_search_call" and get_field(item, "execution") == "client")
        if kind == "function_call":
            calls.append(ToolCall(item, id_, get_field(item, "name"), _to_text(get_field(item, "arguments"))))
        elif kind == "custom_tool_call":
            calls.append(ToolCall(item, id_, get_field(item, "name"), _to_text(get_field(item, "input"))))
        elif is_local:
            calls.append(ToolCall(item, id_, get_field(item, "name") or kind, _to_text(get_field(item, "arguments"))))
    return [call for call in calls if call.id not in answered_ids]


def _get_answered_id(item: object) -> Optional[str]:
    """Return the ID of the call that an item answers; ``None`` for others."""
    kind = type_of(item) or ""
    if kind == "mcp_approval_response":
        id_ = get_field(item, "approval_request_id")
    else:
        id_ = (get_field(item, "call_id") or get_field(item, "id")) if kind.endswith("_output") else None
    return cast(Optional[str], id_)


def _get_response(stream: Any) -> Response:
    from ..streaming.responses import ResponseNotCompletedError

    try:
        return cast("Response", stream._state.get_final_response())
    except ResponseNotCompletedError as error:
        # A response has the reason in its status, as without streaming; only a stream that just stopped is an error.
        if error.response is None or error.response.status not in ("incomplete", "failed", "cancelled"):
            raise
        return error.response
