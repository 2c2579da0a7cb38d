from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["RealtimeTruncationRetentionRatio", "TokenLimits"]


class TokenLimits(BaseModel):
    """Limits below those of the model."""

    post_instructions: Optional[int] = None
    """The most tokens that may follow the instructions and the tools."""


class RealtimeTruncationRetentionRatio(BaseModel):
    """Drops more items than needed, so that it happens less often and the prompt cache serves longer."""

    retention_ratio: float
    """The share of the tokens to keep, 0 to 1."""

    type: Literal["retention_ratio"]
    token_limits: Optional[TokenLimits] = None
