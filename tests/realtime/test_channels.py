"""The rows of the events: each rule over all of them."""

from __future__ import annotations

import ast
from typing import Any, get_args, get_type_hints

import pytest

from openai._calls.type_names import find, resolve
from openai._support.annotations import list_union_members
from openai.endpoints import _channels, all as endpoints
from openai.endpoints._channel import Channel, ClientEvent, channel, event

CHANNELS = _channels.channels()
EVENTS = [each for one in CHANNELS for each in one.events]


@pytest.mark.parametrize("one", CHANNELS, ids=lambda one: one.resource)
def test_the_events_are_those_of_the_union(one: Channel) -> None:
    known = resolve(one.client.split(" | ")[1], one.types)
    literals = [get_args(get_type_hints(member)["type"]) for member in list_union_members(known) or (known,)]
    assert {each.sends for each in one.events} == {value for values in literals for value in _flat(values)}


def _flat(values: tuple[Any, ...]) -> list[str]:
    # Required[Literal["a"]] has the literal inside.
    return [text for value in values for text in ([value] if isinstance(value, str) else _flat(get_args(value)))]


@pytest.mark.parametrize("one", EVENTS, ids=lambda one: one.id)
def test_every_type_resolves(one: ClientEvent) -> None:
    for param in one.params:
        for name in ast.walk(ast.parse(param.type, mode="eval")):
            if isinstance(name, ast.Name):
                assert find(name.id, one.types)


@pytest.mark.parametrize("one", EVENTS, ids=lambda one: one.id)
def test_everything_is_described(one: ClientEvent) -> None:
    assert one.doc.endswith(".")
    for param in one.params:
        assert param.doc, param.name


@pytest.mark.parametrize("one", EVENTS, ids=lambda one: one.id)
def test_required_params_come_first(one: ClientEvent) -> None:
    needed = [param.required for param in one.params]
    assert needed == sorted(needed, reverse=True)


def test_channels_are_no_endpoints() -> None:
    assert not [row.id for row in endpoints() if row.name == "connect"]


def test_two_events_of_one_name_are_refused() -> None:
    rows = [event("a.b", doc="One."), event("a.b", doc="Two.")]
    with pytest.raises(ValueError, match=r"two events 'a\.b'"):
        channel("x", "/x", *rows, server="A", client="B", doc="", types="")
