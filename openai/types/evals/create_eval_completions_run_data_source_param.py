from __future__ import annotations

from typing import Dict, Iterable, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ..chat.chat_completion_function_tool_param import ChatCompletionFunctionToolParam
from ..graders.grader_inputs_param import GraderInputsParam
from ..responses.easy_input_message_param import EasyInputMessageParam
from ..responses.response_input_audio_param import ResponseInputAudioParam
from ..responses.response_input_text_param import ResponseInputTextParam
from ..shared.reasoning_effort import ReasoningEffort
from ..shared_params.metadata import Metadata
from ..shared_params.response_format_json_object import ResponseFormatJSONObject
from ..shared_params.response_format_json_schema import ResponseFormatJSONSchema
from ..shared_params.response_format_text import ResponseFormatText

__all__ = [
    "CreateEvalCompletionsRunDataSourceParam",
    "SourceFileContentContent",
    "SourceFileContent",
    "SourceFileID",
    "SourceStoredCompletions",
    "Source",
    "InputMessagesTemplateTemplateEvalItemContentOutputText",
    "InputMessagesTemplateTemplateEvalItemContentInputImage",
    "InputMessagesTemplateTemplateEvalItemContent",
    "InputMessagesTemplateTemplateEvalItem",
    "InputMessagesTemplateTemplate",
    "InputMessagesTemplate",
    "InputMessagesItemReference",
    "InputMessages",
    "SamplingParamsResponseFormat",
    "SamplingParams",
]


class SourceFileContentContent(TypedDict, total=False):
    """One item of the run."""

    item: Required[Dict[str, object]]
    """Values that templates reach as `item`."""

    sample: Dict[str, object]
    """A model's answer made before, which templates reach as `sample`."""


class SourceFileContent(TypedDict, total=False):
    """Items given with the request."""

    content: Required[Iterable[SourceFileContentContent]]
    type: Required[Literal["file_content"]]


class SourceFileID(TypedDict, total=False):
    """Items in an uploaded JSONL file."""

    id: Required[str]
    type: Required[Literal["file_id"]]


class SourceStoredCompletions(TypedDict, total=False):
    """Items made from stored chat completions, those that fit all of the filters."""

    type: Required[Literal["stored_completions"]]

    created_after: Optional[int]
    """Unix time in seconds."""

    created_before: Optional[int]
    """Unix time in seconds."""

    limit: Optional[int]
    """The most items to take."""

    metadata: Optional[Metadata]
    model: Optional[str]


Source: TypeAlias = Union[SourceFileContent, SourceFileID, SourceStoredCompletions]
"""Where the items of a run come from."""


class InputMessagesTemplateTemplateEvalItemContentOutputText(TypedDict, total=False):
    """Text that a model wrote."""

    text: Required[str]
    type: Required[Literal["output_text"]]


class InputMessagesTemplateTemplateEvalItemContentInputImage(TypedDict, total=False):
    """An image in a message."""

    image_url: Required[str]
    """Address of the image, or the image itself as a `data:` URL in base64."""

    type: Required[Literal["input_image"]]

    detail: str
    """How closely to look: `low`, `high` or `auto`; `auto` unless given."""


InputMessagesTemplateTemplateEvalItemContent: TypeAlias = Union[
    str,
    ResponseInputTextParam,
    InputMessagesTemplateTemplateEvalItemContentOutputText,
    InputMessagesTemplateTemplateEvalItemContentInputImage,
    ResponseInputAudioParam,
    GraderInputsParam,
]
"""What a message holds: text, image or speech, or several of these."""


class InputMessagesTemplateTemplateEvalItem(TypedDict, total=False):
    """A message; `{{item.name}}` in it stands for a value of the item."""

    content: Required[InputMessagesTemplateTemplateEvalItemContent]

    role: Required[Literal["user", "assistant", "system", "developer"]]
    """`developer` and `system` messages weigh more than `user` ones."""

    type: Literal["message"]


InputMessagesTemplateTemplate: TypeAlias = Union[EasyInputMessageParam, InputMessagesTemplateTemplateEvalItem]
"""One message of the template, in short or in full."""


class InputMessagesTemplate(TypedDict, total=False):
    """Messages made from a template for each item."""

    template: Required[Iterable[InputMessagesTemplateTemplate]]
    type: Required[Literal["template"]]


class InputMessagesItemReference(TypedDict, total=False):
    """Messages that the item brings along."""

    item_reference: Required[str]
    """Where they are in the item, such as `item.input_trajectory`."""

    type: Required[Literal["item_reference"]]


InputMessages: TypeAlias = Union[InputMessagesTemplate, InputMessagesItemReference]
"""What the model is given for each item: messages of a template, or those of the item."""

SamplingParamsResponseFormat: TypeAlias = Union[ResponseFormatText, ResponseFormatJSONSchema, ResponseFormatJSONObject]
"""The form that the answers have to take."""


class SamplingParams(TypedDict, total=False):
    """How the model writes its answers."""

    max_completion_tokens: int
    """The most tokens of an answer."""

    reasoning_effort: Optional[ReasoningEffort]
    response_format: SamplingParamsResponseFormat

    seed: int
    """42 unless given."""

    temperature: float
    """How varied the answers are; 1 unless given."""

    tools: Iterable[ChatCompletionFunctionToolParam]
    """Tools that the model may call."""

    top_p: float
    """Choose only among the tokens that make up this share of the probability, 0 to 1; 1 unless given."""


class CreateEvalCompletionsRunDataSourceParam(TypedDict, total=False):
    """Items for which a model writes chat completions."""

    source: Required[Source]
    """Where the items come from."""

    type: Required[Literal["completions"]]

    input_messages: InputMessages
    """What the model is given for each item."""

    model: str
    """Model that writes the chat completions."""

    sampling_params: SamplingParams
