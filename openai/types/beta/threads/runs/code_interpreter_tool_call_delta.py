from typing import Annotated, List, Literal, Optional, Union

from ....._model.base import BaseModel, Discriminator
from .code_interpreter_logs import CodeInterpreterLogs
from .code_interpreter_output_image import CodeInterpreterOutputImage

__all__ = ["CodeInterpreterToolCallDelta", "CodeInterpreterOutput", "CodeInterpreter"]

CodeInterpreterOutput = Annotated[Union[CodeInterpreterLogs, CodeInterpreterOutputImage], Discriminator("type")]
"""The next piece of an output."""


class CodeInterpreter(BaseModel):
    """The next piece of the code or of its outputs."""

    input: Optional[str] = None
    """The next piece of the code."""

    outputs: Optional[List[CodeInterpreterOutput]] = None


class CodeInterpreterToolCallDelta(BaseModel):
    """The next piece of a call of the code interpreter."""

    index: int
    """Which call of the step this continues, from 0."""

    type: Literal["code_interpreter"]
    id: Optional[str] = None
    code_interpreter: Optional[CodeInterpreter] = None
