"""Results as the next input: a message or an item of a response, without the fields that only results have.

The types determine these: a field that an output model declares and the matching input type does not is removed, and so
is ``null`` where the input type does not allow it. Fields that neither declares, such as the reasoning that some
servers require again, are kept.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from functools import lru_cache
from typing import Any, Optional, cast, get_args, get_origin

import typing_extensions

from .._model.base import BaseModel, fields_of
from .._model.members import type_of
from .._model.unstructure import iterate_wire_items
from .._support.annotations import DICTS, LISTS, is_literal, is_union, list_union_members
from ._structured._kinds import allows_none, strip_annotation

_NONE = type(None)


def to_input(of: object) -> Any:
    """Return a result of a model as input for the next request.

    The methods do this themselves with their ``messages`` and ``input``; this function is for results that you store or
    send in other ways.

    Args:
        of: A message of a chat completion, or the completion or the choice that has it; an item of a response; a whole
            response, whose items are returned; or a list of such objects and dicts.

    Returns:
        Plain dicts and lists. Other objects are returned unchanged, with nested objects of this library made plain.

    Raises:
        TypeError: An object cannot be input, or a completion has several choices.
    """
    if isinstance(of, (list, tuple)):
        groups = (to_input(item) if _is_response(item) else [to_input(item)] for item in of)
        return [item for group in groups for item in group]
    if isinstance(of, dict):
        return _make_plain(_fit(of, _get_annotation("item" if of.get("type") else "", beta=False)))
    if not isinstance(of, BaseModel):
        return of
    if _is_response(of):
        return to_input(of.__dict__["output"])
    if not type_of(of):
        return _make_plain(convert_message(of))
    return _make_plain(*convert_item(of, beta=type(of).__module__.startswith(_BETA)))


def convert_message(message: object) -> object:
    """Return a message of a chat completion as a message of the next request.

    Args:
        message: The message, or the completion or choice that has it; or a dict, in which only nested objects change.

    Raises:
        TypeError: It is not a message, or the completion has several choices.
    """
    if isinstance(message, BaseModel):
        message = _find_message(message)
    return _fit(message, _get_annotation("", beta=False))


def convert_item(item: object, *, beta: bool) -> list[object]:
    """Return an item of a response as an item of the next input; all items of a whole response.

    Args:
        item: The item or response; or a dict, in which only nested objects change.
        beta: Keep fields that only requests with beta features support.

    Raises:
        TypeError: It cannot be input.
    """
    items = item.__dict__["output"] if _is_response(item) else [item]
    for part in items:
        if isinstance(part, BaseModel) and not (type_of(part) or part.__dict__.get("role")):
            raise _make_input_error(part, "items of responses", "a response's `output`")
    return [_fit(part, _get_annotation("item", beta)) for part in items]


#: Where the classes of beta items are.
_BETA = "openai.types.beta."


def _is_response(item: object) -> bool:
    fields = item.__dict__ if isinstance(item, BaseModel) else {}
    return isinstance(fields.get("output"), list) and fields.get("object") == "response"


def _find_message(of: BaseModel) -> BaseModel:
    from ..types.chat import ChatCompletionMessage

    message: Any = of
    choices = message.__dict__.get("choices")
    if isinstance(choices, list):
        if len(choices) != 1:
            raise TypeError(f"the completion has {len(choices)} choices; pass the `message` of one of them")
        message = choices[0]
    message = message.__dict__.get("message", message)
    if not isinstance(message, BaseModel) or not (
        message.__dict__.get("role") or isinstance(message, ChatCompletionMessage)
    ):
        raise _make_input_error(of, "messages", "a completion's `choices[0].message`")
    return message


def _make_input_error(of: BaseModel, expected: str, example: str) -> TypeError:
    return TypeError(f"the input takes {expected}, such as {example}, and no {type(of).__name__}")


def _make_plain(value: object) -> object:
    if isinstance(value, BaseModel):
        return value.to_dict(mode="json")
    if isinstance(value, list):
        return [_make_plain(item) for item in value]
    return {key: _make_plain(item) for key, item in value.items()} if isinstance(value, dict) else value


def _fit(value: object, annotation: object) -> object:
    """Return a value with all models in it converted to fit an annotation of input."""
    if isinstance(value, list):
        items = next((option for option in _list_options(annotation) if get_origin(option) in LISTS), None)
        return value if items is None else [_fit(item, get_args(items)[0]) for item in value]
    if isinstance(value, dict):
        values = next((option for option in _list_options(annotation) if get_origin(option) in DICTS), None)
        if values is not None:
            return {key: _fit(item, get_args(values)[1]) for key, item in value.items()}
        param = _match_param(value, annotation)
        keys = {} if param is None else _get_keys(param)
        return {key: _fit(item, keys.get(key, Any)) for key, item in value.items()}
    if not isinstance(value, BaseModel):
        return value
    cls = type(value)
    fields = dict(iterate_wire_items(value))
    kind = type_of(value)
    if kind is not None and fields.get("type") != kind:
        # The API requires it, but some servers omit it.
        fields["type"] = kind
    param = _match_param(fields, annotation)
    if param is None:
        parsed_fields = _list_parsed_fields(cls)
        if not parsed_fields:
            return value
        return {name: item for name, item in fields.items() if name not in parsed_fields}
    keys, declared = _get_keys(param), _list_declared_fields(cls)
    return {
        name: _fit(item, keys[name]) if name in keys else item
        for name, item in fields.items()
        if (name in keys or name not in declared) and (item is not None or name not in keys or allows_none(keys[name]))
    }


def _match_param(fields: Mapping[str, object], annotation: object) -> Optional[object]:
    """Return the input type in a union that fits an object best: by its tags, then by the number of its fields."""
    set_ = {name for name, item in fields.items() if item is not None}
    best: Optional[object] = None
    most = -1
    for param in _list_options(annotation):
        if not typing_extensions.is_typeddict(param):
            continue
        keys = _get_keys(param)
        if all(fields.get(name) in (None, *values) for name, values in _get_tags(param)):
            count = len(set_ & keys.keys())
            if count > most:
                best, most = param, count
    return best


def _list_options(annotation: object) -> Sequence[object]:
    annotation = strip_annotation(annotation)
    return (
        [strip_annotation(member) for member in list_union_members(annotation)]
        if is_union(annotation)
        else [annotation]
    )


# The caches cannot grow: there is a fixed number of classes of this library.


@lru_cache(None)
def _get_annotation(type_: str, beta: bool) -> object:
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
def _get_keys(param: Hashable) -> Mapping[str, object]:
    return typing_extensions.get_type_hints(cast(Any, param))


@lru_cache(None)
def _get_tags(param: Hashable) -> Sequence[tuple[str, Sequence[object]]]:
    """Return the fields that identify an input type, with their values."""
    tags = []
    for name in ("type", "role"):
        options = [option for option in _list_options(_get_keys(param).get(name)) if is_literal(option)]
        if options:
            tags.append((name, [value for option in options for value in get_args(option)]))
    return tags


@lru_cache(None)
def _list_parsed_fields(cls: type[BaseModel]) -> frozenset[str]:
    """Return the fields that a class of parsed results has in addition to the class of the server's results."""
    plain = next(base for base in cls.__mro__ if not base.__name__.startswith("Parsed"))
    is_ours = cls.__module__.startswith("openai.types.")
    return _list_declared_fields(cls) - _list_declared_fields(plain) if is_ours and plain is not cls else frozenset()


@lru_cache(None)
def _list_declared_fields(cls: type[BaseModel]) -> frozenset[str]:
    return frozenset(field.wire for field in fields_of(cls).values())
