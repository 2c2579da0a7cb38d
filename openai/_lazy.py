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
    package: str, names: Mapping[str, str], modules: Iterable[str] = ()
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Return ``__getattr__`` and ``__dir__`` for a package.

    Args:
        package: the package's ``__name__``.
        names: what the package offers: name -> module that defines it, relative (``.batch``) or absolute. A
            colon gives another name there: ``._client:OpenAI``.
        modules: submodules that are offered as attributes without an import of their own.
    """
    known = set(modules)

    def __getattr__(name: str) -> Any:
        target = names.get(name)
        if target is not None:
            module, _, attribute = target.partition(":")
            value = getattr(import_module(module, package), attribute or name)
        elif name in known:
            value = import_module(f".{name}", package)
        else:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        setattr(sys.modules[package], name, value)
        return value

    def __dir__() -> list[str]:
        return sorted({*vars(sys.modules[package]), *names, *known})

    return __getattr__, __dir__
