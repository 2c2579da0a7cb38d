from __future__ import annotations

from typing import Optional

from typing_extensions import Literal, TypedDict

from .response_format_text_config_param import ResponseFormatTextConfigParam

__all__ = ["ResponseTextConfigParam"]


class ResponseTextConfigParam(TypedDict, total=False):
    """Form and length of the answer's text."""

    format: ResponseFormatTextConfigParam

    verbosity: Optional[Literal["low", "medium", "high"]]
    """How much the model writes."""
