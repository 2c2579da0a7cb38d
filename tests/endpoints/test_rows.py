"""Rules that every row keeps, one test a rule."""

from __future__ import annotations

import ast
import builtins
import keyword
import re
from collections import defaultdict
from collections.abc import Iterator
from importlib import import_module
from types import ModuleType
from typing import Any

import pytest

from openai import endpoints
from openai._model.base import fields_of
from openai._model.structure import tags
from openai._support.annotations import is_union, list_union_members, unwrap_annotated
from openai.endpoints import Endpoint, Param, Resource

from ..series import for_each

ROWS = endpoints.all()
TABLES = endpoints.resources()

each_row = for_each("row", ROWS, lambda row: row.id)
each_table = for_each("table", TABLES, lambda table: table.name)

#: Keyword arguments that every method takes besides the row's own params.
STANDARD = {"extra_headers", "extra_query", "extra_body", "timeout"}

#: Where a type name is looked up, behind the package of the table itself.
TYPE_HOMES = ("openai.types", "openai._types", "typing", "openai._legacy_response", "openai.lib._parsing._types")

WORDS = {
    "method": {"GET", "POST", "PUT", "PATCH", "DELETE"},
    "page": {"", "page", "cursor", "conversation_cursor", "next_cursor"},
    "encoding": {"json", "multipart"},
    "security": {"api_key", "admin_api_key"},
    "source": {"api", "contract"},
}


def names_in(type_text: str) -> Iterator[str]:
    """Yield the names that a type is written with, dotted ones whole; the values of a ``Literal`` are none."""

    def walk(node: ast.AST) -> Iterator[str]:
        if isinstance(node, (ast.Name, ast.Attribute)):
            yield ast.unparse(node)
        elif isinstance(node, ast.Subscript) and ast.unparse(node.value) == "Literal":
            yield "Literal"
        else:
            for child in ast.iter_child_nodes(node):
                yield from walk(child)

    return walk(ast.parse(type_text, mode="eval"))


def member(owner: Any, name: str) -> Any:
    """Return an attribute of a module or class, or the module's submodule of that name; None where there is none."""
    try:
        return getattr(owner, name)
    except AttributeError:
        if not isinstance(owner, ModuleType):
            return None
    path = f"{owner.__name__}.{name}"
    try:
        return import_module(path)
    except ModuleNotFoundError as missing:
        # Another name is missing where the module is there but cannot be imported: that is for the test to show.
        if missing.name != path:
            raise
        return None


def look_up(row: Endpoint, name: str) -> Any:
    first, *rest = name.split(".")
    if hasattr(builtins, first):
        return getattr(builtins, first)
    homes = (f"openai.types.{row.types}", *TYPE_HOMES) if row.types else TYPE_HOMES
    for home in homes:
        found = member(import_module(home), first)
        for step in rest:
            found = None if found is None else member(found, step)
        if found is not None:
            return found
    return None


@each_row
def test_type_names_resolve(row: Endpoint) -> None:
    written = {param.name: param.type for param in row.params}
    written.update({"(returns)": row.returns or "None", "(stream)": row.stream or "None"})
    written.update(row.variants[1] if row.variants is not None else {})
    unknown = {(where, name) for where, text in written.items() for name in names_in(text) if not look_up(row, name)}
    assert not unknown


@each_row
def test_the_path_and_the_path_params_are_the_same(row: Endpoint) -> None:
    assert [param.wire for param in row.path_params] == re.findall(r"\{(.*?)\}", row.path)


@each_row
def test_paths_are_plain(row: Endpoint) -> None:
    # The beta of responses shares its paths with responses, and the query says which is meant.
    assert re.fullmatch(r"(/(\w+|\{\w+\}))+(\?beta=true)?", row.path)


@each_row
def test_words_of_a_closed_set_are_of_that_set(row: Endpoint) -> None:
    assert {setting: getattr(row, setting) for setting in WORDS if getattr(row, setting) not in WORDS[setting]} == {}
    assert {param.place for param in row.params} <= {"path", "query", "body", "file", "header", "option"}


@pytest.mark.parametrize("row", [pytest.param(row, id=row.id) for row in ROWS if row.page])
def test_pages_with_a_next_one_are_read_with_get_and_hold_a_named_type(row: Endpoint) -> None:
    # Some actions answer with all that they did, in one page.
    assert row.method == "GET" or (row.method == "POST" and row.page == "page")
    assert row.returns


@pytest.mark.parametrize("row", [pytest.param(row, id=row.id) for row in ROWS if row.page == "cursor"])
def test_items_of_a_cursor_page_have_the_id_that_is_the_cursor(row: Endpoint) -> None:
    item = look_up(row, row.returns or "")
    kinds = list_union_members(unwrap_annotated(item)) if is_union(unwrap_annotated(item)) else [item]
    assert any("id" in fields_of(kind) for kind in kinds)
    assert "after" in [param.name for param in row.params if param.place == "query"]


@each_row
def test_rows_that_stream_have_the_param_and_the_event_type(row: Endpoint) -> None:
    assert ("stream" in [param.name for param in row.params]) == bool(row.stream)


#: Events that the API sends, and its document knows nothing of.
UNDOCUMENTED_ENDS = {"response.cancelled"}


@each_row
def test_rows_that_stream_say_how_a_stream_ends(row: Endpoint) -> None:
    # Speech comes as events where its format says so.
    assert bool(row.ends) == bool(row.stream or any(param.name == "stream_format" for param in row.params))
    if row.stream and row.ends != ("[DONE]",):
        union = look_up(row, row.stream)
        known, by_type = tags(list_union_members(unwrap_annotated(union)), "type")
        assert known == "type" and set(row.ends) - by_type.keys() <= UNDOCUMENTED_ENDS


@each_row
def test_rows_with_files_are_multipart(row: Endpoint) -> None:
    if any(param.place == "file" for param in row.params):
        assert (row.method, row.encoding) == ("POST", "multipart")


@each_row
def test_rows_without_a_body_send_none(row: Endpoint) -> None:
    if row.method in {"GET", "DELETE"}:
        assert [param.name for param in row.params if param.place in {"body", "file"}] == []


@each_row
def test_path_params_come_first_then_required_then_optional(row: Endpoint) -> None:
    ranks = [0 if param.place == "path" else 1 if param.required else 2 for param in row.params]
    assert ranks == sorted(ranks)
    assert all(param.required for param in row.path_params)


@each_row
def test_names_are_usable_as_arguments(row: Endpoint) -> None:
    names = {param.name for param in row.params}
    assert names & (STANDARD | {"self"} | set(keyword.kwlist)) == set()
    assert all(name.isidentifier() and not name.startswith("_") for name in names)
    assert row.name.isidentifier() and not keyword.iskeyword(row.name)


@each_row
def test_names_on_the_wire_are_unique_in_their_place(row: Endpoint) -> None:
    # The fields of a multipart form and its files travel in one list.
    sent = [("body" if param.place == "file" else param.place, param.wire) for param in row.params]
    assert len(sent) == len(set(sent))


@each_row
def test_headers_are_not_the_client_s_own(row: Endpoint) -> None:
    names = {name.lower() for name, _ in row.headers}
    assert names & {"authorization", "content-type", "content-length", "host", "user-agent"} == set()


def sentence(text: str) -> bool:
    return text == text.strip() and len(text) > 3 and text.endswith(".") and "\n" not in text


@each_row
def test_the_row_and_every_param_have_a_sentence(row: Endpoint) -> None:
    docs = {"(row)": row.doc, **{param.name: param.doc for param in row.params}}
    assert {where: doc for where, doc in docs.items() if not sentence(doc)} == {}


@each_table
def test_every_table_has_a_sentence(table: Resource) -> None:
    assert sentence(table.doc)


@each_row
def test_no_two_params_of_a_row_share_a_sentence(row: Endpoint) -> None:
    docs = [param.doc for param in row.params]
    assert [doc for doc in docs if docs.count(doc) > 1] == []


def test_no_two_rows_or_tables_share_a_sentence() -> None:
    used: defaultdict[str, list[str]] = defaultdict(list)
    for row in ROWS:
        used[row.doc].append(row.id)
    for table in TABLES:
        used[table.doc].append(table.name)
    assert {doc: where for doc, where in used.items() if len(where) > 1} == {}


def test_params_that_share_a_sentence_are_the_same_param() -> None:
    used: defaultdict[str, set[tuple[str, str]]] = defaultdict(set)
    for param in every_param():
        used[param.doc].add((param.name, param.type))
    assert {doc: params for doc, params in used.items() if len(params) > 1} == {}


def every_param() -> Iterator[Param]:
    return (param for row in ROWS for param in row.params)


@each_table
def test_names_are_unique_in_the_table(table: Resource) -> None:
    # A table below this one is an attribute of the same object as its methods.
    prefix = f"{table.name}."
    below = [other.name[len(prefix) :].split(".")[0] for other in TABLES if other.name.startswith(prefix)]
    names = [row.name for row in table.endpoints]
    assert len(names) == len(set(names))
    assert set(names) & set(below) == set()


def test_accessors_are_unique() -> None:
    names = [table.name for table in TABLES]
    assert len(names) == len(set(names))


@each_table
def test_the_table_above_exists(table: Resource) -> None:
    above = table.name.rpartition(".")[0]
    assert not above or above in {other.name for other in TABLES}


@each_row
def test_rows_know_their_table(row: Endpoint) -> None:
    assert row in endpoints.resource(row.resource).endpoints
