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

from .._model.base import BaseModel, fields_of
from .._model.members import type_of
from .._model.unstructure import iterate_wire_items
from .._support.annotations import DICTS, LISTS, is_literal, is_union, list_union_members
from ._structured._kinds import allows_none, strip_annotation

_NONE = type(None)


def to_input(of: Any) -> Any:
    """Return what a model wrote as input for the next request.

    The methods do this themselves with what stands in their ``messages`` and ``input``; it is for what you keep or
    send by other ways.

    Args:
        of: a message of a chat completion, or the completion or the choice that has it; an item of a response; a whole
            response, whose items are returned; or a list of such and of dicts.

    Returns:
        Plain dicts and lists. What is no object of this library is returned as it is, with what is inside made plain.

    Raises:
        TypeError: an object can be no input, or a completion has several choices.
    """
    if isinstance(of, (list, tuple)):
        return [made for each in of for made in (to_input(each) if _is_response(each) else [to_input(each)])]
    if isinstance(of, dict):
        return _make_plain(_fit(of, _get_annotation("item" if of.get("type") else "", beta=False)))
    if not isinstance(of, BaseModel):
        return of
    if _is_response(of):
        return to_input(of.__dict__["output"])
    if not type_of(of):
        return _make_plain(convert_message(of))
    return _make_plain(*convert_item(of, beta=type(of).__module__.startswith(_BETA)))


def convert_message(message: Any) -> Any:
    """Return a message of a chat completion as a message of the next request.

    Args:
        message: the message, or the completion or choice that has it; or a dict, which only has what is inside changed.

    Raises:
        TypeError: it is no message, or the completion has several choices.
    """
    if isinstance(message, BaseModel):
        message = _find_message(message)
    return _fit(message, _get_annotation("", beta=False))


def convert_item(item: Any, *, beta: bool) -> list[Any]:
    """Return an item of a response as an item of the next input; of a whole response, all its items.

    Args:
        item: the item or response; or a dict, which only has what is inside changed.
        beta: keep what only requests with beta features take.

    Raises:
        TypeError: it can be no input.
    """
    items = item.__dict__["output"] if _is_response(item) else [item]
    for each in items:
        if isinstance(each, BaseModel) and not (type_of(each) or each.__dict__.get("role")):
            raise _make_input_error(each, "items of responses", "a response's `output`")
    return [_fit(each, _get_annotation("item", beta)) for each in items]


#: Where the classes of beta items are.
_BETA = "openai.types.beta."


def _is_response(of: Any) -> bool:
    fields = of.__dict__ if isinstance(of, BaseModel) else {}
    return isinstance(fields.get("output"), list) and fields.get("object") == "response"


def _find_message(of: BaseModel) -> BaseModel:
    from ..types.chat import ChatCompletionMessage

    found: Any = of
    choices = found.__dict__.get("choices")
    if isinstance(choices, list):
        if len(choices) != 1:
            raise TypeError(f"the completion has {len(choices)} choices; pass the `message` of one of them")
        found = choices[0]
    found = found.__dict__.get("message", found)
    if not isinstance(found, BaseModel) or not (found.__dict__.get("role") or isinstance(found, ChatCompletionMessage)):
        raise _make_input_error(of, "messages", "a completion's `choices[0].message`")
    return found


def _make_input_error(of: BaseModel, takes: str, such_as: str) -> TypeError:
    return TypeError(f"the input takes {takes}, such as {such_as}, and no {type(of).__name__}")


def _make_plain(value: Any) -> Any:
    if isinstance(value, BaseModel):
        return value.to_dict(mode="json")
    if isinstance(value, list):
        return [_make_plain(item) for item in value]
    return {key: _make_plain(item) for key, item in value.items()} if isinstance(value, dict) else value


def _fit(value: Any, annotation: Any) -> Any:
    """Return a value with everything in it that is a model made to fit an annotation of input."""
    if isinstance(value, list):
        items = next((each for each in _list_options(annotation) if get_origin(each) in LISTS), None)
        return value if items is None else [_fit(item, get_args(items)[0]) for item in value]
    if isinstance(value, dict):
        values = next((each for each in _list_options(annotation) if get_origin(each) in DICTS), None)
        if values is not None:
            return {key: _fit(item, get_args(values)[1]) for key, item in value.items()}
        param = _match_param(value, annotation)
        keys = {} if param is None else _get_keys(param)
        return {key: _fit(item, keys.get(key, Any)) for key, item in value.items()}
    if not isinstance(value, BaseModel):
        return value
    cls: Any = type(value)
    fields = dict(iterate_wire_items(value))
    kind = type_of(value)
    if kind is not None and fields.get("type") != kind:
        # The API demands it, also where another server has left it out.
        fields["type"] = kind
    param = _match_param(fields, annotation)
    if param is None:
        parsed = _list_parsed_fields(cls)
        return {name: item for name, item in fields.items() if name not in parsed} if parsed else value
    keys, declared = _get_keys(param), _list_declared_fields(cls)
    return {
        name: _fit(item, keys[name]) if name in keys else item
        for name, item in fields.items()
        if (name in keys or name not in declared) and (item is not None or name not in keys or allows_none(keys[name]))
    }


def _match_param(fields: Mapping[str, Any], annotation: Any) -> Optional[Any]:
    """Return the input type among several that an object is one of: by its tags, then by the fields that it takes."""
    set_ = {name for name, item in fields.items() if item is not None}
    best, fit = None, -1
    for param in _list_options(annotation):
        if not typing_extensions.is_typeddict(param):
            continue
        keys = _get_keys(param)
        if all(fields.get(name) in (None, *values) for name, values in _get_tags(param)):
            taken = len(set_ & keys.keys())
            if taken > fit:
                best, fit = param, taken
    return best


def _list_options(annotation: Any) -> Sequence[Any]:
    annotation = strip_annotation(annotation)
    return [strip_annotation(each) for each in list_union_members(annotation)] if is_union(annotation) else [annotation]


# Cached by classes of ours, of which there is a fixed number.


@lru_cache(None)
def _get_annotation(type_: Any, beta: bool) -> Any:
    """Return the input type of items, or that of messages, which have no type."""
    if not type_:
        from ..types.chat import ChatCompletionMessageParam

        return ChatCompletionMessageParam
    if beta:
        from ..types.beta import BetaResponseInputItemParam

        return BetaResponseInputItemParam
    from ..types.responses import ResponseInputItemParam

    return ResponseInputItemParam


@lru_cache(None)
def _get_keys(param: Any) -> Mapping[str, Any]:
    return typing_extensions.get_type_hints(param)


@lru_cache(None)
def _get_tags(param: Any) -> Sequence[tuple[str, Sequence[Any]]]:
    """Return what marks an input type, with the values that do."""
    found = []
    for name in ("type", "role"):
        options = [each for each in _list_options(_get_keys(param).get(name)) if is_literal(each)]
        if options:
            found.append((name, [value for each in options for value in get_args(each)]))
    return found


@lru_cache(None)
def _list_parsed_fields(cls: Any) -> frozenset[str]:
    """Return the fields that a class of parsed output has beyond the class that the server's answer is made of."""
    plain = next(base for base in cls.__mro__ if not base.__name__.startswith("Parsed"))
    ours = cls.__module__.startswith("openai.types.")
    return _list_declared_fields(cls) - _list_declared_fields(plain) if ours and plain is not cls else frozenset()


@lru_cache(None)
def _list_declared_fields(cls: Any) -> frozenset[str]:
    return frozenset(field.wire for field in fields_of(cls).values())
