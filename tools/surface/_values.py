"""Values to call endpoints with, made from the types of their params as the facts write them."""

from __future__ import annotations

import ast
from typing import Any

#: Scalars; a text is the name of its param, so that what was sent says where it came from.
_SCALARS: dict[str, Any] = {"int": 3, "float": 0.5, "bool": True, "object": {"key": "value"}}

#: Objects inside objects inside objects add nothing but length.
_DEPTH = 2


class Values:
    """Makes values.

    Args:
        types: the facts of types in their short form, by name.
    """

    def __init__(self, types: dict[str, Any]) -> None:
        self._types = types

    def of(self, text: str, name: str, depth: int = _DEPTH) -> Any:
        """Return a JSON value of the type: the first member of a union that is not a literal ``False`` or ``None``."""
        # `~a.b` and `^c` are no Python; the full paths are.
        text = text.replace("~", "openai.types.").replace("^", "openai._types.")
        return self._value(ast.parse(text, mode="eval").body, name, depth)

    def _value(self, node: ast.expr, name: str, depth: int) -> Any:
        if isinstance(node, ast.BinOp):
            return self._union([node.left, node.right], name, depth)
        if isinstance(node, ast.Subscript):
            return self._generic(node, name, depth)
        path = ast.unparse(node)
        if path.startswith("openai.types."):
            return self._named(path[len("openai.types.") :], name, depth)
        return _SCALARS.get(path, name)

    def _generic(self, node: ast.Subscript, name: str, depth: int) -> Any:
        origin = ast.unparse(node.value).rpartition(".")[2]
        arguments = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        if origin == "Literal":
            return ast.literal_eval(arguments[0])
        if origin in ("Union", "Optional"):
            return self._union(arguments, name, depth)
        if origin in ("Dict", "Mapping"):
            return {"key": self._value(arguments[1], name, depth)}
        if origin in ("Required", "Annotated"):
            return self._value(arguments[0], name, depth)
        if origin in ("List", "Iterable", "Sequence", "SequenceNotStr"):
            return [self._value(arguments[0], name, depth)]
        raise ValueError(f"no value is known for {ast.unparse(node)}")

    def _union(self, members: list[ast.expr], name: str, depth: int) -> Any:
        values = [self._value(member, name, depth) for member in members if ast.unparse(member) != "None"]
        return next((value for value in values if value is not False), values[0])

    def _named(self, path: str, name: str, depth: int) -> Any:
        fact = self._types[path]
        if fact["kind"] == "alias":
            return self.of(fact["type"], name, depth)
        if not depth:
            return {}
        wire = fact.get("wire", {})
        return {
            wire.get(label.rstrip("?"), label.rstrip("?")): self.of(text, label.rstrip("?"), depth - 1)
            for label, text in fact["fields"].items()
            if depth == _DEPTH or not label.endswith("?")
        }
