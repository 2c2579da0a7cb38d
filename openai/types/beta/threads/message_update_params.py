from __future__ import annotations

from typing import Optional

from typing_extensions import Required, TypedDict

from ...shared_params.metadata import Metadata

__all__ = ["MessageUpdateParams"]


class MessageUpdateParams(TypedDict, total=False):
    """Arguments of `beta.threads.messages.update`."""

    thread_id: Required[str]

    metadata: Optional[Metadata]
    """Up to 16 pairs of your own."""
