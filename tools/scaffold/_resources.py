"""Tables and resource classes: which are new, where they stand, and how they hang together."""

from __future__ import annotations

import sys
from collections.abc import Collection, Iterable, Sequence
from pathlib import Path

from openai import endpoints
from openai.endpoints import Resource

from ._library import class_name
from ._types import NOTHING_SAID


def missing(accessors: Iterable[str], known: Collection[str]) -> dict[str, list[str]]:
    """Return the accessors that have no table, parents first, each with its new children."""
    found: dict[str, list[str]] = {}
    for accessor in accessors:
        steps = accessor.split(".")
        for length in range(1, len(steps) + 1):
            name = ".".join(steps[:length])
            if name not in known and name not in found:
                found[name] = []
                parent = name.rpartition(".")[0]
                if parent in found:
                    found[parent].append(name)
    return found


# Tables


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


# Classes


def class_file(accessor: str, children: Sequence[str]) -> str:
    """Return the module of a resource's classes, from the top of the checkout."""
    steps = accessor.split(".")
    if children:
        steps.append(steps[-1])
    return f"openai/resources/{'/'.join(steps)}.py"


def classes(accessor: str, children: Sequence[str]) -> str:
    """Return the source of a resource's pair of classes."""
    dots = "." * (class_file(accessor, children).count("/"))
    names = "AsyncResource, Child, SyncResource" if children else "AsyncResource, SyncResource"
    text = f"from {dots}_resource import {names}\n"
    for colour, base in (("", "SyncResource"), ("Async", "AsyncResource")):
        body = [child(each, colour) for each in children] or ["pass"]
        name = class_names(accessor)[bool(colour)]
        lines = "\n".join(f"    {line}" for line in body)
        text += f"\n\nclass {name}({base}, table={accessor!r}):\n{lines}\n"
    return text


def child(accessor: str, colour: str) -> str:
    """Return the line that makes a resource an attribute of its parent."""
    step = accessor.rpartition(".")[2]
    module = class_file(accessor, ())[: -len(".py")].replace("/", ".")
    return f'{step} = Child("{module}:{colour}{class_name(step)}")'


def class_names(accessor: str) -> tuple[str, str]:
    """Return the names of a resource's classes, sync and async."""
    name = class_name(accessor.rpartition(".")[2])
    return name, f"Async{name}"


def accessors(resources: Iterable[str], known: Collection[str]) -> list[str]:
    """Return the lines that the classes of known parents need for their new children."""
    notes = []
    for accessor in resources:
        parent = accessor.rpartition(".")[0]
        if parent in known or not parent:
            owners = class_names(parent) if parent else ("OpenAI", "AsyncOpenAI")
            notes += [f"{owner}: {child(accessor, colour)}" for owner, colour in zip(owners, ("", "Async"))]
    return notes
