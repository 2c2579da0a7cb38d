from __future__ import annotations

from typing import Dict, Optional

from typing_extensions import Literal, Required, TypedDict

__all__ = ["BetaResponseFormatTextJSONSchemaConfigParam"]


class BetaResponseFormatTextJSONSchemaConfigParam(TypedDict, total=False):
    """JSON that follows a schema."""

    name: Required[str]
    """Letters, digits, `_` and `-`; at most 64 characters."""

    schema: Required[Dict[str, object]]
    type: Required[Literal["json_schema"]]

    description: str
    """What the answer is for, for the model."""

    strict: Optional[bool]
    """Whether the answer has to follow the schema exactly; only a part of JSON Schema is known then."""
