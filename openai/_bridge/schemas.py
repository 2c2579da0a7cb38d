"""How pydantic validates, writes and describes our classes.

To pydantic a class of ours is a dict with known keys, out of which a function makes the object, and which a function
makes of it again: what was set is then what the dict holds, as everywhere. That function wraps the dict's schema, so
that pydantic still finds the tag in it that tells the members of a union apart.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from typing import Any, Callable, TypeVar, get_args, get_origin

from pydantic import TypeAdapter
from pydantic_core import PydanticKnownError, core_schema

from .._dump import WALKERS, Dump, dump
from .._fields import fields_of
from .._model import BaseModel
from .._typing import members
from .twins import twin_of

_making = threading.local()


def core_schema_of(cls: type[BaseModel], source: Any, handler: Any) -> Any:
    """Return the core schema of a class of ours, or of one that a program derived from it."""
    if cls.__face__ is cls:
        return handler(source)
    if cls.__foreign__:
        twin = twin_of(cls)
        if twin is not cls:
            # Not `handler(...)`: it would look into the schema, which is in the making where a class holds itself.
            return handler.generate_schema(twin[get_args(source)] if get_args(source) else twin)
    return _of_ours(cls, source, handler)


def _of_ours(cls: type[BaseModel], source: Any, handler: Any) -> Any:
    reference = _reference(cls, source)
    known = core_schema.definition_reference_schema(reference)
    try:
        handler.resolve_ref_schema(known)
    except LookupError:
        pass
    else:
        return known
    # One that holds itself refers to the schema that is being made. Each thread, and each schema as a whole, apart.
    making = _making.__dict__.setdefault("references", set())
    here = (id(getattr(handler, "_generate_schema", None)), reference)
    if here in making:
        return known
    making.add(here)
    try:
        fields = _fields(cls, source, handler)
    finally:
        making.discard(here)
    if getattr(_making, "of_dicts_only", False):
        inner = core_schema.typed_dict_schema(fields, extra_behavior="allow")
        return core_schema.no_info_after_validator_function(_adopter(cls), inner, ref=reference)
    inner = core_schema.typed_dict_schema(fields, extra_behavior="allow", config={"title": cls.__name__})
    return core_schema.no_info_wrap_validator_function(_maker(cls), inner, ref=reference, serialization=serialization())


def _reference(cls: type, source: Any) -> str:
    # As pydantic writes them: it makes the names of definitions from these.
    arguments = ",".join(f"{getattr(item, '__name__', item)}:{id(item)}" for item in get_args(source))
    return f"{cls.__module__}.{cls.__qualname__}:{id(cls)}" + (f"[{arguments}]" if arguments else "")


def _fields(cls: type[BaseModel], source: Any, handler: Any) -> dict[str, Any]:
    arguments = dict(zip(getattr(get_origin(source), "__parameters__", ()), get_args(source)))
    fields = {}
    for field in fields_of(cls).values():
        schema = handler.generate_schema(_filled(field.annotation, arguments))
        aliases: dict[str, Any] = {}
        if field.alias is not None:
            aliases = {"validation_alias": [[field.wire], [field.name]], "serialization_alias": field.wire}
        fields[field.name] = core_schema.typed_dict_field(schema, required=field.is_required(), **aliases)
    return fields


def _filled(annotation: Any, arguments: Mapping[Any, Any]) -> Any:
    """Return the annotation of a generic class's field with its type arguments in it."""
    if isinstance(annotation, TypeVar):
        return arguments.get(annotation, annotation)
    names = getattr(annotation, "__parameters__", ())
    if not names or not arguments:
        return annotation
    return annotation[tuple(arguments.get(name, name) for name in names)]


def validator_of_dicts(cls: type[BaseModel]) -> Callable[[Any], Any]:
    """Return a validator for a class that knows nothing but dicts, and is faster for that.

    What it refuses may be right all the same: objects may hold instances, and its errors are not those of others.
    """
    _making.of_dicts_only = True
    try:
        validator: Callable[[Any], Any] = TypeAdapter(cls).validator.validate_python
        return validator
    finally:
        _making.of_dicts_only = False


def _adopter(cls: type[BaseModel]) -> Callable[[Any], Any]:
    """Return the function that makes an object of a validated dict."""
    new = object.__new__

    def adopt(data: Any) -> Any:
        model = new(cls)
        model.__dict__ = data
        return model

    return adopt


def _maker(cls: type[BaseModel]) -> Callable[[Any, Any], Any]:
    """Return the function that makes an object of validated data."""
    new = object.__new__
    name = cls.__name__

    def make(value: Any, handler: Any) -> Any:
        if type(value) is dict or (not isinstance(value, cls) and isinstance(value, Mapping)):
            model = new(cls)
            model.__dict__ = handler(value)
            return model
        if isinstance(value, cls):
            return value
        raise PydanticKnownError("model_type", {"class_name": name})

    return make


# Writing


def serialization() -> Any:
    """Return how our objects are written, whatever their class."""
    return core_schema.plain_serializer_function_ser_schema(_write, info_arg=True)


def _write(value: Any, info: Any) -> Any:
    if not isinstance(value, BaseModel):
        # Of a field that was given something else; pydantic goes on with it as it would without a type.
        return value
    as_json, by_alias = info.mode == "json", bool(info.by_alias)
    if info.include is None and info.exclude is None and not info.exclude_defaults:
        return WALKERS[as_json, by_alias, info.exclude_unset, info.exclude_none][type(value)](value)
    how = Dump(as_json, by_alias, info.exclude_unset, info.exclude_defaults, info.exclude_none, None)
    return dump(value, how, info.include, info.exclude)


# Describing


def json_schema_of(cls: type[BaseModel], schema: Any, handler: Any) -> Any:
    """Return the JSON schema of a class of ours, with what its core schema does not say."""
    described = handler(schema)
    if cls.__face__ is cls or (cls.__foreign__ and twin_of(cls) is not cls):
        return described
    found = handler.resolve_ref_schema(described)
    for field in fields_of(cls).values():
        property_ = found.get("properties", {}).get(field.wire) or found.get("properties", {}).get(field.name)
        if property_ is not None and not field.is_required() and _is_plain(field.default):
            property_.setdefault("default", field.default)
    found["title"] = cls.__name__
    found["additionalProperties"] = True
    documentation = cls.__dict__.get("__doc__")
    if documentation:
        found["description"] = documentation.strip()
    return described


def _is_plain(default: Any) -> bool:
    return default is None or isinstance(default, (str, int, float, bool, list, dict))


# Unions


def tagged_union(source: Any, tag: str, handler: Any) -> Any:
    """Return the core schema of a union whose members a field tells apart; of any other one, what pydantic makes."""
    from .._convert import tags

    models = members(source)
    if not all(_is_ours(model) for model in models):
        return handler(source)
    _, groups = tags(models, tag)
    grouped = [model for group in groups.values() for model in group]
    if any(model not in grouped for model in models) or not all(_requires(model, tag) for model in models):
        return handler(source)
    choices = {}
    for value, group in groups.items():
        schemas = [handler.generate_schema(model) for model in group]
        choices[value] = schemas[0] if len(schemas) == 1 else core_schema.union_schema(schemas)
    return core_schema.tagged_union_schema(choices, tag)


def _is_ours(model: Any) -> bool:
    cls = get_origin(model) or model
    return isinstance(cls, type) and issubclass(cls, BaseModel) and not cls.__foreign__ and cls.__face__ is not cls


def _requires(model: Any, tag: str) -> bool:
    return any(field.wire == tag and field.is_required() for field in fields_of(get_origin(model) or model).values())
