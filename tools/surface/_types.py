"""Types: where they are, what kind they are, their fields, and what packages offer of them."""

from __future__ import annotations

import dataclasses
import re
import typing
from collections.abc import Callable, Iterator
from fnmatch import fnmatchcase
from importlib import import_module
from typing import Any, TypeVar

import typing_extensions

from ._facts import Facts
from ._report import Difference

#: Names of clients that have an issue of their own.
LATER = "*Bedrock*"

#: The names that facts write types with, beside our own.
_TYPING = {
    name: getattr(typing, name)
    for name in ("Dict", "Iterable", "List", "Literal", "Mapping", "Optional", "Sequence", "Union")
}


def find(path: str) -> Any:
    """Return what a module has at a path, such as ``openai.types.batch.Batch``.

    Raises:
        LookupError: there is no such module, or nothing of that name in it.
    """
    module, _, name = path.rpartition(".")
    try:
        return getattr(import_module(module), name)
    except (ImportError, AttributeError) as error:
        raise LookupError(str(error)) from None


def types(facts: Facts) -> Iterator[Difference]:
    """Compare all types, but for their fields."""
    for name in (*facts.types, *facts.others):
        for kind, text in _type(name, facts):
            yield Difference("types", kind, name, text)


def _type(name: str, facts: Facts) -> Iterator[tuple[str, str]]:
    try:
        value = find(f"openai.types.{name}")
    except LookupError as error:
        yield "missing", str(error)
        return
    kind = facts.types[name]["kind"] if name in facts.types else facts.others[name]
    if not _IS[kind](value):
        yield "kind", f"is no {kind} but {value!r}"
        return
    if kind == "alias":
        yield from _alias(facts.types[name], value)
    for base in facts.bases.get(name, ()):
        wanted = find(f"openai.types.{base}")
        # Of its bases, a TypedDict has nothing at run time but their fields.
        inherits = _has_fields_of(value, wanted) if kind == "typed_dict" else wanted in value.__mro__
        if not inherits:
            yield "base", f"does not inherit from {base}"
    for member in facts.members.get(name, ()):
        # Every model has what the server added as attributes, and needs no `__getattr__` for it.
        if not hasattr(value, member) and member != "__getattr__":
            yield "member", f"has no {member}"


def _has_fields_of(value: Any, base: Any) -> bool:
    return bool(base.__annotations__.keys() <= typing_extensions.get_type_hints(value).keys())


def _is_model(value: Any) -> bool:
    from openai._model.base import BaseModel

    return isinstance(value, type) and issubclass(value, BaseModel)


_IS: dict[str, Callable[[Any], bool]] = {
    "model": _is_model,
    "typed_dict": typing_extensions.is_typeddict,
    # What an alias stands for is compared by its shape.
    "alias": lambda value: True,
    "dataclass": dataclasses.is_dataclass,
    "function": callable,
    "constant": lambda value: True,
    "typevar": lambda value: isinstance(value, TypeVar),
}


def _alias(fact: dict[str, Any], value: Any) -> Iterator[tuple[str, str]]:
    from openai._model.base import Discriminator

    if shape(value) != shape(evaluate(fact["type"])):
        yield "alias", f"stands for {value!r}"
    tags = [note.name for note in getattr(value, "__metadata__", ()) if isinstance(note, Discriminator)]
    if tags != ([fact["tag"]] if "tag" in fact else []):
        yield "discriminator", f"is told apart by {', '.join(tags) or 'nothing'}"


def field_names(facts: Facts) -> list[str]:
    """Return all fields, as ``batch.Batch.id``."""
    of_types = {name: fact["fields"] for name, fact in facts.types.items() if "fields" in fact}
    return [f"{name}.{label.rstrip('?')}" for name, labels in {**of_types, **facts.fields}.items() for label in labels]


def fields(facts: Facts) -> Iterator[Difference]:
    """Compare the fields of all types that are there."""
    for name, fact in facts.types.items():
        labels = dict(fact["fields"]) if "fields" in fact else dict.fromkeys(facts.fields.get(name, ()))
        try:
            cls = find(f"openai.types.{name}")
        except LookupError:
            continue
        hints = typing_extensions.get_type_hints(cls, include_extras=True) if labels else {}
        if [field for field in hints if field in _names(labels)] != _names(labels) and not _inherited(
            cls, hints, labels
        ):
            yield Difference("fields", "order", f"{name}.{_names(labels)[0]}", f"the order is {', '.join(hints)}")
        for label, text in labels.items():
            field = label.rstrip("?")
            for kind, found in _field(cls, field, hints.get(field), text, label, fact.get("wire", {}).get(field)):
                yield Difference("fields", kind, f"{name}.{field}", found)


def _names(labels: dict[str, Any]) -> list[str]:
    return [label.rstrip("?") for label in labels]


def _inherited(cls: Any, hints: dict[str, Any], labels: dict[str, Any]) -> bool:
    """Say whether a field stands at the place that a base gave it, and only its type is new."""
    return any(name in getattr(base, "__annotations__", {}) for base in cls.__mro__[1:] for name in _names(labels))


def _field(cls: Any, name: str, hint: Any, text: Any, label: str, wire: str | None) -> Iterator[tuple[str, str]]:
    if hint is None:
        yield "missing", "is not there"
        return
    if text is not None and shape(hint) != shape(evaluate(text)):
        yield "type", f"is {hint!r}"
    if _wire_name(hint) != wire:
        yield "alias", f"is {_wire_name(hint)!r} on the wire"
    if _is_required(cls, name, hint) is label.endswith("?"):
        yield "required", f"is {'required' if label.endswith('?') else 'optional'}"
    if _is_model(cls) and label.endswith("?") and cls.model_fields[name].default is not None:
        yield "default", f"is {cls.model_fields[name].default!r} if left out"


def _is_required(cls: Any, name: str, hint: Any) -> bool:
    if _is_model(cls):
        return bool(cls.model_fields[name].is_required())
    if dataclasses.is_dataclass(cls):
        return next(field for field in dataclasses.fields(cls) if field.name == name).default is dataclasses.MISSING
    return cls.__total__ or typing_extensions.get_origin(hint) is typing_extensions.Required


def _wire_name(hint: Any) -> str | None:
    from openai._model.base import Alias

    while hint is not None:
        for note in getattr(hint, "__metadata__", ()):
            if isinstance(note, Alias):
                return note.wire
        # `Required` may stand around `Annotated`.
        wrapped = typing_extensions.get_origin(hint) is typing_extensions.Required
        hint = typing_extensions.get_args(hint)[0] if wrapped else None
    return None


def evaluate(fact: str) -> Any:
    """Turn the text of a type into the type."""
    found: dict[str, Any] = {}

    def stand_in(match: re.Match[str]) -> str:
        key = f"T{len(found)}"
        found[key] = find(f"{'openai.types' if match[1] == '~' else 'openai._types'}.{match[2]}")
        return key

    return eval(re.sub(r"(?<!\w)([~^])([A-Za-z_][\w.]*)", stand_in, fact), {**_TYPING, **found})


def shape(kind: Any) -> Any:
    """Reduce a type to something that compares: without `Annotated` and `Required`, unions as sets.

    `Literal` of typing and of typing_extensions are different things on some versions of Python; here they are one.
    """
    origin, args = typing_extensions.get_origin(kind), typing_extensions.get_args(kind)
    if origin in (typing_extensions.Annotated, typing_extensions.Required):
        return shape(args[0])
    if origin is typing.Union:
        return frozenset(shape(arg) for arg in args)
    if getattr(origin, "_name", None) == "Literal":  # `Optional` and `Union` may return an equal one in another order
        return ("Literal", frozenset(args))
    return (getattr(origin, "_name", origin), *(shape(arg) for arg in args)) if origin else kind


def exports(facts: Facts) -> Iterator[Difference]:
    """Compare what the packages of types offer with where it is defined."""
    for package, names in facts.exports.items():
        for name, source in names.items():
            try:
                same = find(f"{package}.{name}") is find(f"openai.types.{source}")
            except LookupError as error:
                yield Difference("exports", "missing", f"{package}.{name}", str(error))
                continue
            # An alias for a union or a literal may be another object of the same meaning.
            if not same and shape(find(f"{package}.{name}")) != shape(find(f"openai.types.{source}")):
                yield Difference("exports", "other", f"{package}.{name}", f"is not openai.types.{source}")


def names(facts: Facts) -> Iterator[Difference]:
    """Import what is imported from modules beside the types."""
    for module, offered in facts.offered.items():
        for name in offered:
            if not (_is_there(f"{module}.{name}") or fnmatchcase(f"{module}.{name}", LATER)):
                yield Difference("names", "missing", f"{module}.{name}", f"not in {module}")


def later_names(facts: Facts) -> list[str]:
    """Return the names that are not there and come later."""
    offered = (f"{module}.{name}" for module, names in facts.offered.items() for name in names)
    return [path for path in offered if fnmatchcase(path, LATER) and not _is_there(path)]


def _is_there(path: str) -> bool:
    try:
        find(path)
    except LookupError:
        return is_module(path)
    return True


def is_module(path: str) -> bool:
    """Say whether the path leads to a module, which need not be an attribute of its package before it is imported."""
    try:
        import_module(path)
    except ImportError:
        return False
    return True
