from typing import Literal

from ..._model.base import BaseModel

__all__ = ["StringCheckGrader"]


class StringCheckGrader(BaseModel):
    """Compares two texts and gives 1 or 0."""

    input: str
    """The text to judge, such as `{{sample.output_text}}`."""

    name: str

    operation: Literal["eq", "ne", "like", "ilike"]
    """`eq`: equal; `ne`: not; `like`: `input` contains `reference`; `ilike`: the same in upper or lower case."""

    reference: str
    """The text to compare it with, such as `{{item.answer}}`."""

    type: Literal["string_check"]
