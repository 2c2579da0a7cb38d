"""Cursors that servers give, good ones and bad ones, and pages that programs make for themselves."""

from __future__ import annotations

import asyncio
import copy
import json
import pickle
from collections.abc import Callable
from typing import Any, Optional, TypeVar

import httpx
import pytest
from hypothesis import given, strategies as st

import openai
from openai import AsyncOpenAI, OpenAI, OpenAIError, PaginationError
from openai._base_client import PageInfo
from openai.pagination import AsyncCursorPage, AsyncPage, BaseSyncPage, SyncCursorPage, SyncNextCursorPage, SyncPage
from openai.types import FileObject

T = TypeVar("T")

#: The cursor styles, by a list of each.
STYLES: dict[str, Callable[[Any], Any]] = {
    "cursor": lambda client: client.files.list(),
    "conversation_cursor": lambda client: client.conversations.items.list("conv_1"),
    "next_cursor": lambda client: client.admin.organization.groups.list(),
}

every_style = pytest.mark.parametrize("style", STYLES)


class Scripted:
    """A server that answers with one page after the other, and the last one from then on; and what it was asked."""

    def __init__(self, *pages: Any) -> None:
        self.pages = pages
        self.asked: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        request.read()
        self.asked.append(request)
        # A way through a list that does not end is an error of the test, not an endless loop.
        assert len(self.asked) <= 20
        page = self.pages[min(len(self.asked), len(self.pages)) - 1]
        return httpx.Response(200, json=page(request) if callable(page) else page)

    @property
    def cursors(self) -> list[Optional[str]]:
        return [request.url.params.get("after") for request in self.asked]

    def client(self, **settings: Any) -> OpenAI:
        http = httpx.Client(transport=httpx.MockTransport(self))
        return OpenAI(**{**SETTINGS, **settings}, http_client=http)

    def async_client(self, **settings: Any) -> AsyncOpenAI:
        http = httpx.AsyncClient(transport=httpx.MockTransport(self))
        return AsyncOpenAI(**{**SETTINGS, **settings}, http_client=http)


SETTINGS: Any = {
    "base_url": "http://api.test/v1",
    "api_key": "sk-secret",
    "admin_api_key": "sk-secret",
    "max_retries": 0,
}


def page(*ids: Any, **more: Any) -> dict[str, Any]:
    return {"object": "list", "data": [{"id": id} for id in ids], **more}


def walk(server: Scripted, style: str, is_async: bool) -> tuple[list[str], Optional[Exception]]:
    """Go through a list to its end; return the ids that came and the error that ended it."""
    found: list[str] = []
    listed = STYLES[style]

    async def run() -> None:
        async for item in listed(server.async_client()):
            found.append(item.id)  # noqa: PERF401  # what came before an error counts

    try:
        if is_async:
            asyncio.run(run())
        else:
            found.extend(item.id for item in listed(server.client()))
    except PaginationError as error:
        return found, error
    return found, None


both = pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])


# Where the cursor comes from


@both
@pytest.mark.parametrize(
    ("style", "first", "cursor"),
    [
        ("cursor", page("a", "b", has_more=True), "b"),
        ("cursor", page("a", "b"), "b"),
        ("cursor", page("a", "b", has_more=True, last_id="z", next="z"), "b"),
        ("cursor", page(has_more=True, last_id="b"), "b"),
        ("cursor", page(5, has_more=True), "5"),
        ("cursor", page(None, has_more=True, last_id="b"), "b"),
        ("conversation_cursor", page("a", "b", has_more=True, last_id="z"), "z"),
        ("conversation_cursor", page("a", "b", last_id="z"), "z"),
        ("conversation_cursor", page(has_more=True, last_id="z"), "z"),
        ("conversation_cursor", page("a", "b", has_more=True), "b"),
        ("conversation_cursor", page("a", "b", has_more=True, last_id=None), "b"),
        ("next_cursor", page("a", "b", has_more=True, next="token"), "token"),
        ("next_cursor", page("a", "b", next="token"), "token"),
        ("next_cursor", page(has_more=True, next="token"), "token"),
    ],
)
def test_cursor_of_a_page(style: str, first: Any, cursor: str, is_async: bool) -> None:
    server = Scripted(first, page("last", has_more=False, last_id="last", next="last"))
    found, error = walk(server, style, is_async)
    assert error is None and server.cursors == [None, cursor]
    assert found == [item["id"] for item in first["data"]] + ["last"]


@both
@pytest.mark.parametrize(
    ("style", "only"),
    [
        ("cursor", page("a", has_more=False, last_id="a")),
        ("cursor", page()),
        ("cursor", page(last_id="a")),
        ("cursor", page(None)),
        ("cursor", page("")),
        ("cursor", page(True)),
        ("conversation_cursor", page("a", has_more=False, last_id="a")),
        ("conversation_cursor", page("a")),
        ("conversation_cursor", page("a", last_id="")),
        ("next_cursor", page("a", has_more=False, next="b")),
        ("next_cursor", page("a", next=None)),
        ("next_cursor", page("a", last_id="b")),
        ("next_cursor", page("a", next="")),
    ],
)
def test_end_of_a_list(style: str, only: Any, is_async: bool) -> None:
    server = Scripted(only)
    assert walk(server, style, is_async) == ([item["id"] for item in only["data"]], None)
    assert len(server.asked) == 1


@both
@every_style
def test_empty_page_in_the_middle_does_not_end_the_list(style: str, is_async: bool) -> None:
    server = Scripted(
        page("a", has_more=True, last_id="a", next="a"),
        page(has_more=True, last_id="b", next="b"),
        page(has_more=True, last_id="c", next="c"),
        page("d", has_more=False),
    )
    assert walk(server, style, is_async) == (["a", "d"], None)
    assert server.cursors == [None, "a", "b", "c"]


def test_empty_page_has_a_next_one() -> None:
    first = Scripted(page(has_more=True, last_id="a"), page("b", has_more=False)).client().files.list()
    assert first.data == [] and first.has_next_page()
    assert [item.id for item in first.get_next_page().data] == ["b"]


# Cursors that lead nowhere, or back


@both
@every_style
@pytest.mark.parametrize("items", [[], [None], [""]])
def test_more_without_a_cursor_is_an_error(style: str, items: Any, is_async: bool) -> None:
    server = Scripted(page(*items, has_more=True))
    found, error = walk(server, style, is_async)
    assert found == items and len(server.asked) == 1
    assert "the server says that there is more, but this page has no cursor" in str(error)


@pytest.mark.parametrize("item", ["text", None, 5, []])
def test_items_that_are_no_objects(item: Any) -> None:
    server = Scripted({"data": [item], "has_more": True})
    found: list[Any] = []
    with pytest.raises(PaginationError, match="no cursor"):
        found.extend(server.client().files.list())
    assert found == [item]


@both
@every_style
def test_cursor_that_does_not_advance(style: str, is_async: bool) -> None:
    # A server that does not know the param `after`.
    server = Scripted(page("a", "b", has_more=True, last_id="b", next="b"))
    found, error = walk(server, style, is_async)
    assert found == ["a", "b", "a", "b"] and server.cursors == [None, "b"]
    assert "the cursor does not advance" in str(error) and "'after': 'b'" in str(error)
    assert ".list: " in str(error) and "sk-secret" not in str(error)


@both
@every_style
def test_cursors_that_go_in_circles(style: str, is_async: bool) -> None:
    def turn(request: httpx.Request) -> Any:
        following = {"a": "b", "b": "c", "c": "a"}[request.url.params.get("after", "c")]
        return page(following, has_more=True, last_id=following, next=following)

    server = Scripted(turn)
    found, error = walk(server, style, is_async)
    assert found == ["a", "b", "c", "a"] and server.cursors == [None, "a", "b", "c"]
    assert "one that has been" in str(error)


@both
def test_new_items_under_the_old_cursor_are_not_lost(is_async: bool) -> None:
    same = {"has_more": True, "last_id": "x"}
    server = Scripted(page("a", **same), page("b", **same))
    found, error = walk(server, "conversation_cursor", is_async)
    assert found == ["a", "b"] and error is not None


def test_asking_page_by_page_does_not_go_on_for_ever() -> None:
    server = Scripted(page("a", has_more=True), page("b", has_more=True))
    third = server.client().files.list().get_next_page().get_next_page()
    assert third.has_next_page() and [item.id for item in third.data] == ["b"]
    with pytest.raises(PaginationError, match="does not advance"):
        third.get_next_page()
    assert len(server.asked) == 3


def test_asking_page_by_page_awaited() -> None:
    async def run() -> None:
        first = await Scripted(page("a", has_more=True)).async_client().files.list()
        second = await first.get_next_page()
        with pytest.raises(PaginationError, match="does not advance"):
            await second.get_next_page()

    asyncio.run(run())


def test_cursor_of_the_first_call_that_comes_back() -> None:
    server = Scripted(page("a", has_more=True))
    with pytest.raises(PaginationError):
        [*server.client().files.list(after="a")]
    assert len(server.asked) == 1


def test_going_through_a_page_again_is_no_circle() -> None:
    server = Scripted(page("a", has_more=True), page("b", has_more=False))
    first = server.client().files.list()
    for _ in range(3):
        assert [item.id for item in first] == ["a", "b"]


@given(st.lists(st.tuples(st.integers(0, 3), st.booleans()), min_size=1, max_size=6))
def test_whatever_sizes_pages_have_all_items_come(sizes: list[tuple[int, bool]]) -> None:
    pages, wanted = [], []
    for at, (size, says_more) in enumerate(sizes):
        ids = [f"{at}-{number}" for number in range(size)]
        wanted += ids
        last = at + 1 == len(sizes)
        # An empty page that does not say that there is more is the end.
        more = {"has_more": not last} if says_more or last or not size else {}
        pages.append(page(*ids, last_id=f"page-{at}", **more))
    server = Scripted(*pages)
    assert [item.id for item in server.client().files.list()] == wanted
    assert len(server.asked) == len(pages)


def test_the_error() -> None:
    error = PaginationError("what happened")
    assert isinstance(error, OpenAIError) and isinstance(error, RuntimeError)
    assert openai.PaginationError is PaginationError
    assert pickle.loads(pickle.dumps(error)).args == ("what happened",)


# An asynchronous list used in a synchronous way


def test_for_instead_of_async_for() -> None:
    server = Scripted(page("a", has_more=False))
    listed: Any = server.async_client().files.list()
    with pytest.raises(TypeError, match=r"files\.list\(\) is asynchronous.*'async for'"):
        for _ in listed:
            pass

    async def run() -> None:
        reached: Any = await listed
        with pytest.raises(TypeError, match=r"asynchronous.*'async for'"):
            list(reached)

    asyncio.run(run())


@pytest.mark.parametrize("name", ["data", "has_more", "has_next_page", "get_next_page", "nonsense"])
def test_page_that_was_not_awaited(name: str) -> None:
    listed = Scripted(page("a")).async_client().files.list()
    with pytest.raises(AttributeError, match=f"{name}.*await the call"):
        getattr(listed, name)
    assert copy.copy(listed)._call is listed._call


def test_pages_of_a_call_that_was_not_awaited() -> None:
    server = Scripted(page("a", has_more=True), page("b", has_more=False))

    async def run() -> list[Any]:
        return [reached async for reached in server.async_client().files.list().iter_pages()]

    pages = asyncio.run(run())
    assert [[item.id for item in reached.data] for reached in pages] == [["a"], ["b"]]
    assert all(isinstance(reached, AsyncCursorPage) for reached in pages)


# PageInfo


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ({"params": {"after": "a"}}, "PageInfo(params={'after': 'a'})"),
        ({"json": {"page": 2}}, "PageInfo(json={'page': 2})"),
        ({"url": httpx.URL("http://a.test/b?c=1")}, "PageInfo(url=http://a.test/b?c=1)"),
    ],
)
def test_page_info(given: Any, shown: str) -> None:
    info = PageInfo(**given)
    assert repr(info) == shown
    for name in ("url", "json", "params"):
        value = getattr(info, name)
        assert value == given[name] if name in given else isinstance(value, openai.NotGiven)


# Raw responses


def test_pages_after_a_raw_response() -> None:
    server = Scripted(page("a", has_more=True), page("b", has_more=False))
    raw = server.client().files.with_raw_response.list(extra_headers={"x-own": "1"})
    assert [item.id for item in raw.parse()] == ["a", "b"]
    assert [request.headers["x-own"] for request in server.asked] == ["1", "1"]


def test_pages_after_a_raw_response_awaited() -> None:
    server = Scripted(page("a", has_more=True), page("b", has_more=False))

    async def run() -> list[str]:
        raw = await server.async_client().files.with_raw_response.list()
        return [item.id async for item in raw.parse()]

    assert asyncio.run(run()) == ["a", "b"]


# Pages of a program's own


def owned(server: Scripted, info: Any, path: str = "/files", **call: Any) -> Any:
    """Return the first page of a list, as a page class that says by itself what follows."""

    class Own(SyncPage[Any]):
        def next_page_info(self) -> Any:
            return info

    call.setdefault("options", {"params": {"limit": 2, "order": "asc", "project": "p"}})
    return server.client().get_api_list(path, model=FileObject, page=Own, **call)


def posted(server: Scripted, info: Any, **options: Any) -> Any:
    return owned(server, info, method="post", body={"query": "q"}, options=options)


URLS = {
    "absolute": "http://api.test/v1/other?after=x&limit=9",
    "httpx": httpx.URL("http://api.test/v1/other?after=x&limit=9"),
    "path": "/other?after=x&limit=9",
    "relative": "other?after=x&limit=9",
}


@pytest.mark.parametrize("form", URLS)
def test_next_page_by_its_url(form: str) -> None:
    server = Scripted(page("a"))
    owned(server, PageInfo(url=URLS[form])).get_next_page()
    url = server.asked[1].url
    assert url.copy_with(query=None) == "http://api.test/v1/other"
    assert dict(url.params) == {"limit": "9", "order": "asc", "project": "p", "after": "x"}


@pytest.mark.parametrize(
    "url",
    [
        "http://evil.test/v1/files?after=x",
        "//evil.test/v1/files",
        "https://api.test/v1/files",
        "http://api.test.evil.test/v1/files",
        "http://api.test/v1evil/files",
        "http://api.test@evil.test/v1/files",
    ],
)
def test_no_key_goes_to_where_the_answer_says(url: str) -> None:
    server = Scripted(page("a"))
    with pytest.raises(PaginationError, match="not below the client's base URL; keys are not sent there"):
        owned(server, PageInfo(url=url)).get_next_page()
    assert len(server.asked) == 1


@pytest.mark.parametrize("at", ["http://api.test/v1", ""])
@pytest.mark.parametrize(
    "path",
    [
        "/../admin",
        "/files/../../admin",
        "/%2e%2e/admin",
        "/.%2E/admin",
        "/files/%2e%2e%2f%2e%2e%2fadmin",
        "/%252e%252e/admin",
        "/..%5cadmin",
        "/..\\admin",
        "/./../admin",
        "/..;a=b/admin",
        "//../../admin",
        "/..",
    ],
)
def test_no_key_goes_out_of_the_path_of_the_base_url(at: str, path: str) -> None:
    server = Scripted(page("a"))
    with pytest.raises(PaginationError, match=r"the client's base URL.*keys are not sent there"):
        owned(server, PageInfo(url=f"{at}{path}")).get_next_page()
    assert len(server.asked) == 1


@pytest.mark.parametrize("path", ["/files/../files", "/files/a..b", "/files/...", "/files/./x", "/files/%2e%2e/y"])
def test_dots_that_stay_within_the_base_url(path: str) -> None:
    server = Scripted(page("a"))
    owned(server, PageInfo(url=f"http://api.test/v1{path}?after=x")).get_next_page()
    assert len(server.asked) == 2


def test_pages_of_another_server_that_the_program_asked_itself() -> None:
    server = Scripted(page("a"))
    info = PageInfo(url="http://other.test/v2/files?after=x")
    owned(server, info, "http://other.test/v2/files").get_next_page()
    assert server.asked[1].url.copy_with(query=None) == "http://other.test/v2/files"
    assert dict(server.asked[1].url.params) == {"limit": "2", "order": "asc", "project": "p", "after": "x"}


def test_next_page_by_params() -> None:
    server = Scripted(page("a"))
    owned(server, PageInfo(params={"page": 2, "limit": 5})).get_next_page()
    assert dict(server.asked[1].url.params) == {"limit": "5", "order": "asc", "project": "p", "page": "2"}


def test_next_page_by_the_body() -> None:
    server = Scripted(page("a"))
    posted(server, PageInfo(json={"cursor": "x"}), extra_json={"cursor": "old", "own": 1}).get_next_page()
    first, second = (json.loads(request.content) for request in server.asked)
    assert first == {"query": "q", "cursor": "old", "own": 1}
    assert second == {"query": "q", "cursor": "x", "own": 1}


@pytest.mark.parametrize("info", [PageInfo(json=[1]), PageInfo(json="text")])
def test_body_that_is_no_object(info: PageInfo) -> None:
    with pytest.raises(TypeError, match="Pagination is only supported with mappings"):
        posted(Scripted(page("a")), info).get_next_page()


@pytest.mark.parametrize(
    "info",
    [PageInfo(json={"query": "q"}), PageInfo(params={}), PageInfo(url="/files"), PageInfo(json={})],
)
def test_next_page_that_is_this_one(info: PageInfo) -> None:
    server = Scripted(page("a"))
    with pytest.raises(PaginationError):
        posted(server, info).get_next_page()
    assert len(server.asked) == 1


def test_page_class_that_counts() -> None:
    server = Scripted(page("a"), page("b"), page("c"), page())

    class Counting(SyncPage[T]):
        def next_page_info(self) -> Optional[PageInfo]:
            options: Any = self._options
            return PageInfo(params={"page": int(options.params.get("page", 1)) + 1}) if self.data else None

    first = server.client().get_api_list("/files", model=FileObject, page=Counting[FileObject])
    assert isinstance(first, Counting)
    assert [item.id for item in first] == ["a", "b", "c"]
    assert [request.url.params.get("page") for request in server.asked] == [None, "2", "3", "4"]


def test_page_class_that_counts_awaited() -> None:
    server = Scripted(page("a"), page("b"), page())

    class Counting(AsyncPage[T]):
        def next_page_info(self) -> Optional[PageInfo]:
            options: Any = self._options
            return PageInfo(json={"page": options.json_data["page"] + 1}) if self.data else None

    async def run() -> list[Any]:
        client = server.async_client()
        listed = client.get_api_list(
            "/files", model=FileObject, page=Counting[FileObject], method="post", body={"page": 1}
        )
        assert isinstance(await listed, Counting)
        server.asked.clear()
        return [item async for item in listed]

    found = asyncio.run(run())
    assert [type(item) for item in found] == [FileObject] * 2
    assert [json.loads(request.content) for request in server.asked] == [{"page": 1}, {"page": 2}, {"page": 3}]


def test_page_class_with_items_elsewhere_and_its_own_way_on() -> None:
    class Results(BaseSyncPage[Any]):
        results: list[Any]

        def _get_page_items(self) -> list[Any]:
            return self.results

        def has_next_page(self) -> bool:
            return len(self.results) > 1

        def get_next_page(self) -> Any:
            return Results.construct(results=self.results[1:])

    assert [*Results.construct(results=[1, 2, 3])] == [1, 2, 3, 2, 3, 3]


def test_constructed_page_that_says_more() -> None:
    made = SyncCursorPage[Any].construct(data=[{"id": "a"}], has_more=True)
    assert made.has_next_page()
    with pytest.raises(RuntimeError, match="no client"):
        made.get_next_page()
    token = SyncNextCursorPage[Any].construct(data=[], has_more=True, next="t")
    info = token.next_page_info()
    assert info is not None and info.params == {"after": "t"}


@pytest.mark.parametrize("page", [SyncCursorPage, AsyncCursorPage, SyncNextCursorPage])
def test_a_page_for_a_test_needs_only_its_items(page: Any) -> None:
    file = FileObject.construct(id="file-1")
    assert page[FileObject](data=[file]).data == page(data=[file]).data == [file]
    assert page[FileObject].model_validate({"data": [], "has_more": False}).has_more is False
