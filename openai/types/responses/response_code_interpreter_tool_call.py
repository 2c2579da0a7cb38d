from typing import Annotated, List, Literal, Optional, Union

from ..._model.base import BaseModel, Discriminator

__all__ = ["ResponseCodeInterpreterToolCall", "OutputLogs", "OutputImage", "Output"]


class OutputLogs(BaseModel):
    """What the code printed."""

    logs: str
    type: Literal["logs"]


class OutputImage(BaseModel):
    """An image that the code made."""

    type: Literal["image"]
    url: str


Output = Annotated[Union[OutputLogs, OutputImage], Discriminator("type")]
"""What came of the code: text or image."""


class ResponseCodeInterpreterToolCall(BaseModel):
    """The model ran Python code."""

    id: str
    code: Optional[str] = None
    container_id: str

    outputs: Optional[List[Output]] = None
    """Only if the request includes `code_interpreter_call.outputs`."""

    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    type: Literal["code_interpreter_call"]
