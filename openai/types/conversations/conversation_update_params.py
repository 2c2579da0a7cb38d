from __future__ import annotations

from typing import Optional

from typing_extensions import Required, TypedDict

from ..shared_params.metadata import Metadata

__all__ = ["ConversationUpdateParams"]


class ConversationUpdateParams(TypedDict, total=False):
    """Arguments of `conversations.update`."""

    metadata: Required[Optional[Metadata]]
    """Up to 16 pairs of your own, in place of those there were."""
