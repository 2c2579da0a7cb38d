from typing import Optional

from ..._model.base import BaseModel
from .dpo_hyperparameters import DpoHyperparameters

__all__ = ["DpoMethod"]


class DpoMethod(BaseModel):
    """Training by preferences: each example has a good answer and a worse one."""

    hyperparameters: Optional[DpoHyperparameters] = None
