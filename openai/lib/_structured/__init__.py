"""Structured output: a JSON schema out of the user's own type, and the model's text back into an instance of it.

`_kinds` says what the types have in common, `_bounds` what stands beside them, `_emit` writes the schema, `_strict`
holds the rules of strict mode, `_read` makes the instances (of `_scalars`, too; `_glance` and `_fit` find the member of
a union), and `_format` puts these together for one type.
"""

from ._format import Format, JsonFormat, format_of, is_schema, parsed_json
from ._strict import check, make_strict

__all__ = ["Format", "JsonFormat", "check", "format_of", "is_schema", "make_strict", "parsed_json"]
