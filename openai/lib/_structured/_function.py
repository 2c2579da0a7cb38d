"""Functions as records: their parameters are the members, and a value is what they are called with."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Iterator
from functools import partial
from typing import Any, Callable

from .._tool_names import snake_case
from ._docstring import described
from ._kinds import Member, Record, hints


def record_of_function(function: Callable[..., Any]) -> Record:
    """Return what the signature, the annotations and the docstring of a function say of its parameters.

    A parameter with a default may be null: then the function is called without it. What a partial binds is its own
    business, and no parameter.

    Raises:
        TypeError: a parameter has no annotation, or cannot be given by name; or nothing says what the parameters are.
    """
    inner, name, doc = _told_of(function)
    try:
        params = inspect.signature(function).parameters.values()
    except ValueError as error:
        raise TypeError(f"{name}: {error}; wrap it in a function with annotations") from None
    annotations = hints(inner)
    about = described(doc)
    bound = bound_names(function)
    members = []
    for param in params:
        if param.kind in (param.VAR_KEYWORD, param.VAR_POSITIONAL) or param.name in bound:
            continue
        if param.kind is param.POSITIONAL_ONLY:
            raise TypeError(f"{name}: a tool is called by name, and the parameter {param.name!r} cannot be")
        if param.name not in annotations:
            advice = f"; make it of the bound method, function_tool(shop.{name})" if param.name == "self" else ""
            raise TypeError(
                f"{name}: the parameter {param.name!r} has no annotation, so there is no schema for it{advice}"
            )
        if _is_field(param.default):
            raise TypeError(
                f"{name}: the default of {param.name!r} is a Field, which only classes of pydantic understand; "
                f"write `{param.name}: Annotated[..., Field(...)] = ...`"
            )
        lacks = param.default is not param.empty
        said = about.params.get(param.name, "")
        members.append(Member(param.name, param.name, annotations[param.name], said, lacks, lacks))
    if not members and any(param.kind in (param.VAR_KEYWORD, param.VAR_POSITIONAL) for param in params):
        raise TypeError(f"{name}: it takes any arguments, so there is no schema for them; give one as parameters=...")
    return Record(function, name, about.text, tuple(members), lambda values: values)


def bound_names(function: Any) -> frozenset[str]:
    """Return the parameters that partials have bound by name: the model does not see them, and cannot give them."""
    return frozenset(name for layer in _layers(function) if isinstance(layer, partial) for name in layer.keywords)


def described_function(function: Callable[..., Any]) -> tuple[str, str]:
    """Return the name of a function, and what its docstring says of it."""
    _, name, doc = _told_of(function)
    return name, described(doc).text


def _told_of(function: Any) -> tuple[Any, str, Any]:
    """Return what has the annotations of a partial, of a tool and of an object that can be called; name, docstring."""
    *_, inner = _layers(function)
    if inspect.isroutine(inner):
        name = getattr(function, "__name__", None) or getattr(inner, "__name__", "")
        return inner, str(name), inspect.getdoc(inner)
    call = type(inner).__call__
    return call, snake_case(type(inner).__name__), call.__doc__ or type(inner).__doc__


def _layers(function: Any) -> Iterator[Any]:
    """Yield a function, and what partials and tools have inside them."""
    while True:
        yield function
        if isinstance(function, partial):
            function = function.func
        elif hasattr(function, "__wrapped__") and not inspect.isroutine(function):
            function = function.__wrapped__
        else:
            return


def _is_field(default: Any) -> bool:
    fields: Any = sys.modules.get("pydantic.fields")
    return fields is not None and isinstance(default, fields.FieldInfo)
