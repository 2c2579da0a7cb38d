"""The methods ``parse`` of chat completions and of responses."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Optional, Union, overload

from typing_extensions import Literal

from ..._flow.actions import Flow
from ..._resource import bound
from ..._types import Omit, omit
from .._structured import Format
from .._tools import all_for_responses
from ._completions import loosened, parse_chat_completion, type_to_response_format_param, validate_input_tools, wanted
from ._responses import parse_response, type_to_text_format_param
from ._types import AnyFormat, ChatTools, FormT, ParsedT, ResponseTools

if TYPE_CHECKING:
    from typing_extensions import TypeForm

    from ...types.chat import ParsedChatCompletion, completion_create_params
    from ...types.responses import ParsedResponse, ResponseFormatTextConfigParam, ResponseTextConfigParam


# What the overloads do not name is as the rows have it, which they extend.


@overload
def parse_completion(
    self: Any,
    *,
    response_format: Union[type[ParsedT], completion_create_params.ResponseFormat, Omit] = omit,
    strict: bool = True,
    **params: Any,
) -> Flow[ParsedChatCompletion[ParsedT]]: ...
@overload
def parse_completion(
    self: Any, *, response_format: TypeForm[FormT], strict: bool = True, **params: Any
) -> Flow[ParsedChatCompletion[FormT]]: ...
@overload
def parse_completion(
    self: Any, *, response_format: AnyFormat, strict: bool = True, **params: Any
) -> Flow[ParsedChatCompletion[Any]]: ...
def parse_completion(
    self: Any,
    *,
    response_format: Any = omit,
    tools: Union[ChatTools, Omit] = omit,
    strict: bool = True,
    **params: Any,
) -> Flow[ParsedChatCompletion[Any]]:
    """Let a model write the next message of a conversation, and read it into a type of yours.

    Args:
        response_format: The type: a pydantic model, an attrs class, a dataclass, a TypedDict, a msgspec Struct,
            `Literal`, an enumeration, `list[X]`, a union of such; or a JSON schema.
        tools: Functions that the model may call, all of them strict, such as `openai.function_tool` makes.
        strict: Hold the model to the schema, as the API can. With `False` it is sent without strict mode: the type may
            then have what that cannot express, such as `dict[str, int]` and `Any`, and tools need not be strict.

    Returns:
        The completion: `choices[0].message.parsed` is the instance, `None` after a refusal, and
        `tool_calls[0].function.parsed_arguments` are the arguments of a call.

    Raises:
        TypeError: There is no strict schema for the type; the text says where and why.
        ValueError: A tool is not strict.
        LengthFinishReasonError: The answer was cut off at a limit of tokens; it is the error's `completion`.
        ContentFilterFinishReasonError: The content filter held the answer back.
        OutputParseError: The answer does not fit the type. A pydantic type raises pydantic's error.
    """
    without_stream(params, "chat.completions.parse", "chat.completions.stream(response_format=...)")
    response_format = checked(response_format, strict)
    asked = type_to_response_format_param(response_format)
    given: Any = validate_input_tools(tools, strict)
    params["extra_headers"] = {
        "X-Stainless-Helper-Method": "chat.completions.parse",
        **(params.get("extra_headers") or {}),
    }
    if isinstance(params.get("stream", omit), Omit):
        # As officially: recordings of requests are found by their bodies.
        params["stream"] = False
    call = bound(self, "create", response_format=asked, tools=given, **params)
    call.post_parser = lambda answer: parse_chat_completion(
        response_format=response_format, input_tools=given, chat_completion=answer
    )
    answer: ParsedChatCompletion[Any] = yield from self._flow_of(call)
    return answer


@overload
def parse_a_response(
    self: Any,
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
    self: Any,
    *,
    text_format: TypeForm[FormT],
    stream: Union[Literal[False], None, Omit] = omit,
    verbosity: Union[Literal["low", "medium", "high"], None, Omit] = omit,
    strict: bool = True,
    **params: Any,
) -> Flow[ParsedResponse[FormT]]: ...
@overload
def parse_a_response(
    self: Any,
    *,
    response_format: TypeForm[FormT],
    stream: Union[Literal[False], None, Omit] = omit,
    verbosity: Union[Literal["low", "medium", "high"], None, Omit] = omit,
    strict: bool = True,
    **params: Any,
) -> Flow[ParsedResponse[FormT]]: ...
@overload
def parse_a_response(
    self: Any,
    *,
    text_format: AnyFormat = ...,
    response_format: AnyFormat = ...,
    stream: Union[Literal[False], None, Omit] = omit,
    verbosity: Union[Literal["low", "medium", "high"], None, Omit] = omit,
    strict: bool = True,
    **params: Any,
) -> Flow[ParsedResponse[Any]]: ...
def parse_a_response(
    self: Any,
    *,
    text_format: Any = omit,
    response_format: Any = omit,
    text: Union[ResponseTextConfigParam, Omit] = omit,
    tools: Union[ResponseTools, Omit] = omit,
    stream: Union[bool, None, Omit] = omit,
    verbosity: Union[Literal["low", "medium", "high"], None, Omit] = omit,
    strict: bool = True,
    **params: Any,
) -> Flow[ParsedResponse[Any]]:
    """Let a model answer an input, and read what it writes into a type of yours.

    Args:
        text_format: The type: a pydantic model, an attrs class, a dataclass, a TypedDict, a msgspec Struct,
            `Literal`, an enumeration, `list[X]`, a union of such; or a JSON schema.
        response_format: Another name of `text_format`; give one of the two.
        text: How wordy the text is; its `format` comes from the type.
        tools: Tools that the model may call; the arguments for the strict functions are read.
        stream: Sent if it is `False` or `None`; `responses.stream` reads streams.
        verbosity: Another name of `text={'verbosity': ...}`.
        strict: Hold the model to the schema, as the API can. With `False` it is sent without strict mode: the type may
            then have what that cannot express, such as `dict[str, int]` and `Any`.

    Returns:
        The response: `output_parsed` is the instance, `None` after a refusal.

    Raises:
        TypeError: There is no strict schema for the type; the text says where and why.
        LengthFinishReasonError: The response reached its limit of tokens, and half of it cannot be read; it is the
            error's `completion`.
        ContentFilterFinishReasonError: The content filter stopped the response.
        OutputParseError: The answer does not fit the type. A pydantic type raises pydantic's error.
    """
    without_stream({"stream": stream}, "responses.parse", "responses.stream(text_format=...)")
    wanted_format: Any = checked(one_format(text_format, response_format), strict)
    given: Any = all_for_responses(tools)
    config = text_config(wanted_format, text)
    if not isinstance(verbosity, Omit):
        config = {**({} if isinstance(config, Omit) else config), "verbosity": verbosity}
    call = bound(self, "create", text=config, tools=given, stream=stream, **params)
    call.post_parser = lambda answer: parse_response(text_format=wanted_format, input_tools=given, response=answer)
    answer: ParsedResponse[Any] = yield from self._flow_of(call)
    return answer


def without_stream(params: Mapping[str, Any], name: str, instead: str) -> None:
    """Refuse to stream, where a method reads whole answers.

    Raises:
        TypeError: ``stream`` is among the params; the text says what to use instead.
    """
    if params.get("stream"):
        raise TypeError(f"{name}() takes no `stream`; use {instead}")


def one_format(text_format: Any, response_format: Any) -> Any:
    """Return the format that was given under one of its two names.

    Raises:
        TypeError: it was given under both.
    """
    if isinstance(response_format, Omit):
        return text_format
    if isinstance(text_format, Omit):
        return response_format
    raise TypeError("`response_format` is another name of `text_format`; give one of them")


def text_config(format_: Any, text: Any) -> Any:
    """Return the param ``text`` of a request with the schema of a format in it, which has been checked.

    Raises:
        TypeError: ``text`` has a format already.
    """
    if isinstance(format_, Omit) or format_ is None:
        return text
    said: Optional[Mapping[str, Any]] = None if isinstance(text, Omit) else text
    if said and "format" in said:
        raise TypeError("Cannot mix and match text.format with text_format")
    return {**(said or {}), "format": type_to_text_format_param(format_)}


def checked(format_: Any, strict: bool = True) -> Any:
    """Return a format that the API can take, as it is or without strict mode.

    Args:
        format_: a type, a JSON schema, a param of the API, or `omit`.
        strict: hold the model to the schema.

    Raises:
        TypeError: there is no such schema for the type; the text says where and why.
    """
    if not isinstance(strict, bool):
        raise TypeError(f"strict must be True or False, not {strict!r}")
    format_ = loosened(format_, strict)
    ready = wanted(format_)
    if isinstance(ready, Format):
        ready.check()
    return format_
