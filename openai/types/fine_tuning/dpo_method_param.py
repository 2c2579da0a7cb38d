from __future__ import annotations

from typing_extensions import TypedDict

from .dpo_hyperparameters_param import DpoHyperparametersParam

__all__ = ["DpoMethodParam"]


class DpoMethodParam(TypedDict, total=False):
    """Training by preferences: each example has a good answer and a worse one."""

    hyperparameters: DpoHyperparametersParam
