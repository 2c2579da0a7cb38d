from __future__ import annotations

from typing import List, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ..responses.response_input_audio_param import ResponseInputAudioParam
from ..responses.response_input_text_param import ResponseInputTextParam

__all__ = [
    "GraderInputsParam",
    "GraderInputsParamItemOutputText",
    "GraderInputsParamItemInputImage",
    "GraderInputsParamItem",
]


class GraderInputsParamItemOutputText(TypedDict, total=False):
    """Text that a model wrote."""

    text: Required[str]
    type: Required[Literal["output_text"]]


class GraderInputsParamItemInputImage(TypedDict, total=False):
    """An image for the grading model."""

    image_url: Required[str]
    """Address of the image, or the image itself as a `data:` URL in base64."""

    type: Required[Literal["input_image"]]

    detail: str
    """How closely to look: `low`, `high` or `auto`; `auto` unless given."""


GraderInputsParamItem: TypeAlias = Union[
    str,
    ResponseInputTextParam,
    GraderInputsParamItemOutputText,
    GraderInputsParamItemInputImage,
    ResponseInputAudioParam,
]
"""A piece of a message: text, image or speech."""

GraderInputsParam: TypeAlias = List[GraderInputsParamItem]
"""The pieces of a message for a grading model."""
