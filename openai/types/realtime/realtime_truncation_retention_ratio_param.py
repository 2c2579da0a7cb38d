from __future__ import annotations

from typing_extensions import Literal, Required, TypedDict

__all__ = ["RealtimeTruncationRetentionRatioParam", "TokenLimits"]


class TokenLimits(TypedDict, total=False):
    """Limits below those of the model."""

    post_instructions: int
    """The most tokens that may follow the instructions and the tools."""


class RealtimeTruncationRetentionRatioParam(TypedDict, total=False):
    """Drops more items than needed, so that it happens less often and the prompt cache serves longer."""

    retention_ratio: Required[float]
    """The share of the tokens to keep, 0 to 1."""

    type: Required[Literal["retention_ratio"]]
    token_limits: TokenLimits
