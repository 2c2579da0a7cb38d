from typing import Annotated, List, Literal, Union

from ....._model.base import BaseModel, Discriminator

__all__ = [
    "CodeInterpreterToolCall",
    "CodeInterpreterOutputLogs",
    "CodeInterpreterOutputImageImage",
    "CodeInterpreterOutputImage",
    "CodeInterpreterOutput",
    "CodeInterpreter",
]


class CodeInterpreterOutputLogs(BaseModel):
    """What the code printed."""

    logs: str
    type: Literal["logs"]


class CodeInterpreterOutputImageImage(BaseModel):
    """An image that the code made."""

    file_id: str


class CodeInterpreterOutputImage(BaseModel):
    """An output that is an image."""

    image: CodeInterpreterOutputImageImage
    type: Literal["image"]


CodeInterpreterOutput = Annotated[Union[CodeInterpreterOutputLogs, CodeInterpreterOutputImage], Discriminator("type")]
"""Something that the code put out."""


class CodeInterpreter(BaseModel):
    """The code and its outputs."""

    input: str
    """The code."""

    outputs: List[CodeInterpreterOutput]


class CodeInterpreterToolCall(BaseModel):
    """A call of the code interpreter."""

    id: str
    code_interpreter: CodeInterpreter
    type: Literal["code_interpreter"]
