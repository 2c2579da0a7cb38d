from typing import Literal, Optional

from .._model.base import BaseModel

__all__ = ["FileObject"]


class FileObject(BaseModel):
    """An uploaded or generated file, without its content."""

    id: str

    bytes: int
    """Size in bytes."""

    created_at: int
    """Unix time in seconds."""

    filename: str
    object: Literal["file"]
    purpose: Literal[
        "assistants",
        "assistants_output",
        "batch",
        "batch_output",
        "fine-tune",
        "fine-tune-results",
        "vision",
        "user_data",
    ]

    status: Literal["uploaded", "processed", "error"]
    """Deprecated, without a replacement."""

    expires_at: Optional[int] = None
    """Unix time in seconds."""

    status_details: Optional[str] = None
    """Deprecated: what was wrong with a training file is told by the `error` of the fine-tuning job."""
