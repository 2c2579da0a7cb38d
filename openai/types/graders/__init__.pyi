# Written by tools/generate from the modules of this package; changes made here are lost.

from . import (
    grader_inputs as grader_inputs,
    grader_inputs_param as grader_inputs_param,
    label_model_grader as label_model_grader,
    label_model_grader_param as label_model_grader_param,
    multi_grader as multi_grader,
    multi_grader_param as multi_grader_param,
    python_grader as python_grader,
    python_grader_param as python_grader_param,
    score_model_grader as score_model_grader,
    score_model_grader_param as score_model_grader_param,
    string_check_grader as string_check_grader,
    string_check_grader_param as string_check_grader_param,
    text_similarity_grader as text_similarity_grader,
    text_similarity_grader_param as text_similarity_grader_param,
)
from .grader_inputs import GraderInputs as GraderInputs
from .grader_inputs_param import GraderInputsParam as GraderInputsParam
from .label_model_grader import LabelModelGrader as LabelModelGrader
from .label_model_grader_param import LabelModelGraderParam as LabelModelGraderParam
from .multi_grader import MultiGrader as MultiGrader
from .multi_grader_param import MultiGraderParam as MultiGraderParam
from .python_grader import PythonGrader as PythonGrader
from .python_grader_param import PythonGraderParam as PythonGraderParam
from .score_model_grader import ScoreModelGrader as ScoreModelGrader
from .score_model_grader_param import ScoreModelGraderParam as ScoreModelGraderParam
from .string_check_grader import StringCheckGrader as StringCheckGrader
from .string_check_grader_param import StringCheckGraderParam as StringCheckGraderParam
from .text_similarity_grader import TextSimilarityGrader as TextSimilarityGrader
from .text_similarity_grader_param import TextSimilarityGraderParam as TextSimilarityGraderParam
