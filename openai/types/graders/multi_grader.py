from typing import Literal, Union

from ..._model.base import BaseModel
from .label_model_grader import LabelModelGrader
from .python_grader import PythonGrader
from .score_model_grader import ScoreModelGrader
from .string_check_grader import StringCheckGrader
from .text_similarity_grader import TextSimilarityGrader

__all__ = ["MultiGrader", "Graders"]

Graders = Union[StringCheckGrader, TextSimilarityGrader, PythonGrader, ScoreModelGrader, LabelModelGrader]
"""A grader whose score goes into the formula."""


class MultiGrader(BaseModel):
    """Several graders, with a formula that makes one score of theirs."""

    calculate_output: str
    """The formula, in which the names of the graders stand for their scores."""

    graders: Graders
    name: str
    type: Literal["multi"]
