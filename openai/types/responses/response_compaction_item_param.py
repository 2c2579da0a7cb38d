from typing import Optional

from typing_extensions import Literal

from ..._model.base import BaseModel

__all__ = ["ResponseCompactionItemParam"]


class ResponseCompactionItemParam(BaseModel):
    """Stands for the earlier part of a conversation that was shortened."""

    encrypted_content: str
    """As it came."""

    type: Literal["compaction"]
    id: Optional[str] = None
