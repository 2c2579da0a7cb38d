from __future__ import annotations

from typing_extensions import TypedDict

from .supervised_hyperparameters_param import SupervisedHyperparametersParam

__all__ = ["SupervisedMethodParam"]


class SupervisedMethodParam(TypedDict, total=False):
    """Training by examples of good answers."""

    hyperparameters: SupervisedHyperparametersParam
