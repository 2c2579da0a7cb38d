from typing import Literal

from ..._model import BaseModel

__all__ = ["ResponseDeleted"]


class ResponseDeleted(BaseModel):
    """Word that a stored response was deleted."""

    id: str
    deleted: bool
    object: Literal["response"]
