from typing import Annotated, List, Literal, Optional, Union

from ..._model.base import BaseModel, Discriminator
from .response_input_file import ResponseInputFile
from .response_input_image import ResponseInputImage
from .response_input_text import ResponseInputText

__all__ = ["ResponseFunctionToolCallOutputItem", "OutputOutputContentList", "CallerDirect", "CallerProgram", "Caller"]

OutputOutputContentList = Annotated[
    Union[ResponseInputText, ResponseInputImage, ResponseInputFile], Discriminator("type")
]
"""A part of an output: text, image or file."""


class CallerDirect(BaseModel):
    """The model made the call itself."""

    type: Literal["direct"]


class CallerProgram(BaseModel):
    """A program that the model wrote made the call."""

    caller_id: str
    """The `call_id` of the program."""

    type: Literal["program"]


Caller = Annotated[Union[CallerDirect, CallerProgram, None], Discriminator("type")]
"""Who made the call: the model itself, or a program that it wrote."""


class ResponseFunctionToolCallOutputItem(BaseModel):
    """What a function gave, as the API keeps it."""

    id: str

    call_id: str
    """The call that it answers."""

    output: Union[str, List[OutputOutputContentList]]
    """A text, or texts, images and files."""

    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["function_call_output"]
    caller: Optional[Caller] = None

    created_by: Optional[str] = None
    """ID of whoever made the item."""

    name: Optional[str] = None
    """Name of the function."""

    namespace: Optional[str] = None
    """The namespace that the function belongs to, where it does."""
