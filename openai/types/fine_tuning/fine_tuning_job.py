from typing import List, Literal, Optional, Union

from ..._model.base import BaseModel
from ..shared.metadata import Metadata
from .dpo_method import DpoMethod
from .fine_tuning_job_wandb_integration_object import FineTuningJobWandbIntegrationObject
from .reinforcement_method import ReinforcementMethod
from .supervised_method import SupervisedMethod

__all__ = ["FineTuningJob", "Error", "Hyperparameters", "Method"]


class Error(BaseModel):
    """Why a job failed."""

    code: str
    """A word for programs."""

    message: str
    """A sentence for people."""

    param: Optional[str] = None
    """Name of the param that was wrong, where one was; mostly one of the two files."""


class Hyperparameters(BaseModel):
    """Settings of a supervised job; `method` has those of all kinds of jobs."""

    batch_size: Union[Literal["auto"], int, None] = None
    """Examples per step."""

    learning_rate_multiplier: Union[Literal["auto"], float, None] = None

    n_epochs: Union[Literal["auto"], int, None] = None
    """How many times to go through the training file."""


class Method(BaseModel):
    """How the model is trained, with the settings under the key that `type` names."""

    type: Literal["supervised", "dpo", "reinforcement"]
    dpo: Optional[DpoMethod] = None
    reinforcement: Optional[ReinforcementMethod] = None
    supervised: Optional[SupervisedMethod] = None


class FineTuningJob(BaseModel):
    """The training of a model of your own, and how far it has come."""

    id: str

    created_at: int
    """Unix time in seconds."""

    error: Optional[Error] = None
    """Set if the job failed."""

    fine_tuned_model: Optional[str] = None
    """Name of the new model, once the job is done."""

    finished_at: Optional[int] = None
    """Unix time in seconds; none while the job is running."""

    hyperparameters: Hyperparameters
    """Settings of a supervised job; `method` has those of all kinds of jobs."""

    model: str
    """The model that the training starts from."""

    object: Literal["fine_tuning.job"]
    organization_id: str

    result_files: List[str]
    """IDs of files with the metrics of the training, step by step."""

    seed: int
    status: Literal["validating_files", "queued", "running", "succeeded", "failed", "cancelled"]

    trained_tokens: Optional[int] = None
    """Tokens to be paid for; none while the job is running."""

    training_file: str
    """ID of the file of examples."""

    validation_file: Optional[str] = None
    """ID of the file that the model is measured by, where there is one."""

    estimated_finish: Optional[int] = None
    """Unix time in seconds; set only while the job is running."""

    integrations: Optional[List[FineTuningJobWandbIntegrationObject]] = None
    metadata: Optional[Metadata] = None
    method: Optional[Method] = None
