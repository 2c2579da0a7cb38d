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
    "EvalRetrieveResponse",
    "DataSourceConfigLogs",
    "DataSourceConfig",
    "TestingCriterionEvalGraderTextSimilarity",
    "TestingCriterionEvalGraderPython",
    "TestingCriterionEvalGraderScoreModel",
    "TestingCriterion",
]


class EvalRetrieveResponse(Eval):
    """The evaluation that was asked for."""
