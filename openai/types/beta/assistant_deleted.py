from typing import Literal

from ..._model.base import BaseModel

__all__ = ["AssistantDeleted"]


class AssistantDeleted(BaseModel):
    """Word that an assistant was deleted."""

    id: str
    deleted: bool
    object: Literal["assistant.deleted"]
