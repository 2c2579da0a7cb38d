from typing import Literal

from ...._model.base import BaseModel

__all__ = ["InputTokenCountResponse"]


class InputTokenCountResponse(BaseModel):
    """How many tokens the input of a request would have."""

    input_tokens: int
    object: Literal["response.input_tokens"]
