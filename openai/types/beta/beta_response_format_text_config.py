from typing import Annotated, Literal, Union

from ..._model.base import BaseModel, Discriminator
from .beta_response_format_text_json_schema_config import BetaResponseFormatTextJSONSchemaConfig

__all__ = ["BetaResponseFormatTextConfig", "Text", "JSONObject"]


class Text(BaseModel):
    """Plain text, as without any format."""

    type: Literal["text"]


class JSONObject(BaseModel):
    """Any JSON object; a message has to ask for JSON too, and a schema is better."""

    type: Literal["json_object"]


BetaResponseFormatTextConfig = Annotated[
    Union[Text, BetaResponseFormatTextJSONSchemaConfig, JSONObject], Discriminator("type")
]
"""The form of the answer: plain text, JSON that follows a schema, or any JSON object."""
