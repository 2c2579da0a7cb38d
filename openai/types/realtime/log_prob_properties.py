from typing import List

from ..._model.base import BaseModel

__all__ = ["LogProbProperties"]


class LogProbProperties(BaseModel):
    """How probable a token of a transcript was."""

    token: str

    bytes: List[int]
    """The token in UTF-8; a character may be spread over several tokens."""

    logprob: float
    """Natural logarithm of its probability."""
