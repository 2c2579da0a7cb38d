from .._model.base import BaseModel

__all__ = ["ModelDeleted"]


class ModelDeleted(BaseModel):
    """Word that a fine-tuned model was deleted."""

    id: str
    deleted: bool
    object: str
