from typing import Literal, Optional, Union

from ..._model.base import BaseModel
from .beta_response_input_message_content_list import BetaResponseInputMessageContentList

__all__ = ["BetaEasyInputMessage"]


class BetaEasyInputMessage(BaseModel):
    """A message of any role, in the shortest form."""

    content: Union[str, BetaResponseInputMessageContentList]
    role: Literal["user", "assistant", "system", "developer"]

    phase: Optional[Literal["commentary", "final_answer"]] = None
    """For the assistant: remarks on the way, or the final answer. Send it back as it came."""

    type: Optional[Literal["message"]] = None
