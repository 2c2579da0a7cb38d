from typing import Optional, Union

from ..._model.base import BaseModel
from ..graders.multi_grader import MultiGrader
from ..graders.python_grader import PythonGrader
from ..graders.score_model_grader import ScoreModelGrader
from ..graders.string_check_grader import StringCheckGrader
from ..graders.text_similarity_grader import TextSimilarityGrader
from .reinforcement_hyperparameters import ReinforcementHyperparameters

__all__ = ["ReinforcementMethod", "Grader"]

Grader = Union[StringCheckGrader, TextSimilarityGrader, PythonGrader, ScoreModelGrader, MultiGrader]
"""What judges the answers: a comparison, a program, a model, or several of these."""


class ReinforcementMethod(BaseModel):
    """Training by the scores that a grader gives to the model's answers."""

    grader: Grader
    hyperparameters: Optional[ReinforcementHyperparameters] = None
