from typing import Dict, List, Literal

from ..._model.base import BaseModel

__all__ = ["ToolChoiceAllowed"]


class ToolChoiceAllowed(BaseModel):
    """Lets the model choose among some of the tools only."""

    mode: Literal["auto", "required"]
    """`auto` lets the model answer without a call, `required` does not."""

    tools: List[Dict[str, object]]
    """Each names a tool, as in `{"type": "function", "name": "get_weather"}`."""

    type: Literal["allowed_tools"]
