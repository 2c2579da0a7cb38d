from typing import Optional

from ..._model.base import BaseModel
from .supervised_hyperparameters import SupervisedHyperparameters

__all__ = ["SupervisedMethod"]


class SupervisedMethod(BaseModel):
    """Training by examples of good answers."""

    hyperparameters: Optional[SupervisedHyperparameters] = None
