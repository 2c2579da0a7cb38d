from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["ResponseCompactionItem"]


class ResponseCompactionItem(BaseModel):
    """Stands for the earlier part of a conversation that was shortened."""

    id: str

    encrypted_content: str
    """For the API only; send it back as it is."""

    type: Literal["compaction"]

    created_by: Optional[str] = None
    """ID of whoever made the item."""
