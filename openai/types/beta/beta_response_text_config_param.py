from __future__ import annotations

from typing import Optional

from typing_extensions import Literal, TypedDict

from .beta_response_format_text_config_param import BetaResponseFormatTextConfigParam

__all__ = ["BetaResponseTextConfigParam"]


class BetaResponseTextConfigParam(TypedDict, total=False):
    """Form and length of the answer's text."""

    format: BetaResponseFormatTextConfigParam

    verbosity: Optional[Literal["low", "medium", "high"]]
    """How much the model writes."""
