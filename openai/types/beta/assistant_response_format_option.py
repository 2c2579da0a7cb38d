from typing import Literal, Union

from ..shared.response_format_json_object import ResponseFormatJSONObject
from ..shared.response_format_json_schema import ResponseFormatJSONSchema
from ..shared.response_format_text import ResponseFormatText

__all__ = ["AssistantResponseFormatOption"]

AssistantResponseFormatOption = Union[
    Literal["auto"], ResponseFormatText, ResponseFormatJSONObject, ResponseFormatJSONSchema
]
"""The form of the answers: `auto` is any text."""
