"""The modules of the resources, which follow from the tables: class pairs, accessors, packages, connections."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from openai.endpoints import Resource, _channels
from openai.endpoints._channel import ClientEvent

HEADER = "# Written by tools/generate from the tables in endpoints/; changes made here are lost.\n\n"

#: What `SyncX` and `AsyncX` classes begin with.
PREFIXES = ("", "Async")

_LINE_LENGTH = 120
_VIEWS = ("", "WithRawResponse", "WithStreamingResponse")


class Layout:
    """Where the module of each table is, and which tables are below which.

    Args:
        tables: all of them.
    """

    def __init__(self, tables: Iterable[Resource]) -> None:
        # A table that is another one's twin has no class of its own: a link leads to the other's.
        self.tables = {table.name: table for table in tables if table.class_name}

    def find_children(self, parent: str) -> dict[str, Resource]:
        """Return the tables right below one, by accessor; below ``""`` are those of the client itself."""
        prefix = f"{parent}." if parent else ""
        names = (name for name in self.tables if name.startswith(prefix) and "." not in name[len(prefix) :])
        children = {name[len(prefix) :]: self.tables[name] for name in names if name}
        links = self.tables[parent].links if parent else {}
        return {**children, **{accessor: self.tables[name] for accessor, name in links.items()}}

    def is_package(self, table: Resource) -> bool:
        """Return whether the module of a table is in a package of its own."""
        return table.package or table.name in _channels.names() or bool(self.find_children(table.name))

    def locate(self, table: Resource) -> str:
        """Return the path of a table's module below ``openai/resources``, without its ending."""
        path = table.name.replace(".", "/")
        return f"{path}/{path.rpartition('/')[2]}" if self.is_package(table) else path


def generate_modules(tables: Sequence[Resource]) -> Iterator[tuple[str, str]]:
    """Yield the path below ``openai/resources`` and the text of each module, and of each package's stub.

    Args:
        tables: all tables.
    """
    layout = Layout(tables)
    for table in layout.tables.values():
        yield f"{layout.locate(table)}.py", write_resource(layout, table)
        if table.name in _channels.names():
            yield f"{table.name.replace('.', '/')}/connection.py", write_connection(table)
        if layout.is_package(table):
            folder = table.name.replace(".", "/")
            yield from _write_package(layout, folder, [table, *layout.find_children(table.name).values()])
    top = layout.find_children("")
    yield from _write_package(layout, "", top.values())
    yield "_accessors.py", _write_accessors(top)
    yield from _write_module_accessors(layout, top)


def write_resource(layout: Layout, table: Resource) -> str:
    """Return the text of a resource's module."""
    depth = "." * (layout.locate(table).count("/") + 2)
    children = layout.find_children(table.name)
    imports = ["AsyncResource", *(["Child"] if children else []), "SyncResource", "views"]
    text = f"{HEADER}from {depth}_resource import {', '.join(imports)}\n"
    connected = table.name in _channels.names()
    if connected:
        names = sorted(name for name, _, _ in _connection_classes(table))
        text = text.replace(HEADER, f"{HEADER}from typing import TYPE_CHECKING\n\n")
        text += "\nif TYPE_CHECKING:\n    from .connection import (\n"
        text += "".join(f"        {name} as {name},\n" for name in names) + "    )\n"
    for prefix in PREFIXES:
        header = f"class {prefix}{table.class_name}({prefix or 'Sync'}Resource, table={_quote(table.name)}):"
        text += f"\n\n{header}\n{''.join(_write_children(children, prefix)) or '    pass' + chr(10)}"
    more = ', ".connection"' if connected else ""
    return f"{text}\n\n__getattr__ = views(__name__, globals(){more})\n"


def _write_children(children: dict[str, Resource], prefix: str) -> Iterator[str]:
    for accessor, child in children.items():
        target = f"openai.resources.{child.name}:{prefix}{child.class_name}"
        yield _write_child(accessor, target)


def _write_child(accessor: str, target: str) -> str:
    line = f"    {accessor} = Child({_quote(target)})\n"
    return line if len(line) <= _LINE_LENGTH + 1 else f"    {accessor} = Child(\n        {_quote(target)}\n    )\n"


# Packages


def _write_package(layout: Layout, folder: str, tables: Iterable[Resource]) -> Iterator[tuple[str, str]]:
    """Yield the ``__init__`` of a package: what is in it, for run time and for type checkers."""
    # What a link leads to is in a package of its own.
    inside = {table.name: table for table in tables if table.name.startswith(folder.replace("/", "."))}
    modules = {
        layout.locate(table)[len(folder) :].lstrip("/").replace("/", "."): table.class_name for table in inside.values()
    }
    depth = "." * (folder.count("/") + 3 if folder else 2)
    lines = [f"{HEADER}from {depth}_support.lazy import lazy\n\n__getattr__, __dir__ = lazy(\n    __name__,\n    {{\n"]
    for module, name in sorted(modules.items(), key=lambda item: item[1]):
        lines += [f'        "{prefix}{name}": ".{module}",\n' for prefix in PREFIXES]
    where = f"{folder}/" if folder else ""
    yield f"{where}__init__.py", "".join([*lines, "    },\n)\n"])
    stub = [HEADER]
    for module, name in sorted(modules.items()):
        names = sorted(f"{prefix}{name}{view}" for prefix in PREFIXES for view in _VIEWS)
        stub.append(f"from .{module} import (\n{''.join(f'    {name} as {name},{chr(10)}' for name in names)})\n")
    yield f"{where}__init__.pyi", "".join(stub)


# The accessors of the clients


def _write_accessors(top: dict[str, Resource]) -> str:
    text = f"{HEADER}from .._resource import Child\n"
    for prefix in PREFIXES:
        text += f"\n\nclass {prefix or 'Sync'}Accessors:\n"
        text += f'    """The resources of {"an asynchronous" if prefix else "a blocking"} client."""\n\n'
        text += "".join(_write_children(top, prefix))
    return text


def _write_module_accessors(layout: Layout, top: dict[str, Resource]) -> Iterator[tuple[str, str]]:
    names = "".join(f"    {_quote(name)},\n" for name in top)
    text = f"""{HEADER}from importlib import import_module
from typing import Any

#: What ``openai`` has of its own client, such as ``openai.chat``.
ACCESSORS = (
{names})


def __getattr__(name: str) -> Any:
    if name in ACCESSORS:
        return getattr(import_module("openai._module_client"), name)
    raise AttributeError(f"module {{__name__!r}} has no attribute {{name!r}}")
"""
    yield "_module_accessors.py", text
    imports = "".join(
        f"from .{layout.locate(table).replace('/', '.')} import {table.class_name}\n"
        for table in sorted(top.values(), key=layout.locate)
    )
    types = "".join(f"{name}: {table.class_name}\n" for name, table in top.items())
    stub = f"{HEADER}{imports}\n__all__ = [\n{names}]\n\nACCESSORS: tuple[str, ...]\n{types}"
    yield "_module_accessors.pyi", stub


# Connections


def write_connection(table: Resource) -> str:
    """Return the text of the module that has the classes of a connection."""
    depth = "." * (table.name.count(".") + 3)
    text = f"""{HEADER}from {depth}_realtime._async import AsyncConnection, AsyncConnectionManager
from {depth}_realtime._parts import AsyncPart, Part
from {depth}_realtime._sync import Connection, ConnectionManager
from {depth}_resource import Child
"""
    for name, bases, body in _connection_classes(table):
        header = f"class {name}({bases}):"
        if len(header) > _LINE_LENGTH:
            header = f"class {name}(\n    {bases}\n):"
        text += f"\n\n{header}\n{''.join(body) or '    pass' + chr(10)}"
    return text


def _connection_classes(table: Resource) -> Iterator[tuple[str, str, list[str]]]:
    """Yield the name, the bases and the lines of each class of a connection, what is inside before what it is in."""
    module = f"openai.resources.{table.name}.connection"
    groups = _list_groups(_channels.of(table.name).events)
    for prefix in PREFIXES:
        base = f"Base{prefix}{table.class_name}ConnectionResource"

        def name_part(group: str, prefix: str = prefix) -> str:
            words = group.replace(".", "_").split("_")
            return f"{prefix}{table.class_name}{''.join(word.capitalize() for word in words)}Resource"

        def link_parts(names: Iterable[str]) -> list[str]:
            return [_write_child(name.rpartition(".")[2], f"{module}:{name_part(name)}") for name in names]

        yield base, f"{prefix}Part", []
        for group, has_events, inner in groups:
            events = f", events={_quote(f'{table.name}: {group}')}" if has_events else ""
            yield name_part(group), f"{base}{events}", link_parts(inner)
        connection = f"{prefix}{table.class_name}Connection"
        outer = [group for group, _, _ in groups if "." not in group]
        yield connection, f"{prefix}Connection, channel={_quote(table.name)}", link_parts(outer)
        manager = f"{prefix}ConnectionManager[{connection}]"
        yield f"{connection}Manager", manager, [f"    _connection_class = {connection}\n"]


def _list_groups(events: Iterable[ClientEvent]) -> list[tuple[str, bool, list[str]]]:
    """Return the parts of a connection: their names, whether they have events, and the parts in them."""
    with_events = list(dict.fromkeys(event.group for event in events))
    names: dict[str, None] = {}
    for group in with_events:
        names[group] = None
        if "." in group:
            names[group.rpartition(".")[0]] = None
    return [
        (name, name in with_events, [inner for inner in names if inner.rpartition(".")[0] == name]) for name in names
    ]


def _quote(text: str) -> str:
    return f'"{text}"'
