from typing import Literal, Optional

from ....._model.base import BaseModel

__all__ = ["FunctionToolCallDelta", "Function"]


class Function(BaseModel):
    """The next piece of a call."""

    arguments: Optional[str] = None
    """The next piece of the JSON."""

    name: Optional[str] = None

    output: Optional[str] = None
    """Absent until it has been submitted."""


class FunctionToolCallDelta(BaseModel):
    """The next piece of a call of a function of yours."""

    index: int
    """Which call of the step this continues, from 0."""

    type: Literal["function"]
    id: Optional[str] = None
    function: Optional[Function] = None
