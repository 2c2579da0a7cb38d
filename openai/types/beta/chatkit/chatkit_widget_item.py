from typing import Literal

from ...._model.base import BaseModel

__all__ = ["ChatKitWidgetItem"]


class ChatKitWidgetItem(BaseModel):
    """A widget in a thread."""

    id: str

    created_at: int
    """Unix time in seconds."""

    object: Literal["chatkit.thread_item"]
    thread_id: str
    type: Literal["chatkit.widget"]

    widget: str
    """The widget's description as JSON."""
