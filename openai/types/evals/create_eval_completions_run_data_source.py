from typing import Annotated, Dict, List, Literal, Optional, Union

from ..._model.base import BaseModel, Discriminator
from ..chat.chat_completion_function_tool import ChatCompletionFunctionTool
from ..graders.grader_inputs import GraderInputs
from ..responses.easy_input_message import EasyInputMessage
from ..responses.response_input_audio import ResponseInputAudio
from ..responses.response_input_text import ResponseInputText
from ..shared.metadata import Metadata
from ..shared.reasoning_effort import ReasoningEffort
from ..shared.response_format_json_object import ResponseFormatJSONObject
from ..shared.response_format_json_schema import ResponseFormatJSONSchema
from ..shared.response_format_text import ResponseFormatText

__all__ = [
    "CreateEvalCompletionsRunDataSource",
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


class SourceFileContentContent(BaseModel):
    """One item of the run."""

    item: Dict[str, object]
    """Values that templates reach as `item`."""

    sample: Optional[Dict[str, object]] = None
    """A model's answer made before, which templates reach as `sample`."""


class SourceFileContent(BaseModel):
    """Items given with the request."""

    content: List[SourceFileContentContent]
    type: Literal["file_content"]


class SourceFileID(BaseModel):
    """Items in an uploaded JSONL file."""

    id: str
    type: Literal["file_id"]


class SourceStoredCompletions(BaseModel):
    """Items made from stored chat completions, those that fit all of the filters."""

    type: Literal["stored_completions"]

    created_after: Optional[int] = None
    """Unix time in seconds."""

    created_before: Optional[int] = None
    """Unix time in seconds."""

    limit: Optional[int] = None
    """The most items to take."""

    metadata: Optional[Metadata] = None
    model: Optional[str] = None


Source = Annotated[Union[SourceFileContent, SourceFileID, SourceStoredCompletions], Discriminator("type")]
"""Where the items of a run come from."""


class InputMessagesTemplateTemplateEvalItemContentOutputText(BaseModel):
    """Text that a model wrote."""

    text: str
    type: Literal["output_text"]


class InputMessagesTemplateTemplateEvalItemContentInputImage(BaseModel):
    """An image in a message."""

    image_url: str
    """Address of the image, or the image itself as a `data:` URL in base64."""

    type: Literal["input_image"]

    detail: Optional[str] = None
    """How closely to look: `low`, `high` or `auto`; `auto` unless given."""


InputMessagesTemplateTemplateEvalItemContent = Union[
    str,
    ResponseInputText,
    InputMessagesTemplateTemplateEvalItemContentOutputText,
    InputMessagesTemplateTemplateEvalItemContentInputImage,
    ResponseInputAudio,
    GraderInputs,
]
"""What a message holds: text, image or speech, or several of these."""


class InputMessagesTemplateTemplateEvalItem(BaseModel):
    """A message; `{{item.name}}` in it stands for a value of the item."""

    content: InputMessagesTemplateTemplateEvalItemContent

    role: Literal["user", "assistant", "system", "developer"]
    """`developer` and `system` messages weigh more than `user` ones."""

    type: Optional[Literal["message"]] = None


InputMessagesTemplateTemplate = Union[EasyInputMessage, InputMessagesTemplateTemplateEvalItem]
"""One message of the template, in short or in full."""


class InputMessagesTemplate(BaseModel):
    """Messages made from a template for each item."""

    template: List[InputMessagesTemplateTemplate]
    type: Literal["template"]


class InputMessagesItemReference(BaseModel):
    """Messages that the item brings along."""

    item_reference: str
    """Where they are in the item, such as `item.input_trajectory`."""

    type: Literal["item_reference"]


InputMessages = Annotated[Union[InputMessagesTemplate, InputMessagesItemReference], Discriminator("type")]
"""What the model is given for each item: messages of a template, or those of the item."""

SamplingParamsResponseFormat = Union[ResponseFormatText, ResponseFormatJSONSchema, ResponseFormatJSONObject]
"""The form that the answers have to take."""


class SamplingParams(BaseModel):
    """How the model writes its answers."""

    max_completion_tokens: Optional[int] = None
    """The most tokens of an answer."""

    reasoning_effort: Optional[ReasoningEffort] = None
    response_format: Optional[SamplingParamsResponseFormat] = None

    seed: Optional[int] = None
    """42 unless given."""

    temperature: Optional[float] = None
    """How varied the answers are; 1 unless given."""

    tools: Optional[List[ChatCompletionFunctionTool]] = None
    """Tools that the model may call."""

    top_p: Optional[float] = None
    """Choose only among the tokens that make up this share of the probability, 0 to 1; 1 unless given."""


class CreateEvalCompletionsRunDataSource(BaseModel):
    """Items for which a model writes chat completions."""

    source: Source
    """Where the items come from."""

    type: Literal["completions"]

    input_messages: Optional[InputMessages] = None
    """What the model is given for each item."""

    model: Optional[str] = None
    """Model that writes the chat completions."""

    sampling_params: Optional[SamplingParams] = None
