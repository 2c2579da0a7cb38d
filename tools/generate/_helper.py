"""The methods that are made of several calls, as a stub writes them."""

from __future__ import annotations

import ast
import inspect
from importlib import import_module
from typing import Optional

from openai import endpoints
from openai._calls.views import in_words
from openai._resource import Helper
from openai.endpoints import Endpoint, HelperMethod

from ._function import Function, written
from ._names import Names, Origin, imported, is_builtin
from ._row import library_origin, plain_params


def methods(record: HelperMethod, table: str, is_async: bool, names: Names, mode: str = "") -> list[Function]:
    """Return the method of a helper.

    Args:
        record: what the table says of it.
        table: name of the table.
        is_async: whether the class is that of an asynchronous client.
        names: collects what the stub has to import.
        mode: ``raw`` or ``stream`` for the method's twin that gives the response.
    """
    helper = Helper(record, is_async)
    function = helper.of_module
    source = _source(function.__module__)
    owner = type("owner", (), {"_table": table})
    row = _row(table, record.extends)
    origins = _of_module(function.__module__, source)

    def origin_of(name: str) -> Optional[Origin]:
        if name in origins:
            return origins[name]
        return ("builtins", name) if is_builtin(name) else library_origin(name, row)

    def type_(text: str) -> str:
        return names.rewrite(ast.parse(text, mode="eval").body, origin_of)

    forms = _overloads(source, function.__name__, is_async) or [inspect.signature(function)]
    decorators = [names.use("typing", "overload")] if len(forms) > 1 else []
    functions = []
    for position, form in enumerate(forms):
        signature = helper.signature_for(owner, form)
        answer = str(signature.return_annotation)
        functions.append(
            Function(
                record.name,
                written(
                    (name, kind, annotation and type_(annotation), default and type_(default))
                    for name, kind, annotation, default in plain_params(signature)
                ),
                type_(in_words(answer, mode, is_async) if mode else answer),
                is_async and inspect.isgeneratorfunction(function) and mode != "stream",
                decorators,
                "" if mode or position else inspect.getdoc(function) or "",
            )
        )
    return functions


class _Text:
    """A default that is written as it stands in the source."""

    def __init__(self, text: str) -> None:
        self._text = text

    def __repr__(self) -> str:
        return self._text


def _overloads(source: ast.Module, name: str, is_async: bool) -> list[inspect.Signature]:
    """Return the overloads of a function that are not for the other kind of clients, by the type of the resource."""
    other = "SyncResource" if is_async else "AsyncResource"
    return [
        _signature(node)
        for node in source.body
        if isinstance(node, ast.FunctionDef)
        and node.name == name
        and any(ast.unparse(decorator) == "overload" for decorator in node.decorator_list)
        and ast.unparse(node.args.args[0].annotation or ast.Name("Any")) != other
    ]


def _signature(node: ast.FunctionDef) -> inspect.Signature:
    arguments = node.args
    defaults = [None] * (len(arguments.args) - len(arguments.defaults)) + list(arguments.defaults)
    kinds: list[tuple[inspect._ParameterKind, ast.arg, Optional[ast.expr]]] = [
        (inspect.Parameter.POSITIONAL_OR_KEYWORD, arg, default) for arg, default in zip(arguments.args, defaults)
    ]
    kinds += [
        (inspect.Parameter.KEYWORD_ONLY, arg, default)
        for arg, default in zip(arguments.kwonlyargs, arguments.kw_defaults)
    ]
    if arguments.kwarg:
        kinds.append((inspect.Parameter.VAR_KEYWORD, arguments.kwarg, None))
    params = [
        inspect.Parameter(
            arg.arg,
            kind,
            default=_Text(ast.unparse(default)) if default else inspect.Parameter.empty,
            annotation=ast.unparse(arg.annotation) if arg.annotation and arg.arg != "self" else inspect.Parameter.empty,
        )
        for kind, arg, default in kinds
    ]
    return inspect.Signature(params, return_annotation=ast.unparse(node.returns) if node.returns else "None")


def _row(table: str, name: str) -> Optional[Endpoint]:
    return next((row for row in endpoints.resource(table).endpoints if row.name == name), None) if name else None


def _source(module: str) -> ast.Module:
    return ast.parse(inspect.getsource(import_module(module)))


def _of_module(module: str, tree: ast.Module) -> dict[str, Origin]:
    """Return where the names come from that a module uses, its own among them."""
    found: dict[str, Origin] = {}
    for statement in tree.body:
        if isinstance(statement, ast.ClassDef):
            found[statement.name] = (module, statement.name)
        elif isinstance(statement, (ast.Assign, ast.AnnAssign)):
            for target in statement.targets if isinstance(statement, ast.Assign) else [statement.target]:
                if isinstance(target, ast.Name):
                    found[target.id] = (module, target.id)
    package = module if hasattr(import_module(module), "__path__") else module.rpartition(".")[0]
    return {**found, **imported(tree, package)}
