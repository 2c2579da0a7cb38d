from __future__ import annotations

from typing import Iterable, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ..responses.response_input_audio_param import ResponseInputAudioParam
from ..responses.response_input_text_param import ResponseInputTextParam
from ..shared.reasoning_effort import ReasoningEffort
from .grader_inputs_param import GraderInputsParam

__all__ = [
    "ScoreModelGraderParam",
    "InputContentOutputText",
    "InputContentInputImage",
    "InputContent",
    "Input",
    "SamplingParams",
]


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


class SamplingParams(TypedDict, total=False):
    """How the grading model writes."""

    max_completions_tokens: Optional[int]
    """The most tokens to write."""

    reasoning_effort: Optional[ReasoningEffort]
    seed: Optional[int]

    temperature: Optional[float]
    """How varied the judgments are."""

    top_p: Optional[float]
    """Choose only among the tokens that make up this share of the probability, 0 to 1; 1 unless given."""


class ScoreModelGraderParam(TypedDict, total=False):
    """A model that gives each item a score."""

    input: Required[Iterable[Input]]
    model: Required[str]
    name: Required[str]
    type: Required[Literal["score_model"]]

    range: Iterable[float]
    """The lowest and the highest score; `[0, 1]` unless given."""

    sampling_params: SamplingParams
