from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["ChatSessionChatKitConfigurationParam", "AutomaticThreadTitling", "FileUpload", "History"]


class AutomaticThreadTitling(TypedDict, total=False):
    """Whether threads get a title by themselves."""

    enabled: bool
    """True unless given."""


class FileUpload(TypedDict, total=False):
    """Whether your end users can upload files, and how many."""

    enabled: bool
    """False unless given."""

    max_file_size: int
    """Megabytes a file, 1 to 512; 512 unless given."""

    max_files: int
    """Files a session; 10 unless given."""


class History(TypedDict, total=False):
    """Whether your end users see earlier threads."""

    enabled: bool
    """True unless given."""

    recent_threads: int
    """How many of the latest threads they see; all unless given."""


class ChatSessionChatKitConfigurationParam(TypedDict, total=False):
    """What your end users can do in a session."""

    automatic_thread_titling: AutomaticThreadTitling
    file_upload: FileUpload
    history: History
