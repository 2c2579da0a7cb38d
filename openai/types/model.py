from typing import Literal

from .._model.base import BaseModel

__all__ = ["Model"]


class Model(BaseModel):
    """A model that the API offers."""

    id: str

    created: int
    """Unix time in seconds."""

    object: Literal["model"]

    owned_by: str
    """Organization that the model belongs to."""
