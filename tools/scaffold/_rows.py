"""Rows in the notation of the tables."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Mapping, Sequence

from attrs import frozen
from drift._compare import BINARY
from drift._document import Operation, Parameter

from openai._calls.type_names import find

from ._types import NOTHING_SAID, Module, identifier, order, todo

_IDS = re.compile(r"\{([^}]*)\}")
#: Keyword of the notation by place; a row writes them in this order.
_PLACES = {"file": "files", "body": "body", "query": "query", "header": "header_params"}


@frozen
class Draft:
    """What a row says beyond the document's own words."""

    name: str
    operation: Operation
    #: Types of the params by wire name, in words of the row.
    types: Mapping[str, str]
    returns: str = ""
    stream: str = ""
    page: str = ""

    def text(self) -> str:
        """Return the row, before it is formatted."""
        operation = self.operation
        arguments = [repr(self.name), repr(_IDS.sub(lambda each: f"{{{identifier(each[1])}}}", operation.path))]
        ids = [param for param in operation.params if param.place == "path"]
        arguments += self._notes("ids", [param for param in ids if param.description])
        for place, keyword in _PLACES.items():
            arguments += self._notes(keyword, [param for param in operation.params if place_of(param) == place])
        wire = {identifier(each.name): each.name for each in operation.params if identifier(each.name) != each.name}
        if wire:
            arguments.append(f"wire={wire!r}")
        if self.returns == BINARY:
            arguments.append(f"headers={{'Accept': {operation.media[0]!r}}}")
        settings = {"returns": self.returns, "page": self.page, "stream": self.stream}
        if operation.admin:
            settings["security"] = "admin_api_key"
        if operation.deprecated:
            settings["deprecated"] = "TODO: say what to use instead"
        arguments += [f"{name}={value!r}" for name, value in settings.items() if value]
        arguments.append(f"doc={todo(operation.summary) or NOTHING_SAID!r}")
        return f"{operation.method.lower()}({', '.join(arguments)},)"

    def _notes(self, keyword: str, params: Sequence[Parameter]) -> list[str]:
        ordered = sorted(params, key=lambda param: order(param.name, param.required))
        entries = [note(param, self.types[param.name], keyword == "ids") for param in ordered]
        return [f"{keyword}={{{', '.join(entries)}}}"] if entries else []


def note(param: Parameter, type_: str, in_path: bool = False) -> str:
    """Return the entry of a param in a row."""
    label = identifier(param.name) + ("" if param.required or in_path else "?")
    said = todo(param.description)
    return f"{label!r}: ({type_!r}, {said!r})" if said else f"{label!r}: {type_!r}"


def place_of(param: Parameter) -> str:
    """Return the place that a row names for a param."""
    return "file" if param.file else param.place


def in_row(annotation: str, module: Module) -> str:
    """Return an annotation of a module of params as a row writes it."""
    return ast.unparse(_RowWords(module).visit(ast.parse(annotation, mode="eval")))


class _RowWords(ast.NodeTransformer):
    def __init__(self, module: Module) -> None:
        self._module = module
        self._imported = module.imported()

    def visit_Name(self, node: ast.Name) -> ast.AST:
        name = {"Dict": "dict", "List": "list"}.get(node.id, node.id)
        if name in self._module.names:
            name = f"{self._module.path.rpartition('.')[2]}.{name}"
        elif name in self._imported and not _is_found(name, self._module.package):
            name = f"{self._imported[name]}.{name}"
        return ast.parse(name, mode="eval").body

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        kind = node.value.id if isinstance(node.value, ast.Name) else ""
        if kind == "Literal":
            return node
        self.generic_visit(node)
        if kind == "Optional":
            return _either((node.slice, ast.Constant(None)))
        if kind == "Union" and isinstance(node.slice, ast.Tuple):
            return _either(node.slice.elts)
        return node


def _either(types: Iterable[ast.expr]) -> ast.expr:
    first, *others = types
    for other in others:
        first = ast.BinOp(first, ast.BitOr(), other)
    return first


def _is_found(name: str, package: str) -> bool:
    try:
        find(name, package)
    except (NameError, ModuleNotFoundError):
        return False
    return True
