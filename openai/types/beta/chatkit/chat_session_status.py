from typing import Literal

__all__ = ["ChatSessionStatus"]

ChatSessionStatus = Literal["active", "expired", "cancelled"]
"""Whether a session can still be used."""
