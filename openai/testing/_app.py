"""The application: routes made from the endpoint tables, and what every request has in common."""

from __future__ import annotations

import hashlib
import json
import logging
import time
from collections.abc import Awaitable, Callable, Mapping, MutableMapping, Sequence
from typing import Any, Optional, Union
from urllib.parse import parse_qsl, unquote

import python_multipart as _python_multipart  # noqa: F401  # starlette reads forms with it, and says so only then
from attrs import Factory, frozen
from starlette.datastructures import UploadFile
from starlette.requests import ClientDisconnect, Request
from starlette.routing import Mount, Route, Router

from .. import endpoints
from ..endpoints import Endpoint
from . import _azure
from ._call import ApiError, Call, Content, Events, Json, Result, Upload, nest
from ._door import Door
from ._faults import HEADER, Answer, Channel, Fault, Script, make, play
from ._paging import listed
from ._state import State
from ._validate import check_params, missing
from .handlers import HANDLERS

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
#: The endpoints of one path by method; where several share both, the query decides.
Rows = Mapping[str, Sequence[Endpoint]]

#: ASGI extension through which `LocalServer` lets faults close the connection: a function of one bool, "reset it",
#: that says whether it could.
CLOSE = "openai.testing.close"
#: Recipes of endpoints that take JSON as well where no file comes with the request.
_ALSO_JSON = {"json_without_files", "video"}
#: Headers that hold secrets; records show that they were there and no more.
_SECRET = {"authorization", "api-key", "x-api-key", "cookie", "proxy-authorization", "openai-ephemeral-key"}

_RATE_LIMITS = {
    "x-ratelimit-limit-requests": "10000",
    "x-ratelimit-limit-tokens": "2000000",
    "x-ratelimit-remaining-requests": "9999",
    "x-ratelimit-remaining-tokens": "1999990",
    "x-ratelimit-reset-requests": "6ms",
    "x-ratelimit-reset-tokens": "0s",
}

_log = logging.getLogger(__name__)


@frozen
class Recorded:
    """A request that the server received.

    Secret headers read ``[redacted]``, with their scheme before it (``Bearer [redacted]``); `sent` says whether a
    certain key was among them.
    """

    #: ID of the endpoint, such as ``chat.completions.create``; empty where no endpoint has this method and path.
    endpoint: str
    method: str
    #: The path as it was sent, percent-encoded and with the ``/v1`` or ``/openai`` before it.
    path: str
    #: Names and values in the order in which they were sent.
    query: tuple[tuple[str, str], ...]
    #: By lower-case name; values of a header that came several times are joined by ``", "``.
    headers: Mapping[str, str]
    body: bytes = b""
    _digests: frozenset[bytes] = Factory(frozenset)

    def json(self) -> Any:
        """Return the body, read as JSON.

        Raises:
            ValueError: it is none.
        """
        return json.loads(self.body)

    def sent(self, secret: str) -> bool:
        """Say whether ``secret``, such as an API key, was in one of the redacted headers."""
        return hashlib.sha256(secret.encode()).digest() in self._digests


def app(*, record: Optional[Callable[[Recorded], None]] = None) -> App:
    """Return a new fake of the API as an ASGI application, with its routes under ``/v1``.

    Those of Azure are under ``/openai``.

    Args:
        record: is called with every request, before it is answered.
    """
    return App(record)


class App:
    """The ASGI application; everything it remembers is in its ``state``, and scripted faults are in ``script``."""

    def __init__(self, record: Optional[Callable[[Recorded], None]] = None) -> None:
        self.state = State()
        self.script = Script()
        self.record = record
        #: Is called with method, path, status and seconds of each request, before its answer is sent.
        self.answered: Optional[Callable[[str, str, int, float], None]] = None
        self._requests = 0
        self._rows = _rows_by_path()
        own, azure = Door(), _azure.AzureV1()
        unknown = _Endpoint(self, {}, own)
        routes = [Route(path, _Endpoint(self, rows, own)) for path, rows in self._rows.items()]
        version = Router(routes, redirect_slashes=False, default=unknown)
        of_azure = _azure.routes(self._rows, lambda rows, door: _Endpoint(self, rows, door))
        resource = Router(of_azure, redirect_slashes=False, default=_Endpoint(self, {}, azure))
        mounts = [Mount("/v1", app=version), Mount("/openai", app=resource)]
        self._router = Router(mounts, redirect_slashes=False, default=unknown)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1000})
            return
        if scope["type"] == "lifespan":
            await self._router(scope, receive, send)
            return
        # Routes look at the path as it was sent, so that an id with an encoded slash stays one segment.
        raw = scope.get("raw_path") or scope["path"].encode()
        await self._router({**scope, "path": raw.partition(b"?")[0].decode("ascii", "replace")}, receive, send)

    def next_request_id(self) -> str:
        """Return the ``x-request-id`` of the next answer."""
        self._requests += 1
        return f"req_{self._requests:032x}"

    async def handle(self, rows: Rows, door: Door, request: Request, send: Send) -> None:
        """Answer one request to a path, whose endpoints are in ``rows`` by method."""
        row = _choose(rows.get(request.method, ()), _query(request))
        started = time.monotonic()
        request_id = self.next_request_id()
        try:
            body = await request.body()
        except ClientDisconnect:
            return
        if self.record is not None:
            self.record(_recorded(row, request, body))
        fault: Optional[Fault] = None
        try:
            fault = self._fault(row, request)
            answer = fault.instead() if fault else None
            if answer is None:
                answer = _answer(await self._result(row, rows, door, request))
        except ApiError as refused:
            answer = _error(door.refusal(refused))
        except Exception:
            _log.exception("the handler of %s failed", row.id if row else request.scope["path"])
            answer = _error(ApiError(500, "The local server has a fault; its log says more."))
        common = {"x-request-id": request_id, **_RATE_LIMITS, "openai-version": "2020-10-01"}
        common["openai-processing-ms"] = str(round((time.monotonic() - started) * 1000))
        answer.headers = {**common, **answer.headers}
        if self.answered is not None:
            self.answered(request.method, request.scope["path"], answer.status, time.monotonic() - started)
        channel = _channel(request, send)
        if fault is not None and fault.instead() is None:
            await play(fault, answer, channel)
            return
        await channel.start(answer.status, answer.headers)
        for position, piece in enumerate(answer.pieces, start=1):
            await channel.write(piece, position < len(answer.pieces))

    def _fault(self, row: Optional[Endpoint], request: Request) -> Optional[Fault]:
        wanted = request.headers.get(HEADER)
        if wanted is None:
            return self.script.next(row.id if row else "")
        try:
            return make(wanted, {})
        except ValueError as unknown:
            raise ApiError(400, f"{HEADER}: {unknown}", code="unknown_test_fault") from None

    async def _result(self, row: Optional[Endpoint], rows: Rows, door: Door, request: Request) -> Result:
        if row is None:
            message = f"There is no endpoint {request.method} {request.scope['path']}."
            raise ApiError(405 if rows else 404, message, code="unknown_url")
        door.check(request)
        form = request.headers.get("content-type", "").startswith("multipart/form-data")
        body, files = await (_form(request) if form else _body(row, request))
        path = {name: unquote(value) for name, value in request.path_params.items()}
        call = Call(row, self.state, path, nest(_query(request)), body, files, self._dispatch, form)
        door.arrange(call)
        return self._handle(call)

    def _handle(self, call: Call) -> Result:
        handler = HANDLERS.get(call.row.id)
        page = listed(call, or_empty=handler is None)
        if page is not None:
            return page
        if handler is None:
            raise ApiError(
                501,
                f"The local server does not answer {call.row.id} ({call.row.method} {call.row.path}) yet.",
                type="not_implemented_error",
                code="not_implemented",
                headers={"x-should-retry": "false"},
            )
        _check_required(call)
        check_params(call.row, "query", call.query, written=True)
        check_params(call.row, "body", call.body, written=call.form)
        return handler(call)

    def _dispatch(self, method: str, url: str, body: Json) -> tuple[int, Json]:
        path, _, query = url.partition("?")
        rows = self._rows.get(path[len("/v1") :], {}) if path.startswith("/v1/") else {}
        row = _choose(rows.get(method, ()), parse_qsl(query))
        try:
            if row is None:
                raise ApiError(404, f"There is no endpoint {method} {url}.", code="unknown_url")
            if body.get("stream"):
                raise ApiError(400, "The requests of a batch cannot stream.", param="stream")
            result = self._handle(Call(row, self.state, body=body))
        except ApiError as refused:
            return refused.status, refused.body
        return 200, result if isinstance(result, dict) else {}


class _Endpoint:
    """What a route calls; a class, because starlette takes functions for something else than ASGI applications."""

    def __init__(self, app: App, rows: Rows, door: Door) -> None:
        self._app, self._rows, self._door = app, rows, door

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self._app.handle(self._rows, self._door, Request(scope, receive), send)


def _rows_by_path() -> dict[str, dict[str, list[Endpoint]]]:
    """Return the rows by path and method, paths with fixed words before those with params in the same place.

    Of rows that share both, those come first whose path has a fixed query, then those that a handler answers.
    """
    paths: dict[str, dict[str, list[Endpoint]]] = {}
    for row in sorted(endpoints.all(), key=lambda row: [step.startswith("{") for step in row.path.split("/")]):
        path = row.path.partition("?")[0]
        paths.setdefault(path, {}).setdefault(row.method, []).append(row)
    for methods in paths.values():
        for rows in methods.values():
            rows.sort(key=lambda row: ("?" not in row.path, row.id not in HANDLERS, bool(row.deprecated)))
    return paths


def _choose(rows: Sequence[Endpoint], query: Sequence[tuple[str, str]]) -> Optional[Endpoint]:
    """Return the first row whose fixed query is among that of the request."""
    return next((row for row in rows if set(parse_qsl(row.path.partition("?")[2])) <= set(query)), None)


def _check_required(call: Call) -> None:
    places = {"body": call.body, "query": call.query, "file": call.files}
    for param in call.row.params:
        if param.required and param.place in places and param.wire not in places[param.place]:
            raise missing(param.wire)


async def _form(request: Request) -> tuple[Json, dict[str, Upload]]:
    fields: list[tuple[str, Any]] = []
    files: dict[str, Upload] = {}
    async with request.form() as form:
        for name, value in form.multi_items():
            if isinstance(value, UploadFile):
                # Files of a list come as `image[]`, all under one name.
                plain = name.partition("[")[0]
                key = plain if plain not in files else f"{plain}[{len(files)}]"
                files[key] = Upload(value.filename or "upload", await value.read())
            else:
                fields.append((name, value))
    return nest(fields), files


async def _body(row: Endpoint, request: Request) -> tuple[Json, dict[str, Upload]]:
    raw = await request.body()
    if not raw:
        return {}, {}
    if request.headers.get("content-type", "").startswith("application/sdp"):
        return {"sdp": raw.decode("utf-8", "replace")}, {}
    if row.encoding == "multipart" and row.recipe not in _ALSO_JSON:
        raise ApiError(400, f"{row.id} wants its params as multipart/form-data.", code="invalid_content_type")
    try:
        body = json.loads(raw)
    except ValueError:
        raise ApiError(400, "The body of the request is not valid JSON.", code="invalid_json") from None
    if not isinstance(body, dict):
        raise ApiError(400, "The body of the request must be a JSON object.", code="invalid_type")
    return body, {}


def encode(value: object) -> bytes:
    """Return ``value`` as JSON in UTF-8; what UTF-8 cannot hold is escaped."""
    try:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
    except UnicodeEncodeError:
        return json.dumps(value, separators=(",", ":")).encode()


def _answer(result: Result) -> Answer:
    if isinstance(result, Events):
        pieces = [_event(each, result.named) for each in result.objects]
        pieces += [result.end] if result.end else []
        headers = {"content-type": "text/event-stream; charset=utf-8", "cache-control": "no-store"}
        return Answer(200, headers, pieces, stream=True)
    if isinstance(result, Content):
        headers = {"content-type": result.media_type, **result.headers, "content-length": str(len(result.body))}
        return Answer(200, headers, [result.body])
    body = encode(result)
    return Answer(200, {"content-type": "application/json", "content-length": str(len(body))}, [body])


def _event(of: Union[Json, tuple[str, Json]], named: bool) -> bytes:
    name, data = of if isinstance(of, tuple) else (of["type"] if named else "", of)
    return (f"event: {name}\n" if name else "").encode() + b"data: " + encode(data) + b"\n\n"


def _error(refused: ApiError) -> Answer:
    body = encode(refused.body)
    headers = {"content-type": "application/json", "content-length": str(len(body)), **refused.headers}
    return Answer(refused.status, headers, [body])


def _channel(request: Request, send: Send) -> Channel:
    async def start(status: int, headers: Mapping[str, str]) -> None:
        raw = [(name.lower().encode(), value.encode("latin-1")) for name, value in headers.items()]
        await send({"type": "http.response.start", "status": status, "headers": raw})

    async def write(piece: bytes, more: bool) -> None:
        await send({"type": "http.response.body", "body": piece, "more_body": more})

    async def gone() -> None:
        # Starlette's request would hand out the body that it has kept; the server knows about the connection.
        while (await request.receive())["type"] != "http.disconnect":
            pass

    def cannot(reset: bool) -> bool:
        return False

    close = request.scope.get("extensions", {}).get(CLOSE, cannot)
    return Channel(start, write, gone, close)


def _recorded(row: Optional[Endpoint], request: Request, body: bytes) -> Recorded:
    headers: dict[str, str] = {}
    digests: set[bytes] = set()
    for name, value in request.headers.items():
        shown = value
        if name in _SECRET:
            # Only behind a scheme is the secret the second word; alone, the first word is the secret.
            scheme, space, secret = value.partition(" ") if name.endswith("authorization") else ("", "", value)
            digests.add(hashlib.sha256((secret or scheme).encode()).digest())
            shown = f"{scheme} [redacted]" if space else "[redacted]"
        headers[name] = f"{headers[name]}, {shown}" if name in headers else shown
    path, query = request.scope["path"], tuple(_query(request))
    return Recorded(row.id if row else "", request.method, path, query, headers, body, frozenset(digests))


def _query(request: Request) -> list[tuple[str, str]]:
    return parse_qsl(request.scope["query_string"].decode("ascii", "replace"), keep_blank_values=True)
