"""Functions as records: their parameters are the members, and their arguments are a value."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Iterator
from functools import partial
from typing import Any, Callable, Optional, cast

from .._tool_names import snake_case
from ._docstring import parse_docstring
from ._kinds import Member, Record, resolve_hints


def build_function_record(function: Callable[..., Any]) -> Record:
    """Return the record of a function's parameters, from its signature, annotations and docstring.

    A parameter with a default may be null: then the function is called without it. Arguments that a partial binds are
    not parameters.

    Raises:
        TypeError: A parameter has no annotation, or cannot be passed by name; or the function has no signature.
    """
    inner, name, doc = _inspect_function(function)
    try:
        params = inspect.signature(function).parameters.values()
    except ValueError as error:
        raise TypeError(f"{name}: {error}; wrap it in a function with annotations") from None
    annotations = resolve_hints(inner)
    docstring = parse_docstring(doc)
    bound = list_bound_names(function)
    members = []
    for param in params:
        if param.kind in (param.VAR_KEYWORD, param.VAR_POSITIONAL) or param.name in bound:
            continue
        if param.kind is param.POSITIONAL_ONLY:
            raise TypeError(
                f"{name}: a tool is called with arguments by name, and the parameter {param.name!r} is positional-only"
            )
        if param.name not in annotations:
            advice = f"; pass the bound method, function_tool(shop.{name})" if param.name == "self" else ""
            raise TypeError(
                f"{name}: the parameter {param.name!r} has no annotation, so there is no schema for it{advice}"
            )
        if _is_field(param.default):
            raise TypeError(
                f"{name}: the default of {param.name!r} is a Field, which only classes of pydantic understand; "
                f"write `{param.name}: Annotated[..., Field(...)] = ...`"
            )
        has_default = param.default is not param.empty
        description = docstring.params.get(param.name, "")
        members.append(Member(param.name, param.name, annotations[param.name], description, has_default, has_default))
    if not members and any(param.kind in (param.VAR_KEYWORD, param.VAR_POSITIONAL) for param in params):
        raise TypeError(f"{name}: it accepts any arguments, so there is no schema for them; pass one as parameters=...")
    return Record(function, name, docstring.text, tuple(members), lambda values: values)


def list_bound_names(function: object) -> frozenset[str]:
    """Return the names of parameters that partials have bound: the model neither sees nor passes them."""
    return frozenset(
        name for layer in _iterate_layers(function) if isinstance(layer, partial) for name in layer.keywords
    )


def describe_function(function: Callable[..., Any]) -> tuple[str, str]:
    """Return the name of a function, and the description in its docstring."""
    _, name, doc = _inspect_function(function)
    return name, parse_docstring(doc).text


def _inspect_function(function: object) -> tuple[object, str, Optional[str]]:
    """Return the function inside a partial, a tool or a callable object, with the name and docstring of these."""
    *_, inner = _iterate_layers(function)
    if inspect.isroutine(inner):
        name = getattr(function, "__name__", None) or getattr(inner, "__name__", "")
        return inner, str(name), inspect.getdoc(inner)
    call = cast(Any, type(inner)).__call__
    return call, snake_case(type(inner).__name__), call.__doc__ or type(inner).__doc__


def _iterate_layers(function: object) -> Iterator[object]:
    """Yield a function, and those inside partials and tools."""
    while True:
        yield function
        if isinstance(function, partial):
            function = function.func
        elif hasattr(function, "__wrapped__") and not inspect.isroutine(function):
            function = function.__wrapped__
        else:
            return


def _is_field(default: object) -> bool:
    fields: Any = sys.modules.get("pydantic.fields")
    return fields is not None and isinstance(default, fields.FieldInfo)
