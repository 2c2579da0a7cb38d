"""The way from one page to the next."""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Optional, Union, overload
from urllib.parse import parse_qsl, unquote, urlsplit

from .._constants import RAW_RESPONSE_HEADER
from .._exceptions import PaginationError
from .._model.base import BaseModel
from .._support.logs import redact_url
from .._types import NotGiven, not_given
from .binding import Bound

if TYPE_CHECKING:
    import httpx

#: How often a path may come to be decoded on its way.
_DECODED = 4


class PageInfo:
    """What the request of the next page asks for, on top of what this one asked for.

    Args:
        url: where the next page is; its query is laid over that of this page's request.
        json: more of the body, an object.
        params: more query params.
    """

    url: Union[httpx.URL, str, NotGiven]
    json: Union[Mapping[str, Any], NotGiven]
    params: Union[Mapping[str, Any], NotGiven]

    if TYPE_CHECKING:

        @overload
        def __init__(self, *, url: Union[httpx.URL, str]) -> None: ...
        @overload
        def __init__(self, *, params: Mapping[str, Any]) -> None: ...
        @overload
        def __init__(self, *, json: object) -> None: ...

    def __init__(self, *, url: Any = not_given, json: Any = not_given, params: Any = not_given) -> None:
        self.url = url
        self.json = json
        self.params = params

    def __repr__(self) -> str:
        given = {name: value for name, value in vars(self).items() if not isinstance(value, NotGiven)}
        return f"PageInfo({', '.join(f'{name}={value}' for name, value in given.items())})"


def after_last_item(page: BaseModel, items: Sequence[Any]) -> Optional[PageInfo]:
    """Return what leads to the next page of a list whose cursor is the id of the last item."""
    named = page.__dict__.get("last_id") if _says_more(page) else None
    return _after(page, _last_id(items)) or _after(page, named) or _astray(page)


def after_named_id(page: BaseModel, items: Sequence[Any]) -> Optional[PageInfo]:
    """Return what leads to the next page of a list that names the cursor as ``last_id``."""
    last = _last_id(items) if _says_more(page) else None
    return _after(page, page.__dict__.get("last_id")) or _after(page, last) or _astray(page)


def after_token(page: BaseModel) -> Optional[PageInfo]:
    """Return what leads to the next page of a list that names the cursor as ``next``."""
    return _after(page, page.__dict__.get("next")) or _astray(page)


def _says_more(page: BaseModel) -> bool:
    return page.__dict__.get("has_more") is True


def _last_id(items: Sequence[Any]) -> object:
    last = items[-1] if items else None
    return last.get("id") if isinstance(last, dict) else getattr(last, "id", None)


def _after(page: BaseModel, cursor: object) -> Optional[PageInfo]:
    if page.__dict__.get("has_more") is False or isinstance(cursor, bool) or not isinstance(cursor, (str, int)):
        return None
    return None if cursor == "" else PageInfo(params={"after": cursor})


def _astray(page: BaseModel) -> Optional[PageInfo]:
    """Return what leads nowhere, where a server says that there is more and not how to ask for it.

    That is not the end of the list: asking for the next page is an error then.
    """
    return PageInfo(params={}) if _says_more(page) else None


def next_call(call: Bound, info: PageInfo, base: str) -> Bound:
    """Return the call of the next page: the same but for the cursor.

    Args:
        call: what this page was the answer to.
        info: what the next one asks for.
        base: the client's base URL without a slash at its end.

    Raises:
        PaginationError: it would be this page's call again, or go to another server.
        TypeError: the body of one of them is not a JSON object.
    """
    following = copy.copy(call)
    # The page itself may have been asked for as a raw response; what follows are pages.
    raw = RAW_RESPONSE_HEADER.lower()
    following.headers = {name: value for name, value in call.headers.items() if name.lower() != raw}
    if not isinstance(info.url, NotGiven):
        following.path, query = _below(call, str(info.url), base)
        following.query = {**call.query, **query}
    if not isinstance(info.json, NotGiven):
        body = call.body or {}
        if not isinstance(body, Mapping) or not isinstance(info.json, Mapping):
            raise TypeError("Pagination is only supported with mappings: the body of this request is not one")
        following.body = {**body, **info.json}
        if isinstance(call.extra_body, Mapping):
            # It is laid over the body, and would bring the old cursor back.
            following.extra_body = {name: value for name, value in call.extra_body.items() if name not in info.json}
    if not isinstance(info.params, NotGiven):
        following.query = {**following.query, **info.params}
    if _place(following) == _place(call):
        raise stuck(call, info)
    return following


def _place(call: Bound) -> tuple[Any, ...]:
    return call.path, call.query, call.body, call.extra_body


def _below(call: Bound, url: str, base: str) -> tuple[str, dict[str, Any]]:
    """Return path and query of a page's URL, relative to the client's base URL if it is below that."""
    parts = urlsplit(url)
    if parts.netloc and parts[:2] == urlsplit(call.path)[:2]:
        # The program itself has asked there.
        return parts._replace(query="", fragment="").geturl(), dict(parse_qsl(parts.query, keep_blank_values=True))
    if parts.scheme or parts.netloc:
        if not url.startswith((f"{base}/", f"{base}?")):
            # A page's answer must not decide to whom the key is sent.
            raise PaginationError(
                f"{call.endpoint.id}: the next page is at {parts.scheme}://{parts.hostname}{parts.path}, "
                "which is not below the client's base URL; keys are not sent there."
            )
        parts = urlsplit(url[len(base) :])
    if _leaves(parts.path):
        raise PaginationError(
            f"{call.endpoint.id}: the next page is at {redact_url(url)!r}, whose path leads out of that of the "
            "client's base URL; keys are not sent there."
        )
    return f"/{parts.path.lstrip('/')}", dict(parse_qsl(parts.query, keep_blank_values=True))


def _leaves(path: str) -> bool:
    """Return whether the dot segments of a path lead above its beginning, however they are encoded.

    Servers differ in how often they decode a path, and in whether a backslash separates segments.
    """
    for _ in range(_DECODED):
        depth = 0
        for segment in path.replace("\\", "/").split("/"):
            # What stands behind a semicolon are params of the segment to some servers.
            name = segment.partition(";")[0].strip()
            depth += -1 if name == ".." else bool(name) and name != "."
            if depth < 0:
                return True
        path = unquote(path)
    return False


def stuck(call: Optional[Bound], info: PageInfo) -> PaginationError:
    """Return the error for a list that leads back to where it has been, or nowhere."""
    where = f"{call.endpoint.id}: " if call is not None else ""
    if info.params == {}:
        problem = "the server says that there is more, but this page has no cursor that leads to it"
    else:
        problem = f"the cursor does not advance: the next page would be one that has been, {info}"
    return PaginationError(f"{where}{problem}. The items so far are all that came; the list may be longer.")
