from __future__ import annotations

from typing_extensions import Literal, Required, TypedDict

from .beta_inline_skill_source_param import BetaInlineSkillSourceParam

__all__ = ["BetaInlineSkillParam"]


class BetaInlineSkillParam(TypedDict, total=False):
    """A skill given in the request itself."""

    description: Required[str]
    name: Required[str]
    source: Required[BetaInlineSkillSourceParam]
    type: Required[Literal["inline"]]
