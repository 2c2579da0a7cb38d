from typing import Literal

from ..._model.base import BaseModel

__all__ = ["ChatCompletionDeleted"]


class ChatCompletionDeleted(BaseModel):
    """Word that a stored chat completion was deleted."""

    id: str
    deleted: bool
    object: Literal["chat.completion.deleted"]
