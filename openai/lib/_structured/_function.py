"""Functions as records: their parameters are the members, and a value is what they are called with."""

from __future__ import annotations

import inspect
from typing import Any, Callable

from ._docstring import described
from ._kinds import Member, Record, hints


def record_of_function(function: Callable[..., Any]) -> Record:
    """Return what the signature, the annotations and the docstring of a function say of its parameters.

    A parameter with a default may be null: then the function is called without it.

    Raises:
        TypeError: a parameter has no annotation, or cannot be given by name.
    """
    # What has the annotations of a partial, and of an object that can be called.
    inner: Any = getattr(function, "func", function)
    if not inspect.isroutine(inner):
        inner = type(inner).__call__
    name = str(getattr(function, "__name__", None) or getattr(inner, "__name__", ""))
    annotations = hints(inner)
    about = described(inspect.getdoc(function) if inspect.isroutine(function) else inner.__doc__)
    members = []
    for param in inspect.signature(function).parameters.values():
        if param.kind is param.VAR_KEYWORD or param.kind is param.VAR_POSITIONAL:
            continue
        if param.kind is param.POSITIONAL_ONLY:
            raise TypeError(f"{name}: a tool is called by name, and the parameter {param.name!r} cannot be")
        if param.name not in annotations:
            raise TypeError(f"{name}: the parameter {param.name!r} has no annotation, so there is no schema for it")
        lacks = param.default is not param.empty
        said = about.params.get(param.name, "")
        members.append(Member(param.name, param.name, annotations[param.name], said, lacks, lacks))
    return Record(function, name, about.text, tuple(members), lambda values: values)
