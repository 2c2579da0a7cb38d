from typing import Annotated, Dict, List, Literal, Optional, Union

from ..._model.base import Alias, BaseModel, Discriminator
from ..graders.grader_inputs import GraderInputs
from ..responses.response_format_text_config import ResponseFormatTextConfig
from ..responses.response_input_audio import ResponseInputAudio
from ..responses.response_input_text import ResponseInputText
from ..responses.tool import Tool
from ..shared.metadata import Metadata
from ..shared.reasoning_effort import ReasoningEffort
from .create_eval_completions_run_data_source import CreateEvalCompletionsRunDataSource
from .create_eval_jsonl_run_data_source import CreateEvalJSONLRunDataSource
from .eval_api_error import EvalAPIError

__all__ = [
    "EvalRun",
    "DataSourceResponsesSourceFileContentContent",
    "DataSourceResponsesSourceFileContent",
    "DataSourceResponsesSourceFileID",
    "DataSourceResponsesSourceResponses",
    "DataSourceResponsesSource",
    "DataSourceResponsesInputMessagesTemplateTemplateChatMessage",
    "DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText",
    "DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage",
    "DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent",
    "DataSourceResponsesInputMessagesTemplateTemplateEvalItem",
    "DataSourceResponsesInputMessagesTemplateTemplate",
    "DataSourceResponsesInputMessagesTemplate",
    "DataSourceResponsesInputMessagesItemReference",
    "DataSourceResponsesInputMessages",
    "DataSourceResponsesSamplingParamsText",
    "DataSourceResponsesSamplingParams",
    "DataSourceResponses",
    "DataSource",
    "PerModelUsage",
    "PerTestingCriteriaResult",
    "ResultCounts",
]


class DataSourceResponsesSourceFileContentContent(BaseModel):
    """One item of the run."""

    item: Dict[str, object]
    """Values that templates reach as `item`."""

    sample: Optional[Dict[str, object]] = None
    """A model's answer made before, which templates reach as `sample`."""


class DataSourceResponsesSourceFileContent(BaseModel):
    """Items given with the request."""

    content: List[DataSourceResponsesSourceFileContentContent]
    type: Literal["file_content"]


class DataSourceResponsesSourceFileID(BaseModel):
    """Items in an uploaded JSONL file."""

    id: str
    type: Literal["file_id"]


class DataSourceResponsesSourceResponses(BaseModel):
    """Items made from stored responses, those that fit all of the filters."""

    type: Literal["responses"]

    created_after: Optional[int] = None
    """Unix time in seconds, inclusive."""

    created_before: Optional[int] = None
    """Unix time in seconds, inclusive."""

    instructions_search: Optional[str] = None
    """Text to look for in the instructions."""

    metadata: Optional[object] = None
    """Pairs that the response has."""

    model: Optional[str] = None
    reasoning_effort: Optional[ReasoningEffort] = None
    temperature: Optional[float] = None

    tools: Optional[List[str]] = None
    """Names of tools."""

    top_p: Optional[float] = None

    users: Optional[List[str]] = None
    """IDs of end users."""


DataSourceResponsesSource = Annotated[
    Union[DataSourceResponsesSourceFileContent, DataSourceResponsesSourceFileID, DataSourceResponsesSourceResponses],
    Discriminator("type"),
]
"""Where the items of a run come from."""


class DataSourceResponsesInputMessagesTemplateTemplateChatMessage(BaseModel):
    """A message; `{{item.name}}` in it stands for a value of the item."""

    content: str

    role: str
    """Such as `user` or `system`."""


class DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText(BaseModel):
    """Text that a model wrote."""

    text: str
    type: Literal["output_text"]


class DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage(BaseModel):
    """An image in a message."""

    image_url: str
    """Address of the image, or the image itself as a `data:` URL in base64."""

    type: Literal["input_image"]

    detail: Optional[str] = None
    """How closely to look: `low`, `high` or `auto`; `auto` unless given."""


DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent = Union[
    str,
    ResponseInputText,
    DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText,
    DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage,
    ResponseInputAudio,
    GraderInputs,
]
"""What a message holds: text, image or speech, or several of these."""


class DataSourceResponsesInputMessagesTemplateTemplateEvalItem(BaseModel):
    """A message; `{{item.name}}` in it stands for a value of the item."""

    content: DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent

    role: Literal["user", "assistant", "system", "developer"]
    """`developer` and `system` messages weigh more than `user` ones."""

    type: Optional[Literal["message"]] = None


DataSourceResponsesInputMessagesTemplateTemplate = Union[
    DataSourceResponsesInputMessagesTemplateTemplateChatMessage,
    DataSourceResponsesInputMessagesTemplateTemplateEvalItem,
]
"""One message of the template, in short or in full."""


class DataSourceResponsesInputMessagesTemplate(BaseModel):
    """Messages made from a template for each item."""

    template: List[DataSourceResponsesInputMessagesTemplateTemplate]
    type: Literal["template"]


class DataSourceResponsesInputMessagesItemReference(BaseModel):
    """Messages that the item brings along."""

    item_reference: str
    """Where they are in the item, such as `item.input_trajectory`."""

    type: Literal["item_reference"]


DataSourceResponsesInputMessages = Annotated[
    Union[DataSourceResponsesInputMessagesTemplate, DataSourceResponsesInputMessagesItemReference],
    Discriminator("type"),
]
"""What the model is given for each item: messages of a template, or those of the item."""


class DataSourceResponsesSamplingParamsText(BaseModel):
    """How the model writes text."""

    format: Optional[ResponseFormatTextConfig] = None
    """Plain text unless given."""


class DataSourceResponsesSamplingParams(BaseModel):
    """How the model writes its answers."""

    max_completion_tokens: Optional[int] = None
    """The most tokens of an answer."""

    reasoning_effort: Optional[ReasoningEffort] = None

    seed: Optional[int] = None
    """42 unless given."""

    temperature: Optional[float] = None
    """How varied the answers are; 1 unless given."""

    text: Optional[DataSourceResponsesSamplingParamsText] = None

    tools: Optional[List[Tool]] = None
    """Tools that the model may call."""

    top_p: Optional[float] = None
    """Choose only among the tokens that make up this share of the probability, 0 to 1; 1 unless given."""


class DataSourceResponses(BaseModel):
    """Items for which a model writes responses."""

    source: DataSourceResponsesSource
    """Where the items come from."""

    type: Literal["responses"]

    input_messages: Optional[DataSourceResponsesInputMessages] = None
    """What the model is given for each item."""

    model: Optional[str] = None
    """Model that writes the responses."""

    sampling_params: Optional[DataSourceResponsesSamplingParams] = None


DataSource = Annotated[
    Union[CreateEvalJSONLRunDataSource, CreateEvalCompletionsRunDataSource, DataSourceResponses], Discriminator("type")
]
"""What a run judges: given items, chat completions or responses."""


class PerModelUsage(BaseModel):
    """What a run has used of one model."""

    cached_tokens: int
    """Tokens that came from the prompt cache."""

    completion_tokens: int

    invocation_count: int
    """How many times the model was called."""

    run_model_name: Annotated[str, Alias("model_name")]
    prompt_tokens: int

    total_tokens: int
    """Prompt and completion together."""


class PerTestingCriteriaResult(BaseModel):
    """How many items have passed one of the graders."""

    failed: int
    passed: int

    testing_criteria: str
    """Name of the grader."""


class ResultCounts(BaseModel):
    """How the items of a run have done so far."""

    errored: int
    """Items that could not be judged."""

    failed: int
    passed: int
    total: int


class EvalRun(BaseModel):
    """One run of an evaluation, and how far it has come."""

    id: str

    created_at: int
    """Unix time in seconds."""

    data_source: DataSource

    error: EvalAPIError
    """Why the run failed, if it did."""

    eval_id: str
    metadata: Optional[Metadata] = None

    model: str
    """Model that is judged, where a model writes the answers."""

    name: str
    object: Literal["eval.run"]
    per_model_usage: List[PerModelUsage]
    per_testing_criteria_results: List[PerTestingCriteriaResult]

    report_url: str
    """Page of the dashboard that shows the run."""

    result_counts: ResultCounts

    status: str
    """`queued`, `in_progress`, `completed`, `canceled` or `failed`."""
