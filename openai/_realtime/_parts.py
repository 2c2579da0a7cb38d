"""The methods of connections that send events, made from the rows of their channels."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, cast

from .._resource import Lazy, Method
from .._support.suggest import suggest_param
from .._types import Omit, omit
from ..endpoints import _channels
from ._messages import SOUND, encode_sound

if TYPE_CHECKING:
    from ..endpoints._channel import ClientEvent

#: What the params hold that are given as bytes and sent in base64.
_SOUND = "str | bytes"


class Part:
    """What stands on a connection under a name, such as ``session``, with a method for each event of its group.

    ``class RealtimeSessionResource(Part, events="realtime: session")`` names the channel and the group.
    """

    _is_async: ClassVar[bool] = False

    def __init_subclass__(cls, events: str = "", **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        resource, _, group = events.partition(": ")
        for event in _channels.of(resource).group(group) if events else ():
            method = EventMethod(event, cls._is_async)
            method.__set_name__(cls, event.name)
            setattr(cls, event.name, method)

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    @property
    def _client_of_resources(self) -> Any:
        """What accessors below this one are made with."""
        return self._connection


class AsyncPart(Part):
    """A part of a connection whose calls are awaited."""

    _is_async = True


class EventMethod(Lazy):
    """A method that sends an event."""

    def __init__(self, event: ClientEvent, is_async: bool) -> None:
        super().__init__()
        self.event = event
        self._is_async = is_async

    def _make(self) -> Method:
        event = self.event
        bind = _binding(event)

        def send(self: Any, /, **given: Any) -> None:
            self._connection.send(bind(given))

        async def send_async(self: Any, /, **given: Any) -> None:
            await self._connection.send(bind(given))

        method: Any = send_async if self._is_async else send
        method.__name__ = event.name
        method.__qualname__ = f"{self._owner.__qualname__}.{event.name}"
        method.__module__ = self._owner.__module__
        method.__doc__ = describe(event)
        method.__signature__ = signature(event)
        method.event = event
        return cast(Method, method)


def _binding(event: ClientEvent) -> Any:
    """Return what makes an event, or a message that is ready to be sent, of the arguments of its method."""
    names = frozenset(param.name for param in event.params)
    required = tuple(param.name for param in event.params if param.required)
    sound = next((param.name for param in event.params if param.type == _SOUND), "")

    def bind(given: Mapping[str, Any]) -> Any:
        if not names.issuperset(given):
            raise TypeError(_about_unknown(event, given))
        missing = [name for name in required if isinstance(given.get(name, omit), Omit)]
        if missing:
            raise TypeError(
                f"{event.sends}() is missing {', '.join(map(repr, missing))}; it needs {', '.join(required)}"
            )
        made = {"type": event.sends, **{name: value for name, value in given.items() if not isinstance(value, Omit)}}
        if event.takes_items:
            # By its name, because `lib` stands above this room.
            import_module("openai.lib.recipes").convert_items(made, beta=event.resource.startswith("beta."))
        return encode_sound(made, sound) if sound and isinstance(given[sound], SOUND) else made

    return bind


def _about_unknown(event: ClientEvent, given: Mapping[str, Any]) -> str:
    names = [param.name for param in event.params]
    unknown = next(name for name in given if name not in names)
    near = suggest_param(unknown, names)
    hint = f"did you mean {near!r}?" if near else "what this version does not know goes by the connection's send()"
    return f"{event.sends}() got an unexpected keyword argument {unknown!r}; {hint}"


def signature(event: ClientEvent) -> inspect.Signature:
    """Return the signature of an event's method, with the row's own words for the types."""
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
            "    TypeError, ValueError: The arguments cannot be sent; nothing was.",
            "",
            f"Event: {event.sends}",
        )
    )
