from __future__ import annotations

from typing_extensions import Literal, Required, TypedDict

__all__ = ["BetaResponseOutputRefusalParam"]


class BetaResponseOutputRefusalParam(TypedDict, total=False):
    """The model's refusal to answer."""

    refusal: Required[str]
    type: Required[Literal["refusal"]]
