from ..._model.base import BaseModel

__all__ = ["ResponseInputItemDeleted"]


class ResponseInputItemDeleted(BaseModel):
    """Word that an input item of a stored response was deleted. No published API returns it."""

    id: str
    deleted: bool
