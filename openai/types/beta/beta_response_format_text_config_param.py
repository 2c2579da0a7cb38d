from __future__ import annotations

from typing import Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from .beta_response_format_text_json_schema_config_param import BetaResponseFormatTextJSONSchemaConfigParam

__all__ = ["BetaResponseFormatTextConfigParam", "Text", "JSONObject"]


class Text(TypedDict, total=False):
    """Plain text, as without any format."""

    type: Required[Literal["text"]]


class JSONObject(TypedDict, total=False):
    """Any JSON object; a message has to ask for JSON too, and a schema is better."""

    type: Required[Literal["json_object"]]


BetaResponseFormatTextConfigParam: TypeAlias = Union[Text, BetaResponseFormatTextJSONSchemaConfigParam, JSONObject]
"""The form of the answer: plain text, JSON that follows a schema, or any JSON object."""
