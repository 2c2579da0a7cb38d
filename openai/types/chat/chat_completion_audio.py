from ..._model.base import BaseModel

__all__ = ["ChatCompletionAudio"]


class ChatCompletionAudio(BaseModel):
    """The answer as speech."""

    id: str
    """Later requests of the conversation can refer to the speech by it."""

    data: str
    """Base64, in the format that the request asked for."""

    expires_at: int
    """Unix time in seconds, after which later requests can no longer refer to the speech."""

    transcript: str
