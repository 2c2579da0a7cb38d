from typing import Literal

from ..._model.base import BaseModel

__all__ = ["BetaInlineSkillSource"]


class BetaInlineSkillSource(BaseModel):
    """The files of a skill."""

    data: str
    """A zip archive in base64."""

    media_type: Literal["application/zip"]
    type: Literal["base64"]
