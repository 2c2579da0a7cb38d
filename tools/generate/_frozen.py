"""The list of modules for programs that freeze others: they see what is imported by a statement, and no names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

#: Parts that nothing reaches by name, but for who imports them by a statement; they list what is in them themselves.
_APART = ("cli", "helpers", "testing", "__main__", "__pyinstaller", "frozen")

_HEAD = '''\
"""Every module of the library, in imports that nobody runs: programs that freeze others look for such statements.

Written by tools/generate.
"""


def import_all() -> None:
    """Import every module; never called."""
    # What httpcore imports by name.
    import anyio._backends._asyncio

'''


def list_modules(root: Path, generated: Iterable[str]) -> str:
    """Return the text of the module that lists all others.

    Args:
        root: the folder of the package.
        generated: names of the modules of resources, which may not be there yet.
    """
    resources = f"{root.name}.resources."
    names = {name for name in _modules(root, root.name) if not name.startswith(resources)} | {*generated}
    # Whole names: of `from package import name`, some programs think that the package itself has the name.
    return _HEAD + "".join(f"    import {name}\n" for name in sorted(names))


def _modules(folder: Path, package: str) -> Iterator[str]:
    """Yield the names of the modules and packages in a package, at any depth."""
    # Not by `rglob`, which does not follow the link to the tables.
    for path in folder.iterdir():
        inner = path.is_dir() and (path / "__init__.py").exists()
        if path.stem == "__init__" or path.stem in _APART or not (inner or path.suffix == ".py"):
            continue
        yield f"{package}.{path.stem}"
        if inner:
            yield from _modules(path, f"{package}.{path.stem}")
