from typing import Optional

from ..._model.base import BaseModel

__all__ = ["ResponseInputToken"]


class ResponseInputToken(BaseModel):
    """An input token of a stored response. No published API returns it."""

    id: str
    token: Optional[str] = None
