from .._model.base import BaseModel

__all__ = ["EvalDeleteResponse"]


class EvalDeleteResponse(BaseModel):
    """Word that an evaluation was deleted."""

    deleted: bool
    eval_id: str
    object: str
