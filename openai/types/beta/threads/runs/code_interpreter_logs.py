from typing import Literal, Optional

from ....._model.base import BaseModel

__all__ = ["CodeInterpreterLogs"]


class CodeInterpreterLogs(BaseModel):
    """The next piece of what the code printed."""

    index: int
    """Which output of the call this continues, from 0."""

    type: Literal["logs"]
    logs: Optional[str] = None
