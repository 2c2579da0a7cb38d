"""A module of resources, as a stub."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator
from textwrap import indent
from typing import Optional, Union

from openai import endpoints
from openai._calls.views import MODES, name_of

from . import _channel
from ._function import Function, docstring, written
from ._helper import methods as helper_methods
from ._names import Names, Origin, imported, is_builtin
from ._resources import HEADER
from ._row import methods

AnyFunction = Union[ast.FunctionDef, ast.AsyncFunctionDef]


def is_resource(statement: ast.stmt) -> bool:
    """Say whether a statement is a class of resources."""
    return isinstance(statement, ast.ClassDef) and any(
        isinstance(base, ast.Name) and base.id in ("SyncResource", "AsyncResource") for base in statement.bases
    )


def _is_async(node: ast.ClassDef) -> bool:
    return any(isinstance(base, ast.Name) and base.id.startswith("Async") for base in node.bases)


def stub(module: str, tree: ast.Module) -> str:
    """Return the text of a module's stub.

    Args:
        module: its dotted name.
        tree: its syntax tree.
    """
    writer = _Writer(module, tree)
    body = "\n".join(writer.statements(tree.body))
    # The names are known once the body is written.
    return HEADER + "\n".join([*writer.names.statements(), ""][:-1]) + "\n" + body.rstrip() + "\n"


def views_stub(module: str, tree: ast.Module) -> str:
    """Return the text of the stub that has the clients in other modes.

    Args:
        module: dotted name of the clients' module.
        tree: its syntax tree.
    """
    writer = _Writer(module, tree)
    clients = [node for node in tree.body if isinstance(node, ast.ClassDef) and any(map(_has_child, node.body))]
    body = "\n\n".join(writer.view(node, mode) for node in clients for mode in MODES)
    return HEADER + "\n".join([*writer.names.statements(), ""][:-1]) + "\n" + body.rstrip() + "\n"


def _has_child(statement: ast.stmt) -> bool:
    return isinstance(statement, (ast.Assign, ast.AnnAssign)) and _child(statement.value) is not None


class _Writer:
    def __init__(self, module: str, tree: ast.Module) -> None:
        self._module = module
        self._imported = imported(tree, module.rpartition(".")[0])
        classes = [statement for statement in tree.body if isinstance(statement, ast.ClassDef)]
        members = (name for each in classes for name in _members(each))
        views = (name_of(each.name, mode) for each in classes for mode in MODES)
        self.names = Names(module, {*members, *(each.name for each in classes), *views})

    def _origin_of(self, name: str) -> Optional[Origin]:
        if name in self._imported:
            return self._imported[name]
        return ("builtins", name) if is_builtin(name) else None

    def _expression(self, expression: Optional[ast.expr]) -> str:
        if isinstance(expression, ast.Constant) and isinstance(expression.value, str):
            # An annotation in quotes.
            expression = ast.parse(expression.value, mode="eval").body
        return self.names.rewrite(expression, self._origin_of) if expression else ""

    def statements(self, body: list[ast.stmt]) -> Iterator[str]:
        """Yield what stays of a module's statements."""
        for statement in body:
            if isinstance(statement, ast.ClassDef):
                yield f"{self._class(statement)}\n"
                if is_resource(statement):
                    for mode in MODES:
                        yield f"{self.view(statement, mode)}\n"
            elif isinstance(statement, ast.If):
                self._offer(statement.body)
            else:
                yield from self._definition(statement)

    def _offer(self, body: list[ast.stmt]) -> None:
        """Keep the names that a module has from another one for everybody: ``from .other import Name as Name``."""
        for statement in body:
            for alias in statement.names if isinstance(statement, ast.ImportFrom) else ():
                if alias.asname == alias.name:
                    self.names.use(*self._imported[alias.name], offered=True)

    def _class(self, node: ast.ClassDef) -> str:
        bases = ", ".join(self._expression(base) for base in node.bases) + _channel.arguments(node, self.names)
        own = [text for statement in node.body for text in self._definition(statement)]
        own += [function.text() for function in self._helpers(node)]
        if is_resource(node):
            own += list(self._modes(node))
        rows = [function.text() for function in self._rows(node)]
        rows += [function.text() for function in _channel.methods(node, self.names)]
        doc = ast.get_docstring(node) or (endpoints.resource(_table(node)).doc if _table(node) else "")
        parts = [docstring(doc)] if doc else []
        parts += [*own, *rows] or ([] if doc else ["..."])
        return f"class {node.name}{f'({bases})' if bases else ''}:\n" + indent("\n".join(parts), "    ")

    def _rows(self, node: ast.ClassDef, mode: str = "") -> Iterator[Function]:
        own = _defined(node)
        for row in endpoints.resource(_table(node)).endpoints if _table(node) else ():
            if row.name not in own:
                yield from methods(row, _is_async(node), self.names, mode)

    def _helpers(self, node: ast.ClassDef, mode: str = "") -> Iterator[Function]:
        own = _defined(node)
        for record in endpoints.resource(_table(node)).helpers if _table(node) else ():
            if record.name not in own and (not mode or record.raw):
                yield from helper_methods(record, _table(node), _is_async(node), self.names, mode)

    def _modes(self, node: ast.ClassDef) -> Iterator[str]:
        for mode, attribute in (("raw", "with_raw_response"), ("stream", "with_streaming_response")):
            yield f"@property\n{Function(attribute, ['self'], name_of(node.name, mode)).text()}"

    def view(self, node: ast.ClassDef, mode: str) -> str:
        """Return the class of a resource in another mode."""
        parts = []
        for statement in node.body:
            if not isinstance(statement, (ast.Assign, ast.AnnAssign)):
                continue
            child = _child(statement.value)
            if child:
                target = statement.targets[0] if isinstance(statement, ast.Assign) else statement.target
                of_child = self.names.use(child[0], name_of(child[1], mode))
                parts.append(f"@property\n{Function(ast.unparse(target), ['self'], of_child).text()}")
        parts += [function.text() for function in self._helpers(node, mode)]
        parts += [function.text() for function in self._rows(node, mode)]
        base = self.names.use("openai._calls.views", "View")
        return f"class {name_of(node.name, mode)}({base}):\n" + indent("\n".join(parts or ["..."]), "    ")

    def _definition(self, node: ast.stmt) -> Iterator[str]:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            if not node.name.startswith("_") or node.name.endswith("__"):
                yield self._function(node).text()
        elif isinstance(node, (ast.Assign, ast.AnnAssign)):
            target = node.targets[0] if isinstance(node, ast.Assign) else node.target
            child = _child(node.value)
            if child:
                descriptor = self.names.use("openai._resource", "Child")
                made = child[1] if child[0] == self._module else self.names.use(*child)
                yield f"{ast.unparse(target)}: {descriptor}[{made}]"
            elif isinstance(node, ast.AnnAssign):
                yield f"{ast.unparse(target)}: {self._expression(node.annotation)}"
            elif node.value and ast.unparse(target) != "__getattr__":
                value = self.names.rewrite(node.value, self._origin_of)
                yield f"{ast.unparse(target)} = {value}"

    def _function(self, node: AnyFunction) -> Function:
        return Function(
            node.name,
            written(self._params(node.args)),
            self._expression(node.returns) or "None",
            isinstance(node, ast.AsyncFunctionDef),
            [self.names.rewrite(decorator, self._origin_of) for decorator in node.decorator_list],
            ast.get_docstring(node) or "",
        )

    def _params(self, arguments: ast.arguments) -> Iterator[tuple[str, inspect._ParameterKind, str, str]]:
        positional = [*arguments.posonlyargs, *arguments.args]
        defaults: list[Optional[ast.expr]] = [None] * (len(positional) - len(arguments.defaults))
        by_kind: list[tuple[inspect._ParameterKind, ast.arg, Optional[ast.expr]]] = [
            (inspect.Parameter.POSITIONAL_ONLY if arg in arguments.posonlyargs else _PLAIN, arg, default)
            for arg, default in zip(positional, [*defaults, *arguments.defaults])
        ]
        if arguments.vararg:
            by_kind.append((inspect.Parameter.VAR_POSITIONAL, arguments.vararg, None))
        by_kind += [
            (inspect.Parameter.KEYWORD_ONLY, arg, default)
            for arg, default in zip(arguments.kwonlyargs, arguments.kw_defaults)
        ]
        if arguments.kwarg:
            by_kind.append((inspect.Parameter.VAR_KEYWORD, arguments.kwarg, None))
        for kind, arg, default in by_kind:
            value = self.names.rewrite(default, self._origin_of) if default else ""
            yield arg.arg, kind, self._expression(arg.annotation), value


_PLAIN = inspect.Parameter.POSITIONAL_OR_KEYWORD


def _table(node: ast.ClassDef) -> str:
    """Return the table that a class names; empty if it names none."""
    for keyword in node.keywords:
        if keyword.arg == "table" and isinstance(keyword.value, ast.Constant):
            return str(keyword.value.value)
    return ""


def _child(value: Optional[ast.expr]) -> Optional[Origin]:
    """Return the class that an accessor makes, which is written ``Child("module:Class")`` or ``Child[Type](...)``."""
    if isinstance(value, ast.Call) and value.args and isinstance(value.args[0], ast.Constant):
        made = value.func.value if isinstance(value.func, ast.Subscript) else value.func
        if isinstance(made, ast.Name) and made.id == "Child":
            module, _, name = str(value.args[0].value).partition(":")
            return module, name
    return None


def _defined(node: ast.ClassDef) -> set[str]:
    """Return the names that the body of a class defines."""
    found = set()
    for statement in node.body:
        if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef)):
            found.add(statement.name)
        elif isinstance(statement, ast.Assign):
            found.update(target.id for target in statement.targets if isinstance(target, ast.Name))
        elif isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            found.add(statement.target.id)
    return found


def _members(node: ast.ClassDef) -> set[str]:
    """Return the names of everything on a class of a stub."""
    table = endpoints.resource(_table(node)) if _table(node) else None
    if table is None:
        return _defined(node)
    return _defined(node) | {row.name for row in table.endpoints} | {record.name for record in table.helpers}
