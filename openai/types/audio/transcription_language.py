from ..._model.base import BaseModel

__all__ = ["TranscriptionLanguage"]


class TranscriptionLanguage(BaseModel):
    """A language that was heard in the audio."""

    code: str
