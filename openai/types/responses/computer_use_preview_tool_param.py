from __future__ import annotations

from typing_extensions import Literal, Required, TypedDict

__all__ = ["ComputerUsePreviewToolParam"]


class ComputerUsePreviewToolParam(TypedDict, total=False):
    """The older form of `ComputerTool`, for the model `computer-use-preview`."""

    display_height: Required[int]
    """In pixels."""

    display_width: Required[int]
    """In pixels."""

    environment: Required[Literal["windows", "mac", "linux", "ubuntu", "browser"]]
    type: Required[Literal["computer_use_preview"]]
