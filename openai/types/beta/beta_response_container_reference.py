from typing import Literal

from ..._model.base import BaseModel

__all__ = ["BetaResponseContainerReference"]


class BetaResponseContainerReference(BaseModel):
    """The container that the commands ran in."""

    container_id: str
    type: Literal["container_reference"]
