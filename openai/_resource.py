"""The metaclass that makes a resource's methods from the rows of its table.

``class Completions(SyncResource, table="chat.completions")`` has a method for every row of that table, and a method
written in the class body wins over the row of its name. A method is made when somebody first asks for it: until then
a descriptor stands in its place, afterwards an ordinary function, which can be wrapped and replaced like any other.
"""

from __future__ import annotations

import inspect
import time
import warnings
from collections.abc import Sequence
from functools import cache, cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any, Callable, ClassVar, Generic, Optional, TypeVar, Union, cast, overload

from ._calls.options import build_arguments
from ._flow.actions import Flow, resolve_call
from ._flow.binding import STANDARD, Binder, Bound
from ._flow.hooks import LIST_SENDER, REQUEST_HOOKS, SENDERS
from ._support.aliases import make_getattr
from ._support.misuse import format_deprecation
from ._types import not_given, omit

if TYPE_CHECKING:
    from typing_extensions import Self

    from ._base_client import AsyncAPIClient, SyncAPIClient
    from .endpoints import Endpoint, HelperMethod, Resource

_T = TypeVar("_T")

Method = Callable[..., Any]

_SELF = inspect.Parameter("self", inspect.Parameter.POSITIONAL_ONLY)


class Lazy:
    """Stands on a resource class for a method, until it is first looked at."""

    def __init__(self) -> None:
        self._function: Optional[Method] = None

    def __set_name__(self, owner: type, name: str) -> None:
        self._owner = owner
        self._name = name

    def __get__(self, instance: object, owner: Optional[type] = None) -> Any:
        function = self.function
        return function if instance is None else function.__get__(instance, owner)

    def __call__(self, *args: object, **kwargs: object) -> Any:
        return self.function(*args, **kwargs)

    @property
    def function(self) -> Method:
        """The method as a function, which takes the descriptor's place if that still is its own."""
        if self._function is None:
            self._function = self._make()
        if self._owner.__dict__.get(self._name) is self:
            setattr(self._owner, self._name, self._function)
        return self._function

    def _make(self) -> Method:
        raise NotImplementedError


class EndpointMethod(Lazy):
    """A method made from a row."""

    def __init__(self, endpoint: Endpoint, is_async: bool) -> None:
        super().__init__()
        self.endpoint = endpoint
        self._is_async = is_async

    def _make(self) -> Method:
        return _make_method(self.endpoint, self._is_async, self._owner)


class Helper(Lazy):
    """A method made from a table's record of a helper: a flow that the driver runs, or a function that answers at once.

    A flow is a generator that asks its driver for what it needs, so the same function serves both kinds of clients.
    """

    def __init__(self, record: HelperMethod, is_async: bool) -> None:
        super().__init__()
        self.record = record
        self._is_async = is_async

    @property
    def helper(self) -> Helper:
        """Itself; the function that takes its place has this, too."""
        return self

    @property
    def of_module(self) -> Method:
        """The function that does the work."""
        module, _, name = self.record.target.partition(":")
        return cast(Method, getattr(import_module(module), name))

    def signature_for(self, owner: type, own: inspect.Signature) -> inspect.Signature:
        """Return the method's signature: that of the row it extends, and what its function says over it."""
        _, *own_params = own.parameters.values()
        params = {"self": _SELF, **{param.name: param for param in own_params}}
        record = self.record
        answer = record.returns.replace("{Async}", "Async" if self._is_async else "")
        answer = answer or _find_flow_result(str(own.return_annotation))
        if record.extends:
            row = next(row for row in _load_table(_table_of(owner)).endpoints if row.name == record.extends)
            of_row = signature(row, self._is_async).parameters
            rest = {name: param for name, param in of_row.items() if name not in record.without}
            named = {name: param for name, param in params.items() if param.kind is not inspect.Parameter.VAR_KEYWORD}
            params = dict(sorted({**rest, **named}.items(), key=lambda item: item[1].kind))
        return inspect.Signature(list(params.values()), return_annotation=answer)

    def _make(self) -> Method:
        flow = self.of_module

        def call(self: Any, /, *args: object, **kwargs: object) -> Any:
            return self._client._driver.run(flow(self, *args, **kwargs))

        async def call_async(self: Any, /, *args: object, **kwargs: object) -> Any:
            return await self._client._driver.run(flow(self, *args, **kwargs))

        def answer(self: Any, /, *args: object, **kwargs: object) -> Any:
            return flow(self, *args, **kwargs)

        method: Any = (call_async if self._is_async else call) if inspect.isgeneratorfunction(flow) else answer
        method.__name__ = self._name
        method.__qualname__ = f"{self._owner.__qualname__}.{self._name}"
        method.__module__ = self._owner.__module__
        method.__doc__ = flow.__doc__
        method.helper = self
        method.__signature__ = self.signature_for(self._owner, inspect.signature(flow))
        return cast(Method, method)


def _find_flow_result(annotation: str) -> str:
    """Return what a flow returns, by its annotation."""
    return annotation[len("Flow[") : -1] if annotation.startswith("Flow[") else annotation


def _table_of(owner: type) -> str:
    """Return the name of the table of a resource class."""
    return next((base.__dict__["_table"] for base in owner.__mro__ if "_table" in base.__dict__), "")


def _make_method(endpoint: Endpoint, is_async: bool, owner: type) -> Method:
    bind = Binder(endpoint).bind

    def call(self: _Resource, /, *args: object, **kwargs: object) -> Any:
        return self._carry_out(endpoint, bind, args, kwargs)

    async def call_async(self: _Resource, /, *args: object, **kwargs: object) -> Any:
        return await self._carry_out(endpoint, bind, args, kwargs)

    # The caller awaits or iterates the result of a list method.
    method: Any = call_async if is_async and not endpoint.page else call
    method.__name__ = endpoint.name
    method.__qualname__ = f"{owner.__qualname__}.{endpoint.name}"
    method.__module__ = owner.__module__
    method.__doc__ = describe(endpoint, is_async)
    method.__signature__ = signature(endpoint, is_async)
    method.endpoint = endpoint
    return cast(Method, method)


def signature(endpoint: Endpoint, is_async: bool = False) -> inspect.Signature:
    """Return the signature of a row's method, with the row's own words for the types."""
    params = [_SELF]
    for param in endpoint.params:
        kind = inspect.Parameter.POSITIONAL_OR_KEYWORD if param.place == "path" else inspect.Parameter.KEYWORD_ONLY
        default: Any = inspect.Parameter.empty if param.required else omit
        annotation = param.type if param.required else f"{param.type} | Omit"
        params.append(inspect.Parameter(param.name, kind, default=default, annotation=annotation))
    for name, annotation in zip(
        STANDARD, ("Headers | None", "Query | None", "Body | None", "float | Timeout | None | NotGiven")
    ):
        default = not_given if name == "timeout" else None
        params.append(inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=annotation))
    return inspect.Signature(params, return_annotation=_format_result(endpoint, is_async))


def returns(endpoint: Endpoint, is_async: bool = False) -> tuple[str, str]:
    """Return what a row's method gives back, whole and streamed, in words of the row; empty where it cannot stream."""
    whole = endpoint.returns or "None"
    if endpoint.variants is not None:
        whole = " | ".join(dict.fromkeys((whole, *endpoint.variants[1].values())))
    if endpoint.page:
        page = f"{'Async' if is_async else 'Sync'}{PAGES[endpoint.page]}[{whole}]"
        whole = f"AsyncPaginator[{whole}, {page}]" if is_async else page
    return whole, f"{'AsyncStream' if is_async else 'Stream'}[{endpoint.stream}]" if endpoint.stream else ""


def bind_row(resource: object, name: str, **params: object) -> Bound:
    """Return a call of a row of a resource's table, without sending it.

    Args:
        resource: the resource.
        name: name of the row.
        params: arguments, as the row's method takes them.
    """
    return _binder(_table_of(type(resource)), name).bind((), params)


@cache
def _binder(table: str, name: str) -> Binder:
    return Binder(next(row for row in _load_table(table).endpoints if row.name == name))


def _format_result(endpoint: Endpoint, is_async: bool) -> str:
    return " | ".join(filter(None, returns(endpoint, is_async)))


#: Names of the page classes by the style that rows name, without `Sync` or `Async`.
PAGES = {
    "page": "Page",
    "cursor": "CursorPage",
    "conversation_cursor": "ConversationCursorPage",
    "next_cursor": "NextCursorPage",
}


def describe(endpoint: Endpoint, is_async: bool = False) -> str:
    """Return the doc string of a row's method."""
    lines = [endpoint.doc, ""]
    if endpoint.deprecated:
        lines += [f"Deprecated: {endpoint.deprecated}", ""]
    lines += ["Args:", *(f"    {param.name}: {param.doc}" for param in endpoint.params if param.doc), *_STANDARD_DOC]
    lines += [
        "",
        "Returns:",
        f"    {_format_result(endpoint, is_async)}",
        "",
        "Raises:",
        *_RAISES,
        "",
        f"Reference: {endpoint.method} {endpoint.path}",
    ]
    return "\n".join(lines)


_STANDARD_DOC = (
    "    extra_headers: Additional headers; `omit` removes a default one.",
    "    extra_query: Additional query params.",
    "    extra_body: Additional fields of the body; they replace those of the other arguments.",
    "    timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.",
)
_RAISES = (
    "    APIStatusError: The response has a non-2xx status; the common ones have a subclass each.",
    "    APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.",
    "    TypeError, ValueError: The arguments are invalid; nothing was sent.",
)


def _load_table(name: str) -> Resource:
    # Imported for the first resource: loading the classes of rows takes longer than creating a client.
    from . import endpoints

    return endpoints.resource(name)


class ResourceMeta(type):
    """Collects the rows and helpers of a table, checks for clashes, and puts one descriptor for each on the class."""

    def __new__(cls, name: str, bases: tuple[type, ...], namespace: dict[str, Any], table: str = "") -> ResourceMeta:
        lazy: dict[str, Lazy] = {}
        is_async = any(getattr(base, "_is_async", False) for base in bases)
        if table:
            of_table = _load_table(table)
            namespace.setdefault("__doc__", of_table.doc)
            namespace["_table"] = table
            lazy.update({row.name: EndpointMethod(row, is_async) for row in of_table.endpoints})
            lazy.update({record.name: Helper(record, is_async) for record in of_table.helpers})
        resource_class = super().__new__(cls, name, bases, namespace)
        for attribute, method in lazy.items():
            if attribute in namespace:
                continue
            for base in resource_class.__mro__[1:]:
                inherited = base.__dict__.get(attribute)
                if inherited is not None and not (hasattr(inherited, "endpoint") or hasattr(inherited, "helper")):
                    raise TypeError(
                        f"{name}: the row '{table}.{attribute}' would hide {base.__name__}.{attribute}; rename one of "
                        "them"
                    )
            method.__set_name__(resource_class, attribute)
            setattr(resource_class, attribute, method)
        return resource_class


class ClientMethod:
    """A method of a resource's client, under the same name with an underscore; the resource may be given another."""

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name[1:]

    def __get__(self, instance: Any, owner: Optional[type] = None) -> Any:
        return self if instance is None else getattr(instance._client, self._name)


class _Resource:
    """The common part of sync and async resources."""

    _client: Any
    _is_async: ClassVar[bool]
    _table: ClassVar[str]

    if TYPE_CHECKING:
        # The stubs of the resources say which views these are.

        @property
        def with_raw_response(self) -> Any: ...
        @property
        def with_streaming_response(self) -> Any: ...

    else:

        @cached_property
        def with_raw_response(self) -> Any:
            """The same methods, which give the HTTP response with its body read; its ``parse()`` gives their answer."""
            from ._calls.views import view

            return view(self, "raw")

        @cached_property
        def with_streaming_response(self) -> Any:
            """The same methods, which give the HTTP response with its body still on the wire, as a context manager."""
            from ._calls.views import view

            return view(self, "stream")

    # The low-level methods of the client: packages call them in resources of their own, and tests set others.

    _get, _post, _patch, _put, _delete, _get_api_list = (ClientMethod() for _ in range(6))

    def _carry_out(
        self,
        endpoint: Endpoint,
        bind: Callable[[Sequence[object], dict[str, Any]], Bound],
        args: Sequence[object],
        params: dict[str, Any],
        *,
        warns: bool = True,
    ) -> Any:
        """Bind a call and send it: through the low-level method, where a program has put something in its place.

        Args:
            endpoint: the row.
            bind: makes the call of the arguments.
            args: positional arguments of the row's method.
            params: keyword arguments; they are taken over.
            warns: whether to warn of a deprecated row; a helper has done so by its own name.
        """
        client, sender = self._client, _find_sender(endpoint)
        is_direct = self._is_direct(client, sender)
        if endpoint.deprecated and warns:
            # Level 3 is the caller: above this function stands the method.
            warnings.warn(format_deprecation(endpoint.id, endpoint.deprecated), DeprecationWarning, stacklevel=3)
        call = bind(args, params)
        replaced = REQUEST_HOOKS.find_replaced(client, sender) if is_direct else frozenset({sender})
        if sender in replaced:
            return self._hand_over(call, sender)
        if endpoint.page and self._is_async:
            from .pagination import AsyncPaginator

            return AsyncPaginator(client, call)
        return client._driver.run(client._build_flow(call, replaced))

    def _send(self, call: Bound) -> Any:
        """Send a call that has been bound."""
        return self._carry_out(call.endpoint, lambda _args, _params: call, (), {}, warns=False)

    def _flow_of(self, call: Bound) -> Flow[Any]:
        """Return the flow of a call that has one result, for a helper to run as a part of its own."""
        client, sender = self._client, _find_sender(call.endpoint)
        if self._is_direct(client, sender):
            replaced = REQUEST_HOOKS.find_replaced(client, sender)
            if sender not in replaced:
                flow: Flow[Any] = client._build_flow(call, replaced)
                return flow
        return resolve_call(lambda: self._hand_over(call, sender))

    def _is_direct(self, client: object, sender: str) -> bool:
        """Return whether the resource has its client's own low-level method, and the client is one of this library.

        Programs set others on a resource or its class, and make resources of stand-ins for a client.
        """
        own = f"_{sender}"
        cls = type(self)
        return (
            hasattr(type(client), "_build_flow")
            and own not in self.__dict__
            and type(getattr(cls, own)) is ClientMethod
        )

    def _hand_over(self, call: Bound, sender: str) -> object:
        """Send a call through the low-level method of a name, as it is officially passed on."""
        arguments = build_arguments(call, self._is_async)
        if call.endpoint.page:
            page = arguments.pop("cast_to")
            arguments.update(page=page, model=page.__page_type_args__[1])
            if call.endpoint.method != "GET":
                arguments["method"] = call.endpoint.method.lower()
        return getattr(self, f"_{sender}")(call.path, **arguments)


def _find_sender(endpoint: Endpoint) -> str:
    """Return the name of the client's low-level method that sends the calls of a row."""
    return LIST_SENDER if endpoint.page else SENDERS[endpoint.method]


class SyncResource(_Resource, metaclass=ResourceMeta):
    """A resource of a synchronous client."""

    _is_async = False

    def __init__(self, client: SyncAPIClient) -> None:
        self._client = client

    def _sleep(self, seconds: float) -> None:
        time.sleep(seconds)


class AsyncResource(_Resource, metaclass=ResourceMeta):
    """A resource of an asynchronous client."""

    _is_async = True

    def __init__(self, client: AsyncAPIClient) -> None:
        self._client = client

    async def _sleep(self, seconds: float) -> None:
        import anyio

        await anyio.sleep(seconds)


# The names that other packages derive their own resources from.
SyncAPIResource = SyncResource
AsyncAPIResource = AsyncResource


def views(module: str, namespace: dict[str, Any], more: str = "") -> Callable[[str], Any]:
    """Return ``__getattr__`` for a module of resources: it has ``CompletionsWithRawResponse`` and the like.

    Args:
        module: its ``__name__``.
        namespace: its ``globals()``.
        more: a module beside it whose public names it has as well, loaded when one of them is asked for.
    """
    aliases = make_getattr(module)

    def __getattr__(name: str) -> Any:
        for mode, ending in (("raw", "WithRawResponse"), ("stream", "WithStreamingResponse")):
            of = namespace.get(name[: -len(ending)]) if name.endswith(ending) else None
            if isinstance(of, ResourceMeta):
                from ._calls.views import view_class

                return view_class(of, mode)
        if more and not name.startswith("_"):
            found = import_module(more, module.rpartition(".")[0]).__dict__.get(name)
            if found is not None:
                return found
        return aliases(name)

    return __getattr__


class Child(Generic[_T]):
    """An accessor of a client or a resource: loads the resource class and makes the resource when first used."""

    def __init__(self, target: str) -> None:
        self._target = target

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, instance: None, owner: type) -> Self: ...
    @overload
    def __get__(self, instance: object, owner: Optional[type] = None) -> _T: ...
    def __get__(self, instance: Any, owner: Optional[type] = None) -> Union[Self, _T]:
        if instance is None:
            return self
        module, _, name = self._target.partition(":")
        made: _T = getattr(import_module(module), name)(
            getattr(instance, "_client_of_resources", None) or instance._client
        )
        instance.__dict__[self._name] = made
        return made
