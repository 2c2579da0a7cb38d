"""Which stubs there should be, and which are not as they should be."""

from __future__ import annotations

import ast
from pathlib import Path

from ._channel import is_connection
from ._frozen import listing
from ._module import is_resource, stub, views_stub


def outdated(folder: Path, package: str) -> dict[Path, str]:
    """Return the stubs that differ from what the rows say, with the text that they should have.

    Args:
        folder: where the modules are.
        package: its dotted name.

    Returns:
        text by path; empty for a stub that should not be there.
    """
    wanted = {path.with_suffix(".pyi"): text for path, text in _stubs(folder, package)}
    for path in folder.rglob("*.pyi"):
        # The packages' own stubs are written by hand: they say what the package offers, and no row knows that.
        if path.name != "__init__.pyi":
            wanted.setdefault(path, "")
    clients = folder.parent / "_client.py"
    if clients.exists():
        wanted[folder.parent / "_client_views.pyi"] = views_stub("openai._client", _tree(clients))
        wanted[folder.parent / "_frozen.py"] = listing(folder.parent)
    return {path: text for path, text in sorted(wanted.items()) if text != _read(path)}


def _stubs(folder: Path, package: str) -> list[tuple[Path, str]]:
    found = []
    for path in folder.rglob("*.py"):
        tree = _tree(path)
        if path.name != "__init__.py" and any(is_resource(each) or is_connection(each) for each in tree.body):
            steps = path.relative_to(folder).with_suffix("").parts
            found.append((path, stub(".".join((package, *steps)), tree)))
    return found


def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.exists() else ""
