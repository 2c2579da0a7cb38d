from typing import Literal, Optional

from ....._model.base import BaseModel

__all__ = ["FileSearchToolCallDelta"]


class FileSearchToolCallDelta(BaseModel):
    """The next piece of a call of the file search."""

    file_search: object
    """Empty so far."""

    index: int
    """Which call of the step this continues, from 0."""

    type: Literal["file_search"]
    id: Optional[str] = None
