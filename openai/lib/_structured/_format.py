"""What a request needs to know of the type that the answer shall have."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Callable, Optional

from ..._exceptions import OutputParseError
from ..._json import loads
from ._emit import pydantic_schema, schema_name, schema_of
from ._kinds import is_pydantic
from ._read import Misfit, pydantic_reader, reader
from ._strict import Schema, check, make_strict

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
        self.name = schema_name(type_)
        pydantic = is_pydantic(type_)
        schema = pydantic_schema(type_) if pydantic else schema_of(type_, strict)
        if pydantic and strict:
            make_strict(schema)
        self.wrapped = schema.get("type") != "object" and "$ref" not in schema
        self._schema = _wrapped(schema) if self.wrapped else _without_root_ref(schema)
        self._read: Callable[[Any], Any] = reader(type_)
        self._read_text = pydantic_reader(type_) if pydantic and not self.wrapped else None

    @property
    def schema(self) -> Schema:
        """The strict JSON schema, in a copy that may be changed."""
        return copy.deepcopy(self._schema)

    def check(self) -> Format:
        """Return this format, if the API can take its schema.

        Schemas made by pydantic may hold what strict mode refuses and other servers accept, so this is asked for only
        before a request is sent.

        Raises:
            TypeError: it cannot; the text says where and why.
        """
        check(self._schema, self.name)
        return self

    def read(self, text: str) -> Any:
        """Return the value that the model wrote.

        Raises:
            OutputParseError: the text is not JSON, or does not fit the type. A pydantic type raises pydantic's error.
        """
        if self._read_text is not None:
            return self._read_text(text)
        data = parsed_json(text, self.name)
        if self.wrapped:
            if not isinstance(data, dict) or VALUE not in data:
                raise OutputParseError(
                    f"the answer does not fit {self.name}: it must be an object with {VALUE!r}", text
                )
            data = data[VALUE]
        try:
            return self._read(data)
        except Misfit as misfit:
            raise OutputParseError(f"the answer does not fit {self.name}: {misfit}", text) from misfit


class JsonFormat:
    """A JSON schema that the user wrote, whose answers are read as plain dicts and lists."""

    def __init__(self, schema: Mapping[str, Any]) -> None:
        self._schema = dict(schema)
        self.name = schema_name(str(schema.get("title") or "answer"))
        self.wrapped = False

    @property
    def schema(self) -> Schema:
        """The schema as it was given."""
        return self._schema

    @property
    def strict(self) -> bool:
        """Whether the schema follows the rules of strict mode."""
        try:
            check(self._schema, self.name)
        except TypeError:
            return False
        return True

    def read(self, text: str) -> Any:
        """Return the parsed JSON.

        Raises:
            OutputParseError: the text is not JSON.
        """
        return parsed_json(text, self.name)


def parsed_json(text: str, name: str) -> Any:
    """Parse the text of the model.

    Raises:
        OutputParseError: it is not JSON.
    """
    try:
        return loads(text)
    except ValueError as error:
        raise OutputParseError(f"the answer, which should be {name}, is not JSON: {error}", text) from None


def is_schema(value: Any) -> bool:
    """Say whether a dict is a JSON schema of an object, and not a param of the API such as ``{"type": "text"}``."""
    return isinstance(value, Mapping) and (value.get("type") == "object" or "properties" in value or "$ref" in value)


@lru_cache(_KEPT)
def _kept(type_: Any) -> Format:
    return Format(type_)


def format_of(type_: Any) -> Format:
    """Return the format of a type, made once.

    Raises:
        TypeError: there is no strict schema for the type; the text says where and why.
    """
    try:
        hash(type_)
    except TypeError:
        # Notes in `Annotated` may be of any type.
        return Format(type_)
    return _kept(type_)


def _wrapped(schema: Schema) -> Schema:
    definitions: Optional[Schema] = schema.pop("$defs", None)
    return {
        "type": "object",
        "properties": {VALUE: schema},
        "required": [VALUE],
        "additionalProperties": False,
        **({"$defs": definitions} if definitions else {}),
    }


def _without_root_ref(schema: Schema) -> Schema:
    """Return a schema whose root is no reference, which the API does not take."""
    if "$ref" not in schema:
        return schema
    ref = str(schema["$ref"])
    target = schema["$defs"][ref[len("#/$defs/") :]]
    return {**copy.deepcopy(target), **{key: value for key, value in schema.items() if key != "$ref"}}
