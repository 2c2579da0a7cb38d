from typing import Literal

from ...._model.base import BaseModel
from ..chatkit_workflow import ChatKitWorkflow
from .chat_session_chatkit_configuration import ChatSessionChatKitConfiguration
from .chat_session_rate_limits import ChatSessionRateLimits
from .chat_session_status import ChatSessionStatus

__all__ = ["ChatSession"]


class ChatSession(BaseModel):
    """A session of ChatKit, with all its settings."""

    id: str
    chatkit_configuration: ChatSessionChatKitConfiguration

    client_secret: str
    """Lets the browser of your end user in, until the session expires."""

    expires_at: int
    """Unix time in seconds."""

    max_requests_per_1_minute: int
    """The same number as in `rate_limits`."""

    object: Literal["chatkit.session"]
    rate_limits: ChatSessionRateLimits
    status: ChatSessionStatus

    user: str
    """The end user, as your request named them."""

    workflow: ChatKitWorkflow
