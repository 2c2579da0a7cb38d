"""Which files follow from the tables, and which are not as they should be."""

from __future__ import annotations

import ast
from pathlib import Path

from openai import endpoints

from ._frozen import list_modules
from ._module import stub, views_stub
from ._resources import generate_modules

#: Modules of which other files tell the types.
_WITHOUT_STUB = ("__init__.py", "_module_accessors.py")

#: The clients, and the class of their accessors.
_CLIENTS = {"SyncAccessors": "OpenAI", "AsyncAccessors": "AsyncOpenAI"}


def generate_files(package: Path) -> dict[Path, str]:
    """Return the text of each file that follows from the tables, by path.

    Args:
        package: the folder of the package.
    """
    folder = package / "resources"
    modules = dict(generate_modules(endpoints.resources()))
    files = {folder / path: text for path, text in modules.items()}
    for path, text in modules.items():
        if path.endswith(".py") and path.rpartition("/")[2] not in _WITHOUT_STUB:
            files[(folder / path).with_suffix(".pyi")] = stub(name_module(path), ast.parse(text))
    clients = modules["_accessors.py"].partition("import Child\n")[2]
    for accessors, client in _CLIENTS.items():
        clients = clients.replace(f"class {accessors}:", f"class {client}:")
    files[package / "_client_views.pyi"] = views_stub("openai._client", ast.parse(clients))
    names = [name_module(path) for path in modules if path.endswith(".py")]
    files[package / "_support" / "frozen.py"] = list_modules(package, names)
    return files


def find_outdated(package: Path) -> dict[Path, str]:
    """Return the files that differ from what the tables say, with the text that they should have.

    Args:
        package: the folder of the package.

    Returns:
        text by path; empty for a file that should not be there.
    """
    files = generate_files(package)
    for path in (package / "resources").rglob("*.py*"):
        if path.suffix in (".py", ".pyi"):
            files.setdefault(path, "")
    return {path: text for path, text in sorted(files.items()) if text != _read(path)}


def name_module(path: str) -> str:
    """Return the dotted name of a module, by its path below ``openai/resources``."""
    steps = path[: -len(".py")].split("/")
    return ".".join(["openai.resources", *(steps[:-1] if steps[-1] == "__init__" else steps)]).rstrip(".")


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.exists() else ""
