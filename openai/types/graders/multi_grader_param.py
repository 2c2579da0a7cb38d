from __future__ import annotations

from typing import Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from .label_model_grader_param import LabelModelGraderParam
from .python_grader_param import PythonGraderParam
from .score_model_grader_param import ScoreModelGraderParam
from .string_check_grader_param import StringCheckGraderParam
from .text_similarity_grader_param import TextSimilarityGraderParam

__all__ = ["MultiGraderParam", "Graders"]

Graders: TypeAlias = Union[
    StringCheckGraderParam, TextSimilarityGraderParam, PythonGraderParam, ScoreModelGraderParam, LabelModelGraderParam
]
"""A grader whose score goes into the formula."""


class MultiGraderParam(TypedDict, total=False):
    """Several graders, with a formula that makes one score of theirs."""

    calculate_output: Required[str]
    """The formula, in which the names of the graders stand for their scores."""

    graders: Required[Graders]
    name: Required[str]
    type: Required[Literal["multi"]]
