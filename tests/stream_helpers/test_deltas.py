"""Deltas of plain data, and JSON that is still being written."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, strategies as st

from openai.lib.streaming._deltas import accumulate_delta
from openai.lib.streaming._partial_json import PartialJson


@pytest.mark.parametrize(
    ("before", "delta", "after"),
    [
        ({}, {"a": 1}, {"a": 1}),
        ({"a": 1}, {"a": 2.5}, {"a": 3.5}),
        ({"a": "x"}, {"a": "y"}, {"a": "xy"}),
        ({"a": "x"}, {"a": None}, {"a": "x"}),
        ({"a": None}, {"a": "y"}, {"a": "y"}),
        ({"a": True}, {"a": False}, {"a": False}),
        ({"index": 0, "type": "t"}, {"index": 1, "type": "t"}, {"index": 1, "type": "t"}),
        ({"id": "i", "type": "t"}, {"id": "i", "type": ""}, {"id": "i", "type": "t"}),
        ({"a": {"b": "x"}}, {"a": {"b": "y", "c": 1}}, {"a": {"b": "xy", "c": 1}}),
        ({"a": ["x"]}, {"a": ["y"]}, {"a": ["x", "y"]}),
        ({"a": [{"index": 0, "t": "x"}]}, {"a": [{"index": 0, "t": "y"}]}, {"a": [{"index": 0, "t": "xy"}]}),
        ({"a": [{"index": 1}]}, {"a": [{"index": 0}]}, {"a": [{"index": 0}, {"index": 1}]}),
        ({"a": [{"index": 0}]}, {"a": [{"index": 3}]}, {"a": [{"index": 0}, {"index": 3}]}),
        ({"a": [{"x": 1}]}, {"a": [{"x": 2}]}, {"a": [{"x": 1}, {"x": 2}]}),
        ({"a": []}, {"a": [{"index": 0}]}, {"a": [{"index": 0}]}),
        ({"a": "x"}, {"a": 1}, {"a": "x"}),
    ],
)
def test_accumulating(before: dict[str, Any], delta: dict[str, Any], after: dict[str, Any]) -> None:
    sent = json.dumps(delta)
    assert accumulate_delta(before, delta) is before
    assert before == after
    assert json.dumps(delta) == sent


def test_what_was_added_is_not_shared() -> None:
    delta = {"a": [{"index": 0, "t": "x"}]}
    grown = accumulate_delta({}, delta)
    accumulate_delta(grown, {"a": [{"index": 0, "t": "y"}]})
    assert delta == {"a": [{"index": 0, "t": "x"}]}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("", None),
        ("{", {}),
        ('{"ci', {}),
        ('{"city":', {}),
        ('{"city":"Pa', {}),
        ('{"city":"Paris"', {"city": "Paris"}),
        ('{"a":1', {"a": 1}),
        ('{"a":1.', {"a": 1}),
        ('{"a":-', {}),
        ('{"a":tr', {}),
        ('{"a":true,"b', {"a": True}),
        ('{"a":[1,{"b":"x"', {"a": [1, {"b": "x"}]}),
        ('"te', None),
        ("12", 12),
        ("sorry", None),
        ('{"a":1} and more', {"a": 1}),
        ('{"a":1, oops', {"a": 1}),
        ("[1 2", [1]),
        ("[1,]", [1]),
        ('{"a":]', {}),
        ('{"a" 1', {}),
        ("}", None),
        ('{"a":"\\ud83d"}', {"a": "\ud83d"}),
    ],
)
@pytest.mark.parametrize("size", [1, 3, 100])
def test_partial_json(text: str, value: Any, size: int) -> None:
    reader = PartialJson()
    found = [reader.feed(text[at : at + size]) for at in range(0, len(text), size)] or [reader.feed("")]
    assert found[-1] == value


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)


@given(JSON, st.data(), st.booleans())
def test_any_document_in_any_pieces(value: Any, data: st.DataObject, ascii_only: bool) -> None:
    text = json.dumps(value, ensure_ascii=ascii_only)
    cuts = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=8)))
    reader = PartialJson()
    for start, end in zip([0, *cuts], [*cuts, len(text)]):
        found = reader.feed(text[start:end])
    assert found == value


@given(JSON, st.data())
def test_what_there_is_does_not_depend_on_the_cuts(value: Any, data: st.DataObject) -> None:
    text = json.dumps(value)
    text = text[: data.draw(st.integers(0, len(text)))]
    at = data.draw(st.integers(0, len(text)))
    once, twice = PartialJson(), PartialJson()
    twice.feed(text[:at])
    assert once.feed(text) == twice.feed(text[at:])


@given(st.text())
def test_garbage_is_no_error(text: str) -> None:
    PartialJson().feed(text)
