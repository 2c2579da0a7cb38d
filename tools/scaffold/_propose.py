"""From operations without a row to the files that they need."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Optional

from drift._compare import BINARY
from drift._document import NAME, Document, Operation, Parameter, Schema
from drift._names import Names

from openai import endpoints

from ._library import Library, class_name, singular, snake
from ._rows import Draft, in_row
from ._tables import find_new_tables, table, table_file, tables_module
from ._types import Module

_TYPES = "openai/types"
#: The order of rows in a table; other methods follow.
_ORDER = ("create", "retrieve", "update", "list", "delete")


class Proposal:
    """The files for a number of operations: text by path."""

    def __init__(self, document: Document, library: Library, operations: Iterable[Operation]) -> None:
        self._document = document
        self._library = library
        self._names = Names(endpoints.all(), document.operations())
        self._modules: dict[str, Module] = {}
        self._answers: dict[str, str] = {}
        self._drafts: dict[str, list[Draft]] = defaultdict(list)
        for operation in operations:
            accessor = self._names.accessor(operation)
            self._drafts[accessor].append(self._draft(operation, accessor))
        self._known = {table.name for table in endpoints.resources()}
        self._new = find_new_tables(self._drafts, self._known)

    def files(self) -> dict[str, str]:
        """Return the source of the files, by path from the top of the checkout."""
        found = {f"{_TYPES}/{path.replace('.', '/')}.py": each.text() for path, each in self._modules.items()}
        by_file: dict[str, list[str]] = defaultdict(list)
        for accessor in (*self._new, *(name for name in self._drafts if name not in self._new)):
            drafts = sorted(self._drafts.get(accessor, ()), key=lambda draft: _position(draft.name))
            rows = [draft.text() for draft in drafts]
            by_file[table_file(accessor)].append(table(accessor, rows, package_of(accessor), accessor in self._known))
        for path, tables in by_file.items():
            found[path] = tables_module(tables)
        return found

    # One operation

    def _draft(self, operation: Operation, accessor: str) -> Draft:
        method = self._names.method(operation)
        package = package_of(accessor)
        types = {param.name: "str" for param in operation.params if param.place == "path"}
        params = [param for param in operation.params if param.place != "path"]
        one = singular(accessor.rpartition(".")[2])
        if params:
            path = params_module(accessor, method)
            types.update(self._params(path, params, f"Arguments of `{accessor}.{method}`."))
        page, answer = self._page(operation.answer)
        returns = BINARY if operation.media and answer is None and operation.event is None else ""
        if answer is not None:
            returns = self._answer(answer, package, f"{class_name(one)}{class_name(method)}Response")
        stream = ""
        if operation.event is not None:
            stream = self._answer(operation.event, package, f"{class_name(one)}StreamEvent")
        return Draft(method, operation, types, returns, stream, page)

    def _params(self, path: str, params: Sequence[Parameter], doc: str) -> dict[str, str]:
        module = self._module(path, True)
        name = class_name(path.rpartition(".")[2])
        fields = [(each.name, each.schema, each.required) for each in params]
        annotations = module.define(name, fields, f'"""{doc}"""', "")
        return {wire: in_row(text, module) for wire, text in annotations.items()}

    def _page(self, answer: Optional[Schema]) -> tuple[str, Optional[Schema]]:
        """Return the page style of an answer and the schema of an item, or no style and the answer itself."""
        properties = self._document.flat(answer).get("properties", {})
        data = self._document.flat(properties.get("data", {}))
        kind = self._document.flat(properties.get("object", {}))
        if "items" not in data or "list" not in (kind.get("enum") or [kind.get("const", "list")]):
            return "", answer
        item: Schema = data["items"]
        if "next" in properties:
            return "next_cursor", item
        if "has_more" in properties:
            return "cursor" if "first_id" in properties else "conversation_cursor", item
        return "page", item

    def _answer(self, schema: Schema, package: str, name: str) -> str:
        flat = self._document.flat(schema)
        component = flat.get(NAME, "")
        if component in self._answers:
            return self._answers[component]
        known = self._library.find(component, package, False) if component else None
        if known is None:
            name = class_name(component) or name
            module = self._module(".".join(filter(None, (package, snake(name)))), False)
            module.answer(schema, name)
        else:
            name = known[1]
        if component:
            self._answers[component] = name
        return name

    def _module(self, path: str, params: bool) -> Module:
        return self._modules.setdefault(path, Module(path, params, self._document, self._library))


def params_module(accessor: str, method: str) -> str:
    """Return the module of a method's params below ``openai.types``."""
    one = singular(accessor.rpartition(".")[2])
    return ".".join(filter(None, (package_of(accessor), f"{one}_{method}_params")))


def package_of(accessor: str) -> str:
    """Return the package of a resource's types below ``openai.types``: that of its table, or its parent's name."""
    for known in endpoints.resources():
        if known.name == accessor and known.endpoints:
            return known.endpoints[0].types
    return accessor.rpartition(".")[0]


def _position(method: str) -> int:
    return _ORDER.index(method) if method in _ORDER else len(_ORDER)
