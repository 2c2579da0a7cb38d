from __future__ import annotations

from typing_extensions import Literal, TypedDict

__all__ = ["VideoDownloadContentParams"]


class VideoDownloadContentParams(TypedDict, total=False):
    """Arguments of `videos.download_content`."""

    variant: Literal["video", "thumbnail", "spritesheet"]
    """The video as MP4 unless given."""
