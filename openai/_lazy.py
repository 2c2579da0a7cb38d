"""Names that load their module on first use (PEP 562), for the package ``__init__`` files.

What a package offers stands twice: here as data for run time, and in the ``__init__.pyi`` beside it for type
checkers. A test holds the two together.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from typing import Any


def lazy(
    package: str, names: Mapping[str, str], modules: Iterable[str] = (), hidden: Mapping[str, str] = {}
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Return ``__getattr__`` and ``__dir__`` for a package.

    Args:
        package: the package's ``__name__``.
        names: what the package offers: name -> module that defines it, relative (``.batch``) or absolute. A
            colon gives another name there: ``._client:OpenAI``.
        modules: submodules that are offered as attributes without an import of their own.
        hidden: names that are there for those who ask, and that no list shows.
    """
    known = set(modules)
    # Without it, `import *` would bring what happens to be loaded.
    vars(sys.modules[package]).setdefault("__all__", [*names])

    def __getattr__(name: str) -> Any:
        target = names.get(name) or hidden.get(name) or _view_of(name, names)
        if target:
            module, _, attribute = target.partition(":")
            value = getattr(import_module(module, package), attribute or name)
        elif name in known:
            value = import_module(f".{name}", package)
        else:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        setattr(sys.modules[package], name, value)
        return value

    def __dir__() -> list[str]:
        return sorted({*vars(sys.modules[package]), *names, *known} - hidden.keys())

    return __getattr__, __dir__


def _view_of(name: str, names: Mapping[str, str]) -> str:
    """Return where a resource class in another mode is: beside the class itself."""
    for ending in ("WithRawResponse", "WithStreamingResponse"):
        if name.endswith(ending):
            return names.get(name[: -len(ending)], "")
    return ""
