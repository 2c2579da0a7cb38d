"""What a request needs to know of the type that the answer shall have."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Callable

from ..._exceptions import OutputParseError
from ..._model.json import loads
from ._emit import pydantic_schema, schema_name, schema_of
from ._fit import Misfit
from ._kinds import is_pydantic
from ._read import pydantic_reader, reader
from ._scalars import Written
from ._strict import Schema, check, make_strict, resolve

#: The one property of the object that holds a value which is no object: the API's outermost schema must be one.
VALUE = "value"
#: Types that are kept with their schemas and readers. A program has few; one that makes them as it goes must not grow.
_KEPT = 256


class Format:
    """One type, as the model is told of it and as its answers are read.

    Args:
        type_: any type that a schema can express.
        strict: follow the rules of strict mode.

    Raises:
        TypeError: there is no such schema for the type; the text says where and why.
    """

    def __init__(self, type_: Any, strict: bool = True) -> None:
        self.type = type_
        self.strict = strict
        self.name = schema_name(type_)
        pydantic = is_pydantic(type_)
        schema = pydantic_schema(type_) if pydantic else schema_of(type_, strict)
        if pydantic and strict:
            make_strict(schema)
        self._schema, self.wrapped = _with_object_at_the_top(schema)
        self._read: Callable[[Any], Any] = reader(type_)
        self._read_text = pydantic_reader(type_) if pydantic and not self.wrapped else None

    @property
    def schema(self) -> Schema:
        """The JSON schema, in a copy that may be changed."""
        return copy.deepcopy(self._schema)

    def check(self) -> Format:
        """Return this format, if the API can take its schema.

        Schemas made by pydantic may hold what strict mode refuses and other servers accept, so this is asked for only
        before a request is sent.

        Raises:
            TypeError: it cannot; the text says where and why.
        """
        if self.strict:
            check(self._schema, self.name)
        return self

    def partial(self, data: Any) -> Any:
        """Return what there is of the value, of an answer that is parsed as far as it is written."""
        return _partial(data) if self.wrapped else data

    def read(self, text: str) -> Any:
        """Return the value that the model wrote.

        Raises:
            OutputParseError: the text is not JSON, or does not fit the type. A pydantic type raises pydantic's error.
        """
        if self._read_text is not None:
            return self._read_text(text)
        data = parsed_json(text, self.name)
        if self.wrapped:
            data = _unwrapped(data, self.name, text)
        try:
            return self._read(data)
        except Misfit as misfit:
            raise OutputParseError(f"the answer does not fit {self.name}: {misfit}", text) from misfit.cause


class JsonFormat:
    """A JSON schema that the user wrote, whose answers are read as plain dicts and lists.

    Args:
        schema: the schema, of any kind of value.
        strict: ask for strict mode, where the schema follows its rules.

    Raises:
        TypeError: its root refers to nothing.
    """

    def __init__(self, schema: Mapping[str, Any], strict: bool = True) -> None:
        self._may_be_strict = strict
        self.name = schema_name(str(schema.get("title") or "answer"))
        try:
            self._schema, self.wrapped = _with_object_at_the_top(dict(schema))
        except ValueError as error:
            raise TypeError(f"the JSON schema {self.name}: {error}") from None

    @property
    def schema(self) -> Schema:
        """The schema as it was given, in that of an object if it is of something else."""
        return self._schema

    @property
    def strict(self) -> bool:
        """Whether strict mode is asked for, and the schema follows its rules."""
        if not self._may_be_strict:
            return False
        try:
            check(self._schema, self.name)
        except TypeError:
            return False
        return True

    def partial(self, data: Any) -> Any:
        """Return what there is of the value, of an answer that is parsed as far as it is written."""
        return _partial(data) if self.wrapped else data

    def read(self, text: str) -> Any:
        """Return the parsed JSON.

        Raises:
            OutputParseError: the text is not JSON.
        """
        data = parsed_json(text, self.name, typed=False)
        return _unwrapped(data, self.name, text) if self.wrapped else data


def _partial(data: Any) -> Any:
    return data.get(VALUE) if isinstance(data, dict) else None


def _unwrapped(data: Any, name: str, text: str) -> Any:
    if not isinstance(data, dict) or VALUE not in data:
        raise OutputParseError(f"the answer does not fit {name}: it must be an object with {VALUE!r}", text)
    return data[VALUE]


#: What neither a float nor an integer of 64 bits may hold, in texts that are numbers.
_LONG_NUMBER = re.compile(r"[0-9](?:[0-9.]{16}|[eE][+-]?[0-9]{3})")


def parsed_json(text: str, name: str, typed: bool = True) -> Any:
    """Parse the text of the model.

    Args:
        text: what it wrote.
        name: what that is called in errors.
        typed: whether a reader comes next, which makes numbers of the kinds that its types say.

    Raises:
        OutputParseError: it is not JSON.
    """
    try:
        # orjson makes floats of what is too large for it, and no Decimals.
        if _LONG_NUMBER.search(text):
            return json.loads(text, parse_float=Written if typed else None)
        return loads(text)
    except (TypeError, ValueError, RecursionError) as error:
        raise OutputParseError(f"the answer, which should be {name}, is not JSON: {error}", text) from None


#: Keywords by which a dict without a type is known to be a JSON schema.
_OF_SCHEMAS = ("properties", "$ref", "anyOf", "oneOf", "allOf", "enum", "const", "items")
_TYPES = ("object", "array", "string", "number", "integer", "boolean", "null")


def is_schema(value: Any) -> bool:
    """Say whether a dict is a JSON schema, and not a param of the API such as ``{"type": "text"}``.

    Raises:
        TypeError: it is a dict, and neither of them.
    """
    if not isinstance(value, Mapping):
        return False
    kind = value.get("type")
    if isinstance(kind, list) or kind in _TYPES or (kind is None and any(key in value for key in _OF_SCHEMAS)):
        return True
    if not isinstance(kind, str):
        raise TypeError(
            f"{dict(value)!r} is no format of an answer: give a type, a JSON schema such as "
            "{'type': 'object', 'properties': ...}, or a param of the API such as {'type': 'json_schema', ...}"
        )
    return False


@lru_cache(_KEPT)
def _kept(type_: Any, strict: bool) -> Format:
    return Format(type_, strict)


def format_of(type_: Any, strict: bool = True) -> Format:
    """Return the format of a type, made once.

    Args:
        type_: any type that a schema can express.
        strict: follow the rules of strict mode.

    Raises:
        TypeError: there is no such schema for the type; the text says where and why.
    """
    try:
        hash(type_)
    except TypeError:
        # Notes in `Annotated` may be of any type.
        return Format(type_, strict)
    return _kept(type_, strict)


def _with_object_at_the_top(schema: Schema) -> tuple[Schema, bool]:
    """Return a schema whose root is an object and no reference, as the API wants it, and whether it was wrapped.

    Raises:
        ValueError: its root refers to nothing.
    """
    root = schema
    if "$ref" in schema:
        target = resolve(schema, str(schema["$ref"]))
        root = {**copy.deepcopy(target), **{key: value for key, value in schema.items() if key != "$ref"}}
    if root.get("type") == "object" or ("type" not in root and "properties" in root):
        return root, False
    # References are from the root.
    definitions: Schema = {name: schema.pop(name) for name in ("$defs", "definitions") if name in schema}
    wrapped = {
        "type": "object",
        "properties": {VALUE: schema},
        "required": [VALUE],
        "additionalProperties": False,
        **definitions,
    }
    return wrapped, True
