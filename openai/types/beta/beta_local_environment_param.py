from __future__ import annotations

from typing import Iterable

from typing_extensions import Literal, Required, TypedDict

from .beta_local_skill_param import BetaLocalSkillParam

__all__ = ["BetaLocalEnvironmentParam"]


class BetaLocalEnvironmentParam(TypedDict, total=False):
    """Commands run on your own machine, by your program."""

    type: Required[Literal["local"]]
    skills: Iterable[BetaLocalSkillParam]
