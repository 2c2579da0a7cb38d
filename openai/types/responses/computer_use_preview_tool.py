from typing import Literal

from ..._model.base import BaseModel

__all__ = ["ComputerUsePreviewTool"]


class ComputerUsePreviewTool(BaseModel):
    """The older form of `ComputerTool`, for the model `computer-use-preview`."""

    display_height: int
    """In pixels."""

    display_width: int
    """In pixels."""

    environment: Literal["windows", "mac", "linux", "ubuntu", "browser"]
    type: Literal["computer_use_preview"]
