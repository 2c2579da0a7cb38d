"""Core schemas: how pydantic validates, writes and describes our classes.

To pydantic a class of ours is a model, whose name is in its errors. Pydantic creates the instance, and sets its dict,
its extra and its set fields; properties (in `descriptors`) merge these into the one dict that our objects have, and a
function writes that dict.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING, Any, Callable, TypeVar, cast, get_args, get_origin

from pydantic import TypeAdapter
from pydantic_core import core_schema

from ..._support.annotations import Annotation, list_union_members
from ..base import BaseModel
from ..fields import fields_of
from ..structure import add_own_defaults
from ..unstructure import WALKERS, DumpOptions, dump

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
    from pydantic.json_schema import JsonSchemaValue
    from pydantic_core import CoreSchema
    from pydantic_core.core_schema import SerializationInfo

Validator = Callable[[Any], Any]

_building = threading.local()


def build_core_schema(cls: type[BaseModel], source: Annotation, handler: GetCoreSchemaHandler) -> CoreSchema:
    """Return the core schema of a class of ours."""
    reference = _build_reference(cls, source)
    known = core_schema.definition_reference_schema(reference)
    try:
        handler.resolve_ref_schema(known)
    except LookupError:
        pass
    else:
        return known
    # A class that contains itself refers to the schema that is being built, per thread and outermost schema.
    unfinished = _building.__dict__.setdefault("references", set())
    here = (id(getattr(handler, "_generate_schema", None)), reference)
    if here in unfinished:
        return known
    unfinished.add(here)
    try:
        fields = _build_fields(cls, source, handler)
    finally:
        unfinished.discard(here)
    if getattr(_building, "of_dicts_only", False):
        inner = core_schema.typed_dict_schema(fields, extra_behavior="allow")
        return core_schema.no_info_after_validator_function(_make_adopter(cls), inner, ref=reference)
    body = core_schema.model_fields_schema(fields, extra_behavior="allow", model_name=cls.__name__)
    return core_schema.model_schema(cls, body, ref=reference, serialization=build_serialization())


def _build_reference(cls: type, source: Annotation) -> str:
    # In the form of pydantic, which derives the names of definitions from it.
    arguments = ",".join(f"{getattr(item, '__name__', item)}:{id(item)}" for item in get_args(source))
    return f"{cls.__module__}.{cls.__qualname__}:{id(cls)}" + (f"[{arguments}]" if arguments else "")


def _build_fields(cls: type[BaseModel], source: Annotation, handler: GetCoreSchemaHandler) -> dict[str, Any]:
    arguments = dict(zip(getattr(get_origin(source), "__parameters__", ()), get_args(source)))
    of_dicts_only = getattr(_building, "of_dicts_only", False)
    fields: dict[str, Any] = {}
    for field in fields_of(cls).values():
        with _use_config(cls, handler):
            schema = handler.generate_schema(_fill_parameters(field.annotation, arguments))
        aliases: dict[str, Any] = {}
        if field.alias is not None:
            aliases = {"validation_alias": [[field.wire], [field.name]], "serialization_alias": field.wire}
        if of_dicts_only:
            fields[field.name] = core_schema.typed_dict_field(schema, required=field.is_required(), **aliases)
            continue
        if not field.is_required():
            schema = core_schema.with_default_schema(schema, default=field.default)
        fields[field.name] = core_schema.model_field(schema, **aliases)
    return fields


def _use_config(cls: type[BaseModel], handler: GetCoreSchemaHandler) -> AbstractContextManager[object]:
    """Return a context in which pydantic builds schemas by the ``model_config`` of a class."""
    stack = getattr(getattr(handler, "_generate_schema", None), "_config_wrapper_stack", None)
    config = cls.model_config
    return stack.push(config) if stack is not None and config.get("arbitrary_types_allowed") else nullcontext()


def _fill_parameters(annotation: Any, arguments: Mapping[object, Annotation]) -> object:
    """Return the annotation of a field of a generic class with type arguments in place of its type variables."""
    if isinstance(annotation, TypeVar):
        return arguments.get(annotation, annotation)
    names = getattr(annotation, "__parameters__", ())
    if not names or not arguments:
        return annotation
    return annotation[tuple(arguments.get(name, name) for name in names)]


def build_dict_validator(cls: type[BaseModel]) -> Validator:
    """Return a validator for a class that accepts only dicts, all the way down, and is faster for that.

    What it refuses may still be valid: objects may contain instances. Its errors are not for users.
    """
    _building.of_dicts_only = True
    try:
        validator: Validator = TypeAdapter(cls).validator.validate_python
        return validator
    finally:
        _building.of_dicts_only = False


def _make_adopter(cls: type[BaseModel]) -> Validator:
    """Return a function that turns a validated dict into an instance."""
    new = object.__new__

    def adopt(data: dict[str, Any]) -> BaseModel:
        model = new(cls)
        model.__dict__ = data
        if cls.__foreign__:
            add_own_defaults(cls, data)
        return model

    return adopt


# Writing


def build_serialization() -> core_schema.SerSchema:
    """Return the serialization schema of our objects, which is the same for all classes."""
    return core_schema.plain_serializer_function_ser_schema(_write, info_arg=True)


def _write(value: object, info: SerializationInfo) -> object:
    if not isinstance(value, BaseModel):
        # A field holds a value of another type; pydantic writes it as if the field had no type.
        return value
    as_json, by_alias = info.mode == "json", bool(info.by_alias)
    if info.include is None and info.exclude is None and not info.exclude_defaults:
        return WALKERS[as_json, by_alias, info.exclude_unset, info.exclude_none][type(value)](value)
    options = DumpOptions(as_json, by_alias, info.exclude_unset, info.exclude_defaults, info.exclude_none, None)
    return dump(value, options, info.include, info.exclude)


# Describing


def build_json_schema(cls: type[BaseModel], schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
    """Return the JSON schema of a class, with the title and description that older releases give only their own."""
    reference = handler(schema)
    definition = handler.resolve_ref_schema(reference)
    definition.setdefault("title", cls.__name__)
    if cls.__doc__:
        definition.setdefault("description", cls.__doc__.strip())
    return reference


# Unions


def make_tagged_union(source: Annotation, tag: str, handler: GetCoreSchemaHandler) -> CoreSchema:
    """Return the core schema of a union with a discriminator, or pydantic's own where that is impossible."""
    from ..structure import tags

    models = list_union_members(source)
    if not all(_is_ours(model) for model in models):
        return handler(source)
    _, groups = tags(models, tag)
    grouped = [model for group in groups.values() for model in group]
    if any(model not in grouped for model in models) or not all(_requires(model, tag) for model in models):
        return handler(source)
    choices = {}
    for value, group in groups.items():
        schemas: list[Any] = [handler.generate_schema(model) for model in group]
        choices[value] = schemas[0] if len(schemas) == 1 else core_schema.union_schema(schemas)
    return core_schema.tagged_union_schema(choices, tag)


def _is_ours(model: Annotation) -> bool:
    cls = get_origin(model) or model
    return isinstance(cls, type) and issubclass(cls, BaseModel) and not cls.__by_pydantic__


def _requires(model: Annotation, tag: str) -> bool:
    return any(
        field.wire == tag and field.is_required()
        for field in fields_of(cast(type, get_origin(model) or model)).values()
    )
