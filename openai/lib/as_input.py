"""Answers as the next input: a message or an item of a response goes back in, without what only answers have.

What that is, the types say: a field that an output model declares, and the matching input type does not, stays behind,
and so does ``null`` where the input type does not allow it. What neither knows, such as the reasoning that some servers
want to see again, goes along.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, Optional, get_args, get_origin

import typing_extensions

from .._dump import wire_items
from .._model import BaseModel, fields_of
from .._typing import DICTS, LISTS, is_literal, is_union, members
from ._structured._kinds import allows_none, bare

_NONE = type(None)


def to_input(of: Any) -> Any:
    """Return what a model wrote as input for the next request.

    The methods do this themselves with what stands in their ``messages`` and ``input``; it is for what you keep or
    send by other ways.

    Args:
        of: a message of a chat completion, an item of a response, a list of such; or a whole response, whose items
            are returned.

    Returns:
        Plain dicts and lists. What is no object of this library is returned as it is.
    """
    if isinstance(of, (list, tuple)):
        return [to_input(each) for each in of]
    if not isinstance(of, BaseModel):
        return of
    output = of.__dict__.get("output")
    if isinstance(output, list) and of.__dict__.get("object") == "response":
        return to_input(output)
    return _plain(item_as_input(of) if of.__dict__.get("type") else message_as_input(of))


def message_as_input(message: BaseModel) -> Any:
    """Return a message of a chat completion as a message of the next request."""
    from ..types.chat import ChatCompletionMessageParam

    return _fit(message, ChatCompletionMessageParam)


def item_as_input(item: BaseModel) -> Any:
    """Return an item of a response as an item of the next input."""
    from ..types.responses import ResponseInputItemParam

    return _fit(item, ResponseInputItemParam)


def beta_item_as_input(item: BaseModel) -> Any:
    """Return an item of a response with beta features as an item of the next input."""
    from ..types.beta import BetaResponseInputItemParam

    return _fit(item, BetaResponseInputItemParam)


def _plain(value: Any) -> Any:
    if isinstance(value, BaseModel):
        return value.to_dict(mode="json")
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return {key: _plain(item) for key, item in value.items()} if isinstance(value, dict) else value


def _fit(value: Any, annotation: Any) -> Any:
    """Return a value with everything in it that is a model made to fit an annotation of input."""
    if isinstance(value, list):
        items = next((each for each in _options(annotation) if get_origin(each) in LISTS), None)
        return value if items is None else [_fit(item, get_args(items)[0]) for item in value]
    if isinstance(value, dict):
        values = next((each for each in _options(annotation) if get_origin(each) in DICTS), None)
        return value if values is None else {key: _fit(item, get_args(values)[1]) for key, item in value.items()}
    if not isinstance(value, BaseModel):
        return value
    param = _matching(value, annotation)
    if param is None:
        return value
    cls: Any = type(value)
    keys, declared = _keys(param), _declared(cls)
    return {
        name: _fit(item, keys[name]) if name in keys else item
        for name, item in wire_items(value)
        if (name in keys or name not in declared) and (item is not None or name not in keys or allows_none(keys[name]))
    }


def _matching(model: BaseModel, annotation: Any) -> Optional[Any]:
    """Return the input type among several that an object is one of: by its tags, then by the fields that it takes."""
    set_ = {name for name, item in wire_items(model) if item is not None}
    best, fit = None, -1
    for param in _options(annotation):
        if not typing_extensions.is_typeddict(param):
            continue
        keys = _keys(param)
        if all(model.__dict__.get(name) in (None, *values) for name, values in _tags(param)):
            taken = len(set_ & keys.keys())
            if taken > fit:
                best, fit = param, taken
    return best


def _options(annotation: Any) -> Sequence[Any]:
    annotation = bare(annotation)
    return [bare(each) for each in members(annotation)] if is_union(annotation) else [annotation]


# Cached by classes of ours, of which there is a fixed number.


@lru_cache(None)
def _keys(param: Any) -> Mapping[str, Any]:
    return typing_extensions.get_type_hints(param)


@lru_cache(None)
def _tags(param: Any) -> Sequence[tuple[str, Sequence[Any]]]:
    """Return what marks an input type, with the values that do."""
    found = []
    for name in ("type", "role"):
        options = [each for each in _options(_keys(param).get(name)) if is_literal(each)]
        if options:
            found.append((name, [value for each in options for value in get_args(each)]))
    return found


@lru_cache(None)
def _declared(cls: Any) -> frozenset[str]:
    return frozenset(field.wire for field in fields_of(cls).values())
