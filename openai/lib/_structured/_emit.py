"""Strict JSON schemas of the user's own types."""

from __future__ import annotations

import copy
import re
import sys
from collections import deque
from collections.abc import Collection, Iterator, Sequence, Set as AbstractSet
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from typing import Any, Callable, Optional, TypeVar, get_args, get_origin
from uuid import UUID

from ..._support.annotations import DICTS, LISTS, is_literal, is_union, list_union_members
from ._bounds import collect_bounds, express_bounds, find_bounds_fault, needs_pydantic
from ._kinds import (
    Record,
    allows_none,
    display_type,
    find_record,
    is_alias,
    is_enum,
    is_pydantic,
    is_qualified,
    resolve_alias,
    resolve_type,
    strip_annotation,
)
from ._strict import Schema, describe_faults, iterate_places, make_strict

_SCALARS: dict[Any, Schema] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    Decimal: {"type": "number"},
    bool: {"type": "boolean"},
    type(None): {"type": "null"},
    None: {"type": "null"},
    datetime: {"type": "string", "format": "date-time"},
    date: {"type": "string", "format": "date"},
    time: {"type": "string", "format": "time"},
    UUID: {"type": "string", "format": "uuid"},
}
SETS: tuple[Any, ...] = (set, frozenset, AbstractSet)
ARRAYS: tuple[Any, ...] = (*LISTS, *SETS, deque, Collection)

#: Prefix of references to definitions.
_DEFINITION = "#/$defs/"
#: Characters that the API refuses in names of schemas and tools.
_NOT_IN_NAMES = re.compile(r"[^a-zA-Z0-9_-]+")
#: Maximum length of such a name in the API.
MAX_NAME = 64


def build_schema(type_: object, strict: bool = True) -> Schema:
    """Return the schema of a type, whatever kind of value its root is.

    Args:
        type_: Any type with values in JSON.
        strict: Follow the rules of strict mode; otherwise objects may have any keys, and fields with defaults are
            optional.

    Raises:
        TypeError: A schema cannot express the type; the message names every place.
    """
    emitter = _Emitter(strict)
    return emitter.build(display_type(type_), lambda name: emitter.emit(type_, name))


def build_record_schema(record: Record, strict: bool = True) -> Schema:
    """Return the schema of a record that is not a type, such as the parameters of a function.

    Raises:
        TypeError: As for `build_schema`.
    """
    emitter = _Emitter(strict)
    return emitter.build(record.name, lambda name: emitter.emit_object(record, name))


def make_schema_name(type_: object) -> str:
    """Return a name for the schema of a type that the API accepts."""
    return (_NOT_IN_NAMES.sub("_", display_type(type_)).strip("_") or "schema")[:MAX_NAME]


class _Emitter:
    """Writes one schema, with references to its records under ``$defs``."""

    def __init__(self, strict: bool) -> None:
        self._strict = strict
        self._definitions: dict[str, Schema] = {}
        self._names: dict[Any, str] = {}
        self._faults: list[str] = []

    def build(self, name: str, write: Callable[[str], Schema]) -> Schema:
        """Return a finished schema, whose root is not a reference.

        Args:
            name: Name of the schema, with which paths in errors begin.
            write: Returns the root for a path.

        Raises:
            TypeError: A schema cannot express the type; the message names every place.
        """
        try:
            root = write(name)
        except RecursionError:
            root = self._add_fault(name, "it contains itself with different arguments each time, without end")
        if self._faults:
            raise TypeError(describe_faults(self._faults, self._strict))
        definition = str(root.get("$ref", ""))[len(_DEFINITION) :]
        if definition:
            root = {**copy.deepcopy(self._definitions[definition]), **{key: root[key] for key in root if key != "$ref"}}
        schema = {**root, "$defs": self._definitions} if self._definitions else root
        return _remove_unused(make_strict(schema) if self._strict else schema)

    def emit(self, type_: object, path: str) -> Schema:
        """Return the schema of a type; types that cannot be expressed are added to the faults."""
        if hasattr(type_, "__metadata__"):
            return self._emit_annotated(type_, path)
        if is_qualified(type_):
            return self.emit(get_args(type_)[0], path)
        if is_alias(type_):
            return self._emit_alias(type_, path)
        if hasattr(type_, "__supertype__"):
            return self.emit(type_.__supertype__, path)
        if is_union(type_):
            return {"anyOf": [self.emit(member, path) for member in get_args(type_)]}
        if is_literal(type_):
            return self._emit_values(get_args(type_), path)
        if is_enum(type_):
            return self._emit_values([member.value for member in type_], path)
        if is_pydantic(type_):
            return self._emit_with_pydantic(type_, path)
        # By identity: the type may not be hashable.
        scalar = next((schema for known, schema in _SCALARS.items() if known is type_), None)
        return self._emit_composite(type_, path) if scalar is None else dict(scalar)

    def _emit_annotated(self, type_: object, path: str) -> Schema:
        """Return the schema of a type with the description and the bounds in its ``Annotated``."""
        inner, *metadata = get_args(type_)
        schema = self.emit(inner, path)
        for item in metadata:
            description = item if isinstance(item, str) else _get_description(item)
            if description:
                schema["description"] = description
        bounds = collect_bounds(metadata)
        fault = find_bounds_fault(bounds) or _explain_refusal(type_)
        if fault:
            return self._add_fault(path, fault)
        unexpressed = {*bounds}
        for place in self._iterate_options(schema) if bounds else ():
            # A date is a string in JSON, but has neither the bounds of a string nor those of a number.
            kinds = place.get("format") or place.get("type", ())
            for kind in [kinds] if isinstance(kinds, str) else kinds:
                for name, (keyword, limit) in express_bounds(bounds, kind, self._strict).items():
                    unexpressed.discard(name)
                    place[keyword] = limit
        if unexpressed and self._strict:
            limits = ", ".join(f"{name}={bounds[name]!r}" for name in bounds if name in unexpressed)
            advice = "make it part of the pattern" if "pattern" in bounds else "leave it out"
            return self._add_fault(path, f"its strict schema cannot express {limits}; {advice}")
        return schema

    def _iterate_options(self, schema: Schema) -> Iterator[Schema]:
        """Yield the schemas of a value in a union, with the definitions of aliases in place of their references."""
        while "$ref" in schema:
            target = self._definitions[schema["$ref"][len(_DEFINITION) :]]
            if target.get("type") == "object" or not target:
                break
            del schema["$ref"]
            schema.update(copy.deepcopy({**target, **schema}))
        yield schema
        for member in schema.get("anyOf", ()):
            yield from self._iterate_options(member)

    def _emit_composite(self, type_: object, path: str) -> Schema:
        origin = get_origin(type_) or type_
        anything = not get_args(type_) and origin in (Any, object, *ARRAYS, tuple)
        if not self._strict and (anything or origin in DICTS):
            return self._emit_open(type_, origin, path)
        if origin is tuple:
            return self._emit_tuple(get_args(type_), path)
        if origin in ARRAYS:
            if not get_args(type_):
                return self._add_fault(path, f"{display_type(type_)} does not specify the type of its items")
            item = get_args(type_)[0]
            if origin in SETS and not _is_hashable(item):
                return self._add_fault(path, f"{display_type(item)} is not hashable and cannot be in a set; use a list")
            return {"type": "array", "items": self.emit(item, f"{path}[]")}
        if origin in DICTS:
            return self._add_fault(
                path,
                f"{display_type(type_)} has keys that are not known beforehand; "
                "use a list of records with a key and a value, or a record with these fields",
            )
        try:
            record = find_record(type_)
        except TypeError as error:
            return self._add_fault(path, str(error))
        if record is not None:
            return self._emit_record(record, path)
        if not self._strict and is_known_to_pydantic(type_):
            return self._emit_with_pydantic(type_, path)
        return self._add_fault(path, _explain_fault(type_))

    def _emit_open(self, type_: object, origin: object, path: str) -> Schema:
        """Return the schema of a type that only an open schema can express."""
        if origin in DICTS:
            arguments = get_args(type_)
            if not arguments:
                return {"type": "object", "additionalProperties": True}
            key = resolve_type(arguments[0])
            names = {"propertyNames": self.emit(key, f"{path} (keys)")} if is_literal(key) or is_enum(key) else {}
            return {"type": "object", **names, "additionalProperties": self.emit(arguments[1], f"{path}[]")}
        return {} if type_ in (Any, object) else {"type": "array"}

    def _emit_record(self, record: Record, path: str) -> Schema:
        name = self._names.get(record.type)
        if name is None:
            name = self._find_free_name(make_schema_name(record.type))
            self._names[record.type] = name
            # A record that contains itself refers to this placeholder.
            self._definitions[name] = {}
            self._definitions[name] = self.emit_object(record, path)
        return {"$ref": _DEFINITION + name}

    def emit_object(self, record: Record, path: str) -> Schema:
        """Return the schema of a record for ``$defs``."""
        properties: dict[str, Schema] = {}
        if record.tag is not None:
            properties[record.tag[0]] = self._emit_values([record.tag[1]], path)
        for member in record.members:
            schema = self.emit(member.annotation, f"{path}.{member.wire}")
            if self._strict and member.null_is_lack and not allows_none(member.annotation):
                description = {"description": schema.pop("description")} if "description" in schema else {}
                schema = {"anyOf": [*schema["anyOf"]] if [*schema] == ["anyOf"] else [schema], **description}
                schema["anyOf"].append({"type": "null"})
            if member.description and "description" not in schema:
                schema["description"] = member.description
            properties[member.wire] = schema
        optional = () if self._strict else {member.wire for member in record.members if member.may_lack}
        return {
            "type": "object",
            **({"description": record.description} if record.description else {}),
            "properties": properties,
            "required": [name for name in properties if name not in optional],
            **({"additionalProperties": False} if self._strict else {}),
        }

    def _find_free_name(self, name: str) -> str:
        number, free_name = 1, name
        while free_name in self._definitions:
            number += 1
            free_name = f"{name}_{number}"
        return free_name

    def _emit_alias(self, type_: object, path: str) -> Schema:
        # An alias may contain itself, so it is treated like a record.
        name = self._names.get(type_)
        if name is None:
            try:
                value = resolve_alias(type_)
            except TypeError as error:
                return self._add_fault(path, str(error))
            name = self._names[type_] = self._find_free_name(make_schema_name(type_))
            self._definitions[name] = {}
            self._definitions[name] = self.emit(value, path)
        return {"$ref": _DEFINITION + name}

    def _emit_values(self, values: Sequence[Any], path: str) -> Schema:
        plain = [value.value if isinstance(value, Enum) else value for value in values]
        foreign = [value for value in plain if value is not None and type(value) not in (str, int, float, bool)]
        if foreign:
            return self._add_fault(path, f"{foreign[0]!r} is not a value of JSON")
        if not plain:
            return self._add_fault(path, "it has no members")
        kinds = [*dict.fromkeys(str(_SCALARS[type(value)]["type"]) for value in plain)]
        # In Python, 1 and True are equal.
        distinct = {(type(value), value): value for value in plain}
        return {"type": kinds[0] if len(kinds) == 1 else kinds, "enum": [*distinct.values()]}

    def _emit_tuple(self, items: tuple[Any, ...], path: str) -> Schema:
        if len(items) == 2 and items[1] is ...:
            return {"type": "array", "items": self.emit(items[0], f"{path}[]")}
        if not self._strict and items:
            return {"type": "array", "prefixItems": [self.emit(item, f"{path}[{n}]") for n, item in enumerate(items)]}
        if not items or any(item != items[0] for item in items):
            return self._add_fault(path, "its items have different types; use a record with a field for each")
        length = len(items)
        return {"type": "array", "items": self.emit(items[0], f"{path}[]"), "minItems": length, "maxItems": length}

    def _emit_with_pydantic(self, type_: object, path: str) -> Schema:
        """Return the schema that pydantic makes, with its definitions among ours."""
        try:
            pydantic_schema = build_pydantic_schema(type_)
        except TypeError as error:
            return self._add_fault(path, str(error))
        schema: Schema = make_strict(pydantic_schema) if self._strict else pydantic_schema
        definitions = schema.pop("$defs", {})
        new_names = {
            name: name if self._definitions.get(name, inner) == inner else self._find_free_name(name)
            for name, inner in definitions.items()
        }
        for name, inner in definitions.items():
            self._definitions[new_names[name]] = _rename_refs(inner, new_names)
        cls_name = self._names.get(type_)
        if cls_name is None:
            # A model that contains itself is among its own definitions.
            name = make_schema_name(type_)
            cls_name = new_names[name] if name in new_names else self._find_free_name(name)
            self._names[type_] = cls_name
            self._definitions[cls_name] = _rename_refs(schema, new_names)
        return {"$ref": _DEFINITION + cls_name}

    def _add_fault(self, path: str, problem: str) -> Schema:
        self._faults.append(f"{path}: {problem}")
        return {}


def build_pydantic_schema(type_: Any) -> Schema:
    """Return the schema that pydantic writes for a type.

    Raises:
        TypeError: Pydantic has none; the message says where and why.
    """
    pydantic: Any = sys.modules["pydantic"]
    if not hasattr(pydantic, "TypeAdapter"):
        old: Schema = type_.schema()
        return old
    try:
        return _build_with_adapter(type_)
    except pydantic.errors.PydanticInvalidForJsonSchema as error:
        paths = ", ".join(_find_places_without_schema(type_))
        raise TypeError(f"pydantic has no JSON schema for {paths}: {error.message}") from error
    except pydantic.errors.PydanticUserError as error:
        raise TypeError(f"pydantic has no JSON schema for {display_type(type_)}: {error.message}") from error


def is_known_to_pydantic(type_: object) -> bool:
    """Return whether pydantic, where the program has it, can read a type and has a schema for it."""
    adapter: Any = getattr(sys.modules.get("pydantic"), "TypeAdapter", None)
    # Pydantic would resolve a string among the names of this module.
    if adapter is None or not (isinstance(type_, type) or get_origin(type_)):
        return False
    try:
        adapter(type_).json_schema()
    except Exception:
        # A class may define its schema itself, and raise any exception.
        return False
    return True


def _explain_refusal(type_: object) -> str:
    """Return why pydantic cannot read a type whose metadata needs it; empty if it can."""
    if needs_pydantic(get_args(type_)[1:]):
        pydantic: Any = sys.modules["pydantic"]
        try:
            pydantic.TypeAdapter(type_)
        except (pydantic.errors.PydanticUserError, NameError, TypeError) as error:
            return f"pydantic, which has to apply its metadata, cannot read {display_type(type_)}: {error}".split("\n")[
                0
            ]
    return ""


def _build_with_adapter(type_: object, **options: object) -> Schema:
    pydantic: Any = sys.modules["pydantic"]
    if isinstance(type_, pydantic.TypeAdapter):
        schema: Schema = type_.json_schema(**options)
    elif hasattr(type_, "model_json_schema"):
        schema = type_.model_json_schema(**options)
    else:
        schema = pydantic.TypeAdapter(type_).json_schema(**options)
    return schema


#: Placeholder for a missing schema.
_MARK = "no schema"


def _find_places_without_schema(type_: object) -> Iterator[str]:
    """Yield the places in a type that pydantic has no schema for; its error names only the first, without a path."""
    from pydantic.json_schema import GenerateJsonSchema

    class Marking(GenerateJsonSchema):
        def handle_invalid_for_json_schema(self, schema: object, error_info: str) -> Schema:
            return {_MARK: error_info}

    for path, node in iterate_places(_build_with_adapter(type_, schema_generator=Marking), display_type(type_)):
        if _MARK in node:
            yield path


def _is_hashable(type_: object) -> bool:
    """Return whether values of a type can be in a set, according to its class."""
    type_ = strip_annotation(type_)
    if is_union(type_):
        return all(map(_is_hashable, list_union_members(type_)))
    return getattr(get_origin(type_) or type_, "__hash__", None) is not None


def _remove_unused(schema: Schema) -> Schema:
    """Return a schema without unused definitions, such as those that have replaced their references."""
    definitions = schema.pop("$defs", {})
    used: set[str] = set()
    new = _collect_refs(schema)
    while new:
        used |= new
        new = {ref for name in new for ref in _collect_refs(definitions[name])} - used
    definitions = {name: inner for name, inner in definitions.items() if name in used}
    return {**schema, "$defs": definitions} if definitions else schema


def _collect_refs(node: object) -> set[str]:
    if isinstance(node, list):
        return {ref for item in node for ref in _collect_refs(item)}
    if not isinstance(node, dict):
        return set()
    ref = node.get("$ref")
    own = {ref[len(_DEFINITION) :]} if isinstance(ref, str) else set()
    return own.union(*map(_collect_refs, node.values()))


def _rename_refs(node: object, names: dict[str, str]) -> Any:
    """Return a schema with the new names of its definitions in references."""
    if isinstance(node, list):
        return [_rename_refs(item, names) for item in node]
    if not isinstance(node, dict):
        return node
    ref = node.get("$ref")
    if isinstance(ref, str):
        name = ref[len(_DEFINITION) :]
        return {**node, "$ref": _DEFINITION + names.get(name, name)}
    return {key: _rename_refs(value, names) for key, value in node.items()}


def _get_description(metadata: object) -> Optional[str]:
    # `description` is the attribute in pydantic and msgspec, `documentation` that in PEP 727.
    for attribute in ("description", "documentation"):
        text = getattr(metadata, attribute, None)
        if isinstance(text, str):
            return text
    return None


def _explain_fault(type_: object) -> str:
    """Return why a type has no schema, and what to do about it."""
    name = display_type(type_)
    if isinstance(type_, TypeVar):
        return f"the type variable {name} has no value here; write the class with its arguments"
    if type_ is Any or type_ is object:
        return f"{name} allows any value; specify its type"
    if isinstance(type_, str) or hasattr(type_, "__forward_arg__"):
        return f"the annotation {name} is not resolved"
    if isinstance(type_, type) and issubclass(type_, tuple):
        return f"{name} is a named tuple; use a dataclass or a TypedDict"
    if isinstance(type_, type):
        return f"{name} is neither a record (attrs class, dataclass, TypedDict, msgspec Struct, model) nor a JSON type"
    if type(type_).__module__ not in ("typing", "typing_extensions", "types", "collections.abc"):
        return f"{name} is a value of the type {type(type_).__name__}, not a type"
    return f"{name} has no JSON schema"
