from typing import Optional

from ..._model.base import BaseModel

__all__ = ["ErrorObject"]


class ErrorObject(BaseModel):
    """What went wrong, as the API tells it."""

    code: Optional[str] = None
    """A word for programs."""

    message: str
    """A sentence for people."""

    param: Optional[str] = None
    """Name of the argument at fault, where there is one."""

    type: str
