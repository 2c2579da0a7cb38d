"""Fields of our classes as pydantic describes them, and of its classes as we do."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, get_args

from pydantic import AliasChoices, Field as make_field
from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined

from ..base import BaseModel
from ..fields import MISSING, Alias, Field, fields_of

#: Where a class keeps its fields as pydantic describes them.
_INFOS = "__field_infos__"


def infos_of(cls: type[BaseModel]) -> Mapping[str, FieldInfo]:
    """Return the fields of a class of ours, as pydantic describes them."""
    found: Any = cls.__dict__.get(_INFOS)
    if found is None:
        found = {field.name: info_of(field) for field in fields_of(cls).values()}
        setattr(cls, _INFOS, found)
    return found  # type: ignore[no-any-return]


def info_of(field: Field) -> FieldInfo:
    """Return one field as pydantic describes it."""
    with warnings.catch_warnings():
        # Of an older pydantic, about notes that it does not know.
        warnings.simplefilter("ignore")
        annotation, value = _without_alias(field.annotation), value_of(field)
        info = FieldInfo.from_annotated_attribute(annotation, value)
    if hasattr(info, "_original_annotation"):
        # From these newer releases make the field of a generic class with its arguments.
        info._original_annotation, info._original_assignment = annotation, value
    return info


def value_of(field: Field) -> Any:
    """Return what stands behind a field in the body of a class of pydantic's."""
    if isinstance(field.default, FieldInfo):
        return field.default
    default = ... if field.default is MISSING else field.default
    if field.alias is None:
        return make_field(default)
    by_either = AliasChoices(field.alias, field.name)
    return make_field(default, alias=field.alias, validation_alias=by_either, serialization_alias=field.alias)


def _without_alias(annotation: Any) -> Any:
    notes = get_args(annotation)[1:] if hasattr(annotation, "__metadata__") else ()
    return get_args(annotation)[0] if notes and all(isinstance(note, Alias) for note in notes) else annotation


def pydantic_fields(cls: Any) -> Mapping[str, FieldInfo]:
    """Return the fields of a class of pydantic's, under the name that its version has for them."""
    found = cls.__dict__.get("__pydantic_fields__")
    return cls.model_fields if found is None else found  # type: ignore[no-any-return]


def declared_by_pydantic(cls: type) -> Mapping[str, Field]:
    """Return the fields of a class of pydantic's as `fields_of` gives those of ours."""
    fields = {}
    for name, info in pydantic_fields(cls).items():
        default = MISSING if info.is_required() else default_of(info)
        field = fields[name] = Field(name, info.annotation, default)
        if isinstance(info.alias, str) and info.alias != name:
            field.alias = field.wire = info.alias
    return MappingProxyType(fields)


def alias_of(info: FieldInfo) -> Any:
    """Return the name that data has for a field, where it is another than Python's."""
    return info.alias


def default_of(info: FieldInfo) -> Any:
    """Return the default of a field, new where it is made anew; ``None`` for a required one."""
    if info.default_factory is not None:
        return info.get_default(call_default_factory=True)
    default = info.get_default()
    return None if default is PydanticUndefined else default
