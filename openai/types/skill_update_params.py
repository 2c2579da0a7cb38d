from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["SkillUpdateParams"]


class SkillUpdateParams(TypedDict, total=False):
    """Arguments of `skills.update`."""

    default_version: Required[str]
    """The version that is used from now on where none is named."""
