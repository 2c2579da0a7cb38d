from typing import Literal, Optional, Union

from ..._model.base import BaseModel

__all__ = ["ReinforcementHyperparameters"]


class ReinforcementHyperparameters(BaseModel):
    """Settings of training by scores; `auto` leaves one to the API."""

    batch_size: Union[Literal["auto"], int, None] = None
    """Examples per step, 1 to 256: more of them make fewer and steadier steps."""

    compute_multiplier: Union[Literal["auto"], float, None] = None
    """From 0.00001 (exclusive) to 10: how much computing to spend on finding good answers."""

    eval_interval: Union[Literal["auto"], int, None] = None
    """Steps between two evaluations, at least 1."""

    eval_samples: Union[Literal["auto"], int, None] = None
    """Answers to make for the evaluation per step, at least 1."""

    learning_rate_multiplier: Union[Literal["auto"], float, None] = None
    """Above 0; small values help against learning the examples by heart."""

    n_epochs: Union[Literal["auto"], int, None] = None
    """How many times to go through the training file, 1 to 50."""

    reasoning_effort: Optional[Literal["default", "low", "medium", "high"]] = None
    """How long the model thinks over its answers."""
