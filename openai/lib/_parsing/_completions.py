"""Structured output of chat completions: what to ask for, and reading the answer."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Optional, TypeVar, Union, cast

from typing_extensions import TypeGuard

from ..._exceptions import ContentFilterFinishReasonError, LengthFinishReasonError
from ..._model.base import BaseModel
from ..._types import Omit, is_given as is_given, omit
from .._pydantic import (
    is_basemodel_type as is_basemodel_type,
    is_dataclass_like_type as is_dataclass_like_type,
    to_strict_json_schema as to_strict_json_schema,
)
from .._structured import Format, JsonFormat, get_format, is_schema, parse_json
from .._tool_names import find_definition
from .._tools import PydanticFunctionTool as PydanticFunctionTool

if TYPE_CHECKING:
    from ...types.chat import (
        ChatCompletion,
        ChatCompletionFunctionToolParam,
        ChatCompletionMessage,
        ChatCompletionToolUnionParam,
        ParsedChatCompletion,
        ParsedChatCompletionMessage,
        ParsedFunction,
    )
    from ...types.chat.chat_completion_message_function_tool_call import Function
    from ...types.chat.completion_create_params import ResponseFormat as ResponseFormatParam
    from ._types import ChatTools

ResponseFormatT = TypeVar("ResponseFormatT")
_M = TypeVar("_M", bound=BaseModel)

_default_response_format: None = None

log = logging.getLogger("openai.lib.parsing")


def is_strict_chat_completion_tool_param(
    tool: ChatCompletionToolUnionParam,
) -> TypeGuard[ChatCompletionFunctionToolParam]:
    """Say whether a tool is a function with a strict schema, whose arguments can be read."""
    return tool["type"] == "function" and tool["function"].get("strict") is True


def select_strict_chat_completion_tools(
    tools: Union[Iterable[ChatCompletionToolUnionParam], Omit] = omit,
) -> Union[Iterable[ChatCompletionFunctionToolParam], Omit]:
    """Return the tools whose arguments can be read."""
    if isinstance(tools, Omit):
        return omit
    return [tool for tool in tools if is_strict_chat_completion_tool_param(tool)]


def validate_input_tools(
    tools: Union[ChatTools, Omit] = omit, strict: bool = True
) -> Union[Iterable[ChatCompletionFunctionToolParam], Omit]:
    """Check that the arguments of all tools can be read.

    Args:
        tools: the tools of the request.
        strict: refuse functions that are not strict, unless they are made of a type that says so itself.

    Raises:
        ValueError: one is no function, or not strict.
    """
    if isinstance(tools, Omit):
        return omit
    given: list[Any] = [*tools]
    for tool in given:
        if tool["type"] != "function":
            raise ValueError(
                f"Currently only `function` tool types support auto-parsing; Received `{tool['type']}`; "
                "use `create` for the others"
            )
        if (
            strict
            and tool["function"].get("strict") is not True
            and not isinstance(tool["function"], PydanticFunctionTool)
        ):
            raise ValueError(
                f"`{tool['function']['name']}` is not strict. Only `strict` function tools can be auto-parsed; "
                "make it with `openai.function_tool`, or give `strict=False`, or use `create`"
            )
    return given


def parse_chat_completion(
    *,
    response_format: Any,
    input_tools: Union[ChatTools, Omit],
    chat_completion: Union[ChatCompletion, ParsedChatCompletion[Any]],
) -> ParsedChatCompletion[Any]:
    """Return a chat completion with its text and the arguments of its calls read into the types asked for.

    Args:
        response_format: a type, or what the API takes.
        input_tools: the tools of the request.
        chat_completion: the answer; it stays as it is.

    Raises:
        LengthFinishReasonError: the answer was cut off.
        ContentFilterFinishReasonError: the content filter held it back.
        OutputParseError: it does not fit the type. A pydantic type raises pydantic's error.
    """
    from ...types.chat.parsed_chat_completion import ParsedChatCompletion, ParsedChatCompletionMessage, ParsedChoice

    tools = [] if isinstance(input_tools, Omit) or input_tools is None else [*input_tools]
    choices = []
    for choice in chat_completion.choices or ():
        if choice.finish_reason == "length":
            raise LengthFinishReasonError(completion=chat_completion)
        if choice.finish_reason == "content_filter":
            raise ContentFilterFinishReasonError(completion=chat_completion)
        message = choice.message
        calls = [_parsed_call(call, tools) for call in message.tool_calls or ()]
        parsed = maybe_parse_content(response_format=response_format, message=message)
        said = retyped(ParsedChatCompletionMessage, message, parsed=parsed, tool_calls=calls or None)
        choices.append(retyped(ParsedChoice, choice, message=said))
    return retyped(ParsedChatCompletion, chat_completion, choices=choices)


def _parsed_call(call: Any, tools: list[Any]) -> Any:
    from ...types.chat.parsed_function_tool_call import ParsedFunction, ParsedFunctionToolCall

    function: Any = getattr(call, "function", None)
    if not isinstance(function, BaseModel):
        # Without it the conversation could not go on, so it stays as it is.
        return call
    arguments = parse_function_tool_arguments(input_tools=tools, function=cast(Any, function))
    return retyped(ParsedFunctionToolCall, call, function=retyped(ParsedFunction, function, parsed_arguments=arguments))


def retyped(cls: type[_M], model: BaseModel, **changes: Any) -> _M:
    """Return a model as one of another class, with some fields changed; what is inside is shared."""
    made = cls.__new__(cls)
    made.__dict__ = {**model.__dict__, **changes}
    return made


def get_input_tool_by_name(
    *, input_tools: Iterable[ChatCompletionToolUnionParam], name: str
) -> Optional[ChatCompletionFunctionToolParam]:
    """Return the function among the tools that a call of that name means."""
    functions = {id(tool["function"]): tool for tool in input_tools if tool["type"] == "function"}
    found = find_definition((tool["function"] for tool in functions.values()), name)
    return functions[id(found)] if found is not None else None


def parse_function_tool_arguments(
    *, input_tools: Iterable[ChatCompletionToolUnionParam], function: Union[Function, ParsedFunction]
) -> Optional[object]:
    """Return the arguments of a call, read into the tool's own type; ``None`` where the tool is unknown or not strict.

    Raises:
        OutputParseError: they do not fit. A pydantic type raises pydantic's error.
    """
    tool = get_input_tool_by_name(input_tools=input_tools, name=function.name)
    return read_arguments(tool["function"], function.arguments) if tool else None


def read_arguments(definition: Mapping[str, Any], arguments: str) -> Any:
    """Return the arguments of a call by the definition of its function."""
    if isinstance(definition, PydanticFunctionTool):
        return definition.parse(arguments)
    if not definition.get("strict"):
        return None
    return parse_json(arguments, f"the arguments of {definition.get('name')}", typed=False)


def maybe_parse_content(
    *, response_format: Any, message: Union[ChatCompletionMessage, ParsedChatCompletionMessage[Any]]
) -> Optional[Any]:
    """Return the message's text, read into the type; ``None`` for a refusal, for no text, and where no type is asked.

    Raises:
        OutputParseError: it does not fit. A pydantic type raises pydantic's error.
    """
    format_ = wanted(response_format)
    if format_ is None or not message.content or message.refusal:
        return None
    return format_.read(message.content)


def has_parseable_input(
    *,
    response_format: Any,
    input_tools: Union[Iterable[ChatCompletionToolUnionParam], Omit] = omit,
) -> bool:
    """Say whether anything in the answer can be read: its text, or the arguments of a tool."""
    if has_rich_response_format(response_format):
        return True
    return not isinstance(input_tools, Omit) and any(map(is_parseable_tool, input_tools or ()))


def has_rich_response_format(response_format: Any) -> TypeGuard[type[Any]]:
    """Say whether the answer's text shall be read: the format is a type, or a plain JSON schema."""
    return wanted(response_format) is not None


def is_response_format_param(response_format: object) -> TypeGuard[ResponseFormatParam]:
    """Say whether this is what the API takes, and no type."""
    return isinstance(response_format, Mapping) and not is_schema(response_format)


def is_parseable_tool(input_tool: ChatCompletionToolUnionParam) -> bool:
    """Say whether the arguments of a tool can be read."""
    if input_tool["type"] != "function":
        return False
    definition: Any = input_tool["function"]
    return isinstance(definition, PydanticFunctionTool) or bool(definition.get("strict"))


def _parse_content(response_format: Any, content: str) -> Any:
    return get_format(response_format).read(content)


def wanted(response_format: Any) -> Optional[Union[Format, JsonFormat]]:
    """Return what reads the answer; ``None`` where its text is left as it is."""
    if response_format is None or isinstance(response_format, Omit):
        return None
    if isinstance(response_format, (Format, JsonFormat)):
        return response_format
    if isinstance(response_format, Mapping):
        return JsonFormat(response_format) if is_schema(response_format) else None
    return get_format(response_format)


def loosened(response_format: Any, strict: bool) -> Any:
    """Return a format as it is, or the same without strict mode: then it may be any type that has a JSON schema.

    Args:
        response_format: a type, a JSON schema, a param of the API, or `omit`.
        strict: leave it as it is.

    Raises:
        TypeError: there is no JSON schema for the type; the text says where and why.
    """
    if strict or wanted_as_given(response_format):
        return response_format
    if isinstance(response_format, Mapping):
        return JsonFormat(response_format, strict=False)
    return get_format(response_format, strict=False)


def wanted_as_given(response_format: Any) -> bool:
    """Return whether a format is none, is ready, or is what the API takes."""
    if response_format is None or isinstance(response_format, (Omit, Format, JsonFormat)):
        return True
    return is_response_format_param(response_format)


def type_to_response_format_param(response_format: Any, *, strict: bool = True) -> Union[ResponseFormatParam, Omit]:
    """Return what the API takes for a type; `omit`, and what it takes already, as they are.

    Args:
        response_format: a type, a JSON schema, or a param of the API.
        strict: hold the model to the schema; without it, types that strict mode cannot express may be used, too.

    Raises:
        TypeError: there is no such JSON schema for the type; the text says where and why.
    """
    format_ = wanted(loosened(response_format, strict))
    if format_ is None:
        return cast("Union[ResponseFormatParam, Omit]", response_format)
    return {
        "type": "json_schema",
        "json_schema": {"schema": format_.schema, "name": format_.name, "strict": format_.strict},
    }
