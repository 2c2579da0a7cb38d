from .._model.base import BaseModel

__all__ = ["BatchRequestCounts"]


class BatchRequestCounts(BaseModel):
    """How many requests of a batch have succeeded and failed so far."""

    completed: int
    failed: int
    total: int
