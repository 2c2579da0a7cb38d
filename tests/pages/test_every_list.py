"""Every list of the tables, over three pages of the local server: in both colours, and every way to go through it."""

from __future__ import annotations

import asyncio
import warnings
from collections.abc import Iterator
from typing import Any

import pytest

from openai import AsyncOpenAI, OpenAI, endpoints, pagination
from openai.endpoints import Endpoint
from openai.testing import LocalServer

LISTS = [row for row in endpoints.all() if row.page not in ("", "page")]
WHOLE = [row for row in endpoints.all() if row.page == "page" and row.method == "GET"]
CLASSES = {
    "cursor": (pagination.SyncCursorPage, pagination.AsyncCursorPage),
    "conversation_cursor": (pagination.SyncConversationCursorPage, pagination.AsyncConversationCursorPage),
    "next_cursor": (pagination.SyncNextCursorPage, pagination.AsyncNextCursorPage),
}
SETTINGS: Any = {
    "api_key": "sk-test",
    "admin_api_key": "sk-admin",
    "max_retries": 0,
    "_strict_response_validation": True,
}

every_list = pytest.mark.parametrize("row", LISTS, ids=lambda row: row.id)


@pytest.fixture
def client(server: LocalServer) -> Iterator[OpenAI]:
    with OpenAI(base_url=server.base_url, **SETTINGS) as made:
        yield made


def call(client: Any, row: Endpoint, **params: Any) -> Any:
    """Call the method of a row, with an id in every place that wants one."""
    for name in row.resource.split("."):
        client = getattr(client, name)
    with warnings.catch_warnings():
        # Some of them are deprecated.
        warnings.simplefilter("ignore", DeprecationWarning)
        return getattr(client, row.name)(*(f"some-{param.name}" for param in row.path_params), **params)


def ids(items: Any) -> list[str]:
    return [getattr(item, "id", None) or item.group_id for item in items]


def filled(server: LocalServer, row: Endpoint) -> list[str]:
    return [item.get("id") or item["group_id"] for item in server.fill(row.id, 7)]


def cursors(server: LocalServer) -> list[Any]:
    queries = [dict(request.query) for request in server.requests]
    assert {query["limit"] for query in queries} == {"3"}
    return [query.get("after") for query in queries]


def test_all_styles_are_there() -> None:
    assert {row.page for row in LISTS} == CLASSES.keys() == pagination.STYLES.keys() - {"page"}
    assert len(LISTS) > 50


@every_list
def test_three_pages(row: Endpoint, server: LocalServer, client: OpenAI) -> None:
    wanted = filled(server, row)
    first = call(client, row, limit=3)
    assert isinstance(first, CLASSES[row.page][0])
    assert ids(first) == wanted
    assert cursors(server) == [None, wanted[2], wanted[5]]
    assert ids(next(first) for _ in wanted) == wanted
    assert next(first, None) is None

    server.requests.clear()
    pages = [*first.iter_pages()]
    assert [ids(page.data) for page in pages] == [wanted[:3], wanted[3:6], wanted[6:]]
    assert [page.has_next_page() for page in pages] == [True, True, False]
    assert [page.next_page_info() and page.next_page_info().params for page in pages] == [
        {"after": wanted[2]},
        {"after": wanted[5]},
        None,
    ]
    assert cursors(server) == [wanted[2], wanted[5]]

    assert ids(first.get_next_page().get_next_page().data) == wanted[6:]
    with pytest.raises(RuntimeError, match="has_next_page"):
        pages[-1].get_next_page()


@every_list
def test_three_pages_awaited(row: Endpoint, server: LocalServer) -> None:
    wanted = filled(server, row)

    async def run() -> None:
        async with AsyncOpenAI(base_url=server.base_url, **SETTINGS) as client:
            listed = call(client, row, limit=3)
            assert server.requests == []
            assert ids([item async for item in listed]) == wanted
            assert cursors(server) == [None, wanted[2], wanted[5]]

            # The same call once more, awaited.
            first = await listed
            assert isinstance(first, CLASSES[row.page][1])
            assert ids([item async for item in first]) == wanted
            assert ids([await first.__anext__() for _ in wanted]) == wanted

            pages = [page async for page in first.iter_pages()]
            assert [ids(page.data) for page in pages] == [wanted[:3], wanted[3:6], wanted[6:]]
            assert [page.has_next_page() for page in pages] == [True, True, False]
            assert ids((await (await first.get_next_page()).get_next_page()).data) == wanted[6:]
            with pytest.raises(RuntimeError, match="has_next_page"):
                await pages[-1].get_next_page()

    asyncio.run(run())


@every_list
def test_list_without_items(row: Endpoint, server: LocalServer, client: OpenAI) -> None:
    server.fill(row.id, 0)
    page = call(client, row)
    assert page.data == [] and [*page] == [] and not page.has_next_page()


@pytest.mark.parametrize("row", WHOLE, ids=lambda row: row.id)
def test_lists_that_come_whole(row: Endpoint, server: LocalServer, client: OpenAI) -> None:
    server.fill(row.id, 7)
    page = call(client, row)
    assert type(page).__mro__[1] is pagination.SyncPage
    assert len([*page]) == 7 and not page.has_next_page() and page.next_page_info() is None
    assert len(server.requests) == 1
    with pytest.raises(RuntimeError, match="has_next_page"):
        page.get_next_page()
