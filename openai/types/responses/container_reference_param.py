from __future__ import annotations

from typing_extensions import Literal, Required, TypedDict

__all__ = ["ContainerReferenceParam"]


class ContainerReferenceParam(TypedDict, total=False):
    """A container that exists already."""

    container_id: Required[str]
    type: Required[Literal["container_reference"]]
