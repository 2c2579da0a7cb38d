from __future__ import annotations

from typing import Dict, Iterable, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from .._types import SequenceNotStr
from .graders.grader_inputs_param import GraderInputsParam
from .graders.python_grader_param import PythonGraderParam
from .graders.score_model_grader_param import ScoreModelGraderParam
from .graders.string_check_grader_param import StringCheckGraderParam
from .graders.text_similarity_grader_param import TextSimilarityGraderParam
from .responses.response_input_audio_param import ResponseInputAudioParam
from .responses.response_input_text_param import ResponseInputTextParam
from .shared_params.metadata import Metadata

__all__ = [
    "EvalCreateParams",
    "DataSourceConfigCustom",
    "DataSourceConfigLogs",
    "DataSourceConfigStoredCompletions",
    "DataSourceConfig",
    "TestingCriterionLabelModelInputSimpleInputMessage",
    "TestingCriterionLabelModelInputEvalItemContentOutputText",
    "TestingCriterionLabelModelInputEvalItemContentInputImage",
    "TestingCriterionLabelModelInputEvalItemContent",
    "TestingCriterionLabelModelInputEvalItem",
    "TestingCriterionLabelModelInput",
    "TestingCriterionLabelModel",
    "TestingCriterionTextSimilarity",
    "TestingCriterionPython",
    "TestingCriterionScoreModel",
    "TestingCriterion",
]


class DataSourceConfigCustom(TypedDict, total=False):
    """Items of a shape of your own, which each run brings along."""

    item_schema: Required[Dict[str, object]]
    """JSON schema of an item."""

    type: Required[Literal["custom"]]

    include_sample_schema: bool
    """Whether runs have a model answer each item, so that graders can refer to `sample`."""


class DataSourceConfigLogs(TypedDict, total=False):
    """Items that the API takes from stored responses."""

    type: Required[Literal["logs"]]

    metadata: Dict[str, object]
    """Only those with these pairs."""


class DataSourceConfigStoredCompletions(TypedDict, total=False):
    """Deprecated: use `DataSourceConfigLogs`. Items that the API takes from stored chat completions."""

    type: Required[Literal["stored_completions"]]

    metadata: Dict[str, object]
    """Only those with these pairs."""


DataSourceConfig: TypeAlias = Union[DataSourceConfigCustom, DataSourceConfigLogs, DataSourceConfigStoredCompletions]
"""What the items of the evaluation look like and where they come from."""


class TestingCriterionLabelModelInputSimpleInputMessage(TypedDict, total=False):
    """A message for the grading model; `{{item.name}}` stands for a value of the item."""

    content: Required[str]

    role: Required[str]
    """Such as `user` or `developer`."""


class TestingCriterionLabelModelInputEvalItemContentOutputText(TypedDict, total=False):
    """Text that a model wrote."""

    text: Required[str]
    type: Required[Literal["output_text"]]


class TestingCriterionLabelModelInputEvalItemContentInputImage(TypedDict, total=False):
    """An image for the grading model."""

    image_url: Required[str]
    """Address of the image, or the image itself as a `data:` URL in base64."""

    type: Required[Literal["input_image"]]

    detail: str
    """How closely to look: `low`, `high` or `auto`; `auto` unless given."""


TestingCriterionLabelModelInputEvalItemContent: TypeAlias = Union[
    str,
    ResponseInputTextParam,
    TestingCriterionLabelModelInputEvalItemContentOutputText,
    TestingCriterionLabelModelInputEvalItemContentInputImage,
    ResponseInputAudioParam,
    GraderInputsParam,
]
"""What a message holds: text, image or speech, or several of these."""


class TestingCriterionLabelModelInputEvalItem(TypedDict, total=False):
    """A message for the grading model; `{{item.name}}` stands for a value of the item."""

    content: Required[TestingCriterionLabelModelInputEvalItemContent]

    role: Required[Literal["user", "assistant", "system", "developer"]]
    """`developer` and `system` messages weigh more than `user` ones."""

    type: Literal["message"]


TestingCriterionLabelModelInput: TypeAlias = Union[
    TestingCriterionLabelModelInputSimpleInputMessage, TestingCriterionLabelModelInputEvalItem
]
"""A message for the grading model, in short or in full."""


class TestingCriterionLabelModel(TypedDict, total=False):
    """A model sorts each item under one of several labels."""

    input: Required[Iterable[TestingCriterionLabelModelInput]]

    labels: Required[SequenceNotStr[str]]
    """All labels."""

    model: Required[str]
    """Has to know structured outputs."""

    name: Required[str]

    passing_labels: Required[SequenceNotStr[str]]
    """Those of `labels` that count as a pass."""

    type: Required[Literal["label_model"]]


class TestingCriterionTextSimilarity(TextSimilarityGraderParam, total=False):
    """An item passes if a text is like another text."""

    pass_threshold: Required[float]
    """The least score that passes."""


class TestingCriterionPython(PythonGraderParam, total=False):
    """A program of your own gives each item a score."""

    pass_threshold: float
    """The least score that passes."""


class TestingCriterionScoreModel(ScoreModelGraderParam, total=False):
    """A model gives each item a score."""

    pass_threshold: float
    """The least score that passes."""


TestingCriterion: TypeAlias = Union[
    TestingCriterionLabelModel,
    StringCheckGraderParam,
    TestingCriterionTextSimilarity,
    TestingCriterionPython,
    TestingCriterionScoreModel,
]
"""What judges the items: a comparison, a program or a model."""


class EvalCreateParams(TypedDict, total=False):
    """Arguments of `evals.create`."""

    data_source_config: Required[DataSourceConfig]
    """What the items of the evaluation look like and where they come from."""

    testing_criteria: Required[Iterable[TestingCriterion]]
    """Graders of every run; `{{item.name}}` in them stands for a value of the item, `{{sample.output_text}}` for the
    answer.
    """

    metadata: Optional[Metadata]
    name: str
