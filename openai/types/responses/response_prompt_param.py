from __future__ import annotations

from typing import Dict, Optional, Union

from typing_extensions import Required, TypeAlias, TypedDict

from .response_input_file_param import ResponseInputFileParam
from .response_input_image_param import ResponseInputImageParam
from .response_input_text_param import ResponseInputTextParam

__all__ = ["ResponsePromptParam", "Variables"]

Variables: TypeAlias = Union[str, ResponseInputTextParam, ResponseInputImageParam, ResponseInputFileParam]
"""A value for a variable of a prompt: text, image or file."""


class ResponsePromptParam(TypedDict, total=False):
    """A prompt kept with the API."""

    id: Required[str]
    variables: Optional[Dict[str, Variables]]

    version: Optional[str]
    """The current one unless given."""
