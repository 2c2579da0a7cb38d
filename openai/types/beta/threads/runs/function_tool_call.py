from typing import Literal, Optional

from ....._model.base import BaseModel

__all__ = ["FunctionToolCall", "Function"]


class Function(BaseModel):
    """The function, its arguments and its output."""

    arguments: str
    """JSON, which the model may have got wrong."""

    name: str

    output: Optional[str] = None
    """Absent until it has been submitted."""


class FunctionToolCall(BaseModel):
    """A call of a function of yours."""

    id: str
    function: Function
    type: Literal["function"]
