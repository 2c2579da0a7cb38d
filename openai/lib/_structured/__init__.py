"""Structured output: a JSON schema made of the user's own type, and an instance of it made of the model's text.

`_kinds` describes record types, `_bounds` the limits in ``Annotated``; `_emit` writes the schema, `_strict` has the
rules of strict mode, `_read` makes the instances (with `_scalars`; `_glance` and `_fit` choose the member of a union),
and `_format` combines these for one type.
"""

from ._format import Format, JsonFormat, get_format, is_schema, parse_json
from ._strict import check_strict, make_strict

__all__ = ["Format", "JsonFormat", "check_strict", "get_format", "is_schema", "make_strict", "parse_json"]
