from __future__ import annotations

from typing import Dict, Optional

from typing_extensions import Literal, Required, TypedDict

__all__ = ["ResponseFormatJSONSchema", "JSONSchema"]


class JSONSchema(TypedDict, total=False):
    """A JSON schema, with a name."""

    name: Required[str]
    """Letters, digits, `_` and `-`; at most 64 characters."""

    description: str
    """What the answer is for, for the model."""

    schema: Dict[str, object]

    strict: Optional[bool]
    """Whether the answer has to follow the schema exactly; only a part of JSON Schema is known then."""


class ResponseFormatJSONSchema(TypedDict, total=False):
    """JSON that follows a schema."""

    json_schema: Required[JSONSchema]
    type: Required[Literal["json_schema"]]
