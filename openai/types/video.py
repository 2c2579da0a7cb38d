from typing import Literal, Optional, Union

from .._model.base import BaseModel
from .video_create_error import VideoCreateError
from .video_model import VideoModel
from .video_seconds import VideoSeconds
from .video_size import VideoSize

__all__ = ["Video"]


class Video(BaseModel):
    """A job that makes a video, and how far it has come."""

    id: str

    completed_at: Optional[int] = None
    """Unix time in seconds."""

    created_at: int
    """Unix time in seconds."""

    error: Optional[VideoCreateError] = None

    expires_at: Optional[int] = None
    """Unix time in seconds, after which the video can no longer be downloaded."""

    model: VideoModel
    object: Literal["video"]

    progress: int
    """About how much is done, in percent."""

    prompt: Optional[str] = None

    remixed_from_video_id: Optional[str] = None
    """ID of the video that this is a remix of."""

    seconds: Union[str, VideoSeconds]
    """Length of the video; of the whole one where it was extended."""

    size: VideoSize
    """Width and height in pixels."""

    status: Literal["queued", "in_progress", "completed", "failed"]
