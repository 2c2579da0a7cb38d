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
    "EvalCreateResponse",
    "DataSourceConfigLogs",
    "DataSourceConfig",
    "TestingCriterionEvalGraderTextSimilarity",
    "TestingCriterionEvalGraderPython",
    "TestingCriterionEvalGraderScoreModel",
    "TestingCriterion",
]


class EvalCreateResponse(Eval):
    """The evaluation that was made."""
