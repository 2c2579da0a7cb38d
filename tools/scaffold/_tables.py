"""Tables: which are new, and in which module they belong."""

from __future__ import annotations

import sys
from collections.abc import Collection, Iterable, Sequence
from pathlib import Path

from openai import endpoints
from openai.endpoints import Resource

from ._types import NOTHING_SAID


def find_new_tables(accessors: Iterable[str], known: Collection[str]) -> list[str]:
    """Return the accessors that have no table, parents first."""
    names: dict[str, None] = {}
    for accessor in accessors:
        steps = accessor.split(".")
        names.update(dict.fromkeys(".".join(steps[:length]) for length in range(1, len(steps) + 1)))
    return [name for name in names if name not in known]


def table_file(accessor: str) -> str:
    """Return the file of the domain that an accessor belongs to, from the top of the checkout."""
    endpoints.all()
    steps = accessor.split(".")
    for length in range(len(steps), 0, -1):
        ancestor = ".".join(steps[:length])
        for name, module in list(sys.modules.items()):
            tables = [each for each in vars(module).values() if isinstance(each, Resource)] if _is_domain(name) else []
            if any(table.name == ancestor for table in tables) and module.__file__:
                path = "/".join(name.split(".")[1:])
                is_package = Path(module.__file__).name == "__init__.py"
                if not is_package:
                    return f"{path}.py"
                return f"{path}/{steps[length]}.py" if length < len(steps) else f"{path}/__init__.py"
    return f"endpoints/{steps[0]}.py"


def _is_domain(module: str) -> bool:
    return module.startswith("openai.endpoints.")


def table(accessor: str, rows: Sequence[str], types: str, is_known: bool) -> str:
    """Return the text of a table, or of rows that belong into one that there is."""
    if is_known:
        return f"# Rows for the table {accessor!r}\n" + "\n".join(rows)
    about = [f"types={types!r}"] if types and rows else []
    parts = [repr(accessor), *(row for row in rows), f"doc={NOTHING_SAID!r}", *about]
    return f"{accessor.upper().replace('.', '_')} = resource({', '.join(parts)},)"


def tables_module(tables: Sequence[str]) -> str:
    """Return the module of a domain that holds these tables and nothing else yet."""
    text = "\n\n".join(tables)
    used = [name for name in ("delete", "get", "patch", "post", "put", "resource") if f"{name}(" in text]
    head = f'"""{NOTHING_SAID}"""\n\nfrom __future__ import annotations\n\nfrom ._row import {", ".join(used)}\n\n'
    return head + text + "\n"
