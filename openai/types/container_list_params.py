from __future__ import annotations

from typing_extensions import Literal, TypedDict

__all__ = ["ContainerListParams"]


class ContainerListParams(TypedDict, total=False):
    """Arguments of `containers.list`."""

    after: str
    """ID of the last container of the page before."""

    limit: int
    """Containers per page, 1 to 100; 20 unless given."""

    name: str
    """Only containers of this name."""

    order: Literal["asc", "desc"]
    """By creation time; newest first unless given."""
