from typing import Literal

from ..._model.base import BaseModel

__all__ = ["ResponseLocalEnvironment"]


class ResponseLocalEnvironment(BaseModel):
    """The commands ran on your own machine."""

    type: Literal["local"]
