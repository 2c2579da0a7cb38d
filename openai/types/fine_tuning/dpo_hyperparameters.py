from typing import Literal, Union

from ..._model.base import BaseModel

__all__ = ["DpoHyperparameters"]


class DpoHyperparameters(BaseModel):
    """Settings of training by preferences; `auto` leaves one to the API."""

    batch_size: Union[Literal["auto"], int, None] = None
    """Examples per step, 1 to 256: more of them make fewer and steadier steps."""

    beta: Union[Literal["auto"], float, None] = None
    """Above 0, at most 2: the higher, the closer the model stays to the one it comes from."""

    learning_rate_multiplier: Union[Literal["auto"], float, None] = None
    """Above 0; small values help against learning the examples by heart."""

    n_epochs: Union[Literal["auto"], int, None] = None
    """How many times to go through the training file, 1 to 50."""
