from typing import Literal

from .._model.base import BaseModel

__all__ = ["OtherFileChunkingStrategyObject"]


class OtherFileChunkingStrategyObject(BaseModel):
    """A way of cutting that is not known, as of files indexed before the API let it be chosen."""

    type: Literal["other"]
