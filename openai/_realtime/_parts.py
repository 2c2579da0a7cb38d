"""The methods of connections that send events, built from the rows of their channels."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, Callable, ClassVar, Union, cast

from .._resource import Lazy, Method
from .._support.suggest import suggest_param
from .._types import Omit, omit
from ..endpoints import _channels
from ._messages import SOUND, Message, encode_sound

if TYPE_CHECKING:
    from ..endpoints._channel import ClientEvent
    from ._session import Session

#: Type of the params that take bytes and are sent as base64.
_SOUND = "str | bytes"


class Part:
    """A part of a connection, such as ``session``, with a method for each event of its group.

    ``class RealtimeSessionResource(Part, events="realtime: session")`` names the channel and the group.
    """

    _is_async: ClassVar[bool] = False

    def __init_subclass__(cls, events: str = "", **kwargs: object) -> None:
        super().__init_subclass__(**kwargs)
        resource, _, group = events.partition(": ")
        for event in _channels.of(resource).group(group) if events else ():
            method = EventMethod(event, cls._is_async)
            method.__set_name__(cls, event.name)
            setattr(cls, event.name, method)

    def __init__(self, connection: Session[Any, Any]) -> None:
        self._connection: Any = connection

    @property
    def _client_of_resources(self) -> Session[Any, Any]:
        """The object that accessors below this one refer to."""
        connection: Session[Any, Any] = self._connection
        return connection


class AsyncPart(Part):
    """A part of a connection whose calls are awaited."""

    _is_async = True


class EventMethod(Lazy):
    """The lazy descriptor of a method that sends an event."""

    def __init__(self, event: ClientEvent, is_async: bool) -> None:
        super().__init__()
        self.event = event
        self._is_async = is_async

    def _make(self) -> Method:
        event = self.event
        bind = _build_binder(event)

        def send(self: Part, /, **arguments: object) -> None:
            self._connection.send(bind(arguments))

        async def send_async(self: Part, /, **arguments: object) -> None:
            await self._connection.send(bind(arguments))

        method: Any = send_async if self._is_async else send
        method.__name__ = event.name
        method.__qualname__ = f"{self._owner.__qualname__}.{event.name}"
        method.__module__ = self._owner.__module__
        method.__doc__ = describe(event)
        method.__signature__ = build_signature(event)
        method.event = event
        return cast(Method, method)


def _build_binder(event: ClientEvent) -> Callable[[Mapping[str, Any]], Union[dict[str, Any], Message]]:
    """Return the function that builds an event, or a message with sound, from the arguments of its method."""
    names = frozenset(param.name for param in event.params)
    required = tuple(param.name for param in event.params if param.required)
    sound = next((param.name for param in event.params if param.type == _SOUND), "")

    def bind(arguments: Mapping[str, Any]) -> Union[dict[str, Any], Message]:
        if not names.issuperset(arguments):
            raise TypeError(_describe_unknown(event, arguments))
        missing = [name for name in required if isinstance(arguments.get(name, omit), Omit)]
        if missing:
            raise TypeError(
                f"{event.sends}() is missing {', '.join(map(repr, missing))}; it needs {', '.join(required)}"
            )
        params = {name: value for name, value in arguments.items() if not isinstance(value, Omit)}
        data: dict[str, Any] = {"type": event.sends, **params}
        if event.takes_items:
            # By its name: imports of `lib` would go up.
            import_module("openai.lib.recipes").convert_items(data, beta=event.resource.startswith("beta."))
        return encode_sound(data, sound) if sound and isinstance(arguments[sound], SOUND) else data

    return bind


def _describe_unknown(event: ClientEvent, arguments: Mapping[str, object]) -> str:
    names = [param.name for param in event.params]
    unknown = next(name for name in arguments if name not in names)
    near = suggest_param(unknown, names)
    hint = (
        f"did you mean {near!r}?" if near else "use the connection's send() for params that this version does not know"
    )
    return f"{event.sends}() got an unexpected keyword argument {unknown!r}; {hint}"


def build_signature(event: ClientEvent) -> inspect.Signature:
    """Return the signature of an event's method, with the types as the row names them."""
    params = [inspect.Parameter("self", inspect.Parameter.POSITIONAL_ONLY)]
    for param in event.params:
        default: Any = inspect.Parameter.empty if param.required else omit
        annotation = param.type if param.required else f"{param.type} | Omit"
        params.append(
            inspect.Parameter(param.name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=annotation)
        )
    return inspect.Signature(params, return_annotation="None")


def describe(event: ClientEvent) -> str:
    """Return the doc string of an event's method."""
    return "\n".join(
        (
            event.doc,
            "",
            "Args:",
            *(f"    {param.name}: {param.doc}" for param in event.params),
            "",
            "Raises:",
            "    WebSocketConnectionClosedError: The connection is closed; the event was not sent.",
            "    TypeError, ValueError: An argument is wrong; nothing was sent.",
            "",
            f"Event: {event.sends}",
        )
    )
