from typing import Literal

from ..._model.base import BaseModel

__all__ = ["BetaResponseLocalEnvironment"]


class BetaResponseLocalEnvironment(BaseModel):
    """The commands ran on your own machine."""

    type: Literal["local"]
