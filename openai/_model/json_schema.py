"""JSON schemas of model classes, in the form that the tools around them expect."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Any, get_args, get_origin

from .._support.annotations import DICTS, LISTS, Annotation, is_literal, is_union, unwrap_annotated
from .base import BaseModel
from .fields import fields_of

if TYPE_CHECKING:
    from typing_extensions import TypeGuard

JsonSchema = dict[str, Any]

_SCALARS: dict[Annotation, JsonSchema] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
    type(None): {"type": "null"},
    datetime: {"type": "string", "format": "date-time"},
}


def build_json_schema(
    cls: type[BaseModel], *, by_alias: bool = True, ref_template: str = "#/$defs/{model}"
) -> JsonSchema:
    """Return the schema of a model class, with the models inside it under ``$defs``."""
    inside: dict[type[BaseModel], None] = {}
    for annotation in _iterate_annotations(cls):
        _collect_models(annotation, inside)
    builder = _SchemaBuilder({cls: None, **inside}, by_alias, ref_template)
    definitions = {builder.names[model]: builder.build_model(model) for model in inside}
    # A class that contains itself is a definition, too.
    root = builder.build(cls) if cls in inside else builder.build_model(cls)
    if not definitions:
        return root
    short_names = {builder.names[model]: model.__name__ for model in inside if builder.names[model] != model.__name__}
    return _merge_definitions({"$defs": definitions, **root}, short_names, ref_template)


def _merge_definitions(schema: JsonSchema, short_names: dict[str, str], ref_template: str) -> JsonSchema:
    """Give classes of the same name one definition where they have the same shape.

    Args:
        schema: with ``$defs``.
        short_names: the short names of the definitions that have a long one, by the long name.
        ref_template: how the schema refers to a definition.
    """
    merged = True
    while merged:
        merged = False
        for name in {*short_names.values()}:
            long_names = [long for long, short in short_names.items() if short == name]
            definitions = schema["$defs"]
            shapes = [_remove_descriptions(definitions[long]) for long in long_names]
            if all(shape == shapes[0] for shape in shapes):
                # Definitions that refer to them may now be the same, too.
                merged = True
                references = {ref_template.format(model=long): ref_template.format(model=name) for long in long_names}
                definitions = {
                    name if key == long_names[0] else key: definition
                    for key, definition in definitions.items()
                    if key not in long_names[1:]
                }
                schema = _replace_references({**schema, "$defs": definitions}, references)
                short_names = {long: short for long, short in short_names.items() if short != name}
    return schema


def _remove_descriptions(value: object) -> object:
    if isinstance(value, dict):
        # A property may be called "description", too.
        return {k: _remove_descriptions(v) for k, v in value.items() if k != "description" or isinstance(v, dict)}
    return [_remove_descriptions(item) for item in value] if isinstance(value, list) else value


def _replace_references(value: object, references: dict[str, str]) -> Any:
    """Return a schema with some of its references replaced."""
    if isinstance(value, dict):
        return {
            key: references.get(item, item)
            if key == "$ref" and isinstance(item, str)
            else _replace_references(item, references)
            for key, item in value.items()
        }
    return [_replace_references(item, references) for item in value] if isinstance(value, list) else value


def _iterate_annotations(cls: type[BaseModel]) -> Iterator[Annotation]:
    return (field.annotation for field in fields_of(cls).values())


def _collect_models(type_: Annotation, models: dict[type[BaseModel], None]) -> None:
    """Add the models that an annotation names, and those inside them, to a dict that serves as an ordered set."""
    type_ = unwrap_annotated(type_)
    cls = get_origin(type_) or type_
    if _is_model(cls):
        if cls not in models:
            models[cls] = None
            for annotation in _iterate_annotations(cls):
                _collect_models(annotation, models)
    elif not is_literal(type_):
        for argument in get_args(type_):
            _collect_models(argument, models)


def _is_model(cls: Annotation) -> TypeGuard[type[BaseModel]]:
    return isinstance(cls, type) and issubclass(cls, BaseModel)


class _SchemaBuilder:
    """Builds the schemas of some models, which refer to each other by name."""

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

    def build_model(self, cls: type[BaseModel]) -> JsonSchema:
        """Return the schema of a model, with references to the models inside it."""
        properties = {}
        required = []
        for field in fields_of(cls).values():
            name = field.wire if self._by_alias else field.name
            schema = self.build(field.annotation)
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

    def build(self, type_: Annotation) -> JsonSchema:
        """Return the schema of an annotation, with references to models."""
        type_ = unwrap_annotated(type_)
        origin, arguments = get_origin(type_), get_args(type_)
        if is_union(type_):
            # Never "oneOf", not even where a tag tells the members apart: structured output does not accept it.
            options = [option for member in arguments for option in _get_options(self.build(member))]
            return {"anyOf": [option for number, option in enumerate(options) if option not in options[:number]]}
        if is_literal(type_):
            kind = _SCALARS.get(type(arguments[0]), {})
            return {**kind, "const": arguments[0]} if len(arguments) == 1 else {**kind, "enum": list(arguments)}
        if (origin or type_) in LISTS:
            return {"type": "array", "items": self.build(arguments[0]) if arguments else {}}
        if (origin or type_) in DICTS:
            return {"type": "object", "additionalProperties": (self.build(arguments[1]) if arguments else {}) or True}
        cls = origin or type_
        if _is_model(cls):
            return {"$ref": self._ref_template.format(model=self.names[cls])}
        return dict(_SCALARS.get(type_, {}))


def _get_options(schema: JsonSchema) -> list[JsonSchema]:
    """Return the alternatives of a schema that is only a list of these, or the schema itself as the only one."""
    return schema["anyOf"] if schema.keys() == {"anyOf"} else [schema]


def _has_title(schema: JsonSchema) -> bool:
    """Return whether the schema is a model or a model and ``null``: then it has the title of the model."""
    options = [option for option in schema.get("anyOf", ()) if option != {"type": "null"}]
    return "$ref" in schema or (len(options) == 1 and "$ref" in options[0])
