"""Every endpoint of the API, as data.

One module a domain, one table a resource, one row an endpoint. Everything else in the library - methods,
signatures, help texts, type stubs, command line, local server - is made from these rows.

    >>> from openai import endpoints
    >>> endpoints.get("batches.cancel").path
    '/batches/{batch_id}/cancel'
"""

from __future__ import annotations

import difflib
import pkgutil
from collections.abc import Iterator
from importlib import import_module
from types import ModuleType

from ._row import Endpoint, HelperMethod, Param, Resource

__all__ = ["Endpoint", "HelperMethod", "Param", "Resource", "all", "get", "resource", "resources"]


def resources() -> tuple[Resource, ...]:
    """Return all tables, in the order of their accessors."""
    return tuple(sorted(_tables(), key=lambda table: table.name))


def all() -> tuple[Endpoint, ...]:
    """Return all endpoints, table by table, in the order of the rows."""
    return tuple(row for table in resources() for row in table.endpoints)


def resource(name: str) -> Resource:
    """Return the table of one accessor, such as ``chat.completions``; loads only the domain that holds it.

    Raises:
        KeyError: there is no such table; the message names the nearest.
    """
    for module in _modules_on_the_way_to(name):
        for table in _tables_in(module):
            if table.name == name:
                return table
    raise KeyError(_unknown("resource", name, [table.name for table in _tables()]))


def get(id: str) -> Endpoint:
    """Return one endpoint by accessor and method, such as ``chat.completions.create``.

    Raises:
        KeyError: there is no such endpoint; the message names the nearest.
    """
    accessor, _, name = id.rpartition(".")
    for module in _modules_on_the_way_to(accessor):
        for table in _tables_in(module):
            if table.name == accessor:
                for row in table.endpoints:
                    if row.name == name:
                        return row
    raise KeyError(_unknown("endpoint", id, [row.id for row in all()]))


def _modules_on_the_way_to(accessor: str) -> Iterator[ModuleType]:
    """Yield the domain's module and, where the domain is a package, those below it towards the accessor."""
    package = __name__
    for step in accessor.split("."):
        package = f"{package}.{step}"
        try:
            module = import_module(package)
        except ModuleNotFoundError as missing:
            if missing.name != package:
                raise
            return
        yield module
        if not hasattr(module, "__path__"):
            return


def _tables() -> Iterator[Resource]:
    for found in pkgutil.walk_packages(__path__, f"{__name__}."):
        if not found.name.rpartition(".")[2].startswith("_"):
            yield from _tables_in(import_module(found.name))


def _tables_in(module: ModuleType) -> Iterator[Resource]:
    return (value for value in vars(module).values() if isinstance(value, Resource))


def _unknown(kind: str, name: str, known: list[str]) -> str:
    near = difflib.get_close_matches(name, known, 1, 0.5)
    hint = f"; did you mean {near[0]!r}?" if near else ""
    return f"no {kind} is called {name!r}{hint}"
