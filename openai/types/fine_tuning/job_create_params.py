from __future__ import annotations

from typing import Iterable, Optional, Union

from typing_extensions import Literal, Required, TypedDict

from ..._types import SequenceNotStr
from ..shared_params.metadata import Metadata
from .dpo_method_param import DpoMethodParam
from .reinforcement_method_param import ReinforcementMethodParam
from .supervised_method_param import SupervisedMethodParam

__all__ = ["JobCreateParams", "Hyperparameters", "IntegrationWandb", "Integration", "Method"]


class Hyperparameters(TypedDict, total=False):
    """Deprecated: give the settings in `method`."""

    batch_size: Union[Literal["auto"], int]
    """Examples per step, 1 to 256."""

    learning_rate_multiplier: Union[Literal["auto"], float]
    """Above 0."""

    n_epochs: Union[Literal["auto"], int]
    """How many times to go through the training file, 1 to 50."""


class IntegrationWandb(TypedDict, total=False):
    """Where in Weights and Biases the metrics go."""

    project: Required[str]
    """Name of the project there that gets a new run."""

    entity: Optional[str]
    """Team or user that the run belongs to; the one of the registered key unless given."""

    name: Optional[str]
    """Name of the run; the job's ID unless given."""

    tags: SequenceNotStr[str]
    """Marks of the run, besides those that the API adds itself."""


class Integration(TypedDict, total=False):
    """Sends the metrics of the job to Weights and Biases."""

    type: Required[Literal["wandb"]]
    wandb: Required[IntegrationWandb]


class Method(TypedDict, total=False):
    """How to train the model, with the settings under the key that `type` names."""

    type: Required[Literal["supervised", "dpo", "reinforcement"]]
    dpo: DpoMethodParam
    reinforcement: ReinforcementMethodParam
    supervised: SupervisedMethodParam


class JobCreateParams(TypedDict, total=False):
    """Arguments of `fine_tuning.jobs.create`."""

    model: Required[Union[str, Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"]]]
    """The model to start from."""

    training_file: Required[str]
    """ID of a JSONL file of examples, uploaded with the purpose `fine-tune`."""

    hyperparameters: Hyperparameters
    """Deprecated: use `method`."""

    integrations: Optional[Iterable[Integration]]
    metadata: Optional[Metadata]

    method: Method
    """Supervised, with the API's own settings, unless given."""

    seed: Optional[int]
    """From 0 to 2147483647; jobs that are otherwise alike then give nearly the same model."""

    suffix: Optional[str]
    """Becomes a part of the new model's name; 1 to 64 characters."""

    validation_file: Optional[str]
    """ID of a JSONL file of other examples, which the model is measured by during training."""
