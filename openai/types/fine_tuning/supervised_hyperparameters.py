from typing import Literal, Union

from ..._model.base import BaseModel

__all__ = ["SupervisedHyperparameters"]


class SupervisedHyperparameters(BaseModel):
    """Settings of training by examples; `auto` leaves one to the API."""

    batch_size: Union[Literal["auto"], int, None] = None
    """Examples per step, 1 to 256: more of them make fewer and steadier steps."""

    learning_rate_multiplier: Union[Literal["auto"], float, None] = None
    """Above 0; small values help against learning the examples by heart."""

    n_epochs: Union[Literal["auto"], int, None] = None
    """How many times to go through the training file, 1 to 50."""
