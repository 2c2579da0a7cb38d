"""Pages of lists, and iteration over the items of all pages.

A page is a model: it holds what the server sent, and iterating it yields the items of this and all following pages.
``SyncPage[X]`` is a real class, created once, so ``isinstance(page, SyncCursorPage[FileObject])`` works.
"""

from __future__ import annotations

import copy
from collections.abc import AsyncIterator, Coroutine, Generator, Iterator
from typing import TYPE_CHECKING, Any, Generic, List, NoReturn, Optional, Protocol, TypeVar, Union, cast

from ._flow.paging import PageInfo as PageInfo, after_last_item, after_named_id, after_token, next_call, stuck
from ._model.base import BaseModel
from ._model.descriptors import keep_methods

if TYPE_CHECKING:
    from typing_extensions import Self

    from ._calls.request_options import FinalRequestOptions
    from ._flow.binding import Bound
    from ._flow.settings import FlowClient
    from ._support.annotations import Annotation

_T = TypeVar("_T")
AsyncPageT = TypeVar("AsyncPageT", bound="BaseAsyncPage[Any]")
SyncPageT = TypeVar("SyncPageT", bound="BaseSyncPage[Any]")


class CursorPageItem(Protocol):
    """An item whose id is the cursor for the items after it."""

    id: Optional[str]


class BasePage(BaseModel, Generic[_T]):
    """The base of all pages: the items of this page, and what to request for the next."""

    if not TYPE_CHECKING:
        __private__ = BaseModel.__private__ | {"_client", "_call", "_items"}

        def __class_getitem__(cls, item: Annotation) -> type:
            if isinstance(item, TypeVar):
                return super().__class_getitem__(item)
            return _get_page_class(cls, item)

    def _bind(self, client: FlowClient, call: Bound) -> None:
        """Set the client and the call that the page came from."""
        self.__dict__.update(_client=client, _call=call)
        # A server may send a field of that name.
        self.__dict__.pop("_items", None)

    def __copy__(self) -> Self:
        return type(self)._copy_with(self, self.__dict__)

    def __deepcopy__(self, memo: Optional[dict[int, object]] = None) -> Self:
        # The copy requests its next page from the same client.
        state = copy.deepcopy(type(self).__getstate__(self), memo)
        return type(self)._copy_with(self, {**self.__dict__, **state})

    def __getstate__(self) -> dict[str, Any]:
        # A pickled page keeps its items, but neither the client nor the call, whose headers hold the key.
        return {name: value for name, value in self.__dict__.items() if name not in ("_client", "_call", "_items")}

    def __reduce__(self) -> tuple[Any, ...]:
        # No module has an attribute for the class SyncPage[X].
        page, item = type(self).__dict__.get("__page_type_args__", (type(self), None))
        return _unpickle, (page, item), type(self).__getstate__(self)

    def _copy_with(self, data: dict[str, Any]) -> Self:
        page = object.__new__(type(self))
        page.__dict__ = {name: value for name, value in data.items() if name != "_items"}
        return page

    def _get_page_items(self) -> List[_T]:
        items = self.__dict__.get("data")
        return items if isinstance(items, list) else []

    def has_next_page(self) -> bool:
        """Return whether there is a page after this one, even if it may be empty."""
        return type(self).next_page_info(self) is not None

    def next_page_info(self) -> Optional[PageInfo]:
        """Return the params or URL of the next page; ``None`` on the last one."""
        return None

    def _build_next_call(self) -> Bound:
        """Return the call for the next page.

        Raises:
            RuntimeError: there is none, or the page has no client.
            PaginationError: the cursor leads nowhere, or back to this page.
        """
        info = type(self).next_page_info(self)
        if info is None:
            raise RuntimeError(
                "No next page expected; please check `.has_next_page()` before calling `.get_next_page()`."
            )
        if "_client" not in self.__dict__:
            raise RuntimeError("This page has no client to request the next one: it was constructed or unpickled.")
        return next_call(self.__dict__["_call"], info, self.__dict__["_client"]._base_text)

    def _check_progress(self, passed: set[str]) -> None:
        """Add the cursor of the next page to those that have been used.

        Raises:
            PaginationError: it has been used before, so the iteration would never end.
        """
        info = type(self).next_page_info(self)
        if info is None:
            # A page class of another package, which finds its next page in its own way.
            return
        if repr(info) in passed:
            raise stuck(self.__dict__.get("_call"), info)
        passed.add(repr(info))

    @property
    def _options(self) -> Optional[Bound]:
        # Read by page classes of other packages to find the next page.
        return self.__dict__.get("_call")

    @_options.setter
    def _options(self, options: Union[Bound, FinalRequestOptions, None]) -> None:
        from ._calls.options import call_of
        from ._flow.binding import Bound

        if options is not None and not isinstance(options, Bound):
            options = call_of(options, type(self))
        self.__dict__["_call"] = options


class BaseSyncPage(BasePage[_T], Generic[_T]):
    """A page of a synchronous client."""

    if TYPE_CHECKING:
        _client: FlowClient

    def __iter__(self) -> Iterator[_T]:
        for page in type(self).iter_pages(self):
            yield from type(page)._get_page_items(page)

    def __next__(self) -> _T:
        if "_items" not in self.__dict__:
            self.__dict__["_items"] = iter(self)
        return cast(_T, next(self.__dict__["_items"]))

    def iter_pages(self) -> Iterator[Self]:
        """Yield this page and all following pages, each requested when it is reached.

        Raises:
            PaginationError: the cursor of a page leads nowhere, or back; all items received have been yielded by then.
        """
        page, passed = self, set[str]()
        while True:
            yield page
            cls = type(page)
            if not cls.has_next_page(page):
                return
            cls._check_progress(page, passed)
            page = cls.get_next_page(page)

    def get_next_page(self) -> Self:
        """Request the next page.

        Raises:
            RuntimeError: there is none.
            PaginationError: the server announces one, but its cursor leads nowhere, or back to this page.
        """
        call = type(self)._build_next_call(self)
        return cast("Self", self._client._request(call))


class BaseAsyncPage(BasePage[_T], Generic[_T]):
    """A page of an asynchronous client."""

    if TYPE_CHECKING:
        _client: FlowClient

    if not TYPE_CHECKING:

        def __iter__(self) -> NoReturn:
            raise TypeError(
                f"a {type(self).__name__} is asynchronous: iterate over its items with 'async for', not 'for'"
            )

    async def __aiter__(self) -> AsyncIterator[_T]:
        async for page in type(self).iter_pages(self):
            for item in type(page)._get_page_items(page):
                yield item

    async def __anext__(self) -> _T:
        if "_items" not in self.__dict__:
            self.__dict__["_items"] = self.__aiter__()
        return cast(_T, await self.__dict__["_items"].__anext__())

    async def iter_pages(self) -> AsyncIterator[Self]:
        """Yield this page and all following pages, each requested when it is reached.

        Raises:
            PaginationError: the cursor of a page leads nowhere, or back; all items received have been yielded by then.
        """
        page, passed = self, set[str]()
        while True:
            yield page
            cls = type(page)
            if not cls.has_next_page(page):
                return
            cls._check_progress(page, passed)
            page = await cls.get_next_page(page)

    async def get_next_page(self) -> Self:
        """Request the next page.

        Raises:
            RuntimeError: there is none.
            PaginationError: the server announces one, but its cursor leads nowhere, or back to this page.
        """
        call = type(self)._build_next_call(self)
        return cast("Self", await self._client._request(call))


for _page in (BasePage, BaseSyncPage, BaseAsyncPage):
    keep_methods(_page)


class SyncPage(BaseSyncPage[_T], Generic[_T]):
    """A complete list, in one page."""

    data: List[_T]
    object: str


class AsyncPage(BaseAsyncPage[_T], Generic[_T]):
    """A complete list, in one page."""

    data: List[_T]
    object: str


class SyncCursorPage(SyncPage[_T], Generic[_T]):
    """A page of a list; the id of its last item is the cursor of the next page."""

    has_more: Optional[bool] = None
    # Not all servers send it, and pages that programs construct for tests rarely have it.
    object: Optional[str] = None  # type: ignore[assignment]

    def next_page_info(self) -> Optional[PageInfo]:
        """Return the params or URL of the next page; ``None`` on the last one."""
        return after_last_item(self, type(self)._get_page_items(self))


class AsyncCursorPage(AsyncPage[_T], Generic[_T]):
    """A page of a list; the id of its last item is the cursor of the next page."""

    has_more: Optional[bool] = None
    # Not all servers send it, and pages that programs construct for tests rarely have it.
    object: Optional[str] = None  # type: ignore[assignment]

    def next_page_info(self) -> Optional[PageInfo]:
        """Return the params or URL of the next page; ``None`` on the last one."""
        return after_last_item(self, type(self)._get_page_items(self))


class SyncConversationCursorPage(SyncCursorPage[_T], Generic[_T]):
    """A page of a list that names the id which is the cursor of the next page."""

    last_id: Optional[str] = None

    def next_page_info(self) -> Optional[PageInfo]:
        """Return the params or URL of the next page; ``None`` on the last one."""
        return after_named_id(self, type(self)._get_page_items(self))


class AsyncConversationCursorPage(AsyncCursorPage[_T], Generic[_T]):
    """A page of a list that names the id which is the cursor of the next page."""

    last_id: Optional[str] = None

    def next_page_info(self) -> Optional[PageInfo]:
        """Return the params or URL of the next page; ``None`` on the last one."""
        return after_named_id(self, type(self)._get_page_items(self))


class SyncNextCursorPage(SyncCursorPage[_T], Generic[_T]):
    """A page of a list that names the cursor of the next page."""

    next: Optional[str] = None

    def next_page_info(self) -> Optional[PageInfo]:
        """Return the params or URL of the next page; ``None`` on the last one."""
        return after_token(self)


class AsyncNextCursorPage(AsyncCursorPage[_T], Generic[_T]):
    """A page of a list that names the cursor of the next page."""

    next: Optional[str] = None

    def next_page_info(self) -> Optional[PageInfo]:
        """Return the params or URL of the next page; ``None`` on the last one."""
        return after_token(self)


_page_classes: dict[tuple[type, Annotation], type] = {}


def _get_page_class(page: type, item: Annotation) -> type:
    """Return the class ``page[item]``, which derives from ``page``, and from ``base[item]`` of its base."""
    cls = _page_classes.get((page, item))
    if cls is None:
        bases = (page, *[_get_page_class(base, item) for base in page.__mro__[1:] if base in _PAGES][:1])
        name = f"{page.__name__}[{getattr(item, '__name__', item)}]"
        cls = type(
            name,
            bases,
            {
                "__annotations__": {"data": cast(Any, List)[item]},
                "__module__": __name__,
                "__doc__": page.__doc__,
                "__page_type_args__": (page, item),
            },
        )
        _page_classes[page, item] = cls
    return cls


def _unpickle(page: type, item: Optional[Annotation]) -> object:
    """Return an instance of ``page[item]`` without state; pickles refer to this function by its name."""
    return object.__new__(page if item is None else _get_page_class(page, item))


class AsyncPaginator(Generic[_T, AsyncPageT]):
    """A call of a list method on an asynchronous client: await it for one page, or iterate it for all items."""

    def __init__(self, client: FlowClient, call: Bound) -> None:
        self._client = client
        self._call = call

    def __await__(self) -> Generator[Any, None, AsyncPageT]:
        page: Coroutine[Any, Any, AsyncPageT] = self._client._request(self._call)
        return page.__await__()

    async def __aiter__(self) -> AsyncIterator[_T]:
        page = await self
        async for item in page:
            yield item

    async def iter_pages(self) -> AsyncIterator[AsyncPageT]:
        """Yield all pages, each requested when it is reached."""
        first = await self
        async for page in type(first).iter_pages(first):
            yield page

    if not TYPE_CHECKING:

        def __iter__(self) -> NoReturn:
            raise TypeError(
                f"{self._call.endpoint.id}() is asynchronous: iterate over its items with 'async for', not 'for'"
            )

        def __getattr__(self, name: str) -> NoReturn:
            raise AttributeError(
                f"{type(self).__name__!r} object has no attribute {name!r}: await the call for a page, "
                "or iterate over all items with 'async for'"
            )


#: Page classes by the style that rows name, for synchronous and asynchronous clients.
STYLES: dict[str, tuple[Any, Any]] = {
    "page": (SyncPage, AsyncPage),
    "cursor": (SyncCursorPage, AsyncCursorPage),
    "conversation_cursor": (SyncConversationCursorPage, AsyncConversationCursorPage),
    "next_cursor": (SyncNextCursorPage, AsyncNextCursorPage),
}

_PAGES = frozenset(page for pages in STYLES.values() for page in pages)
for _page in _PAGES:
    keep_methods(_page)
