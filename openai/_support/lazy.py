"""Names that load their module on first use (PEP 562), for the package ``__init__`` files.

What a package offers stands twice: here as data for run time, and in the ``__init__.pyi`` beside it for type
checkers. A test holds the two together.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import Any


def lazy(
    package: str,
    names: Mapping[str, str],
    modules: Sequence[str] = (),
    hidden: Mapping[str, str] = {},
    absent: str = "",
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Return ``__getattr__`` and ``__dir__`` for a package.

    Args:
        package: the package's ``__name__``.
        names: what the package offers: name -> module that defines it, relative (``.batch``) or absolute. A
            colon gives another name there: ``._client:OpenAI``.
        modules: submodules that `dir` lists. All others are attributes as well, without an import of their own.
        hidden: names that are there for those who ask, and that no list shows.
        absent: a function, as ``.module:name``, that returns what to say about a name that is not there, given the name
            and those that there are.
    """
    # Without it, `import *` would bring what happens to be loaded.
    vars(sys.modules[package]).setdefault("__all__", [*names])

    def __getattr__(name: str) -> Any:
        target = names.get(name) or hidden.get(name) or _view_of(name, names)
        if target:
            module, _, attribute = target.partition(":")
            value = getattr(import_module(module, package), attribute or name)
        else:
            value = _submodule(package, name)
            if value is None:
                raise AttributeError(f"module {package!r} has no attribute {name!r}{instead_of(name)}")
        setattr(sys.modules[package], name, value)
        return value

    def instead_of(name: str) -> str:
        if not absent or name.startswith("_"):
            return ""
        module, _, function = absent.partition(":")
        hint: str = getattr(import_module(module, package), function)(name, __dir__())
        return hint

    def __dir__() -> list[str]:
        return sorted({*vars(sys.modules[package]), *names, *modules} - hidden.keys())

    return __getattr__, __dir__


def _show_all_modules() -> None:
    """Import every module; never called: programs that freeze others look for such statements, and see no names."""
    from . import frozen as _frozen  # noqa: F401


def _submodule(package: str, name: str) -> object:
    """Return a submodule: programs write ``openai.resources.chat.completions`` after nothing but ``import openai``."""
    wanted = f"{package}.{name}"
    # Who looks for a special attribute means no module, and `__main__` would run.
    if not name.isidentifier() or name.startswith("__"):
        return None
    try:
        return import_module(wanted)
    except ModuleNotFoundError as error:
        if error.name != wanted:
            raise
    return None


def _view_of(name: str, names: Mapping[str, str]) -> str:
    """Return where a resource class in another mode is: beside the class itself."""
    for ending in ("WithRawResponse", "WithStreamingResponse"):
        if name.endswith(ending):
            return names.get(name[: -len(ending)], "")
    return ""
