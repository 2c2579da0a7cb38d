from typing import List, Literal, Optional, Union

from ..._model.base import BaseModel
from ..responses.response_input_audio import ResponseInputAudio
from ..responses.response_input_text import ResponseInputText
from .grader_inputs import GraderInputs

__all__ = ["LabelModelGrader", "InputContentOutputText", "InputContentInputImage", "InputContent", "Input"]


class InputContentOutputText(BaseModel):
    """Text that a model wrote."""

    text: str
    type: Literal["output_text"]


class InputContentInputImage(BaseModel):
    """An image for the grading model."""

    image_url: str
    """Address of the image, or the image itself as a `data:` URL in base64."""

    type: Literal["input_image"]

    detail: Optional[str] = None
    """How closely to look: `low`, `high` or `auto`; `auto` unless given."""


InputContent = Union[
    str, ResponseInputText, InputContentOutputText, InputContentInputImage, ResponseInputAudio, GraderInputs
]
"""What a message holds: text, image or speech, or several of these."""


class Input(BaseModel):
    """A message for the grading model; `{{item.name}}` in it stands for a value of the item."""

    content: InputContent

    role: Literal["user", "assistant", "system", "developer"]
    """`developer` and `system` messages weigh more than `user` ones."""

    type: Optional[Literal["message"]] = None


class LabelModelGrader(BaseModel):
    """A model that sorts each item under one of several labels."""

    input: List[Input]

    labels: List[str]
    """All labels."""

    model: str
    """Has to know structured outputs."""

    name: str

    passing_labels: List[str]
    """Those of `labels` that count as a pass."""

    type: Literal["label_model"]
