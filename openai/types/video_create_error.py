from .._model.base import BaseModel

__all__ = ["VideoCreateError"]


class VideoCreateError(BaseModel):
    """Why a video could not be made."""

    code: str
    """A word for programs."""

    message: str
    """A sentence for people."""
