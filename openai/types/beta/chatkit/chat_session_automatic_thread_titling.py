from ...._model.base import BaseModel

__all__ = ["ChatSessionAutomaticThreadTitling"]


class ChatSessionAutomaticThreadTitling(BaseModel):
    """Whether threads get a title by themselves."""

    enabled: bool
