from __future__ import annotations

from typing import Dict, Iterable, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ..._types import SequenceNotStr
from ..graders.grader_inputs_param import GraderInputsParam
from ..responses.response_format_text_config_param import ResponseFormatTextConfigParam
from ..responses.response_input_audio_param import ResponseInputAudioParam
from ..responses.response_input_text_param import ResponseInputTextParam
from ..responses.tool_param import ToolParam
from ..shared.reasoning_effort import ReasoningEffort
from ..shared_params.metadata import Metadata
from .create_eval_completions_run_data_source_param import CreateEvalCompletionsRunDataSourceParam
from .create_eval_jsonl_run_data_source_param import CreateEvalJSONLRunDataSourceParam

__all__ = [
    "RunCreateParams",
    "DataSourceCreateEvalResponsesRunDataSourceSourceFileContentContent",
    "DataSourceCreateEvalResponsesRunDataSourceSourceFileContent",
    "DataSourceCreateEvalResponsesRunDataSourceSourceFileID",
    "DataSourceCreateEvalResponsesRunDataSourceSourceResponses",
    "DataSourceCreateEvalResponsesRunDataSourceSource",
    "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage",
    "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentOutputText",
    "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentInputImage",
    "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContent",
    "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItem",
    "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate",
    "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplate",
    "DataSourceCreateEvalResponsesRunDataSourceInputMessagesItemReference",
    "DataSourceCreateEvalResponsesRunDataSourceInputMessages",
    "DataSourceCreateEvalResponsesRunDataSourceSamplingParamsText",
    "DataSourceCreateEvalResponsesRunDataSourceSamplingParams",
    "DataSourceCreateEvalResponsesRunDataSource",
    "DataSource",
]


class DataSourceCreateEvalResponsesRunDataSourceSourceFileContentContent(TypedDict, total=False):
    """One item of the run."""

    item: Required[Dict[str, object]]
    """Values that templates reach as `item`."""

    sample: Dict[str, object]
    """A model's answer made before, which templates reach as `sample`."""


class DataSourceCreateEvalResponsesRunDataSourceSourceFileContent(TypedDict, total=False):
    """Items given with the request."""

    content: Required[Iterable[DataSourceCreateEvalResponsesRunDataSourceSourceFileContentContent]]
    type: Required[Literal["file_content"]]


class DataSourceCreateEvalResponsesRunDataSourceSourceFileID(TypedDict, total=False):
    """Items in an uploaded JSONL file."""

    id: Required[str]
    type: Required[Literal["file_id"]]


class DataSourceCreateEvalResponsesRunDataSourceSourceResponses(TypedDict, total=False):
    """Items made from stored responses, those that fit all of the filters."""

    type: Required[Literal["responses"]]

    created_after: Optional[int]
    """Unix time in seconds, inclusive."""

    created_before: Optional[int]
    """Unix time in seconds, inclusive."""

    instructions_search: Optional[str]
    """Text to look for in the instructions."""

    metadata: Optional[object]
    """Pairs that the response has."""

    model: Optional[str]
    reasoning_effort: Optional[ReasoningEffort]
    temperature: Optional[float]

    tools: Optional[SequenceNotStr[str]]
    """Names of tools."""

    top_p: Optional[float]

    users: Optional[SequenceNotStr[str]]
    """IDs of end users."""


DataSourceCreateEvalResponsesRunDataSourceSource: TypeAlias = Union[
    DataSourceCreateEvalResponsesRunDataSourceSourceFileContent,
    DataSourceCreateEvalResponsesRunDataSourceSourceFileID,
    DataSourceCreateEvalResponsesRunDataSourceSourceResponses,
]
"""Where the items of a run come from."""


class DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage(TypedDict, total=False):
    """A message; `{{item.name}}` in it stands for a value of the item."""

    content: Required[str]

    role: Required[str]
    """Such as `user` or `system`."""


class DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentOutputText(
    TypedDict, total=False
):
    """Text that a model wrote."""

    text: Required[str]
    type: Required[Literal["output_text"]]


class DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentInputImage(
    TypedDict, total=False
):
    """An image in a message."""

    image_url: Required[str]
    """Address of the image, or the image itself as a `data:` URL in base64."""

    type: Required[Literal["input_image"]]

    detail: str
    """How closely to look: `low`, `high` or `auto`; `auto` unless given."""


DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContent: TypeAlias = Union[
    str,
    ResponseInputTextParam,
    DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentOutputText,
    DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentInputImage,
    ResponseInputAudioParam,
    GraderInputsParam,
]
"""What a message holds: text, image or speech, or several of these."""


class DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItem(TypedDict, total=False):
    """A message; `{{item.name}}` in it stands for a value of the item."""

    content: Required[DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContent]

    role: Required[Literal["user", "assistant", "system", "developer"]]
    """`developer` and `system` messages weigh more than `user` ones."""

    type: Literal["message"]


DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate: TypeAlias = Union[
    DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage,
    DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItem,
]
"""One message of the template, in short or in full."""


class DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplate(TypedDict, total=False):
    """Messages made from a template for each item."""

    template: Required[Iterable[DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate]]
    type: Required[Literal["template"]]


class DataSourceCreateEvalResponsesRunDataSourceInputMessagesItemReference(TypedDict, total=False):
    """Messages that the item brings along."""

    item_reference: Required[str]
    """Where they are in the item, such as `item.input_trajectory`."""

    type: Required[Literal["item_reference"]]


DataSourceCreateEvalResponsesRunDataSourceInputMessages: TypeAlias = Union[
    DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplate,
    DataSourceCreateEvalResponsesRunDataSourceInputMessagesItemReference,
]
"""What the model is given for each item: messages of a template, or those of the item."""


class DataSourceCreateEvalResponsesRunDataSourceSamplingParamsText(TypedDict, total=False):
    """How the model writes text."""

    format: ResponseFormatTextConfigParam
    """Plain text unless given."""


class DataSourceCreateEvalResponsesRunDataSourceSamplingParams(TypedDict, total=False):
    """How the model writes its answers."""

    max_completion_tokens: int
    """The most tokens of an answer."""

    reasoning_effort: Optional[ReasoningEffort]

    seed: int
    """42 unless given."""

    temperature: float
    """How varied the answers are; 1 unless given."""

    text: DataSourceCreateEvalResponsesRunDataSourceSamplingParamsText

    tools: Iterable[ToolParam]
    """Tools that the model may call."""

    top_p: float
    """Choose only among the tokens that make up this share of the probability, 0 to 1; 1 unless given."""


class DataSourceCreateEvalResponsesRunDataSource(TypedDict, total=False):
    """Items for which a model writes responses."""

    source: Required[DataSourceCreateEvalResponsesRunDataSourceSource]
    """Where the items come from."""

    type: Required[Literal["responses"]]

    input_messages: DataSourceCreateEvalResponsesRunDataSourceInputMessages
    """What the model is given for each item."""

    model: str
    """Model that writes the responses."""

    sampling_params: DataSourceCreateEvalResponsesRunDataSourceSamplingParams


DataSource: TypeAlias = Union[
    CreateEvalJSONLRunDataSourceParam,
    CreateEvalCompletionsRunDataSourceParam,
    DataSourceCreateEvalResponsesRunDataSource,
]
"""What a run judges: given items, chat completions or responses."""


class RunCreateParams(TypedDict, total=False):
    """Arguments of `evals.runs.create`."""

    data_source: Required[DataSource]
    """What to judge: given items, chat completions or responses."""

    metadata: Optional[Metadata]
    name: str
