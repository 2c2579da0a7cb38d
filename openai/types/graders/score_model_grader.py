from typing import List, Literal, Optional, Union

from ..._model.base import BaseModel
from ..responses.response_input_audio import ResponseInputAudio
from ..responses.response_input_text import ResponseInputText
from ..shared.reasoning_effort import ReasoningEffort
from .grader_inputs import GraderInputs

__all__ = [
    "ScoreModelGrader",
    "InputContentOutputText",
    "InputContentInputImage",
    "InputContent",
    "Input",
    "SamplingParams",
]


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


class SamplingParams(BaseModel):
    """How the grading model writes."""

    max_completions_tokens: Optional[int] = None
    """The most tokens to write."""

    reasoning_effort: Optional[ReasoningEffort] = None
    seed: Optional[int] = None

    temperature: Optional[float] = None
    """How varied the judgments are."""

    top_p: Optional[float] = None
    """Choose only among the tokens that make up this share of the probability, 0 to 1; 1 unless given."""


class ScoreModelGrader(BaseModel):
    """A model that gives each item a score."""

    input: List[Input]
    model: str
    name: str
    type: Literal["score_model"]

    range: Optional[List[float]] = None
    """The lowest and the highest score; `[0, 1]` unless given."""

    sampling_params: Optional[SamplingParams] = None
