"""The format of a result: the schema that a request sends for a type, and the reader of the model's text."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Hashable, Mapping
from functools import lru_cache
from typing import Any, Callable

from ..._exceptions import OutputParseError
from ..._model.json import loads
from ._emit import build_pydantic_schema, build_schema, make_schema_name
from ._fit import Misfit
from ._kinds import is_pydantic
from ._read import make_pydantic_reader, make_reader
from ._scalars import ExactNumber
from ._strict import Schema, check_strict, make_strict, resolve_reference

#: The only property of the object around a value that is not an object: the API requires an object as outermost schema.
VALUE = "value"
#: Number of types whose schemas and readers are cached. Few programs have more; one that makes types must not grow.
_MAX_CACHED = 256


class Format:
    """A type with its schema and the reader of its values.

    Args:
        type_: Any type that a schema can express.
        strict: Follow the rules of strict mode.

    Raises:
        TypeError: There is no such schema for the type; the message says where and why.
    """

    def __init__(self, type_: object, strict: bool = True) -> None:
        self.type = type_
        self.strict = strict
        self.name = make_schema_name(type_)
        pydantic = is_pydantic(type_)
        schema = build_pydantic_schema(type_) if pydantic else build_schema(type_, strict)
        if pydantic and strict:
            make_strict(schema)
        self._schema, self.wrapped = _wrap_root(schema)
        self._read: Callable[[object], Any] = make_reader(type_)
        self._read_text = make_pydantic_reader(type_) if pydantic and not self.wrapped else None

    @property
    def schema(self) -> Schema:
        """A copy of the JSON schema, which may be changed."""
        return copy.deepcopy(self._schema)

    def check(self) -> Format:
        """Return this format if the API accepts its schema.

        Schemas made by pydantic may have keywords that strict mode refuses and other servers accept, so this is checked
        only before a request is sent.

        Raises:
            TypeError: The API would refuse it; the message says where and why.
        """
        if self.strict:
            check_strict(self._schema, self.name)
        return self

    def get_partial(self, data: object) -> object:
        """Return the value in the parsed JSON of an incomplete text."""
        return _get_partial_value(data) if self.wrapped else data

    def read(self, text: str) -> Any:
        """Return the value that the model wrote.

        Raises:
            OutputParseError: The text is not JSON, or does not fit the type. A pydantic type raises pydantic's error.
        """
        if self._read_text is not None:
            return self._read_text(text)
        data = parse_json(text, self.name)
        if self.wrapped:
            data = _unwrap_value(data, self.name, text)
        try:
            return self._read(data)
        except Misfit as misfit:
            raise OutputParseError(f"the answer does not fit {self.name}: {misfit}", text) from misfit.cause


class JsonFormat:
    """A JSON schema that the user wrote, whose values are read as plain dicts and lists.

    Args:
        schema: The schema, of any kind of value.
        strict: Use strict mode if the schema follows its rules.

    Raises:
        TypeError: The reference at its root is invalid.
    """

    def __init__(self, schema: Mapping[str, Any], strict: bool = True) -> None:
        self._may_be_strict = strict
        self.name = make_schema_name(str(schema.get("title") or "answer"))
        try:
            self._schema, self.wrapped = _wrap_root(dict(schema))
        except ValueError as error:
            raise TypeError(f"the JSON schema {self.name}: {error}") from None

    @property
    def schema(self) -> Schema:
        """The schema as it was given, wrapped in an object if it is of another kind of value."""
        return self._schema

    @property
    def strict(self) -> bool:
        """Whether strict mode is to be used and the schema follows its rules."""
        if not self._may_be_strict:
            return False
        try:
            check_strict(self._schema, self.name)
        except TypeError:
            return False
        return True

    def get_partial(self, data: object) -> object:
        """Return the value in the parsed JSON of an incomplete text."""
        return _get_partial_value(data) if self.wrapped else data

    def read(self, text: str) -> Any:
        """Return the parsed JSON.

        Raises:
            OutputParseError: The text is not JSON.
        """
        data = parse_json(text, self.name, typed=False)
        return _unwrap_value(data, self.name, text) if self.wrapped else data


def _get_partial_value(data: object) -> object:
    return data.get(VALUE) if isinstance(data, dict) else None


def _unwrap_value(data: object, name: str, text: str) -> object:
    if not isinstance(data, dict) or VALUE not in data:
        raise OutputParseError(f"the answer does not fit {name}: it must be an object with {VALUE!r}", text)
    return data[VALUE]


#: Numbers in a text that may exceed a float or an integer of 64 bits.
_LONG_NUMBER = re.compile(r"[0-9](?:[0-9.]{16}|[eE][+-]?[0-9]{3})")


def parse_json(text: str, name: str, typed: bool = True) -> object:
    """Parse the JSON that the model wrote.

    Args:
        text: The text of the model.
        name: Name of the value in errors.
        typed: Whether a reader follows, which converts numbers to its types.

    Raises:
        OutputParseError: The text is not JSON.
    """
    try:
        # orjson reads numbers that are too large as floats, and has no Decimals.
        if _LONG_NUMBER.search(text):
            return json.loads(text, parse_float=ExactNumber if typed else None)
        return loads(text)
    except (TypeError, ValueError, RecursionError) as error:
        raise OutputParseError(f"the answer, which should be {name}, is not JSON: {error}", text) from None


#: Keywords that identify a dict without a type as a JSON schema.
_SCHEMA_KEYWORDS = ("properties", "$ref", "anyOf", "oneOf", "allOf", "enum", "const", "items")
_TYPES = ("object", "array", "string", "number", "integer", "boolean", "null")


def is_schema(value: object) -> bool:
    """Return whether a value is a JSON schema, and not a param of the API such as ``{"type": "text"}``.

    Raises:
        TypeError: It is a dict, but neither of them.
    """
    if not isinstance(value, Mapping):
        return False
    kind = value.get("type")
    if isinstance(kind, list) or kind in _TYPES or (kind is None and any(key in value for key in _SCHEMA_KEYWORDS)):
        return True
    if not isinstance(kind, str):
        raise TypeError(
            f"{dict(value)!r} is not a format: pass a type, a JSON schema such as "
            "{'type': 'object', 'properties': ...}, or a param of the API such as {'type': 'json_schema', ...}"
        )
    return False


@lru_cache(_MAX_CACHED)
def _get_cached_format(type_: Hashable, strict: bool) -> Format:
    return Format(type_, strict)


def get_format(type_: object, strict: bool = True) -> Format:
    """Return the format of a type, cached if the type is hashable.

    Args:
        type_: Any type that a schema can express.
        strict: Follow the rules of strict mode.

    Raises:
        TypeError: There is no such schema for the type; the message says where and why.
    """
    try:
        hash(type_)
    except TypeError:
        # The metadata of `Annotated` may not be hashable.
        return Format(type_, strict)
    return _get_cached_format(type_, strict)


def _wrap_root(schema: Schema) -> tuple[Schema, bool]:
    """Return a schema whose root is an object and no reference, as the API requires, and whether it was wrapped.

    Raises:
        ValueError: The reference at its root is invalid.
    """
    root = schema
    if "$ref" in schema:
        target = resolve_reference(schema, str(schema["$ref"]))
        root = {**copy.deepcopy(target), **{key: value for key, value in schema.items() if key != "$ref"}}
    if root.get("type") == "object" or ("type" not in root and "properties" in root):
        return root, False
    # References start at the root.
    definitions: Schema = {name: schema.pop(name) for name in ("$defs", "definitions") if name in schema}
    wrapped = {
        "type": "object",
        "properties": {VALUE: schema},
        "required": [VALUE],
        "additionalProperties": False,
        **definitions,
    }
    return wrapped, True
