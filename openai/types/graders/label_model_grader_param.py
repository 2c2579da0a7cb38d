from __future__ import annotations

from typing import Iterable, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ..._types import SequenceNotStr
from ..responses.response_input_audio_param import ResponseInputAudioParam
from ..responses.response_input_text_param import ResponseInputTextParam
from .grader_inputs_param import GraderInputsParam

__all__ = ["LabelModelGraderParam", "InputContentOutputText", "InputContentInputImage", "InputContent", "Input"]


class InputContentOutputText(TypedDict, total=False):
    """Text that a model wrote."""

    text: Required[str]
    type: Required[Literal["output_text"]]


class InputContentInputImage(TypedDict, total=False):
    """An image for the grading model."""

    image_url: Required[str]
    """Address of the image, or the image itself as a `data:` URL in base64."""

    type: Required[Literal["input_image"]]

    detail: str
    """How closely to look: `low`, `high` or `auto`; `auto` unless given."""


InputContent: TypeAlias = Union[
    str,
    ResponseInputTextParam,
    InputContentOutputText,
    InputContentInputImage,
    ResponseInputAudioParam,
    GraderInputsParam,
]
"""What a message holds: text, image or speech, or several of these."""


class Input(TypedDict, total=False):
    """A message for the grading model; `{{item.name}}` in it stands for a value of the item."""

    content: Required[InputContent]

    role: Required[Literal["user", "assistant", "system", "developer"]]
    """`developer` and `system` messages weigh more than `user` ones."""

    type: Literal["message"]


class LabelModelGraderParam(TypedDict, total=False):
    """A model that sorts each item under one of several labels."""

    input: Required[Iterable[Input]]

    labels: Required[SequenceNotStr[str]]
    """All labels."""

    model: Required[str]
    """Has to know structured outputs."""

    name: Required[str]

    passing_labels: Required[SequenceNotStr[str]]
    """Those of `labels` that count as a pass."""

    type: Required[Literal["label_model"]]
