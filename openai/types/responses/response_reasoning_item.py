from typing import List, Literal, Optional

from ..._model.base import BaseModel

__all__ = ["ResponseReasoningItem", "Summary", "Content"]


class Summary(BaseModel):
    """A part of the account of the thoughts."""

    text: str
    type: Literal["summary_text"]


class Content(BaseModel):
    """A part of the thoughts."""

    text: str
    type: Literal["reasoning_text"]


class ResponseReasoningItem(BaseModel):
    """What the model thought. Send it back where you keep the conversation yourself."""

    id: str

    summary: List[Summary]
    """An account of the thoughts, if the request asks for one."""

    type: Literal["reasoning"]

    content: Optional[List[Content]] = None
    """The thoughts themselves, for models that show them."""

    encrypted_content: Optional[str] = None
    """The thoughts, readable for the API only; complete once the item is done."""

    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None
