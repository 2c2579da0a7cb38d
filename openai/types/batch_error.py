from typing import Optional

from .._model.base import BaseModel

__all__ = ["BatchError"]


class BatchError(BaseModel):
    """One thing that was wrong with a batch."""

    code: Optional[str] = None
    """A word for programs."""

    line: Optional[int] = None
    """Line of the input file, where the error belongs to one."""

    message: Optional[str] = None
    """A sentence for people."""

    param: Optional[str] = None
    """Name of the param that was wrong, where there is one."""
