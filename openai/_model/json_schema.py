"""JSON schemas of model classes, in the form that the tools around them expect."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from typing import Any, get_args, get_origin

from .._support.annotations import DICTS, LISTS, is_literal, is_union, unwrap_annotated
from .base import BaseModel
from .fields import fields_of

JsonSchema = dict[str, Any]

_SCALARS: dict[Any, JsonSchema] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
    type(None): {"type": "null"},
    datetime: {"type": "string", "format": "date-time"},
}


def json_schema(cls: type[BaseModel], *, by_alias: bool = True, ref_template: str = "#/$defs/{model}") -> JsonSchema:
    """Return the schema of a model class; the models inside it stand under ``$defs``."""
    inside: dict[type[BaseModel], None] = {}
    for annotation in _annotations(cls):
        _collect(annotation, inside)
    schemas = _Schemas({cls: None, **inside}, by_alias, ref_template)
    definitions = {schemas.names[model]: schemas.of_model(model) for model in inside}
    # A class that holds itself is a definition, too.
    root = schemas.of(cls) if cls in inside else schemas.of_model(cls)
    if not definitions:
        return root
    alike = {schemas.names[model]: model.__name__ for model in inside if schemas.names[model] != model.__name__}
    return _merged({"$defs": definitions, **root}, alike, ref_template)


def _merged(schema: JsonSchema, short: dict[str, str], ref_template: str) -> JsonSchema:
    """Give classes of the same name one definition where they have the same shape.

    Args:
        schema: with ``$defs``.
        short: the short names of the definitions that have a long one.
        ref_template: how the schema refers to a definition.
    """
    merged = True
    while merged:
        merged = False
        for name in {*short.values()}:
            long = [each for each in short if short[each] == name]
            definitions = schema["$defs"]
            shapes = [_undescribed(definitions[each]) for each in long]
            if all(shape == shapes[0] for shape in shapes):
                # What refers to them may now be the same, too.
                merged = True
                references = {ref_template.format(model=each): ref_template.format(model=name) for each in long}
                definitions = {name if each == long[0] else each: it for each, it in definitions.items()}
                kept = {each: it for each, it in definitions.items() if each not in long}
                schema = _referring({**schema, "$defs": kept}, references)
                short = {each: it for each, it in short.items() if it != name}
    return schema


def _undescribed(value: Any) -> Any:
    if isinstance(value, dict):
        # A property may have that name, too.
        return {k: _undescribed(v) for k, v in value.items() if k != "description" or isinstance(v, dict)}
    return [_undescribed(item) for item in value] if isinstance(value, list) else value


def _referring(value: Any, references: dict[str, str]) -> Any:
    """Return a schema with some of its references changed."""
    if isinstance(value, dict):
        return {
            key: references.get(item, item) if key == "$ref" and isinstance(item, str) else _referring(item, references)
            for key, item in value.items()
        }
    return [_referring(item, references) for item in value] if isinstance(value, list) else value


def _annotations(cls: type[BaseModel]) -> Iterator[Any]:
    return (field.annotation for field in fields_of(cls).values())


def _collect(type_: Any, found: dict[type[BaseModel], None]) -> None:
    """Enter the models that an annotation names, and those inside them."""
    type_ = unwrap_annotated(type_)
    cls = get_origin(type_) or type_
    if _is_model(cls):
        if cls not in found:
            found[cls] = None
            for annotation in _annotations(cls):
                _collect(annotation, found)
    elif not is_literal(type_):
        for argument in get_args(type_):
            _collect(argument, found)


def _is_model(cls: Any) -> bool:
    return isinstance(cls, type) and issubclass(cls, BaseModel)


class _Schemas:
    """Makes the schemas of some models, which refer to each other by name."""

    def __init__(self, models: dict[type[BaseModel], None], by_alias: bool, ref_template: str) -> None:
        times = Counter(model.__name__ for model in models)
        self.names = {
            model: model.__name__
            if times[model.__name__] == 1
            else f"{model.__module__}.{model.__qualname__}".replace(".", "__")
            for model in models
        }
        self._by_alias = by_alias
        self._ref_template = ref_template

    def of_model(self, cls: type[BaseModel]) -> JsonSchema:
        properties = {}
        required = []
        for field in fields_of(cls).values():
            name = field.wire if self._by_alias else field.name
            schema = self.of(field.annotation)
            if field.is_required():
                required.append(name)
            else:
                schema = {**schema, "default": field.default}
            properties[name] = (
                schema if _has_title(schema) else {**schema, "title": name.replace("_", " ").title().strip()}
            )
        schema = {"additionalProperties": True, "properties": properties, "title": cls.__name__, "type": "object"}
        if required:
            schema["required"] = required
        if cls.__dict__.get("__doc__"):
            schema["description"] = cls.__dict__["__doc__"].strip()
        return schema

    def of(self, type_: Any) -> JsonSchema:
        type_ = unwrap_annotated(type_)
        origin, arguments = get_origin(type_), get_args(type_)
        if is_union(type_):
            # Never "oneOf", not even where a tag tells the members apart: structured output does not accept it.
            options = [option for member in arguments for option in _options(self.of(member))]
            return {"anyOf": [option for number, option in enumerate(options) if option not in options[:number]]}
        if is_literal(type_):
            kind = _SCALARS.get(type(arguments[0]), {})
            return {**kind, "const": arguments[0]} if len(arguments) == 1 else {**kind, "enum": list(arguments)}
        if (origin or type_) in LISTS:
            return {"type": "array", "items": self.of(arguments[0]) if arguments else {}}
        if (origin or type_) in DICTS:
            return {"type": "object", "additionalProperties": (self.of(arguments[1]) if arguments else {}) or True}
        cls = origin or type_
        if _is_model(cls):
            return {"$ref": self._ref_template.format(model=self.names[cls])}
        return dict(_SCALARS.get(type_, {}))


def _options(schema: JsonSchema) -> list[JsonSchema]:
    """Return the alternatives that a schema is, where it is nothing else."""
    return schema["anyOf"] if schema.keys() == {"anyOf"} else [schema]


def _has_title(schema: JsonSchema) -> bool:
    """Say whether the schema is one of a model, which has a title of its own; ``null`` beside it changes nothing."""
    options = [option for option in schema.get("anyOf", ()) if option != {"type": "null"}]
    return "$ref" in schema or (len(options) == 1 and "$ref" in options[0])
