"""Structured output of responses: what to ask for, and reading the answer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Optional, TypeVar, Union, cast

from ..._exceptions import ContentFilterFinishReasonError, LengthFinishReasonError
from ..._model.members import type_of
from ..._types import Omit
from .._tool_names import find_definition
from .._tools import ResponsesPydanticFunctionTool as ResponsesPydanticFunctionTool
from ._completions import (
    read_arguments,
    retyped,
    type_to_response_format_param as type_to_response_format_param,
    wanted,
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


def type_to_text_format_param(type_: Any, *, strict: bool = True) -> ResponseFormatTextConfigParam:
    """Return what the API takes as ``text.format`` for a type, a JSON schema, or a param of chat completions.

    Args:
        type_: the type, schema or param.
        strict: hold the model to the schema; without it, types that strict mode cannot express may be used, too.

    Raises:
        TypeError: there is no such JSON schema for the type; the text says where and why.
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
    text_format: Any,
    input_tools: Union[ResponseTools, Omit, None],
    response: Union[Response, ParsedResponse[Any]],
) -> ParsedResponse[Any]:
    """Return a response with its texts and the arguments of its calls read into the types asked for.

    Args:
        text_format: a type, or a JSON schema.
        input_tools: the tools of the request.
        response: the answer; it stays as it is.

    Raises:
        LengthFinishReasonError: the response is incomplete, since it reached its limit of tokens, and what is there
            cannot be read; its ``completion`` is the response.
        ContentFilterFinishReasonError: likewise, for the content filter.
        OutputParseError: it does not fit the type. A pydantic type raises pydantic's error.
    """
    from ...types.responses.parsed_response import ParsedResponse

    tools = [] if isinstance(input_tools, Omit) or input_tools is None else [*input_tools]
    try:
        items = response.output if isinstance(response.output, list) else ()
        output = [_parsed_item(item, text_format, tools) for item in items]
    except ValueError as error:
        if response.status != "incomplete":
            raise
        # Half a text never fits, and why it is half is what the user has to know.
        about: Any = response
        reason = response.incomplete_details.reason if response.incomplete_details else None
        if reason == "content_filter":
            raise ContentFilterFinishReasonError(completion=about) from error
        raise LengthFinishReasonError(completion=about) from error
    return retyped(ParsedResponse, response, output=output)


def _parsed_item(item: Any, text_format: Any, tools: list[Any]) -> Any:
    from ...types.responses import ResponseFunctionToolCall
    from ...types.responses.parsed_response import (
        ParsedResponseFunctionToolCall,
        ParsedResponseOutputMessage,
        ParsedResponseOutputText,
    )

    kind = type_of(item)
    if kind == "message" and isinstance(item.content, list):
        # What is said on the way to the answer is not in its format.
        if item.phase == "commentary":
            text_format = None
        content = [
            retyped(ParsedResponseOutputText, part, parsed=parse_text(part.text, text_format))
            if type_of(part) == "output_text"
            else part
            for part in item.content
        ]
        return retyped(ParsedResponseOutputMessage, item, content=content)
    if kind == "function_call" or isinstance(item, ResponseFunctionToolCall):
        arguments = parse_function_tool_arguments(input_tools=tools, function_call=item)
        return retyped(ParsedResponseFunctionToolCall, item, parsed_arguments=arguments)
    return item


def parse_text(text: str, text_format: Any) -> Optional[Any]:
    """Return a text, read into the type; ``None`` where no type is asked for.

    Raises:
        OutputParseError: it does not fit. A pydantic type raises pydantic's error.
    """
    format_ = wanted(text_format)
    return None if format_ is None else format_.read(text)


def get_input_tool_by_name(*, input_tools: Iterable[ToolParam], name: str) -> Optional[FunctionToolParam]:
    """Return the function among the tools that a call of that name means."""
    found: Optional[FunctionToolParam] = find_definition(
        (tool for tool in input_tools if tool["type"] == "function"), name
    )
    return found


def parse_function_tool_arguments(
    *,
    input_tools: Union[Iterable[ToolParam], Omit, None],
    function_call: Union[ParsedResponseFunctionToolCall, ResponseFunctionToolCall],
) -> object:
    """Return the arguments of a call, read into the tool's own type; ``None`` where the tool is unknown or not strict.

    Raises:
        OutputParseError: they do not fit. A pydantic type raises pydantic's error.
    """
    if input_tools is None or isinstance(input_tools, Omit):
        return None
    tool = get_input_tool_by_name(input_tools=input_tools, name=function_call.name)
    return read_arguments(tool, function_call.arguments) if tool else None
