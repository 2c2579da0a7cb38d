from typing import Literal

from ..._model.base import BaseModel
from .fine_tuning_job_wandb_integration import FineTuningJobWandbIntegration

__all__ = ["FineTuningJobWandbIntegrationObject"]


class FineTuningJobWandbIntegrationObject(BaseModel):
    """The metrics of the job go to Weights and Biases."""

    type: Literal["wandb"]
    wandb: FineTuningJobWandbIntegration
