from __future__ import annotations

from typing_extensions import Literal, Required, TypedDict

__all__ = ["InlineSkillSourceParam"]


class InlineSkillSourceParam(TypedDict, total=False):
    """The files of a skill."""

    data: Required[str]
    """A zip archive in base64."""

    media_type: Required[Literal["application/zip"]]
    type: Required[Literal["base64"]]
