"""Function tools: made of a type or of a function, they know how to read the arguments that the model writes."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Callable, Dict, Generic, Optional, TypeVar, Union, cast, overload

from typing_extensions import ParamSpec

from .._exceptions import OutputParseError
from .._types import Omit
from ._structured._emit import MAX_NAME, schema_of_record
from ._structured._format import Format, parsed_json
from ._structured._function import record_of_function
from ._structured._kinds import is_pydantic, record_of
from ._structured._read import Misfit, record_reader

if TYPE_CHECKING:
    from ..types.chat import ChatCompletionFunctionToolParam
    from ..types.responses import FunctionToolParam as ResponsesFunctionToolParam
    from ..types.shared_params import FunctionDefinition

_P = ParamSpec("_P")
_R = TypeVar("_R")


class PydanticFunctionTool(Dict[str, Any]):
    """The definition of a function, as chat completions take it, with the type that its arguments are read into."""

    model: Any

    def __init__(self, defn: FunctionDefinition, model: Any, read: Optional[Callable[[str], Any]] = None) -> None:
        super().__init__(defn)
        self.model = model
        self._read = read

    def cast(self) -> FunctionDefinition:
        """Return the same object, typed as what it is to the API."""
        return cast("FunctionDefinition", self)

    def parse(self, arguments: str) -> Any:
        """Return the arguments of a call as an instance of the type, those of a function as a dict.

        Raises:
            OutputParseError: they do not fit. A pydantic type raises pydantic's error.
        """
        if self._read is None:
            self._read = Format(self.model).read
        return self._read(arguments)


class ResponsesPydanticFunctionTool(PydanticFunctionTool):
    """A function tool, as responses take it, with the type that its arguments are read into."""

    def __init__(
        self, tool: ResponsesFunctionToolParam, model: Any, read: Optional[Callable[[str], Any]] = None
    ) -> None:
        super().__init__(cast("FunctionDefinition", tool), model, read)

    def cast(self) -> ResponsesFunctionToolParam:  # type: ignore[override]
        """Return the same object, typed as what it is to the API."""
        return cast("ResponsesFunctionToolParam", self)


class FunctionTool(Dict[str, Any], Generic[_P, _R]):
    """A function tool: to chat completions a dict, to responses and to `run_tools` what it holds, to you the function.

    It is made by `function_tool`.
    """

    def __init__(self, definition: PydanticFunctionTool, function: Optional[Callable[_P, _R]]) -> None:
        super().__init__({"type": "function", "function": definition})
        self.definition = definition
        self.function = function

    @property
    def name(self) -> str:
        """The name that the model calls it by."""
        return str(self.definition["name"])

    def parse(self, arguments: str) -> Any:
        """Return the arguments of a call, checked: a dict for a function, else an instance of the type.

        Raises:
            OutputParseError: they do not fit. A pydantic type raises pydantic's error.
        """
        return self.definition.parse(arguments)

    def run(self, arguments: str) -> _R:
        """Call the function with the arguments that the model wrote; of an asynchronous one this gives the awaitable.

        Raises:
            OutputParseError: the arguments do not fit.
            TypeError: the tool was made of a type, and there is no function.
        """
        if self.function is None:
            raise TypeError(f"the tool {self.name!r} was made of a type and has no function to run")
        return cast(Any, self.function)(**self.parse(arguments))  # type: ignore[no-any-return]

    def __call__(self, *args: _P.args, **kwargs: _P.kwargs) -> _R:
        if self.function is None:
            raise TypeError(f"the tool {self.name!r} was made of a type and has no function to call")
        return self.function(*args, **kwargs)

    def for_responses(self) -> ResponsesPydanticFunctionTool:
        """Return the tool as responses take it."""
        made: ResponsesPydanticFunctionTool = for_responses(self)
        return made

    def __hash__(self) -> int:  # type: ignore[override]
        return id(self)

    __slots__ = ("definition", "function")


def pydantic_function_tool(
    model: Any, *, name: Optional[str] = None, description: Optional[str] = None
) -> ChatCompletionFunctionToolParam:
    """Return a function tool for chat completions whose arguments are an instance of a type.

    Args:
        model: a pydantic model, or any record type: attrs class, dataclass, TypedDict, msgspec Struct.
        name: what the model calls it; by default the name of the type in snake_case.
        description: what the function does; by default the docstring of the type.

    Raises:
        TypeError: there is no strict schema for the type; the text says where and why.
    """
    definition = _of_type(model, name, description, strict=True)
    return {"type": "function", "function": definition.cast()}


@overload
def function_tool(
    of: Callable[_P, _R], /, *, name: Optional[str] = None, description: Optional[str] = None, strict: bool = True
) -> FunctionTool[_P, _R]: ...
@overload
def function_tool(
    *, name: Optional[str] = None, description: Optional[str] = None, strict: bool = True
) -> Callable[[Callable[_P, _R]], FunctionTool[_P, _R]]: ...
def function_tool(
    of: Any = None, /, *, name: Optional[str] = None, description: Optional[str] = None, strict: bool = True
) -> Any:
    """Make a tool of a function, plain or asynchronous, or of a record type; also as a decorator.

    The schema of a function comes from its signature, its annotations and its docstring, whose sections on parameters
    may be in Google, NumPy or Sphinx style. A parameter with a default may be null to the model, and the function is
    then called without it.

    Args:
        of: the function or type; without it, a decorator is returned.
        name: what the model calls it; by default the name of the function, or that of the type in snake_case.
        description: what it does; by default the first part of the docstring.
        strict: hold the model to the schema; without it, annotations such as ``dict[str, int]`` may be used, too.

    Raises:
        TypeError: there is no schema for it; the text says where and why.
    """
    if of is None:
        return lambda function: function_tool(function, name=name, description=description, strict=strict)
    if isinstance(of, FunctionTool):
        of = of.function or of.definition.model
    if is_pydantic(of) or record_of(of) is not None:
        return FunctionTool(_of_type(of, name, description, strict), None)
    if inspect.isclass(of) or not callable(of):
        raise TypeError(f"a tool is made of a function or of a record type such as a dataclass, not of {of!r}")
    return FunctionTool(_of_function(of, name, description, strict), of)


def _of_type(model: Any, name: Optional[str], description: Optional[str], strict: bool) -> PydanticFunctionTool:
    format_ = Format(model, strict)
    if strict:
        format_.check()
    if format_.wrapped:
        raise TypeError(f"the arguments of a tool are an object, and {format_.name} is none")
    schema = format_.schema
    described = description or schema.get("description")
    return PydanticFunctionTool(
        _definition(name or _snake_case(format_.name), described, strict, schema), model, format_.read
    )


def _of_function(
    function: Callable[..., Any], name: Optional[str], description: Optional[str], strict: bool
) -> PydanticFunctionTool:
    record = record_of_function(function)
    name = name or record.name
    schema = schema_of_record(record, strict)
    # It is what the tool does, and is told there.
    schema.pop("description", None)
    read_data = record_reader(record)

    def read(arguments: str) -> Any:
        # Some models write nothing where there is nothing to say.
        data = parsed_json(arguments or "{}", f"the arguments of {name}")
        try:
            return read_data(data)
        except Misfit as misfit:
            raise OutputParseError(f"the arguments of {name} do not fit: {misfit}", arguments) from misfit

    return PydanticFunctionTool(_definition(name, description or record.description, strict, schema), None, read)


def _definition(name: str, description: Any, strict: bool, schema: Dict[str, Any]) -> FunctionDefinition:
    if not re.fullmatch(rf"[a-zA-Z0-9_-]{{1,{MAX_NAME}}}", name):
        raise TypeError(
            f"{name!r} is no name for a tool: it may have letters, digits, _ and -, and at most {MAX_NAME} of them; "
            "give one with name=..."
        )
    made: FunctionDefinition = {"name": name, "strict": strict, "parameters": schema}
    if description:
        made["description"] = str(description)
    return made


def _snake_case(name: str) -> str:
    # GetWeather is get_weather, HTTPRequest is http_request.
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name).lower()


def for_responses(tool: Mapping[str, Any]) -> Any:
    """Return a tool of chat completions as responses take it; other tools as they are."""
    definition = tool.get("function")
    if tool.get("type") != "function" or not isinstance(definition, Mapping):
        return tool
    flat: Any = {**definition, "type": "function"}
    if isinstance(definition, PydanticFunctionTool):
        return ResponsesPydanticFunctionTool(flat, definition.model, definition.parse)
    return flat


def all_for_responses(tools: Union[Iterable[Any], Omit, None]) -> Any:
    """Return tools as responses take them; `omit` and ``None`` as they are."""
    return tools if tools is None or isinstance(tools, Omit) else [for_responses(tool) for tool in tools]
