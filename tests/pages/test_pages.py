"""Pages of lists, and the ways through them, blocking and awaited."""

from __future__ import annotations

import asyncio
import copy
import pickle
from collections.abc import AsyncIterator, Iterator
from typing import Any, TypeVar

import httpx
import pytest

from openai import APIStatusError, AsyncOpenAI, OpenAI
from openai.pagination import AsyncCursorPage, AsyncPage, BasePage, SyncCursorPage, SyncPage
from openai.types import Batch, FileObject, Model

T = TypeVar("T")


class Files:
    """A server with some files, and what it was asked."""

    def __init__(self, count: int, **more: Any) -> None:
        self.ids = [f"file-{number}" for number in range(count)]
        self.more = more
        self.asked: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request)
        params = request.url.params
        start = self.ids.index(params["after"]) + 1 if "after" in params else 0
        end = start + int(params.get("limit", 2))
        data = [{"id": id, "object": "file"} for id in self.ids[start:end]]
        body = {"object": "list", "data": data, "has_more": end < len(self.ids), **self.more}
        return httpx.Response(200, json=body, headers={"x-request-id": f"req-{len(self.asked)}"})


class Clients:
    """Makes clients of a server."""

    def __init__(self, server: Any) -> None:
        self.sync = OpenAI(
            base_url="http://api.test/v1",
            api_key="sk-test",
            max_retries=0,
            http_client=httpx.Client(transport=httpx.MockTransport(server)),
        )
        self.asynchronous = AsyncOpenAI(
            base_url="http://api.test/v1",
            api_key="sk-test",
            max_retries=0,
            http_client=httpx.AsyncClient(transport=httpx.MockTransport(server)),
        )


def ids(items: Any) -> list[str]:
    return [item.id for item in items]


@pytest.fixture
def files() -> Files:
    return Files(5)


@pytest.fixture
def client(files: Files) -> OpenAI:
    return Clients(files).sync


@pytest.fixture
def async_client(files: Files) -> AsyncOpenAI:
    return Clients(files).asynchronous


# Blocking


def test_page_is_what_came(client: OpenAI, files: Files) -> None:
    page = client.files.list()
    assert ids(page.data) == ["file-0", "file-1"]
    assert type(page.data[0]) is FileObject
    assert page.has_more is True and page.object == "list"
    assert page._request_id == "req-1"
    assert len(files.asked) == 1


def test_iteration_goes_through_all_pages(client: OpenAI, files: Files) -> None:
    assert ids(client.files.list()) == files.ids
    assert [request.url.params.get("after") for request in files.asked] == [None, "file-1", "file-3"]


def test_pages_are_requested_when_they_are_reached(client: OpenAI, files: Files) -> None:
    items = iter(client.files.list())
    for reached, asked in [("file-0", 1), ("file-1", 1), ("file-2", 2), ("file-3", 2), ("file-4", 3)]:
        assert next(items).id == reached
        assert len(files.asked) == asked


def test_iteration_can_be_repeated(client: OpenAI, files: Files) -> None:
    page = client.files.list()
    assert ids(page) == ids(page) == files.ids


def test_next_takes_one_item_after_the_other(client: OpenAI, files: Files) -> None:
    page = client.files.list()
    assert [next(page).id for _ in files.ids] == files.ids
    with pytest.raises(StopIteration):
        next(page)
    # Iterating begins at the beginning all the same.
    assert ids(page) == files.ids


def test_iter_pages(client: OpenAI) -> None:
    pages = [*client.files.list().iter_pages()]
    assert [ids(page.data) for page in pages] == [["file-0", "file-1"], ["file-2", "file-3"], ["file-4"]]
    assert [page.has_next_page() for page in pages] == [True, True, False]
    assert [page._request_id for page in pages] == ["req-1", "req-2", "req-3"]
    assert len({type(page) for page in pages}) == 1


def test_get_next_page(client: OpenAI) -> None:
    page = client.files.list()
    info = page.next_page_info()
    assert info is not None and info.params == {"after": "file-1"}
    second = page.get_next_page()
    assert ids(second.data) == ["file-2", "file-3"]
    assert ids(page.data) == ["file-0", "file-1"]
    assert ids(page.get_next_page().data) == ["file-2", "file-3"]


def test_last_page(client: OpenAI) -> None:
    page = client.files.list(after="file-3")
    assert ids(page) == ["file-4"]
    assert not page.has_next_page() and page.next_page_info() is None
    with pytest.raises(RuntimeError, match="has_next_page"):
        page.get_next_page()


def test_params_are_kept_across_pages(client: OpenAI, files: Files) -> None:
    page = client.files.list(
        limit=3, order="desc", purpose="batch", extra_query={"project": "p"}, extra_headers={"x-own": "1"}, timeout=7
    )
    assert ids(page) == files.ids
    first, second = files.asked
    assert dict(first.url.params) == {"limit": "3", "order": "desc", "purpose": "batch", "project": "p"}
    assert dict(second.url.params) == {**first.url.params, "after": "file-2"}
    for request in files.asked:
        assert request.method == "GET" and request.url.path == "/v1/files"
        assert request.headers["x-own"] == "1"
        assert request.extensions["timeout"]["read"] == 7


def test_client_with_options_is_kept_across_pages(client: OpenAI, files: Files) -> None:
    ids(client.with_options(default_headers={"x-own": "1"}).files.list())
    assert [request.headers.get("x-own") for request in files.asked] == ["1"] * 3


def test_empty_page() -> None:
    client = Clients(Files(0)).sync
    page = client.files.list()
    assert page.data == [] and ids(page) == [] and not page.has_next_page()
    assert next(page, None) is None


def test_server_that_does_not_say_whether_there_is_more() -> None:
    server = Files(4)
    plain = server.__call__

    def without_has_more(request: httpx.Request) -> httpx.Response:
        body = plain(request).json()
        del body["has_more"]
        return httpx.Response(200, json=body)

    assert ids(Clients(without_has_more).sync.files.list()) == server.ids
    assert len(server.asked) == 3


@pytest.mark.parametrize("data", [None, {}, "text", 3])
def test_data_that_is_no_list_is_an_empty_page(data: Any) -> None:
    page = Clients(lambda _: httpx.Response(200, json={"data": data})).sync.files.list()
    assert [*page] == [] and not page.has_next_page()


def test_error_in_the_middle(files: Files) -> None:
    def failing(request: httpx.Request) -> httpx.Response:
        if "after" in request.url.params:
            return httpx.Response(400, json={"error": {"message": "no more"}})
        return files(request)

    items = iter(Clients(failing).sync.files.list())
    assert [next(items).id, next(items).id] == ["file-0", "file-1"]
    with pytest.raises(APIStatusError, match="no more"):
        next(items)


def test_list_that_comes_whole() -> None:
    body = {"object": "list", "data": [{"id": "a"}, {"id": "b"}], "has_more": True}
    page = Clients(lambda _: httpx.Response(200, json=body)).sync.models.list()
    assert ids(page) == ["a", "b"] and not page.has_next_page()
    with pytest.raises(RuntimeError):
        page.get_next_page()


# Awaited


async def collect(items: AsyncIterator[Any]) -> list[Any]:
    return [item async for item in items]


def test_awaiting_gives_the_first_page(async_client: AsyncOpenAI, files: Files) -> None:
    async def run() -> None:
        page = await async_client.files.list()
        assert ids(page.data) == ["file-0", "file-1"] and page.has_next_page()
        assert len(files.asked) == 1
        assert ids(await collect(page)) == files.ids

    asyncio.run(run())


def test_async_for_over_the_call_and_over_the_page(async_client: AsyncOpenAI, files: Files) -> None:
    async def run() -> None:
        assert ids(await collect(async_client.files.list(limit=4))) == files.ids
        assert ids(await collect(await async_client.files.list(limit=4))) == files.ids
        assert [request.url.params["limit"] for request in files.asked] == ["4"] * 4

    asyncio.run(run())


def test_anext_takes_one_item_after_the_other(async_client: AsyncOpenAI, files: Files) -> None:
    async def run() -> None:
        page = await async_client.files.list()
        assert [(await page.__anext__()).id for _ in files.ids] == files.ids
        with pytest.raises(StopAsyncIteration):
            await page.__anext__()

    asyncio.run(run())


def test_asynchronous_pages(async_client: AsyncOpenAI) -> None:
    async def run() -> None:
        page = await async_client.files.list()
        pages = await collect(page.iter_pages())
        assert [ids(each.data) for each in pages] == [["file-0", "file-1"], ["file-2", "file-3"], ["file-4"]]
        assert ids((await page.get_next_page()).data) == ["file-2", "file-3"]
        with pytest.raises(RuntimeError, match="has_next_page"):
            await pages[-1].get_next_page()

    asyncio.run(run())


def test_nothing_is_sent_before_it_is_awaited(async_client: AsyncOpenAI, files: Files) -> None:
    async_client.files.list()
    assert files.asked == []


# Classes


def test_class_of_a_page(client: OpenAI) -> None:
    page = client.files.list()
    assert type(page) is SyncCursorPage[FileObject]
    for cls in (SyncCursorPage[FileObject], SyncCursorPage, SyncPage[FileObject], SyncPage, BasePage):
        assert isinstance(page, cls)
    for other in (SyncCursorPage[Batch], SyncPage[Batch], AsyncCursorPage, AsyncPage):
        assert not isinstance(page, other)


def test_class_of_an_asynchronous_page(async_client: AsyncOpenAI) -> None:
    async def run() -> Any:
        return await async_client.files.list()

    page = asyncio.run(run())
    assert type(page) is AsyncCursorPage[FileObject]
    assert isinstance(page, AsyncPage[FileObject]) and isinstance(page, AsyncPage)
    assert not isinstance(page, SyncPage)


def test_class_of_a_page_without_a_cursor() -> None:
    page = Clients(lambda _: httpx.Response(200, json={"object": "list", "data": []})).sync.models.list()
    assert type(page) is SyncPage[Model]
    assert not isinstance(page, SyncCursorPage)


def test_page_classes_are_made_once() -> None:
    assert SyncCursorPage[FileObject] is SyncCursorPage[FileObject]
    assert SyncCursorPage[FileObject] is not SyncCursorPage[Batch]
    assert issubclass(SyncCursorPage[FileObject], SyncPage[FileObject])
    assert SyncCursorPage[FileObject].__name__ == "SyncCursorPage[FileObject]"


def test_page_class_of_a_type_variable_stays_generic() -> None:
    class Own(SyncPage[T]):  # type: ignore[type-var, misc]
        pass

    assert issubclass(Own, SyncPage)


# As an object


def test_page_is_a_model(client: OpenAI) -> None:
    page = client.files.list(after="file-3")
    body = {"object": "list", "data": [{"id": "file-4", "object": "file"}], "has_more": False}
    assert page.to_dict() == body
    assert page.model_fields_set == {"object", "data", "has_more"}
    assert page.model_extra == {}
    assert page == client.files.list(after="file-3")
    assert page != client.files.list()
    assert repr(page).startswith("SyncCursorPage[FileObject](data=[FileObject(id='file-4'")
    assert "sk-test" not in repr(page) + str(vars(page).keys())


def test_field_that_the_class_does_not_declare() -> None:
    page: Any = Clients(Files(1, first_id="file-0")).sync.files.list()
    assert page.first_id == "file-0" and page.to_dict()["first_id"] == "file-0"


@pytest.mark.parametrize(
    "copied",
    [copy.copy, copy.deepcopy, lambda page: page.model_copy(), lambda page: page.model_copy(deep=True)],
    ids=["copy", "deepcopy", "model_copy", "deep model_copy"],
)
def test_copy_goes_on_to_the_next_page(client: OpenAI, files: Files, copied: Any) -> None:
    page = client.files.list()
    next(page)
    twin = copied(page)
    assert type(twin) is type(page) and twin == page and twin is not page
    assert ids(twin.get_next_page().data) == ["file-2", "file-3"]
    assert ids(twin) == files.ids
    assert next(twin).id == "file-0" and next(page).id == "file-1"


def test_deep_copy_has_items_of_its_own(client: OpenAI) -> None:
    page = client.files.list()
    twin = copy.deepcopy(page)
    twin.data[0].id = "changed"
    assert page.data[0].id == "file-0"


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_pickle(client: OpenAI, protocol: int) -> None:
    page = client.files.list(extra_headers={"authorization": "Bearer sk-secret"})
    next(page)
    pickled = pickle.dumps(page, protocol)
    assert b"sk-" not in pickled
    again = pickle.loads(pickled)
    assert type(again) is SyncCursorPage[FileObject]
    assert again == page and ids(again.data) == ["file-0", "file-1"] and again._request_id == "req-1"
    assert again.has_next_page()
    with pytest.raises(RuntimeError, match="no client"):
        again.get_next_page()


def test_pickled_last_page_can_be_iterated(client: OpenAI) -> None:
    assert ids(pickle.loads(pickle.dumps(client.files.list(after="file-3")))) == ["file-4"]


def test_constructed_page() -> None:
    page = SyncCursorPage[FileObject].construct(data=[{"id": "a"}], has_more=False)
    assert type(page.data[0]) is FileObject and ids(page) == ["a"]
    plain: Iterator[Any] = iter(SyncPage.construct(data=[{"id": "a"}]))
    assert [*plain] == [{"id": "a"}]
