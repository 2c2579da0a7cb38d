"""From the names in the tables to types and recipes."""

from __future__ import annotations

import typing
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .._flow.settings import Recipe
    from ..endpoints import Endpoint


@cache
def resolve(text: str, package: str = "") -> Any:
    """Return the type that a table names.

    Names are looked up in the table's package below ``openai.types``, in ``openai.types``, and then among the names
    that signatures are written with.

    Raises:
        NameError: no such name is known.
    """
    if text.isidentifier():
        return _Names(package)[text]
    return eval(compile(text, "<table>", "eval"), {}, _Names(package))


@cache
def type_of(endpoint: Endpoint, name: str, is_async: bool) -> Any:
    """Return a type that a row names; for the items of a list, the type of its pages."""
    from ..pagination import STYLES

    type_ = resolve(name, endpoint.types)
    return STYLES[endpoint.page][is_async][type_] if endpoint.page else type_


@cache
def find_recipe(name: str) -> Recipe:
    """Return the recipe that a row names."""
    recipes: Mapping[str, Recipe] = import_module("openai.lib.recipes").RECIPES
    return recipes[name]


def find(name: str, package: str = "") -> tuple[str, Any]:
    """Return the module that has a name of the tables, and what the name stands for there.

    Raises:
        NameError: no such name is known.
    """
    homes = [f"openai.types.{package}"] if package else []
    homes += ["openai.types", "typing", "openai._types", "openai._legacy_response", "builtins"]
    homes += ["openai.lib._parsing._types"]
    for home in homes:
        module = import_module(home)
        try:
            return home, getattr(module, name)
        except AttributeError:
            continue
    raise NameError(f"the tables name a type {name!r}, which none of {', '.join(homes)} has")


class _Names(typing.Dict[str, Any]):
    def __init__(self, package: str) -> None:
        super().__init__()
        self._package = package

    def __missing__(self, name: str) -> Any:
        return find(name, self._package)[1]
