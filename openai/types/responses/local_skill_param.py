from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["LocalSkillParam"]


class LocalSkillParam(TypedDict, total=False):
    """A skill in a directory of your own machine."""

    description: Required[str]
    name: Required[str]
    path: Required[str]
