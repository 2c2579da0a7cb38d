from typing import Literal

from .._model.base import BaseModel

__all__ = ["VideoDeleteResponse"]


class VideoDeleteResponse(BaseModel):
    """Word that a video was deleted."""

    id: str
    deleted: bool
    object: Literal["video.deleted"]
