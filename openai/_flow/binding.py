"""A method call's arguments, checked against the row and put where they travel."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import TYPE_CHECKING, Any, Callable, Optional
from urllib.parse import quote

from .._exceptions import build_encoding_error
from .._support.suggest import suggest_param, suggest_setting
from .._types import Omit, not_given

if TYPE_CHECKING:
    from ..endpoints import Endpoint
    from .actions import Prepared

#: The keyword arguments that every method takes beside its own.
STANDARD = ("extra_headers", "extra_query", "extra_body", "timeout")

#: What a client has once for all calls, and some libraries take with each.
_SETTINGS = ("api_key", "base_url", "organization", "project", "max_retries", "http_client", "api_version")


class Bound:
    """One call of an endpoint: what goes into the path, the query and the body, and how to send it."""

    __slots__ = (
        "body",
        "cast_to",
        "content",
        "encoding",
        "endpoint",
        "extra_body",
        "files",
        "follow_redirects",
        "for_recipe",
        "header_params",
        "headers",
        "idempotency_key",
        "max_retries",
        "path",
        "post_parser",
        "prepared",
        "query",
        "returns",
        "security",
        "started",
        "stream",
        "stream_cls",
        "timeout",
    )

    def __init__(self, endpoint: Endpoint, path: str) -> None:
        self.endpoint: Endpoint = endpoint
        self.path: str = path
        self.query: dict[str, Any] = {}
        self.body: Optional[dict[str, Any]] = None
        #: ``json`` or ``multipart``, as the row says unless the arguments decide otherwise.
        self.encoding: str = endpoint.encoding
        #: A body that is sent as it is, in place of the others.
        self.content: Any = None
        #: Name of the type that answers; ``None`` where nothing does.
        self.returns: Optional[str] = endpoint.returns
        #: The type itself that answers, where it is not one that a row names.
        self.cast_to: Any = None
        #: The class of a stream, with the type of its items, where it is not what the row says.
        self.stream_cls: Any = None
        #: The same for all attempts; sent where the client has a header for it.
        self.idempotency_key: Optional[str] = None
        #: What the request of this attempt is written into, while a client's own method builds it.
        self.prepared: Optional[Prepared] = None
        #: Applied to the answer.
        self.post_parser: Optional[Callable[[Any], Any]] = None
        #: In place of what the client says, unless they are ``None``.
        self.max_retries: Optional[float] = None
        self.follow_redirects: Optional[bool] = None
        #: Which keys identify the caller, the preferred one first: ``api_key``, ``admin_api_key``; empty for none.
        self.security: tuple[str, ...] = (endpoint.security,)
        #: Files of a form, by the names of their params.
        self.files: dict[str, Any] = {}
        #: Params that are not sent as they are; the row's recipe reads them.
        self.for_recipe: dict[str, Any] = {}
        #: Params that travel as headers, by the names of these.
        self.header_params: dict[str, Any] = {}
        #: Headers that the caller gave beside them.
        self.headers: Mapping[str, Any] = {}
        self.extra_body: Any = None
        self.timeout: Any = not_given
        #: Whether the answer comes as events.
        self.stream: bool = False
        #: Whether the row's recipe has changed it already.
        self.started: bool = False

    # What packages read that look at a request on its way, under the names that they know.

    @property
    def method(self) -> str:
        """The HTTP method."""
        return self.endpoint.method

    @property
    def url(self) -> str:
        """The path."""
        return self.path

    @property
    def json_data(self) -> object:
        """The body."""
        return self.body

    @property
    def params(self) -> Mapping[str, Any]:
        """The query params."""
        return self.query


class Binder:
    """Binds calls of one endpoint; what can be known from the row is worked out once."""

    def __init__(self, endpoint: Endpoint) -> None:
        self.endpoint = endpoint
        self._ids = tuple(param.name for param in endpoint.path_params)
        self._pieces = _split_path(endpoint.path)
        self._required = tuple(name for name in endpoint.required if name not in self._ids)
        self._allowed = frozenset(param.name for param in endpoint.params).union(STANDARD)
        self._has_body = any(param.place in ("body", "file") for param in endpoint.params)
        # Most params of most endpoints travel in the body under their own name, and need no look at each.
        self._variants = endpoint.variants
        self._special_params = tuple(
            param
            for param in endpoint.params
            if param.place not in ("path", "body") or (param.place == "body" and param.wire != param.name)
        )

    def bind(self, args: Sequence[Any], params: dict[str, Any]) -> Bound:
        """Bind a call's arguments; ``params`` is taken over.

        Raises:
            TypeError: an argument is unknown, missing, or positional where it may not be.
            ValueError: an argument that stands in the path is empty.
        """
        if not self._allowed.issuperset(params):
            raise TypeError(self._describe_unknown(params))
        call = Bound(self.endpoint, self._build_path(args, params) if self._ids or args else self.endpoint.path)
        for name in self._required:
            if name not in params or isinstance(params[name], Omit):
                raise TypeError(self._describe_missing({**dict.fromkeys(self._ids), **params}))
        call.headers = params.pop("extra_headers", None) or {}
        call.extra_body = params.pop("extra_body", None)
        if self._variants is not None:
            over = call.extra_body if isinstance(call.extra_body, Mapping) else {}
            call.returns = self._choose_returns(*self._variants, {**params, **over})
        call.timeout = params.pop("timeout", not_given)
        extra_query = params.pop("extra_query", None)
        for param in self._special_params:
            value = params.pop(param.name, not_given)
            if param.place == "file" and value is None and not param.required:
                continue
            if not isinstance(value, Omit):
                self._find_target(call, param.place)[param.wire] = value
        if extra_query:
            call.query.update(extra_query)
        if self._has_body:
            body = {name: value for name, value in params.items() if not isinstance(value, Omit)}
            call.body = {**body, **call.body} if call.body else body
            call.stream = bool(self.endpoint.stream and body.get("stream"))
        elif self.endpoint.stream:
            call.stream = bool(call.query.get("stream"))
        return call

    def _choose_returns(self, chooser: str, types: Mapping[str, str], sent: Mapping[str, Any]) -> str:
        """Return the name of the type that a param chooses."""
        value = sent.get(chooser, not_given)
        if isinstance(value, Enum):
            value = value.value
        return types.get("omit" if isinstance(value, Omit) else str(value), self.endpoint.returns or "None")

    def _find_target(self, call: Bound, place: str) -> dict[str, Any]:
        if place == "query":
            return call.query
        if place == "file":
            return call.files
        if place == "header":
            return call.header_params
        if place == "option":
            return call.for_recipe
        if call.body is None:
            call.body = {}
        return call.body

    def _build_path(self, args: Sequence[Any], params: dict[str, Any]) -> str:
        ids = self._bind_ids(args, params)
        parts = []
        for piece, is_param in self._pieces:
            if is_param:
                if piece not in ids or isinstance(ids[piece], Omit):
                    raise TypeError(self._describe_missing({**params, **ids}))
                piece = _encode_segment(piece, ids[piece])
            parts.append(piece)
        return "".join(parts)

    def _bind_ids(self, args: Sequence[Any], params: dict[str, Any]) -> dict[str, Any]:
        """Return the path params by name.

        As many positional arguments as ids are the ids in the order of the path, parents first. A single one is the
        child, unless the child comes by keyword: then it is the parent.
        """
        ids = {name: params.pop(name) for name in self._ids if name in params}
        missing = [name for name in self._ids if name not in ids]
        if len(args) == len(self._ids) and len(missing) == len(self._ids):
            ids.update(zip(self._ids, args))
        elif len(args) == 1 and missing:
            ids[missing[-1]] = args[0]
        elif args:
            raise TypeError(self._describe_positional(args))
        return ids

    # What went wrong, in words

    def _describe_unknown(self, params: Mapping[str, Any]) -> str:
        name = next(name for name in params if name not in self._allowed)
        return f"{self.endpoint.id}() got an unexpected keyword argument {name!r}; {self._suggest_instead(name)}"

    def _suggest_instead(self, name: str) -> str:
        near = self._ids[-1] if name == "id" and self._ids else suggest_param(name, self._allowed)
        setting = suggest_setting(name, _SETTINGS, exactly=True)
        if setting is not None and (near is None or name == setting):
            return f"it is a setting of the client: with_options({setting}=...), or give it to the constructor"
        if near is not None:
            return f"did you mean {near!r}?"
        return "what the API knows and this version does not can be sent with extra_body={...} or extra_query={...}"

    def _describe_missing(self, params: Mapping[str, Any]) -> str:
        missing = [repr(name) for name in self.endpoint.required if isinstance(params.get(name, not_given), Omit)]
        needed = ", ".join(self.endpoint.required)
        plural = "s" if len(missing) > 1 else ""
        return f"{self.endpoint.id}() is missing the argument{plural} {', '.join(missing)}; it needs {needed}"

    def _describe_positional(self, args: Sequence[Any]) -> str:
        keywords = [name for name in self.endpoint.required if name not in self._ids] or ["..."]
        by_keyword = ", ".join(f"{name}=..." for name in [*self._ids, *keywords] if name != "..." or not self._ids)
        if not self._ids:
            return (
                f"{self.endpoint.id}() takes keyword arguments only, and got {len(args)} positional: "
                f"write {self.endpoint.id}({by_keyword})"
            )
        forms = f"({', '.join(self._ids)})"
        if len(self._ids) > 1:
            *parents, child = self._ids
            forms += f" or ({child}, {', '.join(f'{name}=...' for name in parents)})"
        return f"{self.endpoint.id}() takes only ids as positional arguments, {forms}; it got {len(args)}"


def _split_path(path: str) -> tuple[tuple[str, bool], ...]:
    """Split a path into its fixed pieces and the names of the params between them."""
    pieces = []
    for index, piece in enumerate(path.replace("}", "{").split("{")):
        if piece:
            pieces.append((piece, index % 2 == 1))
    return tuple(pieces)


def _encode_segment(name: str, value: object) -> str:
    """Encode an id as one segment of a path: whatever it holds, it stays one (RFC 3986, section 3.3)."""
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    if value is None or value == "":
        raise ValueError(f"Expected a non-empty value for `{name}` but received {value!r}")
    if not isinstance(value, str):
        raise TypeError(f"`{name}` must be a str, not {type(value).__name__}")
    if value in (".", ".."):
        raise ValueError(f"`{name}` cannot be {value!r}, which stands for another path")
    try:
        return quote(value, safe="")
    except UnicodeEncodeError:
        raise build_encoding_error(f"`{name}`") from None
