from __future__ import annotations

from typing_extensions import Literal, Required, TypedDict

__all__ = ["ChatCompletionContentPartRefusalParam"]


class ChatCompletionContentPartRefusalParam(TypedDict, total=False):
    """An earlier refusal of the model."""

    refusal: Required[str]
    type: Required[Literal["refusal"]]
