from ...._model.base import BaseModel
from .chat_session_automatic_thread_titling import ChatSessionAutomaticThreadTitling
from .chat_session_file_upload import ChatSessionFileUpload
from .chat_session_history import ChatSessionHistory

__all__ = ["ChatSessionChatKitConfiguration"]


class ChatSessionChatKitConfiguration(BaseModel):
    """What your end users can do in a session."""

    automatic_thread_titling: ChatSessionAutomaticThreadTitling
    file_upload: ChatSessionFileUpload
    history: ChatSessionHistory
