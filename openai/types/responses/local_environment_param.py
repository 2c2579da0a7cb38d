from __future__ import annotations

from typing import Iterable

from typing_extensions import Literal, Required, TypedDict

from .local_skill_param import LocalSkillParam

__all__ = ["LocalEnvironmentParam"]


class LocalEnvironmentParam(TypedDict, total=False):
    """Commands run on your own machine, by your program."""

    type: Required[Literal["local"]]
    skills: Iterable[LocalSkillParam]
