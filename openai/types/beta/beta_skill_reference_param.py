from __future__ import annotations

from typing_extensions import Literal, Required, TypedDict

__all__ = ["BetaSkillReferenceParam"]


class BetaSkillReferenceParam(TypedDict, total=False):
    """An uploaded skill."""

    skill_id: Required[str]
    type: Required[Literal["skill_reference"]]

    version: str
    """A number from 1, or `latest`; the skill's default version unless given."""
