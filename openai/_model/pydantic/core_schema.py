"""How pydantic validates, writes and describes our classes.

To pydantic a class of ours is a model, which errors name. Pydantic makes the instance, and sets its dict, its extra and
its set fields; properties (`_class_attributes`) make of these the one dict that our objects have, and a function writes
that: what was set is then what the dict holds, as everywhere.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext
from typing import Any, Callable, TypeVar, get_args, get_origin

from pydantic import TypeAdapter
from pydantic_core import core_schema

from ..._support.annotations import list_union_members
from ..base import BaseModel
from ..fields import fields_of
from ..structure import add_own_defaults
from ..unstructure import WALKERS, Dump, dump

_making = threading.local()


def core_schema_of(cls: type[BaseModel], source: Any, handler: Any) -> Any:
    """Return the core schema of a class of ours."""
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
    body = core_schema.model_fields_schema(fields, extra_behavior="allow", model_name=cls.__name__)
    return core_schema.model_schema(cls, body, ref=reference, serialization=serialization())


def _reference(cls: type, source: Any) -> str:
    # As pydantic writes them: it makes the names of definitions from these.
    arguments = ",".join(f"{getattr(item, '__name__', item)}:{id(item)}" for item in get_args(source))
    return f"{cls.__module__}.{cls.__qualname__}:{id(cls)}" + (f"[{arguments}]" if arguments else "")


def _fields(cls: type[BaseModel], source: Any, handler: Any) -> dict[str, Any]:
    arguments = dict(zip(getattr(get_origin(source), "__parameters__", ()), get_args(source)))
    of_dicts_only = getattr(_making, "of_dicts_only", False)
    fields: dict[str, Any] = {}
    for field in fields_of(cls).values():
        with _configured(cls, handler):
            schema = handler.generate_schema(_filled(field.annotation, arguments))
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


def _configured(cls: type[BaseModel], handler: Any) -> AbstractContextManager[object]:
    """Return a context in which pydantic makes schemas by the ``model_config`` of a class."""
    stack = getattr(getattr(handler, "_generate_schema", None), "_config_wrapper_stack", None)
    config = cls.model_config
    return stack.push(config) if stack is not None and config.get("arbitrary_types_allowed") else nullcontext()


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
        if cls.__foreign__:
            add_own_defaults(cls, data)
        return model

    return adopt


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
    """Return the JSON schema of a class, with the title and the description that older releases give only their own."""
    described = handler(schema)
    found = handler.resolve_ref_schema(described)
    found.setdefault("title", cls.__name__)
    if cls.__doc__:
        found.setdefault("description", cls.__doc__.strip())
    return described


# Unions


def tagged_union(source: Any, tag: str, handler: Any) -> Any:
    """Return the core schema of a union whose members a field tells apart; of any other one, what pydantic makes."""
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
        schemas = [handler.generate_schema(model) for model in group]
        choices[value] = schemas[0] if len(schemas) == 1 else core_schema.union_schema(schemas)
    return core_schema.tagged_union_schema(choices, tag)


def _is_ours(model: Any) -> bool:
    cls = get_origin(model) or model
    return isinstance(cls, type) and issubclass(cls, BaseModel) and not cls.__by_pydantic__


def _requires(model: Any, tag: str) -> bool:
    return any(field.wire == tag and field.is_required() for field in fields_of(get_origin(model) or model).values())
