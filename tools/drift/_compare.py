"""Rows against operations: endpoints, params, answers and deprecations."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from attrs import evolve, frozen

from openai import endpoints
from openai.endpoints import Endpoint

from ._annotations import annotation
from ._decided import reason
from ._document import Document, Operation, Schema
from ._finding import API, BOTH, KINDS, OURS, Finding
from ._names import Names
from ._shapes import Shapes

#: Answers that are read as bytes, whatever they are.
BINARY = "HttpxBinaryResponseContent"
_PLACES = {"file": "body"}


@frozen
class Report:
    """All differences, and how much was compared."""

    findings: tuple[Finding, ...]
    rows: int
    operations: int
    classes: int
    unmatched: int


def compare(document: Document, rows: Sequence[Endpoint] = ()) -> Report:
    """Compare a document with rows, which are all there are unless given."""
    rows = rows or endpoints.all()
    operations = list(document.operations())
    shapes = Shapes(document)
    found = dict.fromkeys(_findings(operations, rows, document, shapes))
    decided = [evolve(each, decided=reason(each)) if not each.decided else each for each in found]
    decided.sort(
        key=lambda each: (each.resource, KINDS.index(each.kind), each.side, each.subject, each.name, each.note)
    )
    return Report(tuple(decided), len(rows), len(operations), shapes.compared, shapes.unmatched)


def _findings(
    operations: Sequence[Operation], rows: Sequence[Endpoint], document: Document, shapes: Shapes
) -> Iterator[Finding]:
    by_path: dict[tuple[str, str], list[Endpoint]] = defaultdict(list)
    for row in rows:
        by_path[row.method, plain(row.path)].append(row)
    names = Names(rows, operations)
    for operation in operations:
        same = by_path.pop((operation.method, plain(operation.path)), [])
        if not same:
            yield Finding(
                names.accessor(operation),
                "endpoint",
                API,
                f"{operation.method} {operation.path}",
                operation.id,
                operation=operation,
            )
        for row in same:
            yield from _endpoint(row, operation, document, shapes)
    for left in by_path.values():
        for row in left:
            decided = "only in the contract" if row.source == "contract" else ""
            yield Finding(row.resource, "endpoint", OURS, f"{row.method} {row.path}", row.id, decided=decided)


def plain(path: str) -> str:
    """Return a path without the names of its params."""
    return re.sub(r"\{[^}]*\}", "{}", path)


def _endpoint(row: Endpoint, operation: Operation, document: Document, shapes: Shapes) -> Iterator[Finding]:
    yield from _params(row, operation, shapes)
    yield from _answer(row, operation, document, shapes)
    if operation.deprecated != bool(row.deprecated):
        side = API if operation.deprecated else OURS
        yield Finding(row.resource, "deprecation", side, row.id, note="the endpoint")


def _params(row: Endpoint, operation: Operation, shapes: Shapes) -> Iterator[Finding]:
    ours = {
        (_PLACES.get(param.place, param.place), param.wire.lower() if param.place == "header" else param.wire): param
        for param in row.params
        # Ids in paths are matched by their position; what is never sent is nobody else's business.
        if param.place not in ("path", "option")
    }
    theirs = {(param.place, param.name): param for param in operation.params if param.place != "path"}
    for place, name in theirs.keys() - ours.keys():
        param = theirs[place, name]
        note = f"{place}, {'required' if param.required else 'optional'}"
        yield Finding(row.resource, "param", API, row.id, name, note, schema=param.schema)
    for place, name in ours.keys() - theirs.keys():
        yield Finding(row.resource, "param", OURS, row.id, name, place)
    for place, name in sorted(ours.keys() & theirs.keys()):
        own, wanted = ours[place, name], theirs[place, name]
        if own.required != wanted.required:
            side = API if wanted.required else OURS
            yield Finding(row.resource, "required", side, row.id, name)
        if wanted.deprecated and not own.doc.lower().startswith("deprecated"):
            yield Finding(row.resource, "deprecation", API, row.id, name)
        if own.doc.lower().startswith("deprecated") and not _says_deprecated(wanted.deprecated, wanted.description):
            yield Finding(row.resource, "deprecation", OURS, row.id, name)
        yield from shapes.compare([annotation(own.type, row.types)], [wanted.schema], row.resource, row.id, name)


def _says_deprecated(flag: bool, description: str) -> bool:
    return flag or "deprecated" in description.lower()


def _answer(row: Endpoint, operation: Operation, document: Document, shapes: Shapes) -> Iterator[Finding]:
    kinds = _answers(row)
    if operation.answer is not None:
        schema = _item(row, operation.answer, document)
        if kinds and BINARY not in kinds:
            yield from shapes.compare(
                [annotation(kind, row.types) for kind in kinds], [schema], row.resource, row.id, "answer"
            )
        elif not kinds and document.flat(schema).get("properties"):
            yield Finding(row.resource, "answer", BOTH, row.id, note="JSON there, nothing here")
    elif kinds and not operation.media and BINARY not in kinds:
        yield Finding(row.resource, "answer", BOTH, row.id, note=f"nothing there, {kinds[0]} here")
    if operation.event is not None and row.stream:
        stream: Any = annotation(row.stream, row.types)
        yield from shapes.compare([stream], [operation.event], row.resource, row.id, "stream")
    elif (operation.event is not None) != bool(row.stream):
        here, there = ("no stream", "a stream") if operation.event is not None else ("a stream", "no stream")
        yield Finding(row.resource, "answer", BOTH, row.id, note=f"{there} there, {here} here")


def _answers(row: Endpoint) -> list[str]:
    kinds = [row.returns] if row.returns else []
    if row.variants is not None:
        kinds += row.variants[1].values()
    return list(dict.fromkeys(kinds))


def _item(row: Endpoint, schema: Schema, document: Document) -> Schema:
    """Return the schema of what the row's type stands for: of one item, where the answer is a page."""
    if not row.page:
        return schema
    data = document.flat(document.flat(schema).get("properties", {}).get("data", {}))
    item: Schema = data.get("items", {})
    return item
