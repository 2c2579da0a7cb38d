from typing import Literal, Optional

from ...._model.base import BaseModel

__all__ = ["ChatKitAttachment"]


class ChatKitAttachment(BaseModel):
    """A file in a user's message."""

    id: str
    mime_type: str
    name: str

    preview_url: Optional[str] = None
    """Where to get a small picture of an image."""

    type: Literal["image", "file"]
