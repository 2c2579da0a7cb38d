"""Choosing the member of a union that an object is: by its tag, else by its fields, else the first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any, Optional, cast, get_args, get_origin

from .._support.annotations import LISTS, Annotation, is_literal, is_union, list_union_members, unwrap_annotated
from .base import BaseModel
from .fields import Field, fields_of

_NONE = type(None)


def tags(models: Sequence[Annotation], declared: Optional[str]) -> tuple[Optional[str], dict[object, list[Annotation]]]:
    """Find the field that tells the models apart, and which models each of its values stands for.

    Where no field is declared as the tag, one that is a different literal in every model is as good, and next to that
    a ``type`` that leaves fewer models to choose from.

    Args:
        models: the members of a union that are models.
        declared: the tag that the union declares, by its wire name or its name in Python.
    """
    literals = [_get_literals(model) for model in models]
    if declared:
        fields = (_get_fields(model).get(declared) for model in models)
        declared = next((field.wire for field in fields if field is not None), declared)
    shared = [name for name in literals[0] if all(name in values for values in literals)]
    grouped: dict[str, dict[object, list[Annotation]]] = {}
    for name in [declared] if declared else shared:
        groups = grouped[name] = {}
        for model, values in zip(models, literals):
            for value in values.get(name, ()):
                groups.setdefault(value, []).append(model)
        if declared or all(len(group) == 1 for group in groups.values()):
            return name, groups
    if len(grouped.get("type", ())) > 1:
        return "type", grouped["type"]
    return None, {}


def choose_member(data: Mapping[str, Any], models: Sequence[Annotation], tag: Optional[str] = None) -> Annotation:
    """Return the model that fits an object best, where no tag decides.

    In a union without a tag, a model that the object fits without a fault wins; among several, the one with most of its
    fields. Otherwise it is the model that declares most of the object's fields with values of the right type; among
    several, one whose required fields are all there; else the first.

    Args:
        data: the object.
        models: the candidates; not empty.
        tag: the wire name of a field that does not count.
    """
    from .validate import fits

    fitting = [model for model in models if fits(data, model)] if tag is None else []
    if fitting:
        return max(fitting, key=lambda model: sum(field.wire in data for field in _get_fields(model).values()))
    # Many servers leave empty lists out; that alone is no reason to choose another than the first.
    first = models[0]
    return max(
        models, key=lambda model: _measure_likeness(data, _get_fields(model), tag, may_lack_lists=model is first)
    )


def _measure_likeness(
    data: Mapping[str, Any], fields: Mapping[str, Field], tag: Optional[str], *, may_lack_lists: bool
) -> tuple[int, bool]:
    """Return a score for how much an object is like a model, and whether all required fields are there."""
    from .validate import find_faults

    likeness, is_complete = 0, True
    for field in fields.values():
        if field.wire == tag:
            continue
        if data.get(field.wire) is None:
            may_be_left_out = not field.is_required() or (may_lack_lists and _is_list(field.annotation))
            is_complete = is_complete and may_be_left_out
            continue
        paths = [path for path, _ in find_faults(data[field.wire], field.annotation)]
        # The same shape with a fault inside is nearly as good; with another shape, only the name matches.
        likeness += 3 if not paths else 1 if "" in paths else 2
    return likeness, is_complete and likeness > 0


def _is_list(annotation: Annotation) -> bool:
    return get_origin(unwrap_annotated(annotation)) in LISTS


def _get_fields(model: Annotation) -> Mapping[str, Field]:
    return fields_of(cast(type, get_origin(model) or model))


def _get_literals(model: Annotation) -> dict[str, Sequence[object]]:
    """Return the values of those fields of a model that are literals, by wire name."""
    literals: dict[str, Sequence[object]] = {}
    for field in _get_fields(model).values():
        annotation = unwrap_annotated(field.annotation)
        options = list_union_members(annotation) if is_union(annotation) else [annotation]
        if all(is_literal(option) or option is _NONE for option in options) and options != [_NONE]:
            literals[field.wire] = [value for option in options for value in get_args(option)]
    return literals


def type_of(part: object) -> Any:
    """Return the ``type`` of a part of an answer; if it is missing or unusable, the type that its class declares.

    A type that this version does not know is returned as it came.
    """
    sent = part.get("type") if isinstance(part, dict) else getattr(part, "type", None)
    known = _get_declared_types(type(part)) if isinstance(part, BaseModel) else ()
    if not known or sent in known:
        return sent
    is_other = isinstance(sent, str) and sent.strip() and sent.strip().lower() not in known
    return sent if is_other else known[0]


@cache
def _get_declared_types(cls: type) -> Sequence[object]:
    return _get_literals(cls).get("type", ())


def texts_of(output: Optional[Iterable[Any]]) -> Iterator[Any]:
    """Yield the parts with text in the messages of a response's output."""
    for item in output or ():
        if type_of(item) == "message":
            for part in item.content or ():
                if type_of(part) == "output_text":
                    yield part
