"""Questions about the signatures of functions."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Sequence, Set as AbstractSet
from typing import Any, Callable


def function_has_argument(func: Callable[..., Any], arg_name: str) -> bool:
    """Return whether a function takes an argument of this name."""
    return arg_name in inspect.signature(func).parameters


class _UnionNormalizer(ast.NodeTransformer):
    """Rewrites unions as ``Union[...]``, without nested unions, and with sorted members."""

    def visit_BinOp(self, node: ast.BinOp) -> ast.AST:
        return self._build_union([node.left, node.right])

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        inside = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        name = node.value.id if isinstance(node.value, ast.Name) else ""
        if name == "Optional":
            return self._build_union([*inside, ast.Constant(None)])
        return self._build_union(inside) if name == "Union" else self.generic_visit(node)

    def _build_union(self, members: Sequence[ast.expr]) -> ast.AST:
        texts: set[str] = set()
        for member in members:
            node = self.visit(member)
            is_union = isinstance(node, ast.Subscript) and ast.unparse(node.value) == "Union"
            texts.update(map(ast.unparse, node.slice.elts) if is_union else [ast.unparse(node)])
        return ast.parse(f"Union[{', '.join(sorted(texts))},]", mode="eval").body


def _normalize(annotation: object) -> object:
    """Return an annotation that is text in a normal form, so that equal types compare equal; others as they are."""
    if not isinstance(annotation, str):
        return annotation
    return ast.unparse(_UnionNormalizer().visit(ast.parse(annotation, mode="eval").body))


def assert_signatures_in_sync(
    source_func: Callable[..., Any],
    check_func: Callable[..., Any],
    *,
    exclude_params: AbstractSet[str] = frozenset(),
    description: str = "",
) -> None:
    """Check that one function takes every argument of another, with the same annotation.

    Raises:
        AssertionError: it does not; the message names each argument.
    """
    checked_params = inspect.signature(check_func).parameters
    problems = []
    for name, param in inspect.signature(source_func).parameters.items():
        if name in exclude_params:
            continue
        if name not in checked_params:
            problems.append(f"`{name}` is missing")
        elif _normalize(checked_params[name].annotation) != _normalize(param.annotation):
            problems.append(f"`{name}` is {checked_params[name].annotation!r}, not {param.annotation!r}")
    if problems:
        raise AssertionError(f"the signatures differ{description}: {'; '.join(problems)}")
