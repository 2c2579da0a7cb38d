from typing import Optional

from .._model.base import BaseModel

__all__ = ["Image"]


class Image(BaseModel):
    """A generated image: its bytes or its address."""

    b64_json: Optional[str] = None
    """The image in base64."""

    revised_prompt: Optional[str] = None
    """The prompt as `dall-e-3` rewrote it."""

    url: Optional[str] = None
    """Valid for 60 minutes; from `dall-e-2` and `dall-e-3` only."""
