from typing import Optional

from ..._model.base import BaseModel

__all__ = ["RunDeleteResponse"]


class RunDeleteResponse(BaseModel):
    """Word that a run was deleted."""

    deleted: Optional[bool] = None
    object: Optional[str] = None
    run_id: Optional[str] = None
