"""From the type names in the tables to the types."""

from __future__ import annotations

import typing
from functools import lru_cache
from importlib import import_module
from typing import Any


@lru_cache(maxsize=None)
def resolve(text: str, package: str = "") -> Any:
    """Return the type that a table names.

    Names are looked up in the table's package below ``openai.types``, in ``openai.types``, and then among the names
    that signatures are written with.

    Raises:
        NameError: no such name is known.
    """
    if text.isidentifier():
        return _Names(package)[text]
    return eval(compile(text, "<table>", "eval"), {"__builtins__": {}}, _Names(package))


class _Names(typing.Dict[str, Any]):
    def __init__(self, package: str) -> None:
        super().__init__()
        self._homes = [f"openai.types.{package}"] if package else []
        self._homes += ["openai.types", "openai._types", "openai._legacy_response", "typing", "builtins"]

    def __missing__(self, name: str) -> Any:
        for home in self._homes:
            module = import_module(home)
            try:
                return getattr(module, name)
            except AttributeError:
                continue
        raise NameError(f"the tables name a type {name!r}, which none of {', '.join(self._homes)} has")
