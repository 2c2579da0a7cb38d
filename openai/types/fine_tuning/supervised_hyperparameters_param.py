from __future__ import annotations

from typing import Union

from typing_extensions import Literal, TypedDict

__all__ = ["SupervisedHyperparametersParam"]


class SupervisedHyperparametersParam(TypedDict, total=False):
    """Settings of training by examples; `auto` leaves one to the API."""

    batch_size: Union[Literal["auto"], int]
    """Examples per step, 1 to 256: more of them make fewer and steadier steps."""

    learning_rate_multiplier: Union[Literal["auto"], float]
    """Above 0; small values help against learning the examples by heart."""

    n_epochs: Union[Literal["auto"], int]
    """How many times to go through the training file, 1 to 50."""
