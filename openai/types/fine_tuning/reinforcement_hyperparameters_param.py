from __future__ import annotations

from typing import Union

from typing_extensions import Literal, TypedDict

__all__ = ["ReinforcementHyperparametersParam"]


class ReinforcementHyperparametersParam(TypedDict, total=False):
    """Settings of training by scores; `auto` leaves one to the API."""

    batch_size: Union[Literal["auto"], int]
    """Examples per step, 1 to 256: more of them make fewer and steadier steps."""

    compute_multiplier: Union[Literal["auto"], float]
    """From 0.00001 (exclusive) to 10: how much computing to spend on finding good answers."""

    eval_interval: Union[Literal["auto"], int]
    """Steps between two evaluations, at least 1."""

    eval_samples: Union[Literal["auto"], int]
    """Answers to make for the evaluation per step, at least 1."""

    learning_rate_multiplier: Union[Literal["auto"], float]
    """Above 0; small values help against learning the examples by heart."""

    n_epochs: Union[Literal["auto"], int]
    """How many times to go through the training file, 1 to 50."""

    reasoning_effort: Literal["default", "low", "medium", "high"]
    """How long the model thinks over its answers."""
