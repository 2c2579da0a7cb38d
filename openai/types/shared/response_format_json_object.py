from typing import Literal

from ..._model.base import BaseModel

__all__ = ["ResponseFormatJSONObject"]


class ResponseFormatJSONObject(BaseModel):
    """Any JSON object; `ResponseFormatJSONSchema` is better where the model knows it."""

    type: Literal["json_object"]
