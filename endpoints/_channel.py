"""The notation of connections that stay open, and of the events that a program sends over them.

A channel is to a websocket what a table is to an accessor: its rows are the events, and from them come the methods of
a connection, their signatures, their help and their stubs. Like the tables, channels are pure data.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from attrs import field, frozen

from ._row import _NONE, Param, ParamNotes, _params


@frozen(eq=False)
class ClientEvent:
    """An event that a program sends: one method of a connection."""

    #: Accessor of the channel, such as ``realtime``.
    resource: str
    #: The event's own ``type``, such as ``conversation.item.create``, which is also where the method stands.
    sends: str
    params: tuple[Param, ...]
    doc: str
    #: Package below ``openai.types`` whose names come first when a type is looked up.
    types: str = ""
    #: Whether it takes items of responses, which may be those of earlier answers as they came.
    takes_items: bool = False

    @property
    def group(self) -> str:
        """Where the method stands on a connection, such as ``conversation.item``."""
        return self.sends.rpartition(".")[0]

    @property
    def name(self) -> str:
        """The method's name."""
        return self.sends.rpartition(".")[2]

    @property
    def id(self) -> str:
        """Accessor, place on the connection and method."""
        return f"{self.resource}.connect: {self.sends}"


@frozen(eq=False)
class Channel:
    """A connection that stays open, such as that of ``client.realtime.connect``."""

    resource: str
    path: str
    doc: str
    #: Type of the events that come, and of those that go: the models, and what may be written in their place.
    server: str
    client: str
    types: str
    headers: tuple[tuple[str, str], ...]
    events: tuple[ClientEvent, ...] = field(repr=False)

    def group(self, name: str) -> tuple[ClientEvent, ...]:
        """Return the events whose methods stand together, such as those of ``conversation.item``."""
        return tuple(event for event in self.events if event.group == name)


class EventRow(NamedTuple):
    """An event before its channel has given it a name and the types that it looks up first."""

    sends: str
    params: tuple[Param, ...]
    doc: str
    takes_items: bool


def event(sends: str, *, doc: str, body: ParamNotes = _NONE, takes_items: bool = False) -> EventRow:
    """Make the row of an event; ``body`` holds its params in the notation of endpoints."""
    params = _params(body, "body", _NONE)
    return EventRow(sends, tuple(sorted(params, key=lambda param: not param.required)), doc, takes_items)


def channel(
    resource: str,
    path: str,
    *rows: EventRow,
    server: str,
    client: str,
    doc: str,
    types: str,
    headers: Mapping[str, str] = _NONE,
) -> Channel:
    """Make a channel of the events that can be sent over it.

    Raises:
        ValueError: two events have the same name.
    """
    names = [row.sends for row in rows]
    for position, name in enumerate(names):
        if name in names[:position]:
            raise ValueError(f"{resource}.connect: the channel has two events {name!r}")
    events = tuple(ClientEvent(resource, row.sends, row.params, row.doc, types, row.takes_items) for row in rows)
    return Channel(resource, path, doc, server, client, types, tuple(headers.items()), events)


def notes(params: Iterable[Param], but: Iterable[str] = ()) -> ParamNotes:
    """Return the notes that params were made of, for an event that takes what an endpoint takes."""
    left_out = set(but)
    return {
        f"{param.name}{'' if param.required else '?'}": (param.type, param.doc)
        for param in params
        if param.name not in left_out
    }
