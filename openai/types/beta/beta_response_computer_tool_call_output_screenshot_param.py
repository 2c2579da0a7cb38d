from __future__ import annotations

from typing_extensions import Literal, Required, TypedDict

__all__ = ["BetaResponseComputerToolCallOutputScreenshotParam"]


class BetaResponseComputerToolCallOutputScreenshotParam(TypedDict, total=False):
    """A picture of the screen, uploaded or at an address."""

    type: Required[Literal["computer_screenshot"]]
    file_id: str

    image_url: str
    """Address of the picture, or the picture itself as a `data:` URL in base64."""
