"""The rooms of `docs/design.md`: every module is in one, and imports only from its own room and from those below."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent

#: Imports that go up. None of them is followed when the module that it comes from is loaded.
UP = {
    # For type checkers: attributes, params and results whose types are of those that build on the module.
    ("openai/_resource.py", "openai/_client.py"),
    ("openai/_base_client.py", "openai/lib/recipes.py"),
    ("openai/_exceptions.py", "openai/types/chat/__init__.py"),
    ("openai/_calls/pickling.py", "openai/_client.py"),
    ("openai/_support/signature_types.py", "openai/_model/base.py"),
    ("openai/_support/signature_types.py", "openai/_streaming.py"),
    ("openai/lib/webhooks.py", "openai/resources/webhooks/__init__.py"),
    ("openai/_realtime/_connect.py", "openai/resources/beta/realtime/connection.py"),
    ("openai/_realtime/_connect.py", "openai/resources/beta/responses/connection.py"),
    ("openai/_realtime/_connect.py", "openai/resources/realtime/connection.py"),
    ("openai/_realtime/_connect.py", "openai/resources/responses/connection.py"),
    # For type checkers: names that others look for in the module, which the aliases give them.
    ("openai/_models.py", "openai/_calls/request_options.py"),
    ("openai/_models.py", "openai/_utils/_construct.py"),
    # Never executed.
    ("openai/_support/lazy.py", "openai/_support/frozen.py"),
    # What is loaded when somebody asks for it: objects of httpx, and a client's `qs`.
    ("openai/_constants.py", "openai/_http/clients.py"),
    ("openai/_calls/hook_methods.py", "openai/_qs.py"),
}


def rooms() -> dict[str, int]:
    """Read the table: files, and folders with a slash at the end, with the number of their row."""
    part = (ROOT / "docs" / "design.md").read_text("utf-8").partition("## Folders are rooms")[2].partition("\n## ")[0]
    rows = re.findall(r"^\| (.*`.*) \| .* \|$", part, re.MULTILINE)
    names = [(name, number) for number, row in enumerate(rows) for name in re.findall("`(.*?)`", row)]
    return dict(names)


ROOMS = rooms()
FILES = [
    path.relative_to(ROOT).as_posix()
    for folder in ("openai", "endpoints")
    for path in sorted((ROOT / folder).rglob("*.py"))
]


def name_of_room(path: str) -> str:
    # A file of a folder may be in another room than the rest of the folder.
    return max((name for name in ROOMS if path == name or (name[-1] == "/" and path.startswith(name))), default="")


def file_of(module: str) -> str | None:
    path = module.replace("openai.endpoints", "endpoints").replace(".", "/")
    return next((each for each in (f"{path}.py", f"{path}/__init__.py") if (ROOT / each).is_file()), None)


def arrows(path: str) -> Iterator[tuple[str, bool]]:
    """Yield the files of the library that a file imports, and whether it does so when it is loaded."""
    tree = ast.parse((ROOT / path).read_text("utf-8"))
    later = {
        id(node)
        for outer in ast.walk(tree)
        if isinstance(outer, (ast.FunctionDef, ast.AsyncFunctionDef))
        or (isinstance(outer, ast.If) and ast.dump(outer.test) == ast.dump(ast.Name("TYPE_CHECKING", ast.Load())))
        for inner in outer.body
        for node in ast.walk(inner)
    }
    package = [*(["openai"] if path.startswith("endpoints/") else []), *path.split("/")[:-1]]
    for node in ast.walk(tree):
        found: list[str | None] = []
        if isinstance(node, ast.Import):
            found = [file_of(each.name) for each in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = ".".join([*(package[: len(package) + 1 - node.level] if node.level else []), node.module or ""])
            found = [file_of(f"{base.strip('.')}.{each.name}") or file_of(base.strip(".")) for each in node.names]
        yield from ((file, id(node) not in later) for file in found if file)


def test_every_module_is_in_a_room() -> None:
    assert [path for path in FILES if not name_of_room(path)] == []
    assert ROOMS.keys() - {name_of_room(path) for path in FILES} == set()


def test_arrows_go_down() -> None:
    def number(path: str) -> int:
        return ROOMS.get(name_of_room(path), 0)

    up = {(path, to, loads) for path in FILES for to, loads in arrows(path) if number(to) < number(path)}
    assert {(path, to) for path, to, _ in up} == UP
    assert [arrow for arrow in up if arrow[2]] == []
