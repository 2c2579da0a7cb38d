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
    "EvalUpdateResponse",
    "DataSourceConfigLogs",
    "DataSourceConfig",
    "TestingCriterionEvalGraderTextSimilarity",
    "TestingCriterionEvalGraderPython",
    "TestingCriterionEvalGraderScoreModel",
    "TestingCriterion",
]


class EvalUpdateResponse(Eval):
    """The evaluation after the change."""
