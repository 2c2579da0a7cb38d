from __future__ import annotations

from typing_extensions import Required, TypedDict

from .chat_session_chatkit_configuration_param import ChatSessionChatKitConfigurationParam
from .chat_session_expires_after_param import ChatSessionExpiresAfterParam
from .chat_session_rate_limits_param import ChatSessionRateLimitsParam
from .chat_session_workflow_param import ChatSessionWorkflowParam

__all__ = ["SessionCreateParams"]


class SessionCreateParams(TypedDict, total=False):
    """Arguments of `beta.chatkit.sessions.create`."""

    user: Required[str]
    """Any name for your end user; the session sees what belongs to it."""

    workflow: Required[ChatSessionWorkflowParam]
    chatkit_configuration: ChatSessionChatKitConfigurationParam

    expires_after: ChatSessionExpiresAfterParam
    """10 minutes unless given."""

    rate_limits: ChatSessionRateLimitsParam
    """10 requests a minute unless given."""
