from __future__ import annotations

from typing import Union

from typing_extensions import Required, TypeAlias, TypedDict

from ...graders.multi_grader_param import MultiGraderParam
from ...graders.python_grader_param import PythonGraderParam
from ...graders.score_model_grader_param import ScoreModelGraderParam
from ...graders.string_check_grader_param import StringCheckGraderParam
from ...graders.text_similarity_grader_param import TextSimilarityGraderParam

__all__ = ["GraderValidateParams", "Grader"]

Grader: TypeAlias = Union[
    StringCheckGraderParam, TextSimilarityGraderParam, PythonGraderParam, ScoreModelGraderParam, MultiGraderParam
]
"""What judges the answers: a comparison, a program, a model, or several of these."""


class GraderValidateParams(TypedDict, total=False):
    """Arguments of `fine_tuning.alpha.graders.validate`."""

    grader: Required[Grader]
