"""Endpoints on the wire: each is called over a transport that only remembers, and what it sent is compared."""

from __future__ import annotations

import asyncio
import inspect
import json
import warnings
from collections.abc import Iterator, Mapping
from email.parser import BytesParser
from types import TracebackType
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import parse_qsl

from ._endpoints import PAGES, accessor
from ._facts import Endpoint, Facts, Param
from ._report import Difference

if TYPE_CHECKING:
    import httpx
    from typing_extensions import Self

_BASE = "https://api.test/v1"
_KEYS = {"api_key": "sk-of-the-project", "admin_api_key": "sk-of-the-admin"}
#: An answer that every endpoint can take: an object for most, a last page for lists.
_ANSWER: dict[str, object] = {"object": "list", "data": [{}], "has_more": False}


class Sent(NamedTuple):
    """What a call sent, what it gave back, and whether it warned."""

    request: httpx.Request
    answer: str
    warned: bool


class Caller:
    """Calls endpoints of a client whose requests reach no server."""

    def __init__(self, is_async: bool) -> None:
        import httpx

        import openai

        self.is_async = is_async
        self._requests: list[httpx.Request] = []
        self._loop = asyncio.new_event_loop()
        transport = httpx.MockTransport(self._remember)
        settings: Any = {**_KEYS, "base_url": _BASE, "max_retries": 0}
        self._client: Any = (
            openai.AsyncOpenAI(**settings, http_client=httpx.AsyncClient(transport=transport))
            if is_async
            else openai.OpenAI(**settings, http_client=httpx.Client(transport=transport))
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._outcome(self._client.close())
        self._loop.close()

    def _remember(self, request: httpx.Request) -> httpx.Response:
        import httpx

        self._requests.append(request)
        return httpx.Response(200, json=_ANSWER)

    def _outcome(self, value: Any) -> Any:
        return self._loop.run_until_complete(_awaited(value)) if inspect.isawaitable(value) else value

    def call(self, id: str, *args: Any, **kwargs: Any) -> Sent:
        """Call an endpoint.

        Raises:
            LookupError: not exactly one request was sent.
        """
        resource, _, name = id.rpartition(".")
        self._requests.clear()
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            result = self._outcome(getattr(accessor(self._client, resource), name)(*args, **kwargs))
        # A stream holds its connection until it is closed.
        if "Stream" in type(result).__name__:
            self._outcome(result.close())
        if len(self._requests) != 1:
            raise LookupError(f"sent {len(self._requests)} requests")
        kind = type(result).__name__.partition("[")[0]
        return Sent(self._requests[0], kind, any(each.category is DeprecationWarning for each in caught))


async def _awaited(value: Any) -> Any:
    return await value


def wire(section: str, endpoints: Mapping[str, Endpoint], facts: Facts) -> Iterator[Difference]:
    """Call endpoints, sync and async, with the required params and with all, and compare what they sent."""
    for is_async in (False, True):
        with Caller(is_async) as caller:
            for id, fact in endpoints.items():
                for with_all in (False, True):
                    where = f"{'async' if is_async else 'sync'}, {'all' if with_all else 'required'} params"
                    for kind, text in endpoint(fact, caller, facts, with_all):
                        yield Difference(section, kind, id, f"{where}: {text}")


def endpoint(fact: Endpoint, caller: Caller, facts: Facts, with_all: bool) -> Iterator[tuple[str, str]]:
    """Call one endpoint, and compare what it sent with what the facts imply.

    With the required params alone, the child's id is positional and its parents are keywords, as officially; with all
    params all ids are positional, as in the contract. Yields kind and text of each difference.
    """
    params = [param for param in fact.params if param.required or with_all]
    ids = [str(param.value) for param in fact.ids]
    parents = {} if with_all else {param.name: str(param.value) for param in fact.ids[:-1]}
    keywords = {param.name: _argument(param) for param in params if param.place != "path"}
    try:
        sent = caller.call(fact.id, *(ids if with_all else ids[-1:]), **parents, **keywords)
    except Exception as error:
        yield "refused", f"{type(error).__name__}: {error}"
        return
    yield from _request(fact, params, sent.request)
    yield from _answer(fact, sent, facts, caller.is_async, with_all)


def _argument(param: Param) -> Any:
    if param.place != "file":
        return param.value
    return [_content(value) for value in param.value] if isinstance(param.value, list) else _content(param.value)


def _content(value: Any) -> bytes:
    return f"content of {value}".encode()


def _request(fact: Endpoint, params: list[Param], request: httpx.Request) -> Iterator[tuple[str, str]]:
    by_place = {
        place: {param.wire: param.value for param in params if param.place == place}
        for place in ("path", "query", "body", "header")
    }
    path, _, fixed = fact.path.format(**by_place["path"]).partition("?")
    query = [*parse_qsl(fixed, keep_blank_values=True), *flatten(by_place["query"])]
    raw_path, _, raw_query = request.url.raw_path.decode().partition("?")
    yield from _unlike("method", request.method, fact.method)
    yield from _unlike("path", raw_path, f"/v1{path}")
    yield from _unlike("query", sorted(parse_qsl(raw_query, keep_blank_values=True)), sorted(query))
    headers = {
        "authorization": f"Bearer {_KEYS[fact.security]}",
        "accept": "application/json",
        **{name.lower(): value for name, value in fact.headers.items()},
        **{name: ",".join(value) for name, value in by_place["header"].items()},
    }
    for name, value in headers.items():
        yield from _unlike("header", f"{name}: {request.headers.get(name)}", f"{name}: {value}")
    yield from _body(fact, params, request)


def _body(fact: Endpoint, params: list[Param], request: httpx.Request) -> Iterator[tuple[str, str]]:
    fields = {param.wire: param.value for param in params if param.place == "body"}
    files = {param.wire: _argument(param) for param in params if param.place == "file"}
    chooser = fact.files.partition("by_param:")[2]
    content_type = request.headers.get("content-type", "")
    if chooser and chooser not in fields:
        (text,) = fields.values()
        yield from _unlike("body", request.content, text.encode())
    elif chooser:
        texts = {name: value if isinstance(value, str) else json.dumps(value) for name, value in fields.items()}
        yield from _form(content_type, request, {name: [_squeezed(text)] for name, text in texts.items()})
    elif fact.files == "always" or files:
        wanted: dict[str, list[str]] = {}
        for name, text in flatten(fields):
            wanted.setdefault(name, []).append(text)
        for name, value in files.items():
            several = isinstance(value, list)
            wanted[f"{name}[]" if several else name] = [item.decode() for item in (value if several else [value])]
        yield from _form(content_type, request, wanted)
    elif any(param.place == "body" for param in fact.params) or fact.files:
        yield from _unlike("content type", content_type, "application/json")
        body = json.loads(request.content) if request.content else None
        yield from _unlike("body", body, fields)
    else:
        yield from _unlike("body", request.content, b"")


def _form(content_type: str, request: httpx.Request, wanted: dict[str, list[str]]) -> Iterator[tuple[str, str]]:
    yield from _unlike("content type", content_type.partition(";")[0], "multipart/form-data")
    message = BytesParser().parsebytes(f"Content-Type: {content_type}\r\n\r\n".encode() + request.content)
    found: dict[str, list[str]] = {}
    parts: Any = message.get_payload() if message.is_multipart() else []
    for part in parts:
        name = part.get_param("name", header="content-disposition")
        found.setdefault(name, []).append(part.get_payload(decode=True).decode())
    yield from _unlike("body", {name: [_squeezed(text) for text in texts] for name, texts in found.items()}, wanted)


def _squeezed(text: str) -> str:
    """Bring a JSON object into one spelling; other text stays."""
    return json.dumps(json.loads(text)) if text.startswith("{") else text


def _answer(fact: Endpoint, sent: Sent, facts: Facts, is_async: bool, with_all: bool) -> Iterator[tuple[str, str]]:
    prefix = "Async" if is_async else "Sync"
    wanted = f"{prefix}{PAGES[fact.page]}" if fact.page else fact.returns or "NoneType"
    if fact.stream and with_all:
        wanted = "AsyncStream" if is_async else "Stream"
    # A union of types: any of them may answer.
    is_alias = any(each["kind"] == "alias" and name.endswith(f".{wanted}") for name, each in facts.types.items())
    if not is_alias:
        yield from _unlike("answer", sent.answer, wanted)
    yield from _unlike(
        "deprecated", "warns" if sent.warned else "is silent", "warns" if fact.deprecated else "is silent"
    )


def _unlike(kind: str, found: Any, wanted: Any) -> Iterator[tuple[str, str]]:
    if found != wanted:
        yield kind, f"{found!r} instead of {wanted!r}"


def flatten(value: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """Yield names and texts of a query or a form, with brackets for what is inside of lists and objects."""
    if isinstance(value, Mapping):
        for key, item in value.items():
            yield from flatten(item, f"{path}[{key}]" if path else key)
    elif isinstance(value, list):
        for item in value:
            yield from flatten(item, f"{path}[]")
    else:
        yield path, str(value).lower() if isinstance(value, bool) else str(value)
