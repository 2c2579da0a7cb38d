"""The methods ``parse`` of chat completions and of responses."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Optional, Union, cast, overload

from typing_extensions import Literal

from ..._flow.actions import Flow
from ..._resource import bind_row
from ..._types import Headers, Omit, omit
from .._structured import Format
from .._tools import convert_all_for_responses
from ._completions import (
    find_format,
    parse_chat_completion,
    relax_format,
    type_to_response_format_param,
    validate_input_tools,
)
from ._responses import parse_response, type_to_text_format_param
from ._types import AnyFormat, ChatTools, FormT, ParsedT, ResponseTools

if TYPE_CHECKING:
    from typing_extensions import TypeForm

    from ...types.chat import ParsedChatCompletion, completion_create_params
    from ...types.responses import ParsedResponse, ResponseFormatTextConfigParam, ResponseTextConfigParam
    from .._protocols import ChatCompletionsResource, ResponsesResource


# The overloads extend rows, from which come the params that they do not name.


@overload
def parse_completion(
    resource: ChatCompletionsResource,
    *,
    response_format: Union[type[ParsedT], completion_create_params.ResponseFormat, Omit] = omit,
    strict: bool = True,
    **params: Any,
) -> Flow[ParsedChatCompletion[ParsedT]]: ...
@overload
def parse_completion(
    resource: ChatCompletionsResource, *, response_format: TypeForm[FormT], strict: bool = True, **params: Any
) -> Flow[ParsedChatCompletion[FormT]]: ...
@overload
def parse_completion(
    resource: ChatCompletionsResource, *, response_format: AnyFormat, strict: bool = True, **params: Any
) -> Flow[ParsedChatCompletion[Any]]: ...
def parse_completion(
    resource: ChatCompletionsResource,
    *,
    response_format: object = omit,
    tools: Union[ChatTools, Omit] = omit,
    strict: bool = True,
    **params: object,
) -> Flow[ParsedChatCompletion[Any]]:
    """Let a model write the next message of a conversation, and read it into a type of yours.

    Args:
        response_format: The type: a pydantic model, an attrs class, a dataclass, a TypedDict, a msgspec Struct,
            `Literal`, an enumeration, `list[X]`, a union of such; or a JSON schema.
        tools: Functions that the model may call, all of them strict, such as `openai.function_tool` makes.
        strict: Use the strict mode of the API. With `False`, the type may contain types that strict mode cannot
            express, such as `dict[str, int]` and `Any`, and tools need not be strict.

    Returns:
        The completion: `choices[0].message.parsed` is the instance, `None` after a refusal, and
        `tool_calls[0].function.parsed_arguments` are the arguments of a call.

    Raises:
        TypeError: There is no strict schema for the type; the message says where and why.
        ValueError: A tool is not strict.
        LengthFinishReasonError: The result was cut off at a limit of tokens; it is the error's `completion`.
        ContentFilterFinishReasonError: The content filter blocked the result.
        OutputParseError: The result does not fit the type. A pydantic type raises pydantic's error.
    """
    check_no_stream(params, "chat.completions.parse", "chat.completions.stream(response_format=...)")
    response_format = check_format(response_format, strict)
    format_param = type_to_response_format_param(response_format)
    input_tools: Any = validate_input_tools(tools, strict)
    extra_headers = cast("Optional[Headers]", params.get("extra_headers"))
    params["extra_headers"] = {"X-Stainless-Helper-Method": "chat.completions.parse", **(extra_headers or {})}
    if isinstance(params.get("stream", omit), Omit):
        # As in the official library: recorded requests are matched by their bodies.
        params["stream"] = False
    call = bind_row(resource, "create", response_format=format_param, tools=input_tools, **params)
    call.post_parser = lambda answer: parse_chat_completion(
        response_format=response_format, input_tools=input_tools, chat_completion=answer
    )
    return cast("ParsedChatCompletion[Any]", (yield from resource._flow_of(call)))


@overload
def parse_a_response(
    resource: ResponsesResource,
    *,
    text_format: Union[type[ParsedT], ResponseFormatTextConfigParam, Omit] = omit,
    response_format: Union[type[ParsedT], completion_create_params.ResponseFormat, Omit] = omit,
    stream: Union[Literal[False], None, Omit] = omit,
    verbosity: Union[Literal["low", "medium", "high"], None, Omit] = omit,
    strict: bool = True,
    **params: Any,
) -> Flow[ParsedResponse[ParsedT]]: ...
@overload
def parse_a_response(
    resource: ResponsesResource,
    *,
    text_format: TypeForm[FormT],
    stream: Union[Literal[False], None, Omit] = omit,
    verbosity: Union[Literal["low", "medium", "high"], None, Omit] = omit,
    strict: bool = True,
    **params: Any,
) -> Flow[ParsedResponse[FormT]]: ...
@overload
def parse_a_response(
    resource: ResponsesResource,
    *,
    response_format: TypeForm[FormT],
    stream: Union[Literal[False], None, Omit] = omit,
    verbosity: Union[Literal["low", "medium", "high"], None, Omit] = omit,
    strict: bool = True,
    **params: Any,
) -> Flow[ParsedResponse[FormT]]: ...
@overload
def parse_a_response(
    resource: ResponsesResource,
    *,
    text_format: AnyFormat = ...,
    response_format: AnyFormat = ...,
    stream: Union[Literal[False], None, Omit] = omit,
    verbosity: Union[Literal["low", "medium", "high"], None, Omit] = omit,
    strict: bool = True,
    **params: Any,
) -> Flow[ParsedResponse[Any]]: ...
def parse_a_response(
    resource: ResponsesResource,
    *,
    text_format: object = omit,
    response_format: object = omit,
    text: Union[ResponseTextConfigParam, Omit] = omit,
    tools: Union[ResponseTools, Omit] = omit,
    stream: Union[bool, None, Omit] = omit,
    verbosity: Union[Literal["low", "medium", "high"], None, Omit] = omit,
    strict: bool = True,
    **params: object,
) -> Flow[ParsedResponse[Any]]:
    """Let a model answer an input, and read its answer into a type of yours.

    Args:
        text_format: The type: a pydantic model, an attrs class, a dataclass, a TypedDict, a msgspec Struct,
            `Literal`, an enumeration, `list[X]`, a union of such; or a JSON schema.
        response_format: Another name of `text_format`; pass one of the two.
        text: How verbose the text is; its `format` comes from the type.
        tools: Tools that the model may call; the arguments of strict functions are parsed.
        stream: `False` or `None`; `responses.stream` reads streams.
        verbosity: Another name of `text={'verbosity': ...}`.
        strict: Use the strict mode of the API. With `False`, the type may contain types that strict mode cannot
            express, such as `dict[str, int]` and `Any`.

    Returns:
        The response: `output_parsed` is the instance, `None` after a refusal.

    Raises:
        TypeError: There is no strict schema for the type; the message says where and why.
        LengthFinishReasonError: The response reached its limit of tokens, and cannot be read incomplete; it is the
            error's `completion`.
        ContentFilterFinishReasonError: The content filter stopped the response.
        OutputParseError: The result does not fit the type. A pydantic type raises pydantic's error.
    """
    check_no_stream({"stream": stream}, "responses.parse", "responses.stream(text_format=...)")
    checked_format = check_format(choose_format(text_format, response_format), strict)
    input_tools: Any = convert_all_for_responses(tools)
    config = build_text_config(checked_format, text)
    if not isinstance(verbosity, Omit):
        config = {**({} if config is None or isinstance(config, Omit) else config), "verbosity": verbosity}
    call = bind_row(resource, "create", text=config, tools=input_tools, stream=stream, **params)
    call.post_parser = lambda answer: parse_response(
        text_format=checked_format, input_tools=input_tools, response=answer
    )
    return cast("ParsedResponse[Any]", (yield from resource._flow_of(call)))


def check_no_stream(params: Mapping[str, Any], name: str, instead: str) -> None:
    """Check that params do not stream, for a method that reads whole results.

    Raises:
        TypeError: ``stream`` is among the params; the message says what to use instead.
    """
    if params.get("stream"):
        raise TypeError(f"{name}() takes no `stream`; use {instead}")


def choose_format(text_format: object, response_format: object) -> object:
    """Return the format that was passed under one of its two names.

    Raises:
        TypeError: It was passed under both.
    """
    if isinstance(response_format, Omit):
        return text_format
    if isinstance(text_format, Omit):
        return response_format
    raise TypeError("`response_format` is another name of `text_format`; give one of them")


def build_text_config(
    format_: object, text: Union[ResponseTextConfigParam, Omit, None]
) -> Union[Mapping[str, object], Omit, None]:
    """Return the param ``text`` of a request with the schema of a format that has been checked.

    Raises:
        TypeError: ``text`` already has a format.
    """
    if isinstance(format_, Omit) or format_ is None:
        return text
    config: Mapping[str, object] = {} if text is None or isinstance(text, Omit) else text
    if "format" in config:
        raise TypeError("Cannot mix and match text.format with text_format")
    return {**config, "format": type_to_text_format_param(format_)}


def check_format(format_: object, strict: bool = True) -> object:
    """Return a format that the API accepts, unchanged or without strict mode.

    Args:
        format_: A type, a JSON schema, a param of the API, or `omit`.
        strict: Hold the model to the schema.

    Raises:
        TypeError: There is no such schema for the type; the message says where and why.
    """
    if not isinstance(strict, bool):
        raise TypeError(f"strict must be True or False, not {strict!r}")
    format_ = relax_format(format_, strict)
    ready = find_format(format_)
    if isinstance(ready, Format):
        ready.check()
    return format_
