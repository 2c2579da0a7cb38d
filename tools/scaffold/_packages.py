"""The ``__init__`` of packages that are new: lazy at run time, plain for type checkers."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path


def new_packages(root: Path, names: Mapping[str, Mapping[str, str]]) -> dict[str, str]:
    """Return both files of every package that does not exist, by path from the top of the checkout.

    Args:
        root: the top of the checkout.
        names: by the package's path, the modules in it by the names that it offers from them.
    """
    found: dict[str, str] = {}
    for path, offered in names.items():
        if not (root / path / "__init__.py").exists():
            modules = sorted(set(offered.values())) if path.startswith("openai/types") else []
            found[f"{path}/__init__.py"] = _lazy(path, offered, modules)
            found[f"{path}/__init__.pyi"] = _stub(offered, modules)
    return found


def _lazy(path: str, offered: Mapping[str, str], modules: Collection[str]) -> str:
    dots = "." * (path.count("/") + 1)
    names = "".join(f'        "{name}": ".{module}",\n' for name, module in sorted(offered.items()))
    more = "    modules=(\n" + "".join(f'        "{module}",\n' for module in modules) + "    ),\n" if modules else ""
    text = f"from {dots}_support.lazy import lazy\n\n__getattr__, __dir__ = lazy(\n    __name__,\n"
    text += f"    {{\n{names}    }},\n{more})\n"
    return f'"""TODO: say whose types these are."""\n\n{text}' if modules else text


def _stub(offered: Mapping[str, str], modules: Collection[str]) -> str:
    lines = [f"from . import {module} as {module}" for module in modules]
    lines += [f"from .{module} import {name} as {name}" for name, module in sorted(offered.items())]
    return "\n".join(lines) + "\n"
