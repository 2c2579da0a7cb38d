from typing import Literal, Optional

from ...._model.base import BaseModel

__all__ = ["FineTuningJobCheckpoint", "Metrics"]


class Metrics(BaseModel):
    """How good the model was at a step; losses are better when lower, accuracies from 0 to 1."""

    full_valid_loss: Optional[float] = None
    """On the whole validation file."""

    full_valid_mean_token_accuracy: Optional[float] = None
    """On the whole validation file."""

    step: Optional[float] = None
    """Number of the step."""

    train_loss: Optional[float] = None
    """On the training examples of this step."""

    train_mean_token_accuracy: Optional[float] = None
    """On the training examples of this step."""

    valid_loss: Optional[float] = None
    """On some of the validation examples."""

    valid_mean_token_accuracy: Optional[float] = None
    """On some of the validation examples."""


class FineTuningJobCheckpoint(BaseModel):
    """The model as it was after a certain step of a job, ready for use."""

    id: str

    created_at: int
    """Unix time in seconds."""

    fine_tuned_model_checkpoint: str
    """Name to use it by as a model."""

    fine_tuning_job_id: str
    metrics: Metrics
    object: Literal["fine_tuning.job.checkpoint"]
    step_number: int
