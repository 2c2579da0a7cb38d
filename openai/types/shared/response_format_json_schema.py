from typing import Annotated, Dict, Literal, Optional

from ..._model.base import Alias, BaseModel

__all__ = ["ResponseFormatJSONSchema", "JSONSchema"]


class JSONSchema(BaseModel):
    """A JSON schema, with a name."""

    name: str
    """Letters, digits, `_` and `-`; at most 64 characters."""

    description: Optional[str] = None
    """What the answer is for, for the model."""

    schema_: Annotated[Optional[Dict[str, object]], Alias("schema")] = None

    strict: Optional[bool] = None
    """Whether the answer follows the schema exactly; only a part of JSON Schema is known then."""


class ResponseFormatJSONSchema(BaseModel):
    """JSON that follows a schema."""

    json_schema: JSONSchema
    type: Literal["json_schema"]
