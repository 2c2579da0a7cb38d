from __future__ import annotations

from typing import List

from typing_extensions import Annotated, Literal, TypedDict

from ...._model.base import Alias
from ..beta_response_includable import BetaResponseIncludable

__all__ = ["InputItemListParams"]


class InputItemListParams(TypedDict, total=False):
    """Arguments of `beta.responses.input_items.list`."""

    after: str
    """ID of the last item of the page before."""

    include: List[BetaResponseIncludable]
    """What else to put into the items."""

    limit: int
    """Items per page, 1 to 100; 20 unless given."""

    order: Literal["asc", "desc"]
    """Newest first unless given."""

    betas: Annotated[List[Literal["responses_multi_agent=v1"]], Alias("openai-beta")]
    """Beta features to switch on."""
