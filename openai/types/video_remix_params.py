from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["VideoRemixParams"]


class VideoRemixParams(TypedDict, total=False):
    """Arguments of `videos.remix`."""

    prompt: Required[str]
    """What to make different, in 1 to 32,000 characters."""
