from typing import Literal

from ..._model.base import BaseModel

__all__ = ["BetaContainerReference"]


class BetaContainerReference(BaseModel):
    """A container that exists already."""

    container_id: str
    type: Literal["container_reference"]
