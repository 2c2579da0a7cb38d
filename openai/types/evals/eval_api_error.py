from ..._model.base import BaseModel

__all__ = ["EvalAPIError"]


class EvalAPIError(BaseModel):
    """Why a run, or a model's answer in it, failed."""

    code: str
    """A word for programs."""

    message: str
    """A sentence for people."""
