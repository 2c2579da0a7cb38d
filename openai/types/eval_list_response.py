from .eval import (
    DataSourceConfig,
    DataSourceConfigLogs,
    Eval,
    TestingCriterion,
    TestingCriterionEvalGraderPython,
    TestingCriterionEvalGraderScoreModel,
    TestingCriterionEvalGraderTextSimilarity,
)

__all__ = [
    "EvalListResponse",
    "DataSourceConfigLogs",
    "DataSourceConfig",
    "TestingCriterionEvalGraderTextSimilarity",
    "TestingCriterionEvalGraderPython",
    "TestingCriterionEvalGraderScoreModel",
    "TestingCriterion",
]


class EvalListResponse(Eval):
    """One of the evaluations of a project."""
