"""``openai endpoints``: the tables of the API, for people and for programs."""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Iterator, Sequence
from typing import Any, Optional

from attrs import asdict

from .. import endpoints
from ..endpoints import Endpoint, Param
from ._terminal import Failure, apply_style, get_width

_GAP = "  "
#: Minimum widths of the columns, with the gaps 80 characters. In a narrower terminal, each cell is on its own lines.
_MIN_WIDTHS = (28, 6, 24, 16)
#: Maximum width of text, because longer lines are hard to read.
_TEXT_WIDTH = 100
#: Where long cells are wrapped: after dots and spaces, before slashes, and between the words of a class name.
_BREAKS = re.compile(r"(?<=[. ])|(?=[/?])|(?<=[a-z])(?=[A-Z])")
#: Where the example of a call is wrapped: after spaces, brackets and the dots between names.
_CALL_BREAKS = re.compile(r"(?<=[ (])|(?<=\w\.)(?=\w)")
#: Example values for required arguments, by the beginning of the param's type.
_EXAMPLE_VALUES = (
    ("FileTypes", 'open("example.jsonl", "rb")'),
    ("Metadata", '{"name": "value"}'),
    ("Iterable", "[...]"),
    ("list", "[...]"),
    ("str", '"..."'),
    ("int", "1"),
    ("bool", "True"),
)


def run(name: Optional[str], *, as_json: bool) -> None:
    """Print all endpoints, those whose ID or path contains a name, or the one with that ID.

    Args:
        name: an ID, or a part of IDs or paths; all endpoints by default.
        as_json: print complete rows as a JSON array.

    Raises:
        Failure: there is no such endpoint.
    """
    rows = _find_rows(name)
    if as_json:
        print(json.dumps([to_json_data(row) for row in rows], indent=2))
    elif name == rows[0].id:
        print("\n".join(_iter_description(rows[0], min(get_width() or _TEXT_WIDTH, _TEXT_WIDTH))))
    else:
        _print_table(rows)


def _find_rows(name: Optional[str]) -> Sequence[Endpoint]:
    rows = endpoints.all()
    if not name:
        return rows
    exact = [row for row in rows if row.id == name]
    part = name.lower()
    with_prefix: list[Endpoint] = []
    if part.endswith("."):
        with_prefix = [row for row in rows if row.id.startswith(part)]
    elif part.startswith("/"):
        with_prefix = [row for row in rows if row.path.lower().startswith(part)]
    matches = exact or with_prefix or [row for row in rows if part in row.id or part in row.path.lower()]
    if not matches:
        raise Failure(_describe_missing(name))
    return matches


def _describe_missing(name: str) -> str:
    for table in endpoints.resources():
        if table.name == name.lower().rstrip("."):
            return f"client.{table.name} has no endpoints, only helpers: {table.doc}"
    try:
        endpoints.get(name)
    except KeyError as error:
        return str(error.args[0])
    return f"no endpoint is called {name!r}"


def to_json_data(row: Endpoint) -> dict[str, Any]:
    """Return a complete row as JSON data."""
    return {"id": row.id, **asdict(row), "headers": dict(row.headers)}


# The table


def _print_table(rows: Sequence[Endpoint]) -> None:
    table = [
        ("ENDPOINT", "METHOD", "PATH", "RETURNS"),
        *((row.id, row.method, row.path, _describe_result(row)) for row in rows),
    ]
    columns = get_width()
    widths = [max(map(len, column)) for column in zip(*table)]
    if columns is not None:
        widths = _shrink_widths(widths, columns - len(_GAP) * (len(widths) - 1))
    if columns is not None and sum(widths) + len(_GAP) * (len(widths) - 1) > columns:
        _print_stacked(rows, columns)
        table = []
    for position, cells in enumerate(table):
        row = rows[position - 1] if position else None
        style = "bold" if row is None else "dim" if row.deprecated else ""
        for line in _iter_lines(cells, widths):
            print(apply_style(line, style) if style else line)
    if columns is not None:
        count = "1 endpoint" if len(rows) == 1 else f"{len(rows)} endpoints"
        shortest = min((row.id for row in rows), key=len)
        print()
        for line in _wrap_text(f"{count}; 'openai endpoints {shortest}' shows one.", columns):
            print(apply_style(line, "dim"))


def _print_stacked(rows: Sequence[Endpoint], columns: int) -> None:
    for row in rows:
        print(apply_style(row.id, "dim" if row.deprecated else "bold"))
        before = f"{_GAP}{row.method} "
        for line in _align(before, len(before), _wrap_cell(row.path, columns - len(before), _BREAKS)):
            print(line)
        for line in _wrap_cell(_describe_result(row), columns - len(_GAP), _BREAKS):
            print(f"{_GAP}{line.rstrip()}")


def _describe_result(row: Endpoint) -> str:
    parts = [
        row.returns or "nothing",
        "stream" if row.stream else "",
        "pages" if row.page else "",
        "deprecated" if row.deprecated else "",
        "contract only" if row.source == "contract" else "",
    ]
    return ", ".join(filter(None, parts))


def _shrink_widths(widths: list[int], room: int) -> list[int]:
    """Return the widths with the widest column reduced until all fit."""
    widths = list(widths)
    while sum(widths) > room:
        shrinkable = [column for column, minimum in enumerate(_MIN_WIDTHS) if widths[column] > minimum]
        if not shrinkable:
            break
        widths[max(shrinkable, key=widths.__getitem__)] -= 1
    return widths


def _iter_lines(cells: Sequence[str], widths: Sequence[int]) -> Iterator[str]:
    """Yield the lines of one row of the table, with long cells wrapped.

    The ID is never wrapped, so that it can be copied: if it is too long, it has a line of its own.
    """
    if len(cells[0]) > widths[0]:
        yield cells[0]
        cells = ("", *cells[1:])
    wrapped = [_wrap_cell(cell, width, _BREAKS) for cell, width in zip(cells, widths)]
    for line in range(max(map(len, wrapped))):
        parts = [part[line] if line < len(part) else "" for part in wrapped]
        yield _GAP.join(part.ljust(width) for part, width in zip(parts, widths)).rstrip()


def _wrap_cell(cell: str, width: int, breaks: re.Pattern[str]) -> list[str]:
    lines = [""]
    for piece in breaks.split(cell):
        if lines[-1] and len(lines[-1]) + len(piece.rstrip()) > width:
            lines.append("")
        lines[-1] += piece
        while len(lines[-1].rstrip()) > width:
            lines[-1:] = lines[-1][:width], lines[-1][width:]
    return lines


# One endpoint


def _iter_description(row: Endpoint, columns: int) -> Iterator[str]:
    yield apply_style(row.id, "bold")
    yield ""
    yield from _wrap_text(row.doc, columns)
    for remark in _iter_remarks(row):
        yield from (apply_style(line, "yellow") for line in _wrap_text(remark, columns))
    yield ""
    before = f"  {row.method} "
    yield from _align(before, len(before), _wrap_cell(row.path, columns - len(before), _BREAKS))
    for title, required in (("Required", True), ("Optional", False)):
        params = [param for param in row.params if param.required is required]
        if params:
            yield ""
            yield apply_style(title, "bold")
            for param in params:
                yield from _describe_param(param, columns)
    yield ""
    for label, text in _iter_facts(row):
        yield from _wrap_labelled(f"{apply_style(label.ljust(8), 'bold')} ", 9, text, columns)
    yield ""
    yield apply_style("In Python", "bold")
    yield from _iter_example(row, columns)


def _iter_remarks(row: Endpoint) -> Iterator[str]:
    if row.deprecated:
        yield f"Deprecated: {row.deprecated.rstrip('.')}."
    if row.source == "contract":
        yield "Contract only: the published API does not have this endpoint."


def _describe_param(param: Param, columns: int) -> Iterator[str]:
    place = param.place if param.wire == param.name else f"{param.place}, sent as {param.wire}"
    before = f"  {param.name}  "
    text = f"{param.type}  [{place}]"
    yield from _wrap_labelled(f"  {apply_style(param.name, 'bold')}  ", len(before), text, columns, 8)
    if param.doc:
        yield from (f"{'':6}{line}" for line in _wrap_text(param.doc, columns - 6))


def _wrap_text(text: str, columns: int) -> list[str]:
    # Names such as `gpt-4o` are not split.
    return textwrap.wrap(text, columns, break_on_hyphens=False)


def _align(label: str, length: int, lines: Sequence[str]) -> Iterator[str]:
    """Yield lines after a label that is ``length`` characters wide, aligned with the first line."""
    for position, line in enumerate(lines):
        yield (" " * length if position else label) + line


def _wrap_labelled(label: str, length: int, text: str, columns: int, indent: Optional[int] = None) -> Iterator[str]:
    """Yield the lines of a text after a label that is ``length`` characters wide, the others indented."""
    # textwrap would count the escape codes of the label, so it gets spaces in its place.
    rest = " " * (length if indent is None else indent)
    wrapped = textwrap.wrap(text, columns, initial_indent=" " * length, subsequent_indent=rest, break_on_hyphens=False)
    yield label + wrapped[0][length:]
    yield from wrapped[1:]


def _iter_facts(row: Endpoint) -> Iterator[tuple[str, str]]:
    result = row.returns or "nothing"
    if row.page:
        result = f"a page of {result}; iterating over it continues with the next pages"
    if row.stream:
        result = f"{result}; with stream=True a Stream of {row.stream}"
    yield "Returns", result
    if row.encoding != "json":
        yield "Body", "multipart/form-data"
    if row.headers:
        yield "Headers", "; ".join(f"{name}: {value}" for name, value in row.headers)
    if row.security == "admin_api_key":
        yield "Key", "an admin key (OPENAI_ADMIN_KEY)"


def _iter_example(row: Endpoint, columns: int) -> Iterator[str]:
    arguments = [f"{param.name}={_get_example_value(param)}" for param in row.params if param.required]
    call = f"client.{row.id}({', '.join(arguments)})"
    variants = [call, f"await {call}"]
    if row.page:
        variants = [f"for item in {call}: ...", f"async for item in {call}: ..."]
    for client, variant in zip(("OpenAI", "AsyncOpenAI"), variants):
        lines = _wrap_cell(variant, columns - 15, _CALL_BREAKS)
        yield from _align(f"  {apply_style(client.ljust(11), 'dim')}  ", 15, [line.rstrip() for line in lines])


def _get_example_value(param: Param) -> str:
    literal = re.match(r"Literal\['([^']*)'", param.type)
    if literal:
        return json.dumps(literal[1])
    return next((value for beginning, value in _EXAMPLE_VALUES if param.type.startswith(beginning)), "...")
