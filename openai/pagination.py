"""Pages of a list, and the way from one to the next.

A page is a model: it holds what the server sent, and iterating it goes through the items of all pages. ``SyncPage[X]``
is a real class, made once, so ``isinstance(page, SyncCursorPage[FileObject])`` says what it seems to.
"""

from __future__ import annotations

import copy
from collections.abc import AsyncIterator, Coroutine, Generator, Iterator
from typing import TYPE_CHECKING, Any, Generic, List, Optional, Protocol, TypeVar, Union, cast

from ._flow.paging import PageInfo as PageInfo, after_last_item, after_named_id, after_token, next_call, stuck
from ._model.base import BaseModel
from ._model.descriptors import keep_methods

if TYPE_CHECKING:
    from typing_extensions import Self

    from ._calls.request_options import FinalRequestOptions
    from ._flow.binding import Bound
    from ._flow.client import Caller

_T = TypeVar("_T")
AsyncPageT = TypeVar("AsyncPageT", bound="BaseAsyncPage[Any]")
SyncPageT = TypeVar("SyncPageT", bound="BaseSyncPage[Any]")


class CursorPageItem(Protocol):
    """An item whose id leads to what follows it."""

    id: Optional[str]


class BasePage(BaseModel, Generic[_T]):
    """What all pages share: the items that came, and what the next request would ask for."""

    if not TYPE_CHECKING:
        __private__ = BaseModel.__private__ | {"_client", "_call", "_items"}

        def __class_getitem__(cls, item: Any) -> type:
            if isinstance(item, TypeVar):
                return super().__class_getitem__(item)
            return _specialised(cls, item)

    def _bind(self, client: Any, call: Bound) -> None:
        """Remember where the page came from."""
        self.__dict__.update(_client=client, _call=call)
        # A server may send a field of the name.
        self.__dict__.pop("_items", None)

    def __copy__(self) -> Self:
        return type(self)._twin(self, self.__dict__)

    def __deepcopy__(self, memo: Optional[dict[int, Any]] = None) -> Self:
        # The copy asks the same client for its next page.
        state = copy.deepcopy(type(self).__getstate__(self), memo)
        return type(self)._twin(self, {**self.__dict__, **state})

    def __getstate__(self) -> dict[str, Any]:
        # A page that has been pickled keeps its items; the client, and the call with its headers, stay behind.
        return {name: value for name, value in self.__dict__.items() if name not in ("_client", "_call", "_items")}

    def __reduce__(self) -> tuple[Any, ...]:
        # No module holds the class SyncPage[X] under its name.
        page, item = type(self).__dict__.get("__made_of__", (type(self), None))
        return _unpickle, (page, item), type(self).__getstate__(self)

    def _twin(self, data: dict[str, Any]) -> Self:
        twin = object.__new__(type(self))
        twin.__dict__ = {name: value for name, value in data.items() if name != "_items"}
        return twin

    def _get_page_items(self) -> List[_T]:
        items = self.__dict__.get("data")
        return items if isinstance(items, list) else []

    def has_next_page(self) -> bool:
        """Say whether there is a page after this one, empty or not."""
        return type(self).next_page_info(self) is not None

    def next_page_info(self) -> Optional[PageInfo]:
        """Return what leads to the next page; ``None`` on the last one."""
        return None

    def _next_call(self) -> Bound:
        info = type(self).next_page_info(self)
        if info is None:
            raise RuntimeError(
                "No next page expected; please check `.has_next_page()` before calling `.get_next_page()`."
            )
        if "_client" not in self.__dict__:
            raise RuntimeError("This page has no client to ask for the next one: it was constructed or unpickled.")
        return next_call(self.__dict__["_call"], info, self.__dict__["_client"]._base_text)

    def _not_again(self, passed: set[str]) -> None:
        """Remember what leads to the next page.

        Raises:
            PaginationError: it has led to one before, so that this would never end.
        """
        info = type(self).next_page_info(self)
        if info is None:
            # A page class of somebody else's has its own way on.
            return
        if repr(info) in passed:
            raise stuck(self.__dict__.get("_call"), info)
        passed.add(repr(info))

    @property
    def _options(self) -> Optional[Bound]:
        # What page classes of other packages look into to say what comes next.
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
        _client: Caller

    def __iter__(self) -> Iterator[_T]:
        for page in type(self).iter_pages(self):
            yield from type(page)._get_page_items(page)

    def __next__(self) -> _T:
        if "_items" not in self.__dict__:
            self.__dict__["_items"] = iter(self)
        return cast(_T, next(self.__dict__["_items"]))

    def iter_pages(self) -> Iterator[Self]:
        """Yield this page and all that follow; each is requested when it is reached.

        Raises:
            PaginationError: the cursor of a page leads nowhere, or back; all items that came have been given by then.
        """
        page, passed = self, set[str]()
        while True:
            yield page
            cls = type(page)
            if not cls.has_next_page(page):
                return
            cls._not_again(page, passed)
            page = cls.get_next_page(page)

    def get_next_page(self) -> Self:
        """Request the next page.

        Raises:
            RuntimeError: there is none.
            PaginationError: the server says that there is one, but its cursor leads nowhere, or back to this page.
        """
        call = type(self)._next_call(self)
        return cast("Self", self._client._request(call))


class BaseAsyncPage(BasePage[_T], Generic[_T]):
    """A page of an asynchronous client."""

    if TYPE_CHECKING:
        _client: Caller

    if not TYPE_CHECKING:

        def __iter__(self) -> Any:
            raise TypeError(
                f"a {type(self).__name__} is asynchronous: go through its items with 'async for', not 'for'"
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
        """Yield this page and all that follow; each is requested when it is reached.

        Raises:
            PaginationError: the cursor of a page leads nowhere, or back; all items that came have been given by then.
        """
        page, passed = self, set[str]()
        while True:
            yield page
            cls = type(page)
            if not cls.has_next_page(page):
                return
            cls._not_again(page, passed)
            page = await cls.get_next_page(page)

    async def get_next_page(self) -> Self:
        """Request the next page.

        Raises:
            RuntimeError: there is none.
            PaginationError: the server says that there is one, but its cursor leads nowhere, or back to this page.
        """
        call = type(self)._next_call(self)
        return cast("Self", await self._client._request(call))


for _page in (BasePage, BaseSyncPage, BaseAsyncPage):
    keep_methods(_page)


class SyncPage(BaseSyncPage[_T], Generic[_T]):
    """A list that comes whole."""

    data: List[_T]
    object: str


class AsyncPage(BaseAsyncPage[_T], Generic[_T]):
    """A list that comes whole."""

    data: List[_T]
    object: str


class SyncCursorPage(SyncPage[_T], Generic[_T]):
    """A page of a list, whose last item leads to the next."""

    has_more: Optional[bool] = None
    # Not all servers say it, and those who make pages for tests do not either.
    object: Optional[str] = None  # type: ignore[assignment]

    def next_page_info(self) -> Optional[PageInfo]:
        """Return what leads to the next page; ``None`` on the last one."""
        return after_last_item(self, type(self)._get_page_items(self))


class AsyncCursorPage(AsyncPage[_T], Generic[_T]):
    """A page of a list, whose last item leads to the next."""

    has_more: Optional[bool] = None
    # Not all servers say it, and those who make pages for tests do not either.
    object: Optional[str] = None  # type: ignore[assignment]

    def next_page_info(self) -> Optional[PageInfo]:
        """Return what leads to the next page; ``None`` on the last one."""
        return after_last_item(self, type(self)._get_page_items(self))


class SyncConversationCursorPage(SyncCursorPage[_T], Generic[_T]):
    """A page of a list, which names the id that leads to the next."""

    last_id: Optional[str] = None

    def next_page_info(self) -> Optional[PageInfo]:
        """Return what leads to the next page; ``None`` on the last one."""
        return after_named_id(self, type(self)._get_page_items(self))


class AsyncConversationCursorPage(AsyncCursorPage[_T], Generic[_T]):
    """A page of a list, which names the id that leads to the next."""

    last_id: Optional[str] = None

    def next_page_info(self) -> Optional[PageInfo]:
        """Return what leads to the next page; ``None`` on the last one."""
        return after_named_id(self, type(self)._get_page_items(self))


class SyncNextCursorPage(SyncCursorPage[_T], Generic[_T]):
    """A page of a list, which names the cursor that leads to the next."""

    next: Optional[str] = None

    def next_page_info(self) -> Optional[PageInfo]:
        """Return what leads to the next page; ``None`` on the last one."""
        return after_token(self)


class AsyncNextCursorPage(AsyncCursorPage[_T], Generic[_T]):
    """A page of a list, which names the cursor that leads to the next."""

    next: Optional[str] = None

    def next_page_info(self) -> Optional[PageInfo]:
        """Return what leads to the next page; ``None`` on the last one."""
        return after_token(self)


_made: dict[tuple[type, Any], type] = {}


def _specialised(page: type, item: Any) -> type:
    """Return the class of a page of some items: a subclass of the page class, and of the like one of its base."""
    made = _made.get((page, item))
    if made is None:
        bases = (page, *[_specialised(base, item) for base in page.__mro__[1:] if base in _PAGES][:1])
        name = f"{page.__name__}[{getattr(item, '__name__', item)}]"
        made = type(
            name,
            bases,
            {
                "__annotations__": {"data": List[item]},
                "__module__": __name__,
                "__doc__": page.__doc__,
                "__made_of__": (page, item),
            },
        )
        _made[page, item] = made
    return made


def _unpickle(page: type, item: Any) -> Any:
    """Return an empty page of a class, or of what it was made of."""
    return object.__new__(page if item is None else _specialised(page, item))


class AsyncPaginator(Generic[_T, AsyncPageT]):
    """A call of a list method on an asynchronous client: await it for one page, or iterate it for all items."""

    def __init__(self, client: Caller, call: Bound) -> None:
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
        """Yield all pages; each is requested when it is reached."""
        first = await self
        async for page in type(first).iter_pages(first):
            yield page

    if not TYPE_CHECKING:

        def __iter__(self) -> Any:
            raise TypeError(
                f"{self._call.endpoint.id}() is asynchronous: go through its items with 'async for', not 'for'"
            )

        def __getattr__(self, name: str) -> Any:
            raise AttributeError(
                f"{type(self).__name__!r} object has no attribute {name!r}: await the call for a page, "
                "or go through all items with 'async for'"
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
