from typing import Literal

from ..._model.base import BaseModel

__all__ = ["ResponseFormatTextPython"]


class ResponseFormatTextPython(BaseModel):
    """Python code."""

    type: Literal["python"]
