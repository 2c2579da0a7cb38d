"""The connections that stay open, and the methods that send events over them, as a stub writes them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Optional

from openai._calls.type_names import find
from openai._realtime._parts import build_signature, describe
from openai.endpoints import _channels

from ._function import Function, written
from ._names import Names, Origin
from ._row import library_origin, plain_params


def is_connection(statement: ast.stmt) -> bool:
    """Say whether a statement is the class of a connection, or of a part of one whose methods are made from rows."""
    return isinstance(statement, ast.ClassDef) and bool(_keyword(statement, "channel") or _keyword(statement, "events"))


def arguments(node: ast.ClassDef, names: Names) -> str:
    """Return the type arguments of a connection's base: the events that come, and what can be sent."""
    resource = _keyword(node, "channel")
    if not resource:
        return ""
    channel = _channels.of(resource)
    types = [_rewritten(text, channel.types, names) for text in (channel.server, channel.client)]
    return f"[{', '.join(types)}]"


def methods(node: ast.ClassDef, names: Names) -> Iterator[Function]:
    """Yield the methods of a part of a connection."""
    resource, _, group = _keyword(node, "events").partition(": ")
    is_async = node.name.startswith("Async")
    for event in _channels.of(resource).group(group) if group else ():
        params = [
            (
                name,
                kind,
                annotation and _rewritten(annotation, event.types, names),
                default and names.use(_TYPES, default),
            )
            for name, kind, annotation, default in plain_params(build_signature(event))
        ]
        yield Function(event.name, written(params), "None", is_async, [], describe(event))


_TYPES = "openai._types"


def _rewritten(text: str, types: str, names: Names) -> str:
    def origin_of(name: str) -> Optional[Origin]:
        return library_origin(name, None) if name == "Omit" else (find(name, types)[0], name)

    return names.rewrite(ast.parse(text, mode="eval").body, origin_of)


def _keyword(node: ast.ClassDef, name: str) -> str:
    for keyword in node.keywords:
        if keyword.arg == name and isinstance(keyword.value, ast.Constant):
            return str(keyword.value.value)
    return ""
