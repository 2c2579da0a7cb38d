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
from ._bounds import bounds_of, fault_of, keywords, needs_pydantic
from ._kinds import (
    Record,
    alias_value,
    allows_none,
    bare,
    display,
    is_alias,
    is_enum,
    is_pydantic,
    is_qualified,
    record_of,
    underlying,
)
from ._strict import Schema, cannot_express, make_strict, places

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

#: What references to definitions begin with.
_DEFINITION = "#/$defs/"
#: Characters that the API takes in no name of a schema or a tool.
_NOT_IN_NAMES = re.compile(r"[^a-zA-Z0-9_-]+")
#: Characters that such a name may have: the API's limit.
MAX_NAME = 64


def schema_of(type_: Any, strict: bool = True) -> Schema:
    """Return the schema of a type, whatever kind of value its root is.

    Args:
        type_: any type that JSON has values of.
        strict: follow the rules of strict mode; else objects may have any keys, and fields with defaults may lack.

    Raises:
        TypeError: the schema cannot express the type; the text names every place.
    """
    emitter = _Emitter(strict)
    return emitter.whole(display(type_), lambda name: emitter.of(type_, name))


def schema_of_record(record: Record, strict: bool = True) -> Schema:
    """Return the schema of a record that is no type, as the parameters of a function are.

    Raises:
        TypeError: as `schema_of`.
    """
    emitter = _Emitter(strict)
    return emitter.whole(record.name, lambda name: emitter.object(record, name))


def schema_name(type_: Any) -> str:
    """Return a name for the schema of a type that the API accepts."""
    return (_NOT_IN_NAMES.sub("_", display(type_)).strip("_") or "schema")[:MAX_NAME]


class _Emitter:
    """Writes one schema; the records in it stand under ``$defs`` and are referred to."""

    def __init__(self, strict: bool) -> None:
        self._strict = strict
        self._definitions: dict[str, Schema] = {}
        self._names: dict[Any, str] = {}
        self._faults: list[str] = []

    def whole(self, name: str, write: Callable[[str], Schema]) -> Schema:
        """Return a finished schema, whose root is no reference.

        Args:
            name: what the schema is of; paths in errors begin with it.
            write: writes the root, which is at the path that it is given.
        """
        try:
            root = write(name)
        except RecursionError:
            root = self._fault(name, "it holds itself with ever other arguments, and would never end")
        if self._faults:
            raise TypeError(cannot_express(self._faults, self._strict))
        named = str(root.get("$ref", ""))[len(_DEFINITION) :]
        if named:
            root = {**copy.deepcopy(self._definitions[named]), **{key: root[key] for key in root if key != "$ref"}}
        schema = {**root, "$defs": self._definitions} if self._definitions else root
        return _without_unused(make_strict(schema) if self._strict else schema)

    def of(self, type_: Any, path: str) -> Schema:
        """Return the schema of a type; what cannot be expressed is kept as a fault under its path."""
        if hasattr(type_, "__metadata__"):
            return self._noted(type_, path)
        if is_qualified(type_):
            return self.of(get_args(type_)[0], path)
        if is_alias(type_):
            return self._alias(type_, path)
        if hasattr(type_, "__supertype__"):
            return self.of(type_.__supertype__, path)
        if is_union(type_):
            return {"anyOf": [self.of(member, path) for member in get_args(type_)]}
        if is_literal(type_):
            return self._values(get_args(type_), path)
        if is_enum(type_):
            return self._values([member.value for member in type_], path)
        if is_pydantic(type_):
            return self._by_pydantic(type_, path)
        # By identity: what is given may have no hash.
        scalar = next((schema for known, schema in _SCALARS.items() if known is type_), None)
        return self._composite(type_, path) if scalar is None else dict(scalar)

    def _noted(self, type_: Any, path: str) -> Schema:
        """Return the schema of a type with what ``Annotated`` says beside it: a description, and bounds."""
        schema = self.of(get_args(type_)[0], path)
        for note in type_.__metadata__:
            said = note if isinstance(note, str) else _description_of(note)
            if said:
                schema["description"] = said
        bounds = bounds_of(type_.__metadata__)
        wrong = fault_of(bounds) or _not_for_pydantic(type_)
        if wrong:
            return self._fault(path, wrong)
        unsaid = {*bounds}
        for place in self._places(schema) if bounds else ():
            # A date is a text to JSON, and has neither the bounds of one nor those of a number.
            kinds = place.get("format") or place.get("type", ())
            for kind in [kinds] if isinstance(kinds, str) else kinds:
                for name, (keyword, limit) in keywords(bounds, kind, self._strict).items():
                    unsaid.discard(name)
                    place[keyword] = limit
        if unsaid and self._strict:
            limits = ", ".join(f"{name}={bounds[name]!r}" for name in bounds if name in unsaid)
            advice = "put it into the pattern" if "pattern" in bounds else "leave it out"
            return self._fault(path, f"there is no place for {limits} in its strict schema; {advice}")
        return schema

    def _places(self, schema: Schema) -> Iterator[Schema]:
        """Yield what a schema says of its value, with the definitions of aliases put in where they are referred to."""
        while "$ref" in schema:
            target = self._definitions[schema["$ref"][len(_DEFINITION) :]]
            if target.get("type") == "object" or not target:
                break
            del schema["$ref"]
            schema.update(copy.deepcopy({**target, **schema}))
        yield schema
        for member in schema.get("anyOf", ()):
            yield from self._places(member)

    def _composite(self, type_: Any, path: str) -> Schema:
        origin = get_origin(type_) or type_
        anything = not get_args(type_) and origin in (Any, object, *ARRAYS, tuple)
        if not self._strict and (anything or origin in DICTS):
            return self._open(type_, origin, path)
        if origin is tuple:
            return self._tuple(get_args(type_), path)
        if origin in ARRAYS:
            if not get_args(type_):
                return self._fault(path, f"{display(type_)} does not say what its items are")
            item = get_args(type_)[0]
            if origin in SETS and not _has_hash(item):
                return self._fault(path, f"{display(item)} has no hash, and cannot be in a set; use a list")
            return {"type": "array", "items": self.of(item, f"{path}[]")}
        if origin in DICTS:
            return self._fault(
                path,
                f"{display(type_)} has keys that are not known beforehand; "
                "use a list of records with a key and a value, or a record with these fields",
            )
        try:
            record = record_of(type_)
        except TypeError as error:
            return self._fault(path, str(error))
        if record is not None:
            return self._record(record, path)
        if not self._strict and is_known_to_pydantic(type_):
            return self._by_pydantic(type_, path)
        return self._fault(path, _about(type_))

    def _open(self, type_: Any, origin: Any, path: str) -> Schema:
        """Return the schema of a type that only an open schema can express."""
        if origin in DICTS:
            arguments = get_args(type_)
            if not arguments:
                return {"type": "object", "additionalProperties": True}
            key = underlying(arguments[0])
            names = {"propertyNames": self.of(key, f"{path} (keys)")} if is_literal(key) or is_enum(key) else {}
            return {"type": "object", **names, "additionalProperties": self.of(arguments[1], f"{path}[]")}
        return {} if type_ in (Any, object) else {"type": "array"}

    def _record(self, record: Record, path: str) -> Schema:
        name = self._names.get(record.type)
        if name is None:
            name = self._free_name(schema_name(record.type))
            self._names[record.type] = name
            # A record that holds itself refers to what stands here in the end.
            self._definitions[name] = {}
            self._definitions[name] = self.object(record, path)
        return {"$ref": _DEFINITION + name}

    def object(self, record: Record, path: str) -> Schema:
        """Return the schema of a record, as it stands under ``$defs``."""
        properties: dict[str, Schema] = {}
        if record.tag is not None:
            properties[record.tag[0]] = self._values([record.tag[1]], path)
        for member in record.members:
            schema = self.of(member.annotation, f"{path}.{member.wire}")
            if self._strict and member.null_is_lack and not allows_none(member.annotation):
                described = {"description": schema.pop("description")} if "description" in schema else {}
                schema = {"anyOf": [*schema["anyOf"]] if [*schema] == ["anyOf"] else [schema], **described}
                schema["anyOf"].append({"type": "null"})
            if member.description and "description" not in schema:
                schema["description"] = member.description
            properties[member.wire] = schema
        may_lack = () if self._strict else {member.wire for member in record.members if member.may_lack}
        return {
            "type": "object",
            **({"description": record.description} if record.description else {}),
            "properties": properties,
            "required": [name for name in properties if name not in may_lack],
            **({"additionalProperties": False} if self._strict else {}),
        }

    def _free_name(self, name: str) -> str:
        number, free = 1, name
        while free in self._definitions:
            number += 1
            free = f"{name}_{number}"
        return free

    def _alias(self, type_: Any, path: str) -> Schema:
        # An alias may hold itself, so it is treated as a record is.
        name = self._names.get(type_)
        if name is None:
            try:
                value = alias_value(type_)
            except TypeError as error:
                return self._fault(path, str(error))
            name = self._names[type_] = self._free_name(schema_name(type_))
            self._definitions[name] = {}
            self._definitions[name] = self.of(value, path)
        return {"$ref": _DEFINITION + name}

    def _values(self, values: Sequence[Any], path: str) -> Schema:
        plain = [value.value if isinstance(value, Enum) else value for value in values]
        strange = [value for value in plain if value is not None and type(value) not in (str, int, float, bool)]
        if strange:
            return self._fault(path, f"{strange[0]!r} is a value that JSON does not have")
        if not plain:
            return self._fault(path, "it has no members")
        kinds = [*dict.fromkeys(str(_SCALARS[type(value)]["type"]) for value in plain)]
        # To Python, 1 and True are equal.
        different = {(type(value), value): value for value in plain}
        return {"type": kinds[0] if len(kinds) == 1 else kinds, "enum": [*different.values()]}

    def _tuple(self, items: tuple[Any, ...], path: str) -> Schema:
        if len(items) == 2 and items[1] is ...:
            return {"type": "array", "items": self.of(items[0], f"{path}[]")}
        if not self._strict and items:
            return {"type": "array", "prefixItems": [self.of(item, f"{path}[{n}]") for n, item in enumerate(items)]}
        if not items or any(item != items[0] for item in items):
            return self._fault(path, "its items differ in type; use a record with a field for each")
        length = len(items)
        return {"type": "array", "items": self.of(items[0], f"{path}[]"), "minItems": length, "maxItems": length}

    def _by_pydantic(self, type_: Any, path: str) -> Schema:
        """Take in the schema that pydantic makes, with its definitions."""
        try:
            made = pydantic_schema(type_)
        except TypeError as error:
            return self._fault(path, str(error))
        schema: Schema = make_strict(made) if self._strict else made
        definitions = schema.pop("$defs", {})
        new_names = {
            name: name if self._definitions.get(name, inner) == inner else self._free_name(name)
            for name, inner in definitions.items()
        }
        for name, inner in definitions.items():
            self._definitions[new_names[name]] = _with_refs(inner, new_names)
        cls_name = self._names.get(type_)
        if cls_name is None:
            # A model that holds itself is among its own definitions.
            known = schema_name(type_)
            cls_name = new_names[known] if known in new_names else self._free_name(known)
            self._names[type_] = cls_name
            self._definitions[cls_name] = _with_refs(schema, new_names)
        return {"$ref": _DEFINITION + cls_name}

    def _fault(self, path: str, problem: str) -> Schema:
        self._faults.append(f"{path}: {problem}")
        return {}


def pydantic_schema(type_: Any) -> Schema:
    """Return pydantic's own schema of a type, as pydantic writes it.

    Raises:
        TypeError: pydantic has none; the text says where and why.
    """
    pydantic: Any = sys.modules["pydantic"]
    if not hasattr(pydantic, "TypeAdapter"):
        old: Schema = type_.schema()
        return old
    try:
        return _by_adapter(type_)
    except pydantic.errors.PydanticInvalidForJsonSchema as error:
        places = ", ".join(_without_schema(type_))
        raise TypeError(f"pydantic has no JSON schema for {places}: {error.message}") from error
    except pydantic.errors.PydanticUserError as error:
        raise TypeError(f"pydantic has no JSON schema for {display(type_)}: {error.message}") from error


def is_known_to_pydantic(type_: Any) -> bool:
    """Return whether pydantic, where the program has it, can read a type and has a schema for it."""
    adapter: Any = getattr(sys.modules.get("pydantic"), "TypeAdapter", None)
    # What it does not resolve itself, it would resolve among our own names.
    if adapter is None or not (isinstance(type_, type) or get_origin(type_)):
        return False
    try:
        adapter(type_).json_schema()
    except Exception:
        # A class may define its schema itself, and raise what it likes.
        return False
    return True


def _not_for_pydantic(type_: Any) -> str:
    """Return why pydantic cannot read a type whose notes need it; nothing for most."""
    if needs_pydantic(type_.__metadata__):
        pydantic: Any = sys.modules["pydantic"]
        try:
            pydantic.TypeAdapter(type_)
        except (pydantic.errors.PydanticUserError, NameError, TypeError) as error:
            return f"pydantic, whose validators are beside it, cannot read {display(type_)}: {error}".split("\n")[0]
    return ""


def _by_adapter(type_: Any, **options: Any) -> Schema:
    pydantic: Any = sys.modules["pydantic"]
    if isinstance(type_, pydantic.TypeAdapter):
        made: Schema = type_.json_schema(**options)
    elif hasattr(type_, "model_json_schema"):
        made = type_.model_json_schema(**options)
    else:
        made = pydantic.TypeAdapter(type_).json_schema(**options)
    return made


#: What stands in place of a schema that there is none for.
_MARK = "no schema"


def _without_schema(type_: Any) -> Iterator[str]:
    """Yield the places in a type that pydantic has no schema for, of which its error tells the first, and not where."""
    from pydantic.json_schema import GenerateJsonSchema

    class Marking(GenerateJsonSchema):
        def handle_invalid_for_json_schema(self, schema: Any, error_info: str) -> Any:
            return {_MARK: error_info}

    for path, node in places(_by_adapter(type_, schema_generator=Marking), display(type_)):
        if _MARK in node:
            yield path


def _has_hash(type_: Any) -> bool:
    """Say whether values of a type can be in a set, as far as its class tells."""
    type_ = bare(type_)
    if is_union(type_):
        return all(map(_has_hash, list_union_members(type_)))
    return getattr(get_origin(type_) or type_, "__hash__", None) is not None


def _without_unused(schema: Schema) -> Schema:
    """Take away the definitions that nothing refers to; some were written out in place of their references."""
    definitions = schema.pop("$defs", {})
    used: set[str] = set()
    new = _refs(schema)
    while new:
        used |= new
        new = {ref for name in new for ref in _refs(definitions[name])} - used
    kept = {name: inner for name, inner in definitions.items() if name in used}
    return {**schema, "$defs": kept} if kept else schema


def _refs(node: Any) -> set[str]:
    if isinstance(node, list):
        return {ref for item in node for ref in _refs(item)}
    if not isinstance(node, dict):
        return set()
    ref = node.get("$ref")
    own = {ref[len(_DEFINITION) :]} if isinstance(ref, str) else set()
    return own.union(*map(_refs, node.values()))


def _with_refs(node: Any, names: dict[str, str]) -> Any:
    """Return a schema whose references go to the new names of its definitions."""
    if isinstance(node, list):
        return [_with_refs(item, names) for item in node]
    if not isinstance(node, dict):
        return node
    ref = node.get("$ref")
    if isinstance(ref, str):
        name = ref[len(_DEFINITION) :]
        return {**node, "$ref": _DEFINITION + names.get(name, name)}
    return {key: _with_refs(value, names) for key, value in node.items()}


def _description_of(note: Any) -> Optional[str]:
    # `description` is pydantic's and msgspec's word, `documentation` that of PEP 727.
    for attribute in ("description", "documentation"):
        said = getattr(note, attribute, None)
        if isinstance(said, str):
            return said
    return None


def _about(type_: Any) -> str:
    """Say what to do about a type that no schema can be made of."""
    name = display(type_)
    if isinstance(type_, TypeVar):
        return f"the type variable {name} stands for nothing here; write the class with its arguments"
    if type_ is Any or type_ is object:
        return f"{name} allows any value; say which type it has"
    if isinstance(type_, str) or hasattr(type_, "__forward_arg__"):
        return f"the annotation {name} is not resolved"
    if isinstance(type_, type) and issubclass(type_, tuple):
        return f"{name} is a named tuple; use a dataclass or a TypedDict"
    if isinstance(type_, type):
        return f"{name} is neither a record (attrs class, dataclass, TypedDict, msgspec Struct, model) nor a JSON type"
    if type(type_).__module__ not in ("typing", "typing_extensions", "types", "collections.abc"):
        return f"{name} is a value of the type {type(type_).__name__}, and no type"
    return f"{name} has no JSON schema"
