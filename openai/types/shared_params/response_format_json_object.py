from __future__ import annotations

from typing_extensions import Literal, Required, TypedDict

__all__ = ["ResponseFormatJSONObject"]


class ResponseFormatJSONObject(TypedDict, total=False):
    """Any JSON object; a message has to ask for JSON too, and `ResponseFormatJSONSchema` is better."""

    type: Required[Literal["json_object"]]
