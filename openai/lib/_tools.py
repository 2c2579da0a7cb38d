"""Function tools: made of a type or of a function, they know how to read the arguments that the model writes."""

from __future__ import annotations

import copy
import functools
import inspect
import re
import sys
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Callable, Dict, Generic, Optional, TypeVar, Union, cast, overload

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

    def __deepcopy__(self, memo: Dict[int, Any]) -> PydanticFunctionTool:
        return type(self)(cast(Any, copy.deepcopy(dict(self), memo)), self.model, self._read)

    def __reduce__(self) -> Any:
        # What reads does not pickle, and is made again of the type. That of a function is part of its FunctionTool.
        return super().__reduce__() if self.model is None else (type(self), (dict(self), self.model))


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
            # It has the function's name, docstring and signature, and passes for an asynchronous one where it is one.
            functools.update_wrapper(self, function)
            self.__dict__.setdefault("__name__", definition["name"])
            if is_asynchronous(function) and sys.version_info >= (3, 12):
                inspect.markcoroutinefunction(self)
        self.definition = definition
        self.function = function
        self.in_thread = in_thread
        # How it was made, for pickles.
        self._made: Any = None

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
        made: ResponsesPydanticFunctionTool = convert_for_responses(self)
        return made

    def __hash__(self) -> int:  # type: ignore[override]
        return id(self)

    def __deepcopy__(self, memo: Dict[int, Any]) -> FunctionTool[_P, _R]:
        twin = type(self).__new__(type(self))
        twin.update(copy.deepcopy(dict(self), memo))
        twin.__dict__.update(self.__dict__, definition=twin[self["type"]])
        return twin

    def __copy__(self) -> FunctionTool[_P, _R]:
        return self.__deepcopy__({})

    def __reduce__(self) -> Any:
        found: Any = sys.modules.get(getattr(self, "__module__", ""))
        name = getattr(self, "__qualname__", "")
        for part in name.split("."):
            found = getattr(found, part, None)
        # A decorated function is found under its name, as functions are.
        return name if found is self else self._made


def pydantic_function_tool(
    model: Any, *, name: Optional[str] = None, description: Optional[str] = None, strict: bool = True
) -> ChatCompletionFunctionToolParam:
    """Return a function tool for chat completions whose arguments are an instance of a type.

    Args:
        model: a pydantic model, or any record type: attrs class, dataclass, TypedDict, msgspec Struct.
        name: what the model calls it; by default the name of the type in snake_case, or as it is written where
            ``openai.tool_names``, or the environment variable ``OPENAI_TOOL_NAMES``, is ``class``.
        description: what the function does; by default the docstring of the type.
        strict: hold the model to the schema; without it, types that strict mode cannot express may be used, too.

    Raises:
        TypeError: there is no such schema for the type; the text says where and why.
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
    of: Any = None,
    /,
    *,
    name: Optional[str] = None,
    description: Optional[str] = None,
    strict: Optional[bool] = None,
    parameters: Optional[Mapping[str, Any]] = None,
    in_thread: bool = False,
) -> Any:
    """Make a tool of a function, plain or asynchronous, or of a record type; also as a decorator.

    The schema of a function comes from its signature, its annotations and its docstring, whose sections on parameters
    may be in Google, NumPy or Sphinx style. A parameter with a default may be null to the model, and the function is
    then called without it. What `functools.partial` binds by name, the model neither sees nor gives.

    Args:
        of: the function or type; without it, a decorator is returned.
        name: what the model calls it; by default the name of the function, or that of the type, in snake_case as for
            `pydantic_function_tool`.
        description: what it does; by default the first part of the docstring.
        strict: hold the model to the schema, which is the default; without it, annotations such as ``dict[str, int]``
            may be used, too. With ``parameters`` it is the default where they follow the rules of strict mode.
        parameters: a JSON schema of the arguments, such as MCP servers give, in place of the signature. The function is
            called with what the model writes, which is not checked.
        in_thread: let `run_tools` call a plain function in a thread: with an asynchronous client the event loop goes on
            meanwhile, and calls that come together run at the same time.

    Raises:
        TypeError: there is no schema for it; the text says where and why.
    """
    about: Any = {"name": name, "description": description, "strict": strict, "parameters": parameters}
    return _make_tool(_make_function_tool, of, {**about, "in_thread": in_thread})


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
    of: Any = None,
    /,
    *,
    name: Optional[str] = None,
    description: Optional[str] = None,
    format: Union[CustomFormat, CustomToolInputFormat, None] = None,
    in_thread: bool = False,
) -> Any:
    """Make a custom tool of a function, plain or asynchronous, that takes one text; also as a decorator.

    The model writes the text as it likes, such as a query or a program, and not JSON.

    Args:
        of: the function; without it, a decorator is returned.
        name: what the model calls it; by default the name of the function.
        description: what it does; by default the first part of the docstring.
        format: what the model may write, such as ``{"type": "grammar", "syntax": "lark", "definition": ...}``; any text
            by default.
        in_thread: as for `function_tool`.

    Raises:
        TypeError: the function takes no text, or something else besides.
    """
    about: Any = {"name": name, "description": description, "format": format, "in_thread": in_thread}
    return _make_tool(_make_custom_tool, of, about)


def _make_tool(make: Callable[..., FunctionTool[..., Any]], of: Any, how: Dict[str, Any]) -> Any:
    """Make a tool that knows how it was made, or a decorator for it."""
    if of is None:
        return lambda function: _make_tool(make, function, how)
    if isinstance(of, FunctionTool):
        of = of.function or of.definition.model
    tool = make(of, **how)
    tool._made = (_make_tool, (make, of, how))
    return tool


def _make_function_tool(
    of: Any,
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
    of: Any, *, name: Optional[str], description: Optional[str], format: Optional[Mapping[str, Any]], in_thread: bool
) -> FunctionTool[..., Any]:
    if inspect.isclass(of) or not callable(of):
        raise TypeError(f"a custom tool is made of a function, not of {of!r}")
    record = build_function_record(of)
    name = name or record.name
    needed = [member for member in record.members if not member.may_lack]
    if len(needed) != 1 or strip_annotation(needed[0].annotation) is not str:
        raise TypeError(f"{name}: the function of a custom tool takes one text, so it needs one parameter, a str")
    made: Any = _build_definition(name, description or record.description)
    if format is not None:
        # What responses have in one dict, chat completions have in two.
        nested = format.get("type") == "grammar" and "grammar" not in format
        inner = {key: value for key, value in format.items() if key != "type"}
        made["format"] = {"type": "grammar", "grammar": inner} if nested else dict(format)
    read = functools.partial(_wrap_text, needed[0].name)
    definition = PydanticFunctionTool(made, None, read)
    return FunctionTool(definition, of, kind="custom", in_thread=_check_thread(of, in_thread))


def _wrap_text(name: str, text: str) -> Dict[str, str]:
    return {name: text}


def is_asynchronous(function: Any) -> bool:
    """Say whether what a function returns is to be awaited, as far as that can be seen."""
    return inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(type(function).__call__)


def _check_thread(of: Any, in_thread: bool) -> bool:
    if in_thread and is_asynchronous(of):
        raise TypeError("an asynchronous function runs on the event loop: in_thread is for plain ones")
    return in_thread


def _define_by_type(model: Any, name: Optional[str], description: Optional[str], strict: bool) -> PydanticFunctionTool:
    format_ = Format(model, strict)
    if strict:
        format_.check()
    if format_.wrapped:
        raise TypeError(f"the arguments of a tool are an object, and {format_.name} is none")
    schema = format_.schema
    described = description or schema.get("description")
    made = _build_definition(name or tool_name_of_class(format_.name), described, strict=strict, parameters=schema)
    return PydanticFunctionTool(made, model, format_.read)


def _define_by_schema(
    function: Any, name: Optional[str], description: Optional[str], strict: Optional[bool], parameters: Any
) -> PydanticFunctionTool:
    if not isinstance(parameters, Mapping) or parameters.get("type") != "object":
        raise TypeError(
            f'parameters must be the JSON schema of an object, {{"type": "object", ...}}, not {parameters!r}'
        )
    of_function, said = describe_function(function)
    name = name or of_function
    if strict:
        check_strict(dict(parameters), name)
    bound = list_bound_names(function)

    def read(arguments: str) -> Any:
        data = parse_json(arguments or "{}", f"the arguments of {name}", typed=False)
        if not isinstance(data, dict):
            raise OutputParseError(f"the arguments of {name} do not fit: they must be an object", arguments)
        return {key: value for key, value in data.items() if key not in bound}

    strict = JsonFormat(parameters).strict if strict is None else strict
    made = _build_definition(name, description or said, strict=strict, parameters=dict(parameters))
    return PydanticFunctionTool(made, None, read)


def _define_by_function(
    function: Callable[..., Any], name: Optional[str], description: Optional[str], strict: bool
) -> PydanticFunctionTool:
    record = build_function_record(function)
    name = name or record.name
    schema = build_record_schema(record, strict)
    # It is what the tool does, and is told there.
    schema.pop("description", None)
    read_data = make_record_reader(record)

    def read(arguments: str) -> Any:
        # Some models write nothing where there is nothing to say.
        data = parse_json(arguments or "{}", f"the arguments of {name}")
        try:
            return read_data(data)
        except Misfit as misfit:
            raise OutputParseError(f"the arguments of {name} do not fit: {misfit}", arguments) from misfit.cause

    made = _build_definition(name, description or record.description, strict=strict, parameters=schema)
    return PydanticFunctionTool(made, None, read)


def _build_definition(name: str, description: Any, **more: Any) -> FunctionDefinition:
    if not re.fullmatch(rf"[a-zA-Z0-9_-]{{1,{MAX_NAME}}}", name):
        raise TypeError(
            f"{name!r} is no name for a tool: it may have letters, digits, _ and -, and at most {MAX_NAME} of them; "
            "give one with name=..."
        )
    made: Any = {"name": name, **more}
    if description:
        made["description"] = str(description)
    return made  # type: ignore[no-any-return]


def convert_for_responses(tool: Mapping[str, Any]) -> Any:
    """Return a tool of chat completions as responses take it; other tools as they are."""
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
    return flat


def convert_all_for_responses(tools: Union[Iterable[Any], Omit, None]) -> Any:
    """Return tools as responses take them; `omit` and ``None`` as they are."""
    return tools if tools is None or isinstance(tools, Omit) else [convert_for_responses(tool) for tool in tools]
