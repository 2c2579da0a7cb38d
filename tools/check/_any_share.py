"""How many annotations of our own signatures are a bare ``Any``: the share may fall, and must not rise."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

#: Per cent. Lower it when the share has fallen.
MAX_ANY_SHARE = 4.1


def check_any_share(root: Path) -> str:
    """Return what is wrong with the share of ``Any``; empty if nothing is.

    Args:
        root: the root of the checkout.
    """
    counts: dict[str, int] = {}
    annotations = 0
    for folder in ("openai", "endpoints"):
        for path in sorted((root / folder).rglob("*.py")):
            name = path.relative_to(root).as_posix()
            # The types are data: their signatures are those of the API.
            if name.startswith(("openai/types/", "openai/endpoints/")):
                continue
            for annotation in iterate_annotations(ast.parse(path.read_text("utf-8"))):
                annotations += 1
                if isinstance(annotation, ast.Name) and annotation.id == "Any":
                    counts[name] = counts.get(name, 0) + 1
    share = 100 * sum(counts.values()) / max(annotations, 1)
    if share <= MAX_ANY_SHARE:
        return ""
    problem = (
        f"{sum(counts.values())} of {annotations} annotations in signatures are a bare `Any`: {share:.1f} per cent, at "
        f"most {MAX_ANY_SHARE} are allowed; say which Protocol, TypeVar or union is meant. Most are in"
    )
    most = sorted(counts.items(), key=lambda item: -item[1])[:10]
    return "\n".join([problem, *(f"    {count:4} {name}" for name, count in most)])


def iterate_annotations(tree: ast.Module) -> Iterator[ast.expr]:
    """Yield the annotations of params and results of all functions of a module."""
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            arguments = node.args
            params = (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs, arguments.vararg, arguments.kwarg)
            yield from (param.annotation for param in params if param is not None and param.annotation is not None)
            if node.returns is not None:
                yield node.returns
