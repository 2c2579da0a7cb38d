from __future__ import annotations

from typing import Iterable, Union

from typing_extensions import Required, TypedDict

from .._types import SequenceNotStr
from .moderation_model import ModerationModel
from .moderation_multi_modal_input_param import ModerationMultiModalInputParam

__all__ = ["ModerationCreateParams"]


class ModerationCreateParams(TypedDict, total=False):
    """Arguments of `moderations.create`."""

    input: Required[Union[str, SequenceNotStr[str], Iterable[ModerationMultiModalInputParam]]]
    """A text, several texts, or texts and images mixed."""

    model: Union[str, ModerationModel]
    """`omni-moderation-latest` unless given."""
