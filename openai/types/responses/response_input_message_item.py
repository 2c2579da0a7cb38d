from typing import Literal, Optional

from ..._model.base import BaseModel
from .response_input_message_content_list import ResponseInputMessageContentList

__all__ = ["ResponseInputMessageItem"]


class ResponseInputMessageItem(BaseModel):
    """A message to the model, as the API keeps it."""

    id: str
    content: ResponseInputMessageContentList
    role: Literal["user", "system", "developer"]
    type: Literal["message"]
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None
