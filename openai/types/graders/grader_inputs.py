from typing import List, Literal, Optional, Union

from ..._model.base import BaseModel
from ..responses.response_input_audio import ResponseInputAudio
from ..responses.response_input_text import ResponseInputText

__all__ = ["GraderInputs", "GraderInputItemOutputText", "GraderInputItemInputImage", "GraderInputItem"]


class GraderInputItemOutputText(BaseModel):
    """Text that a model wrote."""

    text: str
    type: Literal["output_text"]


class GraderInputItemInputImage(BaseModel):
    """An image for the grading model."""

    image_url: str
    """Address of the image, or the image itself as a `data:` URL in base64."""

    type: Literal["input_image"]

    detail: Optional[str] = None
    """How closely to look: `low`, `high` or `auto`; `auto` unless given."""


GraderInputItem = Union[
    str, ResponseInputText, GraderInputItemOutputText, GraderInputItemInputImage, ResponseInputAudio
]
"""A piece of a message: text, image or speech."""

GraderInputs = List[GraderInputItem]
"""The pieces of a message for a grading model."""
