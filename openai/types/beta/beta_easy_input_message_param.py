from __future__ import annotations

from typing import Optional, Union

from typing_extensions import Literal, Required, TypedDict

from .beta_response_input_message_content_list_param import BetaResponseInputMessageContentListParam

__all__ = ["BetaEasyInputMessageParam"]


class BetaEasyInputMessageParam(TypedDict, total=False):
    """A message of any role, in the shortest form."""

    content: Required[Union[str, BetaResponseInputMessageContentListParam]]
    role: Required[Literal["user", "assistant", "system", "developer"]]

    phase: Optional[Literal["commentary", "final_answer"]]
    """For the assistant: remarks on the way, or the final answer. Send it back as it came."""

    type: Literal["message"]
