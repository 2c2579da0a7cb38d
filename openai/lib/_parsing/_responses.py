"""Structured output of responses: the format to request, and parsing the result."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Optional, TypeVar, Union, cast

from ..._exceptions import ContentFilterFinishReasonError, LengthFinishReasonError
from ..._model.members import type_of
from ..._types import Omit
from .._tool_names import find_definition
from .._tools import ResponsesPydanticFunctionTool as ResponsesPydanticFunctionTool
from ._completions import (
    convert_model,
    find_format,
    read_arguments,
    type_to_response_format_param as type_to_response_format_param,
)

if TYPE_CHECKING:
    from ...types.responses import (
        FunctionToolParam,
        ParsedResponse,
        ParsedResponseFunctionToolCall,
        Response,
        ResponseFormatTextConfigParam,
        ResponseFunctionToolCall,
        ToolParam,
    )
    from ._types import ResponseTools

TextFormatT = TypeVar("TextFormatT")


def type_to_text_format_param(type_: object, *, strict: bool = True) -> ResponseFormatTextConfigParam:
    """Return the param ``text.format`` of the API for a type, a JSON schema, or a param of chat completions.

    Args:
        type_: The type, schema or param.
        strict: Hold the model to the schema; without it, types that strict mode cannot express are allowed, too.

    Raises:
        TypeError: There is no such JSON schema for the type; the message says where and why.
    """
    param: Any = type_to_response_format_param(type_, strict=strict)
    if not isinstance(param, Mapping):
        raise TypeError(f"text_format must be a type or a JSON schema, not {param!r}")
    nested = param.get("json_schema")
    if not isinstance(nested, Mapping):
        return cast("ResponseFormatTextConfigParam", param)
    return cast("ResponseFormatTextConfigParam", {"type": "json_schema", "strict": False, **nested})


def parse_response(
    *,
    text_format: object,
    input_tools: Union[ResponseTools, Omit, None],
    response: Union[Response, ParsedResponse[Any]],
) -> ParsedResponse[Any]:
    """Return a response with its texts and the arguments of its calls parsed into the requested types.

    Args:
        text_format: A type, or a JSON schema.
        input_tools: The tools of the request.
        response: The result, which is not changed.

    Raises:
        LengthFinishReasonError: The response reached its limit of tokens, and cannot be parsed incomplete; its
            ``completion`` is the response.
        ContentFilterFinishReasonError: The same for the content filter.
        OutputParseError: It does not fit the type. A pydantic type raises pydantic's error.
    """
    from ...types.responses.parsed_response import ParsedResponse

    tools = [] if isinstance(input_tools, Omit) or input_tools is None else [*input_tools]
    try:
        items = response.output if isinstance(response.output, list) else ()
        output = [_parse_item(item, text_format, tools) for item in items]
    except ValueError as error:
        if response.status != "incomplete":
            raise
        # An incomplete text never fits; the user has to know why it is incomplete.
        completion: Any = response
        reason = response.incomplete_details.reason if response.incomplete_details else None
        if reason == "content_filter":
            raise ContentFilterFinishReasonError(completion=completion) from error
        raise LengthFinishReasonError(completion=completion) from error
    return convert_model(ParsedResponse, response, output=output)


def _parse_item(item: Any, text_format: object, tools: list[Any]) -> object:
    from ...types.responses import ResponseFunctionToolCall
    from ...types.responses.parsed_response import (
        ParsedResponseFunctionToolCall,
        ParsedResponseOutputMessage,
        ParsedResponseOutputText,
    )

    kind = type_of(item)
    if kind == "message" and isinstance(item.content, list):
        # Commentary is not in the format of the answer.
        if item.phase == "commentary":
            text_format = None
        content = [
            convert_model(ParsedResponseOutputText, part, parsed=parse_text(part.text, text_format))
            if type_of(part) == "output_text"
            else part
            for part in item.content
        ]
        return convert_model(ParsedResponseOutputMessage, item, content=content)
    if kind == "function_call" or isinstance(item, ResponseFunctionToolCall):
        arguments = parse_function_tool_arguments(input_tools=tools, function_call=item)
        return convert_model(ParsedResponseFunctionToolCall, item, parsed_arguments=arguments)
    return item


def parse_text(text: str, text_format: object) -> Optional[Any]:
    """Return a text, parsed into the type; ``None`` without a type.

    Raises:
        OutputParseError: It does not fit. A pydantic type raises pydantic's error.
    """
    format_ = find_format(text_format)
    return None if format_ is None else format_.read(text)


def get_input_tool_by_name(*, input_tools: Iterable[ToolParam], name: str) -> Optional[FunctionToolParam]:
    """Return the function among the tools that a call with a name refers to."""
    functions = (tool for tool in input_tools if tool["type"] == "function")
    return cast("Optional[FunctionToolParam]", find_definition(functions, name))


def parse_function_tool_arguments(
    *,
    input_tools: Union[Iterable[ToolParam], Omit, None],
    function_call: Union[ParsedResponseFunctionToolCall, ResponseFunctionToolCall],
) -> object:
    """Return the arguments of a call, parsed into the tool's type; ``None`` if the tool is unknown or not strict.

    Raises:
        OutputParseError: They do not fit. A pydantic type raises pydantic's error.
    """
    if input_tools is None or isinstance(input_tools, Omit):
        return None
    tool = get_input_tool_by_name(input_tools=input_tools, name=function_call.name)
    return read_arguments(tool, function_call.arguments) if tool else None
