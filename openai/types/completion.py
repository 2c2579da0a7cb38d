from typing import List, Literal, Optional

from .._model.base import BaseModel
from .completion_choice import CompletionChoice
from .completion_usage import CompletionUsage

__all__ = ["Completion"]


class Completion(BaseModel):
    """The model's whole answer to a completion request; when streaming, one piece of it."""

    id: str
    choices: List[CompletionChoice]

    created: int
    """Unix time in seconds."""

    model: str
    object: Literal["text_completion"]

    system_fingerprint: Optional[str] = None
    """Changes when the set-up behind the model changes, so that equal seeds may give other texts."""

    usage: Optional[CompletionUsage] = None
