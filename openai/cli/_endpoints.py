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
from ._terminal import Failure, styled, width

_GAP = "  "
#: Down to how many characters the columns give way where the terminal is narrow: together with the gaps, 80. Narrower
#: ones have the cells of a row below each other.
_LEAST = (28, 6, 24, 16)
#: Columns of running text where the terminal is wider, or none: longer lines are hard to read.
_TEXT_WIDTH = 100
#: Where long cells are broken: behind dots and blanks, before slashes, and between the words of a class name.
_BREAKS = re.compile(r"(?<=[. ])|(?=[/?])|(?<=[a-z])(?=[A-Z])")
#: Where the example of a call is: behind blanks, brackets and the dots between names.
_CALL_BREAKS = re.compile(r"(?<=[ (])|(?<=\w\.)(?=\w)")
#: Stand-ins for required arguments in the example of a call, by the beginning of the param's type.
_STAND_INS = (
    ("FileTypes", 'open("example.jsonl", "rb")'),
    ("Metadata", '{"name": "value"}'),
    ("Iterable", "[...]"),
    ("list", "[...]"),
    ("str", '"..."'),
    ("int", "1"),
    ("bool", "True"),
)


def run(wanted: Optional[str], *, as_json: bool) -> None:
    """Print all endpoints, those that ``wanted`` is a part of, or the one that it names.

    Raises:
        Failure: there is none.
    """
    rows = _find(wanted)
    if as_json:
        print(json.dumps([as_data(row) for row in rows], indent=2))
    elif wanted == rows[0].id:
        print("\n".join(_described(rows[0], min(width() or _TEXT_WIDTH, _TEXT_WIDTH))))
    else:
        _print_table(rows)


def _find(wanted: Optional[str]) -> Sequence[Endpoint]:
    rows = endpoints.all()
    if not wanted:
        return rows
    exact = [row for row in rows if row.id == wanted]
    part = wanted.lower()
    beginning: list[Endpoint] = []
    if part.endswith("."):
        beginning = [row for row in rows if row.id.startswith(part)]
    elif part.startswith("/"):
        beginning = [row for row in rows if row.path.lower().startswith(part)]
    found = exact or beginning or [row for row in rows if part in row.id or part in row.path.lower()]
    if not found:
        raise Failure(_missing(wanted))
    return found


def _missing(wanted: str) -> str:
    for table in endpoints.resources():
        if table.name == wanted.lower().rstrip("."):
            return f"client.{table.name} has no endpoints, only helpers: {table.doc}"
    try:
        endpoints.get(wanted)
    except KeyError as unknown:
        return str(unknown.args[0])
    return f"no endpoint is called {wanted!r}"


def as_data(row: Endpoint) -> dict[str, Any]:
    """Return a complete row as JSON data."""
    return {"id": row.id, **asdict(row), "headers": dict(row.headers)}


# The table


def _print_table(rows: Sequence[Endpoint]) -> None:
    table = [("ENDPOINT", "METHOD", "PATH", "RETURNS"), *((row.id, row.method, row.path, _answer(row)) for row in rows)]
    columns = width()
    widths = [max(map(len, column)) for column in zip(*table)]
    if columns is not None:
        widths = _fit(widths, columns - len(_GAP) * (len(widths) - 1))
    if columns is not None and sum(widths) + len(_GAP) * (len(widths) - 1) > columns:
        _print_stacked(rows, columns)
        table = []
    for position, cells in enumerate(table):
        row = rows[position - 1] if position else None
        style = "bold" if row is None else "dim" if row.deprecated else ""
        for line in _lines(cells, widths):
            print(styled(line, style) if style else line)
    if columns is not None:
        few = "1 endpoint" if len(rows) == 1 else f"{len(rows)} endpoints"
        shortest = min((row.id for row in rows), key=len)
        print()
        for line in _wrapped(f"{few}; 'openai endpoints {shortest}' shows one.", columns):
            print(styled(line, "dim"))


def _print_stacked(rows: Sequence[Endpoint], columns: int) -> None:
    for row in rows:
        print(styled(row.id, "dim" if row.deprecated else "bold"))
        before = f"{_GAP}{row.method} "
        for line in _aligned(before, len(before), _broken(row.path, columns - len(before), _BREAKS)):
            print(line)
        for line in _broken(_answer(row), columns - len(_GAP), _BREAKS):
            print(f"{_GAP}{line.rstrip()}")


def _answer(row: Endpoint) -> str:
    marks = [
        row.returns or "nothing",
        "stream" if row.stream else "",
        "pages" if row.page else "",
        "deprecated" if row.deprecated else "",
        "contract only" if row.source == "contract" else "",
    ]
    return ", ".join(filter(None, marks))


def _fit(widths: list[int], room: int) -> list[int]:
    """Take from the widest column until all fit."""
    widths = list(widths)
    while sum(widths) > room:
        spare = [column for column, least in enumerate(_LEAST) if widths[column] > least]
        if not spare:
            break
        widths[max(spare, key=widths.__getitem__)] -= 1
    return widths


def _lines(cells: Sequence[str], widths: Sequence[int]) -> Iterator[str]:
    """Yield the lines of one row of the table, its cells broken where they are too long.

    The id, which people copy, stays whole: where it is too long it has a line of its own.
    """
    if len(cells[0]) > widths[0]:
        yield cells[0]
        cells = ("", *cells[1:])
    broken = [_broken(cell, width, _BREAKS) for cell, width in zip(cells, widths)]
    for line in range(max(map(len, broken))):
        parts = [part[line] if line < len(part) else "" for part in broken]
        yield _GAP.join(part.ljust(width) for part, width in zip(parts, widths)).rstrip()


def _broken(cell: str, width: int, breaks: re.Pattern[str]) -> list[str]:
    lines = [""]
    for piece in breaks.split(cell):
        if lines[-1] and len(lines[-1]) + len(piece.rstrip()) > width:
            lines.append("")
        lines[-1] += piece
        while len(lines[-1].rstrip()) > width:
            lines[-1:] = lines[-1][:width], lines[-1][width:]
    return lines


# One endpoint


def _described(row: Endpoint, columns: int) -> Iterator[str]:
    yield styled(row.id, "bold")
    yield ""
    yield from _wrapped(row.doc, columns)
    for remark in _remarks(row):
        yield from (styled(line, "yellow") for line in _wrapped(remark, columns))
    yield ""
    before = f"  {row.method} "
    yield from _aligned(before, len(before), _broken(row.path, columns - len(before), _BREAKS))
    for title, required in (("Required", True), ("Optional", False)):
        params = [param for param in row.params if param.required is required]
        if params:
            yield ""
            yield styled(title, "bold")
            for param in params:
                yield from _param(param, columns)
    yield ""
    for label, text in _facts(row):
        yield from _hanging(f"{styled(label.ljust(8), 'bold')} ", 9, text, columns)
    yield ""
    yield styled("In Python", "bold")
    yield from _example(row, columns)


def _remarks(row: Endpoint) -> Iterator[str]:
    if row.deprecated:
        yield f"Deprecated: {row.deprecated.rstrip('.')}."
    if row.source == "contract":
        yield "Contract only: the published API does not have this endpoint."


def _param(param: Param, columns: int) -> Iterator[str]:
    place = param.place if param.wire == param.name else f"{param.place}, sent as {param.wire}"
    before = f"  {param.name}  "
    text = f"{param.type}  [{place}]"
    yield from _hanging(f"  {styled(param.name, 'bold')}  ", len(before), text, columns, 8)
    if param.doc:
        yield from (f"{'':6}{line}" for line in _wrapped(param.doc, columns - 6))


def _wrapped(text: str, columns: int) -> list[str]:
    # Names such as `gpt-4o` are not broken.
    return textwrap.wrap(text, columns, break_on_hyphens=False)


def _aligned(label: str, length: int, lines: Sequence[str]) -> Iterator[str]:
    """Yield lines behind a label that shows as ``length`` characters, the others below the first."""
    for position, line in enumerate(lines):
        yield (" " * length if position else label) + line


def _hanging(label: str, length: int, text: str, columns: int, indent: Optional[int] = None) -> Iterator[str]:
    """Yield ``text`` behind a label that shows as ``length`` characters; its other lines are indented."""
    # Textwrap would count the codes of the label's colour, so it gets blanks in the label's place.
    rest = " " * (length if indent is None else indent)
    wrapped = textwrap.wrap(text, columns, initial_indent=" " * length, subsequent_indent=rest, break_on_hyphens=False)
    yield label + wrapped[0][length:]
    yield from wrapped[1:]


def _facts(row: Endpoint) -> Iterator[tuple[str, str]]:
    returned = row.returns or "nothing"
    if row.page:
        returned = f"a page of {returned}; iterating it goes on to the following pages"
    if row.stream:
        returned = f"{returned}; with stream=True a Stream of {row.stream}"
    yield "Returns", returned
    if row.encoding != "json":
        yield "Body", "multipart/form-data"
    if row.headers:
        yield "Headers", "; ".join(f"{name}: {value}" for name, value in row.headers)
    if row.security == "admin_api_key":
        yield "Key", "an admin key (OPENAI_ADMIN_KEY)"


def _example(row: Endpoint, columns: int) -> Iterator[str]:
    arguments = [f"{param.name}={_stand_in(param)}" for param in row.params if param.required]
    call = f"client.{row.id}({', '.join(arguments)})"
    variants = [call, f"await {call}"]
    if row.page:
        variants = [f"for item in {call}: ...", f"async for item in {call}: ..."]
    for client, variant in zip(("OpenAI", "AsyncOpenAI"), variants):
        lines = _broken(variant, columns - 15, _CALL_BREAKS)
        yield from _aligned(f"  {styled(client.ljust(11), 'dim')}  ", 15, [line.rstrip() for line in lines])


def _stand_in(param: Param) -> str:
    literal = re.match(r"Literal\['([^']*)'", param.type)
    if literal:
        return json.dumps(literal[1])
    return next((value for beginning, value in _STAND_INS if param.type.startswith(beginning)), "...")
