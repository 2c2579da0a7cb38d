from typing import Literal

from ..._model.base import BaseModel

__all__ = ["ResponseDeleted"]


class ResponseDeleted(BaseModel):
    """Word that a stored response was deleted."""

    id: str
    deleted: bool
    object: Literal["response"]
