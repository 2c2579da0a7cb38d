from __future__ import annotations

from typing import Dict, Optional, Union

from typing_extensions import Required, TypeAlias, TypedDict

from .beta_response_input_file_param import BetaResponseInputFileParam
from .beta_response_input_image_param import BetaResponseInputImageParam
from .beta_response_input_text_param import BetaResponseInputTextParam

__all__ = ["BetaResponsePromptParam", "Variables"]

Variables: TypeAlias = Union[str, BetaResponseInputTextParam, BetaResponseInputImageParam, BetaResponseInputFileParam]
"""A value for a variable of a prompt: text, image or file."""


class BetaResponsePromptParam(TypedDict, total=False):
    """A prompt kept with the API."""

    id: Required[str]
    variables: Optional[Dict[str, Variables]]

    version: Optional[str]
    """The current one unless given."""
