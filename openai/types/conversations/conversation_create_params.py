from __future__ import annotations

from typing import Iterable, Optional

from typing_extensions import TypedDict

from ..responses.response_input_item_param import ResponseInputItemParam
from ..shared_params.metadata import Metadata

__all__ = ["ConversationCreateParams"]


class ConversationCreateParams(TypedDict, total=False):
    """Arguments of `conversations.create`."""

    items: Optional[Iterable[ResponseInputItemParam]]
    """At most 20; more can be added later."""

    metadata: Optional[Metadata]
    """Up to 16 pairs of your own."""
