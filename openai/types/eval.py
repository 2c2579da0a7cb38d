from typing import Annotated, Dict, List, Literal, Optional, Union

from .._model.base import Alias, BaseModel, Discriminator
from .eval_custom_data_source_config import EvalCustomDataSourceConfig
from .eval_stored_completions_data_source_config import EvalStoredCompletionsDataSourceConfig
from .graders.label_model_grader import LabelModelGrader
from .graders.python_grader import PythonGrader
from .graders.score_model_grader import ScoreModelGrader
from .graders.string_check_grader import StringCheckGrader
from .graders.text_similarity_grader import TextSimilarityGrader
from .shared.metadata import Metadata

__all__ = [
    "Eval",
    "DataSourceConfigLogs",
    "DataSourceConfig",
    "TestingCriterionEvalGraderTextSimilarity",
    "TestingCriterionEvalGraderPython",
    "TestingCriterionEvalGraderScoreModel",
    "TestingCriterion",
]


class DataSourceConfigLogs(BaseModel):
    """Items that the API takes from stored responses."""

    schema_: Annotated[Dict[str, object], Alias("schema")]
    """JSON schema of what graders can refer to."""

    type: Literal["logs"]

    metadata: Optional[Metadata] = None
    """Only those with these pairs."""


DataSourceConfig = Annotated[
    Union[EvalCustomDataSourceConfig, DataSourceConfigLogs, EvalStoredCompletionsDataSourceConfig],
    Discriminator("type"),
]
"""What the items of the evaluation look like and where they come from."""


class TestingCriterionEvalGraderTextSimilarity(TextSimilarityGrader):
    """An item passes if a text is like another text."""

    __test__ = False

    pass_threshold: float
    """The least score that passes."""


class TestingCriterionEvalGraderPython(PythonGrader):
    """A program of your own gives each item a score."""

    __test__ = False

    pass_threshold: Optional[float] = None
    """The least score that passes."""


class TestingCriterionEvalGraderScoreModel(ScoreModelGrader):
    """A model gives each item a score."""

    __test__ = False

    pass_threshold: Optional[float] = None
    """The least score that passes."""


TestingCriterion = Union[
    LabelModelGrader,
    StringCheckGrader,
    TestingCriterionEvalGraderTextSimilarity,
    TestingCriterionEvalGraderPython,
    TestingCriterionEvalGraderScoreModel,
]
"""What judges the items: a comparison, a program or a model."""


class Eval(BaseModel):
    """A test of models: where its items come from, and what an answer to one has to fulfil."""

    id: str

    created_at: int
    """Unix time in seconds."""

    data_source_config: DataSourceConfig
    metadata: Optional[Metadata] = None
    name: str
    object: Literal["eval"]
    testing_criteria: List[TestingCriterion]
