# Written by tools/generate from the modules of this package; changes made here are lost, but for the docstring.

"""Types of graders, which judge what models write; a name loads its module on first use."""

from ..._support.lazy import lazy

__getattr__, __dir__ = lazy(
    __name__,
    {
        "GraderInputs": ".grader_inputs",
        "GraderInputsParam": ".grader_inputs_param",
        "LabelModelGrader": ".label_model_grader",
        "LabelModelGraderParam": ".label_model_grader_param",
        "MultiGrader": ".multi_grader",
        "MultiGraderParam": ".multi_grader_param",
        "PythonGrader": ".python_grader",
        "PythonGraderParam": ".python_grader_param",
        "ScoreModelGrader": ".score_model_grader",
        "ScoreModelGraderParam": ".score_model_grader_param",
        "StringCheckGrader": ".string_check_grader",
        "StringCheckGraderParam": ".string_check_grader_param",
        "TextSimilarityGrader": ".text_similarity_grader",
        "TextSimilarityGraderParam": ".text_similarity_grader_param",
    },
    modules=(
        "grader_inputs",
        "grader_inputs_param",
        "label_model_grader",
        "label_model_grader_param",
        "multi_grader",
        "multi_grader_param",
        "python_grader",
        "python_grader_param",
        "score_model_grader",
        "score_model_grader_param",
        "string_check_grader",
        "string_check_grader_param",
        "text_similarity_grader",
        "text_similarity_grader_param",
    ),
)
