"""Structured output of chat completions: the format to request, and parsing the result."""

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
    """Return whether a tool is a function with a strict schema, whose arguments can be parsed."""
    return tool["type"] == "function" and tool["function"].get("strict") is True


def select_strict_chat_completion_tools(
    tools: Union[Iterable[ChatCompletionToolUnionParam], Omit] = omit,
) -> Union[Iterable[ChatCompletionFunctionToolParam], Omit]:
    """Return the tools whose arguments can be parsed."""
    if isinstance(tools, Omit):
        return omit
    return [tool for tool in tools if is_strict_chat_completion_tool_param(tool)]


def validate_input_tools(
    tools: Union[ChatTools, Omit] = omit, strict: bool = True
) -> Union[Iterable[ChatCompletionFunctionToolParam], Omit]:
    """Check that the arguments of all tools can be parsed.

    Args:
        tools: The tools of the request.
        strict: Refuse functions that are not strict, unless they are made of a type.

    Raises:
        ValueError: One is not a function, or not strict.
    """
    if isinstance(tools, Omit):
        return omit
    input_tools: list[Any] = [*tools]
    for tool in input_tools:
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
                "make it with `openai.function_tool`, or pass `strict=False`, or use `create`"
            )
    return input_tools


def parse_chat_completion(
    *,
    response_format: object,
    input_tools: Union[ChatTools, Omit],
    chat_completion: Union[ChatCompletion, ParsedChatCompletion[Any]],
) -> ParsedChatCompletion[Any]:
    """Return a chat completion with its text and the arguments of its calls parsed into the requested types.

    Args:
        response_format: A type, or a param of the API.
        input_tools: The tools of the request.
        chat_completion: The result, which is not changed.

    Raises:
        LengthFinishReasonError: The result was cut off.
        ContentFilterFinishReasonError: The content filter blocked it.
        OutputParseError: It does not fit the type. A pydantic type raises pydantic's error.
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
        calls = [_parse_call(call, tools) for call in message.tool_calls or ()]
        parsed = maybe_parse_content(response_format=response_format, message=message)
        parsed_message = convert_model(ParsedChatCompletionMessage, message, parsed=parsed, tool_calls=calls or None)
        choices.append(convert_model(ParsedChoice, choice, message=parsed_message))
    return convert_model(ParsedChatCompletion, chat_completion, choices=choices)


def _parse_call(call: BaseModel, tools: list[Any]) -> BaseModel:
    from ...types.chat.parsed_function_tool_call import ParsedFunction, ParsedFunctionToolCall

    function: Any = getattr(call, "function", None)
    if not isinstance(function, BaseModel):
        # The call is needed to continue the conversation, so it is returned unchanged.
        return call
    arguments = parse_function_tool_arguments(input_tools=tools, function=cast(Any, function))
    return convert_model(
        ParsedFunctionToolCall, call, function=convert_model(ParsedFunction, function, parsed_arguments=arguments)
    )


def convert_model(cls: type[_M], model: BaseModel, **changes: object) -> _M:
    """Return a model converted to another class, with some fields changed; nested objects are shared."""
    converted = cls.__new__(cls)
    converted.__dict__ = {**model.__dict__, **changes}
    return converted


def get_input_tool_by_name(
    *, input_tools: Iterable[ChatCompletionToolUnionParam], name: str
) -> Optional[ChatCompletionFunctionToolParam]:
    """Return the function among the tools that a call with a name refers to."""
    functions = {id(tool["function"]): tool for tool in input_tools if tool["type"] == "function"}
    definition = find_definition((tool["function"] for tool in functions.values()), name)
    return functions[id(definition)] if definition is not None else None


def parse_function_tool_arguments(
    *, input_tools: Iterable[ChatCompletionToolUnionParam], function: Union[Function, ParsedFunction]
) -> Optional[object]:
    """Return the arguments of a call, parsed into the tool's type; ``None`` if the tool is unknown or not strict.

    Raises:
        OutputParseError: They do not fit. A pydantic type raises pydantic's error.
    """
    tool = get_input_tool_by_name(input_tools=input_tools, name=function.name)
    return read_arguments(tool["function"], function.arguments) if tool else None


def read_arguments(definition: Mapping[str, Any], arguments: str) -> object:
    """Return the arguments of a call, parsed by the definition of its function; ``None`` if it is not strict.

    Raises:
        OutputParseError: They do not fit. A pydantic type raises pydantic's error.
    """
    if isinstance(definition, PydanticFunctionTool):
        return definition.parse(arguments)
    if not definition.get("strict"):
        return None
    return parse_json(arguments, f"the arguments of {definition.get('name')}", typed=False)


def maybe_parse_content(
    *, response_format: object, message: Union[ChatCompletionMessage, ParsedChatCompletionMessage[Any]]
) -> Optional[Any]:
    """Return the message's text, parsed into the type; ``None`` for a refusal, without text, and without a type.

    Raises:
        OutputParseError: It does not fit. A pydantic type raises pydantic's error.
    """
    format_ = find_format(response_format)
    if format_ is None or not message.content or message.refusal:
        return None
    return format_.read(message.content)


def has_parseable_input(
    *,
    response_format: object,
    input_tools: Union[Iterable[ChatCompletionToolUnionParam], Omit] = omit,
) -> bool:
    """Return whether anything in the result can be parsed: its text, or the arguments of a tool."""
    if has_rich_response_format(response_format):
        return True
    return not isinstance(input_tools, Omit) and any(map(is_parseable_tool, input_tools or ()))


def has_rich_response_format(response_format: object) -> TypeGuard[type[Any]]:
    """Return whether the result's text is parsed: the format is a type, or a plain JSON schema."""
    return find_format(response_format) is not None


def is_response_format_param(response_format: object) -> TypeGuard[ResponseFormatParam]:
    """Return whether a format is a param of the API, not a type."""
    return isinstance(response_format, Mapping) and not is_schema(response_format)


def is_parseable_tool(input_tool: ChatCompletionToolUnionParam) -> bool:
    """Return whether the arguments of a tool can be parsed."""
    if input_tool["type"] != "function":
        return False
    definition: Any = input_tool["function"]
    return isinstance(definition, PydanticFunctionTool) or bool(definition.get("strict"))


def _parse_content(response_format: object, content: str) -> object:
    return get_format(response_format).read(content)


def find_format(response_format: object) -> Optional[Union[Format, JsonFormat]]:
    """Return the format that parses the result; ``None`` if its text is not parsed."""
    if response_format is None or isinstance(response_format, Omit):
        return None
    if isinstance(response_format, (Format, JsonFormat)):
        return response_format
    if isinstance(response_format, Mapping):
        return JsonFormat(response_format) if is_schema(response_format) else None
    return get_format(response_format)


def relax_format(response_format: object, strict: bool) -> object:
    """Return a format unchanged, or without strict mode, so that it may be any type with a JSON schema.

    Args:
        response_format: A type, a JSON schema, a param of the API, or `omit`.
        strict: Return it unchanged.

    Raises:
        TypeError: There is no JSON schema for the type; the message says where and why.
    """
    if strict or is_ready_format(response_format):
        return response_format
    if isinstance(response_format, Mapping):
        return JsonFormat(response_format, strict=False)
    return get_format(response_format, strict=False)


def is_ready_format(response_format: object) -> bool:
    """Return whether a format is missing, converted already, or a param of the API."""
    if response_format is None or isinstance(response_format, (Omit, Format, JsonFormat)):
        return True
    return is_response_format_param(response_format)


def type_to_response_format_param(response_format: object, *, strict: bool = True) -> Union[ResponseFormatParam, Omit]:
    """Return the param of the API for a type; `omit` and such params are returned unchanged.

    Args:
        response_format: A type, a JSON schema, or a param of the API.
        strict: Hold the model to the schema; without it, types that strict mode cannot express are allowed, too.

    Raises:
        TypeError: There is no such JSON schema for the type; the message says where and why.
    """
    format_ = find_format(relax_format(response_format, strict))
    if format_ is None:
        return cast("Union[ResponseFormatParam, Omit]", response_format)
    return {
        "type": "json_schema",
        "json_schema": {"schema": format_.schema, "name": format_.name, "strict": format_.strict},
    }
