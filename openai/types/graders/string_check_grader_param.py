from __future__ import annotations

from typing_extensions import Literal, Required, TypedDict

__all__ = ["StringCheckGraderParam"]


class StringCheckGraderParam(TypedDict, total=False):
    """Compares two texts and gives 1 or 0."""

    input: Required[str]
    """The text to judge, such as `{{sample.output_text}}`."""

    name: Required[str]

    operation: Required[Literal["eq", "ne", "like", "ilike"]]
    """`eq`: equal; `ne`: not; `like`: `input` contains `reference`; `ilike`: the same in upper or lower case."""

    reference: Required[str]
    """The text to compare it with, such as `{{item.answer}}`."""

    type: Required[Literal["string_check"]]
