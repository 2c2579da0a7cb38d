from __future__ import annotations

from typing import Union

from typing_extensions import Required, TypeAlias, TypedDict

from ..graders.multi_grader_param import MultiGraderParam
from ..graders.python_grader_param import PythonGraderParam
from ..graders.score_model_grader_param import ScoreModelGraderParam
from ..graders.string_check_grader_param import StringCheckGraderParam
from ..graders.text_similarity_grader_param import TextSimilarityGraderParam
from .reinforcement_hyperparameters_param import ReinforcementHyperparametersParam

__all__ = ["ReinforcementMethodParam", "Grader"]

Grader: TypeAlias = Union[
    StringCheckGraderParam, TextSimilarityGraderParam, PythonGraderParam, ScoreModelGraderParam, MultiGraderParam
]
"""What judges the answers: a comparison, a program, a model, or several of these."""


class ReinforcementMethodParam(TypedDict, total=False):
    """Training by the scores that a grader gives to the model's answers."""

    grader: Required[Grader]
    hyperparameters: ReinforcementHyperparametersParam
