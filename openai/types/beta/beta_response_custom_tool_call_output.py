from typing import Annotated, List, Literal, Optional, Union

from ..._model.base import BaseModel, Discriminator
from .beta_response_input_file import BetaResponseInputFile
from .beta_response_input_image import BetaResponseInputImage
from .beta_response_input_text import BetaResponseInputText

__all__ = [
    "BetaResponseCustomToolCallOutput",
    "OutputOutputContentList",
    "Agent",
    "CallerDirect",
    "CallerProgram",
    "Caller",
]

OutputOutputContentList = Annotated[
    Union[BetaResponseInputText, BetaResponseInputImage, BetaResponseInputFile], Discriminator("type")
]
"""A part of an output: text, image or file."""


class Agent(BaseModel):
    """The agent that the item comes from."""

    agent_name: str


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


class BetaResponseCustomToolCallOutput(BaseModel):
    """What a custom tool gave."""

    call_id: str
    """The call that it answers."""

    output: Union[str, List[OutputOutputContentList]]
    """A text, or texts, images and files."""

    type: Literal["custom_tool_call_output"]
    id: Optional[str] = None
    agent: Optional[Agent] = None
    caller: Optional[Caller] = None
