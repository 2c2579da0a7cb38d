from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["SafetyIdentifierBlockedWebhookEvent", "Data"]


class Data(BaseModel):
    """Who was blocked, and why."""

    safety_category: str
    """Kind of misuse."""

    safety_identifier: str
    """The end user, as your requests named them."""

    model: Optional[str] = None
    project_id: Optional[str] = None
    request_id: Optional[str] = None


class SafetyIdentifierBlockedWebhookEvent(BaseModel):
    """One of your end users was blocked."""

    id: str
    """ID of the event itself."""

    created_at: int
    """Unix time in seconds."""

    data: Data
    type: Literal["safety_identifier.blocked"]
    object: Optional[Literal["event"]] = None
