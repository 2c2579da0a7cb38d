from ..._model.base import BaseModel

__all__ = ["ResponseInputTokenDeleted"]


class ResponseInputTokenDeleted(BaseModel):
    """Word that an input token of a stored response was deleted. No published API returns it."""

    id: str
    deleted: bool
