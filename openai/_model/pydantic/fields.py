"""Conversion between our `Field` and pydantic's ``FieldInfo``."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Optional, cast, get_args

from pydantic import AliasChoices, Field as create_field
from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined

from ..._support.annotations import Annotation
from ..base import BaseModel
from ..fields import MISSING, Alias, Field, fields_of

#: The attribute in which a class caches its fields as pydantic describes them.
_INFOS = "__field_infos__"


def get_field_infos(cls: type[BaseModel]) -> Mapping[str, FieldInfo]:
    """Return the fields of a class of ours, as pydantic describes them."""
    infos: Optional[Mapping[str, FieldInfo]] = cls.__dict__.get(_INFOS)
    if infos is None:
        infos = {field.name: build_field_info(field) for field in fields_of(cls).values()}
        setattr(cls, _INFOS, infos)
    return infos


def build_field_info(field: Field) -> FieldInfo:
    """Return one field as pydantic describes it."""
    with warnings.catch_warnings():
        # An older pydantic warns about metadata that it does not know.
        warnings.simplefilter("ignore")
        annotation, value = _remove_alias(field.annotation), build_assignment(field)
        info = FieldInfo.from_annotated_attribute(annotation, value)
    if hasattr(info, "_original_annotation"):
        # Newer releases build the fields of a generic class with type arguments from these.
        info._original_annotation, info._original_assignment = annotation, value
    return info


def build_assignment(field: Field) -> object:
    """Return what a class body of pydantic's would assign to a field."""
    if isinstance(field.default, FieldInfo):
        return field.default
    default = ... if field.default is MISSING else field.default
    if field.alias is None:
        return create_field(default)
    by_either = AliasChoices(field.alias, field.name)
    return create_field(default, alias=field.alias, validation_alias=by_either, serialization_alias=field.alias)


def _remove_alias(annotation: Annotation) -> Any:
    notes = get_args(annotation)[1:] if hasattr(annotation, "__metadata__") else ()
    return get_args(annotation)[0] if notes and all(isinstance(note, Alias) for note in notes) else annotation


def get_pydantic_fields(cls: type) -> Mapping[str, FieldInfo]:
    """Return the fields of a class of pydantic's, from the attribute that its version has for them."""
    fields: Optional[Mapping[str, FieldInfo]] = cls.__dict__.get("__pydantic_fields__")
    return cast(Any, cls).model_fields if fields is None else fields


def convert_fields(cls: type) -> Mapping[str, Field]:
    """Return the fields of a class of pydantic's in the form in which `fields_of` returns those of ours."""
    fields = {}
    for name, info in get_pydantic_fields(cls).items():
        default = MISSING if info.is_required() else get_default(info)
        field = fields[name] = Field(name, info.annotation, default)
        if isinstance(info.alias, str) and info.alias != name:
            field.alias = field.wire = info.alias
    return MappingProxyType(fields)


def get_alias(info: FieldInfo) -> Optional[str]:
    """Return the name of a field in data, where it differs from that in Python."""
    return info.alias


def get_default(info: FieldInfo) -> object:
    """Return the default of a field, from its factory if it has one; ``None`` for a required field."""
    if info.default_factory is not None:
        return info.get_default(call_default_factory=True)
    default = info.get_default()
    return None if default is PydanticUndefined else default
