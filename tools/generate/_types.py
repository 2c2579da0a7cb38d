"""The packages below ``openai/types``: which names each exports, for run time and for type checkers.

A package exports from each of its modules the name that matches the module's: ``Batch`` from ``batch.py``. A new type
is therefore one new module. Exceptions are declared here.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

#: Names that a package exports in addition to those that match a module: by package below ``openai/types``, the
#: defining modules and their names.
EXPORTED: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "": {
        "containers.container_file": ("ContainerFile",),
        "containers.container_file_deleted": ("ContainerFileDeleted",),
        "chat.chat_completion": ("ChatCompletion",),
        "conversations.conversation": ("ConversationItemDeleted",),
        "conversations.conversation_deleted_resource": ("ConversationDeleted",),
        "evals.eval_run": ("EvalRun",),
        "realtime.call": ("Call",),
        "realtime.client_secret_create_response": ("ClientSecret",),
        "responses.response_deleted": ("ResponseDeleted",),
        "responses.response_input_item_deleted": ("ResponseInputItemDeleted",),
        "responses.response_input_token": ("ResponseInputToken",),
        "responses.response_input_token_deleted": ("ResponseInputTokenDeleted",),
        "websocket_reconnection": ("ReconnectingEvent", "ReconnectingOverrides"),
    },
    "chat": {
        "chat_completion_message_tool_call": ("ChatCompletionMessageToolCallUnion",),
        "parsed_chat_completion": ("ParsedChatCompletionMessage", "ParsedChoice"),
        "parsed_function_tool_call": ("ParsedFunction",),
    },
    "responses": {
        "parsed_response": (
            "ParsedContent",
            "ParsedResponseFunctionToolCall",
            "ParsedResponseOutputItem",
            "ParsedResponseOutputMessage",
            "ParsedResponseOutputText",
        ),
    },
}

#: Modules whose name only ``openai.types`` exports, as the official library does, and not their own package.
NOT_EXPORTED: Mapping[str, tuple[str, ...]] = {
    "containers": ("container_file", "container_file_deleted"),
    "evals": ("eval_run",),
    "realtime": ("call",),
    "responses": (
        "response_deleted",
        "response_input_item_deleted",
        "response_input_token",
        "response_input_token_deleted",
    ),
}

#: The package whose names ``openai.types`` exports as well, unless a module of its own defines them.
SHARED = "shared"

_HEADER = "# Written by tools/generate from the modules of this package; changes made here are lost"

_LINE_LENGTH = 120


def generate_packages(types: Path) -> Iterator[tuple[Path, str]]:
    """Yield the path and the text of the ``__init__.py`` and ``__init__.pyi`` of each package; no text to remove one.

    Args:
        types: the folder ``openai/types``.

    Raises:
        ValueError: no name in a module's ``__all__`` matches the module's name, and no other is declared here.
    """
    folders = {path.parent for path in types.rglob("*.py") if path.stem != "__init__"}
    # A package may have nothing but other packages in it.
    folders |= {parent for folder in folders for parent in folder.parents if types in (parent, *parent.parents)}
    for folder in sorted(folders):
        package = folder.relative_to(types).as_posix().lstrip(".")
        submodules = list_submodules(folder)
        exports = find_exports(types, package)
        yield folder / "__init__.py", write_module(folder, package, exports, submodules)
        yield folder / "__init__.pyi", write_stub(exports, submodules)
    yield from ((path, "") for path in sorted(types.rglob("__init__.py*")) if path.parent not in folders)


def find_differences(files: Iterable[tuple[Path, str]]) -> dict[Path, str]:
    """Return the files whose text on disk is another one, with the text that they should have."""
    return {path: text for path, text in files if text != (path.read_text(encoding="utf-8") if path.exists() else "")}


def list_submodules(folder: Path) -> list[str]:
    """Return the names of the modules and packages in a package."""
    return sorted(
        path.stem
        for path in folder.iterdir()
        if (path.suffix == ".py" and path.stem != "__init__") or (path.is_dir() and any(path.rglob("*.py")))
    )


def find_exports(types: Path, package: str) -> dict[str, str]:
    """Return the exported names of a package, with the module that defines each.

    Args:
        types: the folder ``openai/types``.
        package: the path of the package below it; empty for ``openai.types`` itself.

    Raises:
        ValueError: no name in a module's ``__all__`` matches the module's name, and no other is declared here.
    """
    exports = dict(find_exports(types, SHARED)) if not package else {}
    exports = {name: f"{SHARED}.{module}" for name, module in exports.items()}
    declared = EXPORTED.get(package, {})
    for path in sorted((types / package).glob("*.py")):
        if path.stem == "__init__":
            continue
        names = [name for name in read_all(path) if _normalize(name) == _normalize(path.stem)]
        if not names and path.stem not in declared:
            raise ValueError(
                f"{path.relative_to(types.parent)}: no name in __all__ matches the module's name {path.stem!r}; "
                "rename the module, or declare what it exports in EXPORTED in tools/generate/_types.py"
            )
        if path.stem not in NOT_EXPORTED.get(package, ()):
            exports.update(dict.fromkeys(names, path.stem))
    exports.update({name: module for module, names in declared.items() for name in names})
    return dict(sorted(exports.items()))


def read_all(path: Path) -> list[str]:
    """Return the ``__all__`` of a module."""
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            names: list[str] = ast.literal_eval(node.value)
            return names
    return []


def write_module(folder: Path, package: str, exports: Mapping[str, str], submodules: Iterable[str]) -> str:
    """Return the text of a package's ``__init__.py``; a docstring that is there stays."""
    depth = "." * (package.count("/") + 3 if package else 2)
    names = "".join(f'        "{name}": ".{module}",\n' for name, module in exports.items())
    table = f"{{\n{names}    }}" if names else "{}"
    listing = [f'"{name}"' for name in submodules]
    modules = (
        f"({listing[0]},)"
        if len(listing) == 1
        else f"(\n{''.join(f'        {name},{chr(10)}' for name in listing)}    )"
    )
    return (
        f"{_HEADER}, but for the docstring.\n\n"
        f'"""{read_docstring(folder / "__init__.py") or describe(package)}"""\n\n'
        f"from {depth}_support.lazy import lazy\n\n"
        f"__getattr__, __dir__ = lazy(\n    __name__,\n    {table},\n    modules={modules},\n)\n"
    )


def read_docstring(path: Path) -> str:
    """Return the docstring of a module; empty if there is none yet."""
    return ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or "" if path.exists() else ""


def describe(package: str) -> str:
    """Return the docstring of a new package."""
    return f"Types of {package.rpartition('/')[2].replace('_', ' ')}; a name loads its module on first use."


def write_stub(exports: Mapping[str, str], submodules: Iterable[str]) -> str:
    """Return the text of a package's ``__init__.pyi``."""
    names: dict[str, list[str]] = {}
    for name, module in exports.items():
        names.setdefault(module, []).append(name)
    lines = [f"{_HEADER}.\n\n", _write_import(".", submodules)]
    lines += [_write_import(f".{module}", inner) for module, inner in sorted(names.items())]
    return "".join(lines)


def _write_import(module: str, names: Iterable[str]) -> str:
    aliases = [f"{name} as {name}" for name in names]
    line = f"from {module} import {', '.join(aliases)}\n"
    if len(line) <= _LINE_LENGTH + 1:
        return line
    return f"from {module} import (\n{''.join(f'    {alias},{chr(10)}' for alias in aliases)})\n"


def _normalize(name: str) -> str:
    return name.replace("_", "").lower()
