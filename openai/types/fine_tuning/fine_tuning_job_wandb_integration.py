from typing import List, Optional

from ..._model.base import BaseModel

__all__ = ["FineTuningJobWandbIntegration"]


class FineTuningJobWandbIntegration(BaseModel):
    """Where in Weights and Biases the metrics go."""

    project: str

    entity: Optional[str] = None
    """Team or user that the run belongs to."""

    name: Optional[str] = None
    """Name of the run, where it is not the job's ID."""

    tags: Optional[List[str]] = None
    """Marks of the run, besides those that the API adds itself."""
