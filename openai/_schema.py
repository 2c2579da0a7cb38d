"""JSON schemas of model classes, in the form that the tools around them expect."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, get_args, get_origin

from ._models import BaseModel, Discriminator, fields_of
from ._typing import DICTS, LISTS, is_union, unwrap

JsonSchema = dict[str, Any]

_SCALARS: dict[Any, JsonSchema] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
    type(None): {"type": "null"},
    datetime: {"type": "string", "format": "date-time"},
}


def json_schema(cls: type[BaseModel], *, by_alias: bool = True) -> JsonSchema:
    """Return the schema of a model class; the models inside it stand under ``$defs``."""
    definitions: dict[str, JsonSchema] = {}
    root = _object(cls, by_alias, definitions)
    definitions.pop(cls.__name__, None)
    return {"$defs": definitions, **root} if definitions else root


def _object(cls: type[BaseModel], by_alias: bool, definitions: dict[str, JsonSchema]) -> JsonSchema:
    properties = {}
    required = []
    for field in fields_of(cls).values():
        name = field.wire if by_alias else field.name
        schema = _schema(field.annotation, by_alias, definitions)
        if field.is_required():
            required.append(name)
        else:
            schema = {**schema, "default": field.default}
        properties[name] = schema if "$ref" in schema else {**schema, "title": name.replace("_", " ").title()}
    schema = {"additionalProperties": True, "properties": properties, "title": cls.__name__, "type": "object"}
    if required:
        schema["required"] = required
    if cls.__dict__.get("__doc__"):
        schema["description"] = cls.__dict__["__doc__"].strip()
    return schema


def _schema(type_: Any, by_alias: bool, definitions: dict[str, JsonSchema]) -> JsonSchema:
    notes = getattr(type_, "__metadata__", ())
    type_ = unwrap(type_)
    origin, arguments = get_origin(type_), get_args(type_)
    if is_union(type_):
        schema: JsonSchema = {"anyOf": [_schema(member, by_alias, definitions) for member in arguments]}
        tag = next((note.name for note in notes if isinstance(note, Discriminator)), None)
        return {"oneOf": schema["anyOf"], "discriminator": {"propertyName": tag}} if tag else schema
    if origin is Literal:
        kind = _SCALARS.get(type(arguments[0]), {})
        return {**kind, "enum": list(arguments)} if len(arguments) > 1 else {**kind, "const": arguments[0]}
    if origin in LISTS:
        return {"type": "array", "items": _schema(arguments[0], by_alias, definitions)}
    if origin in DICTS:
        return {"type": "object", "additionalProperties": _schema(arguments[1], by_alias, definitions) or True}
    cls = origin or type_
    if isinstance(cls, type) and issubclass(cls, BaseModel):
        if cls.__name__ not in definitions:
            # Entered before it is made, so that a class that holds itself refers to itself.
            definitions[cls.__name__] = {}
            definitions[cls.__name__] = _object(cls, by_alias, definitions)
        return {"$ref": f"#/$defs/{cls.__name__}"}
    return dict(_SCALARS.get(type_, {}))

