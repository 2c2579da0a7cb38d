from typing import Literal, Optional

from ....._model.base import BaseModel

__all__ = ["ProjectRateLimit"]


class ProjectRateLimit(BaseModel):
    """How much a project may use a model."""

    id: str
    max_requests_per_1_minute: int
    max_tokens_per_1_minute: int
    model: str
    object: Literal["project.rate_limit"]

    batch_1_day_max_input_tokens: Optional[int] = None
    """Input tokens of batches a day; only where it applies to the model."""

    max_audio_megabytes_per_1_minute: Optional[int] = None
    """Only where it applies to the model."""

    max_images_per_1_minute: Optional[int] = None
    """Only where it applies to the model."""

    max_requests_per_1_day: Optional[int] = None
    """Only where it applies to the model."""
