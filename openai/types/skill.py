from typing import Literal

from .._model.base import BaseModel

__all__ = ["Skill"]


class Skill(BaseModel):
    """Instructions and files that teach a model a task. They are kept in numbered versions."""

    id: str

    created_at: int
    """Unix time in seconds."""

    default_version: str
    """The version that is used where none is named."""

    description: str
    latest_version: str
    name: str
    object: Literal["skill"]
