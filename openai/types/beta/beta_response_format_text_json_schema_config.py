from typing import Annotated, Dict, Literal, Optional

from ..._model.base import Alias, BaseModel

__all__ = ["BetaResponseFormatTextJSONSchemaConfig"]


class BetaResponseFormatTextJSONSchemaConfig(BaseModel):
    """JSON that follows a schema."""

    name: str
    """Letters, digits, `_` and `-`; at most 64 characters."""

    schema_: Annotated[Dict[str, object], Alias("schema")]
    type: Literal["json_schema"]

    description: Optional[str] = None
    """What the answer is for, for the model."""

    strict: Optional[bool] = None
    """Whether the answer has to follow the schema exactly; only a part of JSON Schema is known then."""
