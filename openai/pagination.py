"""Pages of a list, and the way from one to the next.

A page is a model: it holds what the server sent, and iterating it goes through the items of all pages. ``SyncPage[X]``
is a real class, made once, so ``isinstance(page, SyncCursorPage[FileObject])`` says what it seems to.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Generator, Iterator
from typing import TYPE_CHECKING, Any, Generic, List, Optional, TypeVar, cast

from ._flow.paging import PageInfo, cursor_of, next_call
from ._models import BaseModel

if TYPE_CHECKING:
    from typing_extensions import Self

    from ._base_client import AsyncAPIClient, SyncAPIClient
    from ._flow.binding import Bound

_T = TypeVar("_T")


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

    def __getstate__(self) -> dict[str, Any]:
        # A page that has been pickled or copied deeply keeps its items; the connection stays behind.
        return {name: value for name, value in self.__dict__.items() if name not in ("_client", "_items")}

    def _get_page_items(self) -> List[_T]:
        items = self.__dict__.get("data")
        return items if isinstance(items, list) else []

    def has_next_page(self) -> bool:
        """Say whether there is a page after this one."""
        return self.next_page_info() is not None

    def next_page_info(self) -> Optional[PageInfo]:
        """Return the query params that lead to the next page; ``None`` on the last one."""
        return None

    def _next_call(self) -> Bound:
        info = self.next_page_info()
        if info is None or "_client" not in self.__dict__:
            raise RuntimeError("No next page expected; please check `.has_next_page()` before calling `.get_next_page()`.")
        return next_call(self.__dict__["_call"], info)


class BaseSyncPage(BasePage[_T], Generic[_T]):
    """A page of a synchronous client."""

    if TYPE_CHECKING:
        _client: SyncAPIClient

    def __iter__(self) -> Iterator[_T]:
        for page in self.iter_pages():
            yield from page._get_page_items()

    def __next__(self) -> _T:
        if "_items" not in self.__dict__:
            self.__dict__["_items"] = iter(self)
        return cast(_T, next(self.__dict__["_items"]))

    def iter_pages(self) -> Iterator[Self]:
        """Yield this page and all that follow; each is requested when it is reached."""
        page = self
        while True:
            yield page
            if not page.has_next_page():
                return
            page = page.get_next_page()

    def get_next_page(self) -> Self:
        """Request the next page.

        Raises:
            RuntimeError: there is none.
        """
        return cast("Self", self._client._request(self._next_call()))


class BaseAsyncPage(BasePage[_T], Generic[_T]):
    """A page of an asynchronous client."""

    if TYPE_CHECKING:
        _client: AsyncAPIClient

    async def __aiter__(self) -> AsyncIterator[_T]:
        async for page in self.iter_pages():
            for item in page._get_page_items():
                yield item

    async def __anext__(self) -> _T:
        if "_items" not in self.__dict__:
            self.__dict__["_items"] = self.__aiter__()
        return cast(_T, await self.__dict__["_items"].__anext__())

    async def iter_pages(self) -> AsyncIterator[Self]:
        """Yield this page and all that follow; each is requested when it is reached."""
        page = self
        while True:
            yield page
            if not page.has_next_page():
                return
            page = await page.get_next_page()

    async def get_next_page(self) -> Self:
        """Request the next page.

        Raises:
            RuntimeError: there is none.
        """
        return cast("Self", await self._client._request(self._next_call()))


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

    def next_page_info(self) -> Optional[PageInfo]:
        """Return the query params that lead to the next page; ``None`` on the last one."""
        return cursor_of(self, self._get_page_items())


class AsyncCursorPage(AsyncPage[_T], Generic[_T]):
    """A page of a list, whose last item leads to the next."""

    has_more: Optional[bool] = None

    def next_page_info(self) -> Optional[PageInfo]:
        """Return the query params that lead to the next page; ``None`` on the last one."""
        return cursor_of(self, self._get_page_items())


_made: dict[tuple[type, Any], type] = {}


def _specialised(page: type, item: Any) -> type:
    """Return the class of a page of some items: a subclass of the page class, and of the like one of its base."""
    made = _made.get((page, item))
    if made is None:
        bases: tuple[type, ...] = (page,)
        for base in page.__mro__[1:]:
            if base.__module__ == __name__ and not base.__name__.startswith("Base") and "data" in base.__dict__.get("__annotations__", {}):
                bases = (page, _specialised(base, item))
                break
        name = f"{page.__name__}[{getattr(item, '__name__', item)}]"
        made = type(name, bases, {"__annotations__": {"data": List[item]}, "__module__": __name__, "__doc__": page.__doc__})
        _made[page, item] = made
    return made


class AsyncPaginator(Generic[_T]):
    """A call of a list method on an asynchronous client: await it for one page, or iterate it for all items."""

    def __init__(self, client: AsyncAPIClient, call: Bound) -> None:
        self._client = client
        self._call = call

    def __await__(self) -> Generator[Any, None, Any]:
        return self._client._request(self._call).__await__()

    async def __aiter__(self) -> AsyncIterator[_T]:
        page = await self
        async for item in page:
            yield item


#: Page classes by the style that rows name, for synchronous and asynchronous clients.
STYLES: dict[str, tuple[Any, Any]] = {"page": (SyncPage, AsyncPage), "cursor": (SyncCursorPage, AsyncCursorPage)}
