"""The rooms, from the table in the design, and the imports between them, from the code."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple, Optional

ROOT = Path(__file__).resolve().parents[2]

_HEADING = "## Folders are rooms"


class Room(NamedTuple):
    """A row of the table.

    Attributes:
        name: what the room is called.
        paths: its files, and its folders with a slash at the end.
    """

    name: str
    paths: tuple[str, ...]


class Import(NamedTuple):
    """An import of one file of the library by another.

    Attributes:
        source: path of the file with the import.
        target: path of the imported file.
        at_load: whether the import is executed when the file is loaded.
    """

    source: str
    target: str
    at_load: bool


def read_rooms() -> list[Room]:
    """Return the rooms, from top to bottom."""
    text = (ROOT / "docs" / "design.md").read_text("utf-8")
    section = text.partition(_HEADING)[2].partition("\n## ")[0]
    rows = re.findall(r"^\| ([\w ]+) \| (.*`.*?) \| .* \|$", section, re.MULTILINE)
    return [Room(name, tuple(re.findall("`(.*?)`", paths))) for name, paths in rows]


def list_files() -> list[str]:
    """Return the paths of all files of the library, sorted."""
    # `openai/endpoints` is a link, which `rglob` does not follow on every version of Python.
    folders = (ROOT / "openai", ROOT / "endpoints")
    paths = {path.relative_to(ROOT).as_posix() for folder in folders for path in folder.rglob("*.py")}
    return sorted(path for path in paths if not path.startswith("openai/endpoints/"))


def find_room(rooms: Sequence[Room], path: str) -> Optional[int]:
    """Return the position of the room that a file is in; ``None`` if it is in none."""
    matches = [
        (len(prefix), position)
        for position, room in enumerate(rooms)
        for prefix in room.paths
        if path == prefix or (prefix.endswith("/") and path.startswith(prefix))
    ]
    # A file of a folder may be in another room than the rest of the folder.
    return max(matches)[1] if matches else None


def read_imports(path: str) -> Iterator[Import]:
    """Yield the imports of a file that lead to other files of the library."""
    tree = ast.parse((ROOT / path).read_text("utf-8"))
    later = {
        id(node)
        for outer in ast.walk(tree)
        if isinstance(outer, (ast.FunctionDef, ast.AsyncFunctionDef))
        or (isinstance(outer, ast.If) and ast.unparse(outer.test) == "TYPE_CHECKING")
        for statement in outer.body
        for node in ast.walk(statement)
    }
    package = [*(["openai"] if path.startswith("endpoints/") else []), *path.split("/")[:-1]]
    for node in ast.walk(tree):
        targets: list[Optional[str]] = []
        if isinstance(node, ast.Import):
            targets = [_find_file(alias.name) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            parents = package[: len(package) + 1 - node.level] if node.level else []
            module = ".".join([*parents, *([node.module] if node.module else [])])
            targets = [_find_file(f"{module}.{alias.name}") or _find_file(module) for alias in node.names]
        yield from (Import(path, target, id(node) not in later) for target in targets if target)


def read_arrows(rooms: Sequence[Room]) -> set[tuple[int, int]]:
    """Return the pairs of rooms of which the upper one imports from the lower one, by position."""
    pairs = {
        (find_room(rooms, each.source), find_room(rooms, each.target))
        for path in list_files()
        for each in read_imports(path)
    }
    return {(upper, lower) for upper, lower in pairs if upper is not None and lower is not None and upper < lower}


def _find_file(module: str) -> Optional[str]:
    path = module.replace("openai.endpoints", "endpoints").replace(".", "/")
    return next((name for name in (f"{path}.py", f"{path}/__init__.py") if (ROOT / name).is_file()), None)
