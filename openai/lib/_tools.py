"""Function tools: made of a type or of a function, with the parser of the arguments that the model writes."""

from __future__ import annotations

import copy
import functools
import inspect
import re
import sys
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Callable, Dict, Generic, Optional, Tuple, TypeVar, Union, cast, overload

from typing_extensions import Literal, ParamSpec

from .._exceptions import OutputParseError
from .._types import Omit
from ._structured._emit import MAX_NAME, build_record_schema
from ._structured._fit import Misfit
from ._structured._format import Format, JsonFormat, parse_json
from ._structured._function import build_function_record, describe_function, list_bound_names
from ._structured._kinds import find_record, is_pydantic, strip_annotation
from ._structured._read import make_record_reader
from ._structured._strict import check_strict
from ._tool_names import tool_name_of_class

if TYPE_CHECKING:
    from ..types.chat import ChatCompletionFunctionToolParam
    from ..types.chat.chat_completion_custom_tool_param import CustomFormat
    from ..types.responses import FunctionToolParam as ResponsesFunctionToolParam
    from ..types.shared_params import FunctionDefinition
    from ..types.shared_params.custom_tool_input_format import CustomToolInputFormat

_P = ParamSpec("_P")
_R = TypeVar("_R")


class PydanticFunctionTool(Dict[str, Any]):
    """The definition of a function for chat completions, with the type that its arguments are parsed into."""

    model: Any

    def __init__(self, defn: FunctionDefinition, model: object, read: Optional[Callable[[str], object]] = None) -> None:
        super().__init__(defn)
        self.model = model
        self._read = read

    def cast(self) -> FunctionDefinition:
        """Return the same object, typed as a param of the API."""
        return cast("FunctionDefinition", self)

    def parse(self, arguments: str) -> Any:
        """Return the arguments of a call as an instance of the type, or as a dict for a function.

        Raises:
            OutputParseError: They do not fit. A pydantic type raises pydantic's error.
        """
        if self._read is None:
            self._read = Format(self.model).read
        return self._read(arguments)

    def __deepcopy__(self, memo: Dict[int, Any]) -> PydanticFunctionTool:
        return type(self)(cast(Any, copy.deepcopy(dict(self), memo)), self.model, self._read)

    def __reduce__(self) -> Union[str, Tuple[Any, ...]]:
        # The parser cannot be pickled, and is made again of the type. That of a function is part of its FunctionTool.
        return super().__reduce__() if self.model is None else (type(self), (dict(self), self.model))


class ResponsesPydanticFunctionTool(PydanticFunctionTool):
    """A function tool for responses, with the type that its arguments are parsed into."""

    def __init__(
        self, tool: ResponsesFunctionToolParam, model: object, read: Optional[Callable[[str], object]] = None
    ) -> None:
        super().__init__(cast("FunctionDefinition", tool), model, read)

    def cast(self) -> ResponsesFunctionToolParam:  # type: ignore[override]
        """Return the same object, typed as a param of the API."""
        return cast("ResponsesFunctionToolParam", self)


class FunctionTool(Dict[str, Any], Generic[_P, _R]):
    """A tool made of a function: a dict for chat completions, accepted by responses and `run_tools`, and callable.

    It is made by `function_tool` and `custom_tool`.
    """

    def __init__(
        self,
        definition: PydanticFunctionTool,
        function: Optional[Callable[_P, _R]],
        *,
        kind: Literal["function", "custom"] = "function",
        in_thread: bool = False,
    ) -> None:
        super().__init__({"type": kind, kind: definition})
        if function is not None:
            # It has the function's name, docstring and signature, and is recognised as asynchronous if that is.
            functools.update_wrapper(self, function)
            self.__dict__.setdefault("__name__", definition["name"])
            if is_asynchronous(function) and sys.version_info >= (3, 12):
                inspect.markcoroutinefunction(self)
        self.definition = definition
        self.function = function
        self.in_thread = in_thread
        # The function and arguments that make it again, for pickles.
        self._recipe: Optional[Tuple[Callable[..., object], Tuple[object, ...]]] = None

    @property
    def name(self) -> str:
        """The name by which the model calls it."""
        return str(self.definition["name"])

    def parse(self, arguments: str) -> Any:
        """Return the checked arguments of a call: a dict for a function, otherwise an instance of the type.

        Raises:
            OutputParseError: They do not fit. A pydantic type raises pydantic's error.
        """
        return self.definition.parse(arguments)

    def run(self, arguments: str) -> _R:
        """Call the function with the arguments that the model wrote; return the awaitable of an asynchronous one.

        Raises:
            OutputParseError: The arguments do not fit.
            TypeError: The tool was made of a type and has no function.
        """
        if self.function is None:
            raise TypeError(f"the tool {self.name!r} was made of a type and has no function to run")
        return cast(Any, self.function)(**self.parse(arguments))  # type: ignore[no-any-return]

    def __call__(self, *args: _P.args, **kwargs: _P.kwargs) -> _R:
        if self.function is None:
            raise TypeError(f"the tool {self.name!r} was made of a type and has no function to call")
        return self.function(*args, **kwargs)

    def for_responses(self) -> ResponsesPydanticFunctionTool:
        """Return the tool for responses."""
        return cast(ResponsesPydanticFunctionTool, convert_for_responses(self))

    def __hash__(self) -> int:  # type: ignore[override]
        return id(self)

    def __deepcopy__(self, memo: Dict[int, Any]) -> FunctionTool[_P, _R]:
        duplicate = type(self).__new__(type(self))
        duplicate.update(copy.deepcopy(dict(self), memo))
        duplicate.__dict__.update(self.__dict__, definition=duplicate[self["type"]])
        return duplicate

    def __copy__(self) -> FunctionTool[_P, _R]:
        return self.__deepcopy__({})

    def __reduce__(self) -> Union[str, Tuple[Any, ...]]:
        global_object: Any = sys.modules.get(getattr(self, "__module__", ""))
        name = getattr(self, "__qualname__", "")
        for part in name.split("."):
            global_object = getattr(global_object, part, None)
        # A decorated function is pickled by its name, like functions.
        if global_object is self or self._recipe is None:
            return name
        return self._recipe


def pydantic_function_tool(
    model: object, *, name: Optional[str] = None, description: Optional[str] = None, strict: bool = True
) -> ChatCompletionFunctionToolParam:
    """Return a function tool for chat completions whose arguments are an instance of a type.

    Args:
        model: A pydantic model, or any record type: attrs class, dataclass, TypedDict, msgspec Struct.
        name: Name of the function; by default the name of the type in snake_case, or unchanged if
            ``openai.tool_names`` or the environment variable ``OPENAI_TOOL_NAMES``, is ``class``.
        description: What the function does; by default the docstring of the type.
        strict: Hold the model to the schema; without it, types that strict mode cannot express are allowed, too.

    Raises:
        TypeError: There is no such schema for the type; the message says where and why.
    """
    definition = _define_by_type(model, name, description, strict)
    return {"type": "function", "function": definition.cast()}


@overload
def function_tool(
    of: Callable[_P, _R],
    /,
    *,
    name: Optional[str] = None,
    description: Optional[str] = None,
    strict: Optional[bool] = None,
    parameters: Optional[Mapping[str, Any]] = None,
    in_thread: bool = False,
) -> FunctionTool[_P, _R]: ...
@overload
def function_tool(
    *,
    name: Optional[str] = None,
    description: Optional[str] = None,
    strict: Optional[bool] = None,
    parameters: Optional[Mapping[str, Any]] = None,
    in_thread: bool = False,
) -> Callable[[Callable[_P, _R]], FunctionTool[_P, _R]]: ...
def function_tool(
    of: object = None,
    /,
    *,
    name: Optional[str] = None,
    description: Optional[str] = None,
    strict: Optional[bool] = None,
    parameters: Optional[Mapping[str, Any]] = None,
    in_thread: bool = False,
) -> object:
    """Make a tool of a function, sync or async, or of a record type; also as a decorator.

    The schema of a function comes from its signature, its annotations and its docstring, whose sections on parameters
    may be in Google, NumPy or Sphinx style. The model may pass null for a parameter with a default, and the function
    is then called without it. The model neither sees nor passes arguments that `functools.partial` binds by name.

    Args:
        of: The function or type; without it, a decorator is returned.
        name: Name of the tool; by default the name of the function, or that of the type, in snake_case as for
            `pydantic_function_tool`.
        description: What it does; by default the first part of the docstring.
        strict: Hold the model to the schema, which is the default; without it, annotations such as ``dict[str, int]``
            are allowed, too. With ``parameters`` it is the default if they follow the rules of strict mode.
        parameters: A JSON schema of the arguments, for instance of an MCP server, in place of the signature. The
            function is called with the arguments of the model, which are not checked.
        in_thread: Let `run_tools` call a sync function in a thread: with an asynchronous client the event loop
            continues meanwhile, and several calls run at the same time.

    Raises:
        TypeError: There is no schema for it; the message says where and why.
    """
    options = {"name": name, "description": description, "strict": strict, "parameters": parameters}
    return _make_tool(_make_function_tool, of, {**options, "in_thread": in_thread})


@overload
def custom_tool(
    of: Callable[_P, _R],
    /,
    *,
    name: Optional[str] = None,
    description: Optional[str] = None,
    format: Union[CustomFormat, CustomToolInputFormat, None] = None,
    in_thread: bool = False,
) -> FunctionTool[_P, _R]: ...
@overload
def custom_tool(
    *,
    name: Optional[str] = None,
    description: Optional[str] = None,
    format: Union[CustomFormat, CustomToolInputFormat, None] = None,
    in_thread: bool = False,
) -> Callable[[Callable[_P, _R]], FunctionTool[_P, _R]]: ...
def custom_tool(
    of: object = None,
    /,
    *,
    name: Optional[str] = None,
    description: Optional[str] = None,
    format: Union[CustomFormat, CustomToolInputFormat, None] = None,
    in_thread: bool = False,
) -> object:
    """Make a custom tool of a function, sync or async, with one parameter for a text; also as a decorator.

    The model writes any text, such as a query or a program, instead of JSON.

    Args:
        of: The function; without it, a decorator is returned.
        name: Name of the tool; by default the name of the function.
        description: What it does; by default the first part of the docstring.
        format: Format of the text, such as ``{"type": "grammar", "syntax": "lark", "definition": ...}``; any text
            by default.
        in_thread: As for `function_tool`.

    Raises:
        TypeError: The function does not take exactly one text.
    """
    options = {"name": name, "description": description, "format": format, "in_thread": in_thread}
    return _make_tool(_make_custom_tool, of, options)


def _make_tool(make: Callable[..., FunctionTool[..., Any]], of: object, options: Mapping[str, object]) -> object:
    """Return a tool that can be pickled, or a decorator for it."""
    if of is None:
        return lambda function: _make_tool(make, function, options)
    if isinstance(of, FunctionTool):
        of = of.function or of.definition.model
    tool = make(of, **options)
    tool._recipe = (_make_tool, (make, of, options))
    return tool


def _make_function_tool(
    of: object,
    *,
    name: Optional[str],
    description: Optional[str],
    strict: Optional[bool],
    parameters: Optional[Mapping[str, Any]],
    in_thread: bool,
) -> FunctionTool[..., Any]:
    if parameters is None and (is_pydantic(of) or find_record(of) is not None):
        return FunctionTool(_define_by_type(of, name, description, strict is not False), None)
    if inspect.isclass(of) or not callable(of):
        raise TypeError(f"a tool is made of a function or of a record type such as a dataclass, not of {of!r}")
    if parameters is not None:
        definition = _define_by_schema(of, name, description, strict, parameters)
    else:
        definition = _define_by_function(of, name, description, strict is not False)
    return FunctionTool(definition, of, in_thread=_check_thread(of, in_thread))


def _make_custom_tool(
    of: object, *, name: Optional[str], description: Optional[str], format: Optional[Mapping[str, Any]], in_thread: bool
) -> FunctionTool[..., Any]:
    if inspect.isclass(of) or not callable(of):
        raise TypeError(f"a custom tool is made of a function, not of {of!r}")
    record = build_function_record(of)
    name = name or record.name
    needed = [member for member in record.members if not member.may_lack]
    if len(needed) != 1 or strip_annotation(needed[0].annotation) is not str:
        raise TypeError(f"{name}: the function of a custom tool takes one text, so it needs one parameter, a str")
    definition: Any = _build_definition(name, description or record.description)
    if format is not None:
        # Responses have one dict, chat completions two nested ones.
        nested = format.get("type") == "grammar" and "grammar" not in format
        inner = {key: value for key, value in format.items() if key != "type"}
        definition["format"] = {"type": "grammar", "grammar": inner} if nested else dict(format)
    read = functools.partial(_wrap_text, needed[0].name)
    tool = PydanticFunctionTool(definition, None, read)
    return FunctionTool(tool, of, kind="custom", in_thread=_check_thread(of, in_thread))


def _wrap_text(name: str, text: str) -> Dict[str, str]:
    return {name: text}


def is_asynchronous(function: object) -> bool:
    """Return whether a function or callable object is declared with ``async def``."""
    cls: Any = type(function)
    return inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(cls.__call__)


def _check_thread(of: object, in_thread: bool) -> bool:
    if in_thread and is_asynchronous(of):
        raise TypeError("an asynchronous function runs on the event loop; in_thread is for sync functions")
    return in_thread


def _define_by_type(
    model: object, name: Optional[str], description: Optional[str], strict: bool
) -> PydanticFunctionTool:
    format_ = Format(model, strict)
    if strict:
        format_.check()
    if format_.wrapped:
        raise TypeError(f"the arguments of a tool must be an object, and {format_.name} is not one")
    schema = format_.schema
    description = description or schema.get("description")
    name = name or tool_name_of_class(format_.name)
    definition = _build_definition(name, description, strict=strict, parameters=schema)
    return PydanticFunctionTool(definition, model, format_.read)


def _define_by_schema(
    function: Callable[..., Any],
    name: Optional[str],
    description: Optional[str],
    strict: Optional[bool],
    parameters: object,
) -> PydanticFunctionTool:
    if not isinstance(parameters, Mapping) or parameters.get("type") != "object":
        raise TypeError(
            f'parameters must be the JSON schema of an object, {{"type": "object", ...}}, not {parameters!r}'
        )
    own_name, own_description = describe_function(function)
    name = name or own_name
    if strict:
        check_strict(dict(parameters), name)
    bound = list_bound_names(function)

    def read(arguments: str) -> object:
        data = parse_json(arguments or "{}", f"the arguments of {name}", typed=False)
        if not isinstance(data, dict):
            raise OutputParseError(f"the arguments of {name} do not fit: they must be an object", arguments)
        return {key: value for key, value in data.items() if key not in bound}

    strict = JsonFormat(parameters).strict if strict is None else strict
    definition = _build_definition(name, description or own_description, strict=strict, parameters=dict(parameters))
    return PydanticFunctionTool(definition, None, read)


def _define_by_function(
    function: Callable[..., Any], name: Optional[str], description: Optional[str], strict: bool
) -> PydanticFunctionTool:
    record = build_function_record(function)
    name = name or record.name
    schema = build_record_schema(record, strict)
    # The definition has the description.
    schema.pop("description", None)
    read_data = make_record_reader(record)

    def read(arguments: str) -> object:
        # Some models write nothing if there are no arguments.
        data = parse_json(arguments or "{}", f"the arguments of {name}")
        try:
            return read_data(data)
        except Misfit as misfit:
            raise OutputParseError(f"the arguments of {name} do not fit: {misfit}", arguments) from misfit.cause

    definition = _build_definition(name, description or record.description, strict=strict, parameters=schema)
    return PydanticFunctionTool(definition, None, read)


def _build_definition(name: str, description: object, **fields: object) -> FunctionDefinition:
    if not re.fullmatch(rf"[a-zA-Z0-9_-]{{1,{MAX_NAME}}}", name):
        raise TypeError(
            f"{name!r} is not a valid name for a tool: it may have letters, digits, _ and -, "
            f"at most {MAX_NAME} of them; pass one with name=..."
        )
    definition = {"name": name, **fields}
    if description:
        definition["description"] = str(description)
    return cast("FunctionDefinition", definition)


def convert_for_responses(tool: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return a tool of chat completions converted for responses; other tools unchanged."""
    kind = tool.get("type")
    definition = tool.get(kind) if kind in ("function", "custom") else None
    if not isinstance(definition, Mapping):
        return tool
    flat: Any = {**definition, "type": kind}
    format_ = flat.get("format")
    if kind == "custom" and isinstance(format_, Mapping) and isinstance(format_.get("grammar"), Mapping):
        flat["format"] = {**format_["grammar"], "type": "grammar"}
    if isinstance(definition, PydanticFunctionTool):
        return ResponsesPydanticFunctionTool(flat, definition.model, definition.parse)
    return cast("Mapping[str, Any]", flat)


def convert_all_for_responses(tools: Union[Iterable[Any], Omit, None]) -> Union[list[Mapping[str, Any]], Omit, None]:
    """Return tools converted for responses; `omit` and ``None`` unchanged."""
    return tools if tools is None or isinstance(tools, Omit) else [convert_for_responses(tool) for tool in tools]
