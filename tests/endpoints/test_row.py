"""The notation: what a table's text becomes, and what it refuses."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import attrs
import pytest

from openai.endpoints import Endpoint, Param, Resource
from openai.endpoints._row import Row, delete, get, patch, post, put, resource


def only(*rows: Row, **settings: str) -> Endpoint:
    (row,) = resource("shelves.books", *rows, doc="Books.", **settings).endpoints
    return row


def test_params_are_path_first_then_required_then_optional_in_the_order_of_the_text() -> None:
    row = only(
        post(
            "add",
            "/shelves/{shelf_id}/books/{book_id}",
            body={"colour?": "str", "title": "str", "author": "str"},
            query={"dry_run?": "bool"},
            options={"poll?": "bool"},
            doc="Add.",
        )
    )
    assert [param.name for param in row.params] == [
        *["shelf_id", "book_id"],
        *["title", "author"],
        *["colour", "dry_run", "poll"],
    ]
    assert [param.place for param in row.params] == ["path", "path", "body", "body", "body", "query", "option"]
    assert row.required == ("shelf_id", "book_id", "title", "author")
    assert [param.name for param in row.path_params] == ["shelf_id", "book_id"]
    assert row.id == "shelves.books.add"


def test_a_param_is_a_type_or_a_type_and_a_sentence() -> None:
    row = only(get("list", "/books", query={"after?": "str", "limit": ("int", "At most 9.")}, doc="List."))
    assert row.params == (
        Param("limit", "int", "query", True, "limit", "At most 9."),
        Param("after", "str", "query", False, "after"),
    )


def test_ids_describe_params_of_the_path() -> None:
    plain = only(get("read", "/books/{book_id}", doc="Read."))
    described = only(get("read", "/books/{book_id}", ids={"book_id": ("int", "Its number.")}, doc="Read."))
    assert plain.params == (Param("book_id", "str", "path", True, "book_id"),)
    assert described.params == (Param("book_id", "int", "path", True, "book_id", "Its number."),)


def test_a_wire_name_replaces_the_param_s_own() -> None:
    row = only(post("add", "/books", body={"class_": "str"}, wire={"class_": "class"}, doc="Add."))
    assert (row.params[0].name, row.params[0].wire) == ("class_", "class")


def test_files_make_a_row_multipart() -> None:
    row = only(post("add", "/books", files={"scan": "FileTypes"}, body={"title": "str"}, doc="Add."))
    assert row.encoding == "multipart"
    assert [param.place for param in row.params] == ["file", "body"]
    assert only(post("add", "/books", doc="Add.")).encoding == "json"


def test_settings_and_headers_reach_the_endpoint() -> None:
    row = only(
        get("list", "/books", returns="Book", page="cursor", headers={"Accept": "text/plain"}, doc="List."),
        types="shelves",
    )
    assert (row.returns, row.page, row.types) == ("Book", "cursor", "shelves")
    assert row.headers == (("Accept", "text/plain"),)
    assert (row.security, row.source, row.deprecated, row.recipe) == ("api_key", "api", "", "")


@pytest.mark.parametrize(
    ("write", "method"), [(get, "GET"), (post, "POST"), (put, "PUT"), (patch, "PATCH"), (delete, "DELETE")]
)
def test_each_verb_has_its_function(write: Callable[..., Row], method: str) -> None:
    assert only(write("do", "/books", doc="Do.")).method == method


def test_a_table_may_have_no_rows() -> None:
    assert resource("shelves", doc="Shelves.") == Resource("shelves", "Shelves.", (), class_name="Shelves")


def test_rows_cannot_be_changed() -> None:
    row = only(get("list", "/books", doc="List."))
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        row.path = "/elsewhere"  # type: ignore[misc]


@pytest.mark.parametrize(
    ("given", "named"),
    [
        ({"body": {"title": "str", "title?": "str"}}, "'title' is given twice"),
        ({"body": {"title": "str"}, "query": {"title?": "str"}}, "'title' is given twice"),
        ({"body": {"book_id": "str"}}, "'book_id' is given twice"),
        ({"ids": {"shelf_id": "str"}}, "'shelf_id' stands in ids but not in the path '/books/{book_id}'"),
        ({"wire": {"tittle": "t"}}, "'tittle' stands in wire but is no param"),
        ({"retruns": "Book"}, "'retruns' is no setting; there are "),
        ({"types": "shelves"}, "'types' is no setting; there are "),
    ],
)
def test_a_row_that_contradicts_itself_is_refused_by_name(given: dict[str, Any], named: str) -> None:
    with pytest.raises(ValueError) as refusal:
        resource("shelves.books", post("add", "/books/{book_id}", doc="Add.", **given), doc="Books.")
    assert str(refusal.value).startswith("shelves.books.add: ")
    assert named in str(refusal.value)


def test_two_rows_of_one_name_are_refused() -> None:
    with pytest.raises(ValueError, match=r"^shelves\.books\.list: the table has two rows of this name$"):
        resource("shelves.books", get("list", "/a", doc="A."), get("list", "/b", doc="B."), doc="Books.")


def test_the_settings_that_there_are_can_be_read_from_the_refusal() -> None:
    with pytest.raises(ValueError) as refusal:
        resource("shelves.books", get("list", "/books", doc="List.", pages="cursor"), doc="Books.")
    offered = str(refusal.value).partition("there are ")[2].split(", ")
    assert {"page", "returns", "stream", "recipe", "deprecated"} <= set(offered)
    assert not {"path", "params", "resource"} & set(offered)
