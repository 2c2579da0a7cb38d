from typing import Literal

from ...._model.base import BaseModel

__all__ = ["RequiredActionFunctionToolCall", "Function"]


class Function(BaseModel):
    """The function to call."""

    arguments: str
    """JSON, which the model may have got wrong."""

    name: str


class RequiredActionFunctionToolCall(BaseModel):
    """A call that the run waits for."""

    id: str
    """`runs.submit_tool_outputs` names the call by it."""

    function: Function
    type: Literal["function"]
