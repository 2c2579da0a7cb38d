from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["ResponseComputerToolCallOutputScreenshot"]


class ResponseComputerToolCallOutputScreenshot(BaseModel):
    """A picture of the screen, uploaded or at an address."""

    type: Literal["computer_screenshot"]
    file_id: Optional[str] = None

    image_url: Optional[str] = None
    """Address of the picture, or the picture itself as a `data:` URL in base64."""
