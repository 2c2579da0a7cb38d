from typing import Literal, Union

from .realtime_truncation_retention_ratio import RealtimeTruncationRetentionRatio

__all__ = ["RealtimeTruncation"]

RealtimeTruncation = Union[Literal["auto", "disabled"], RealtimeTruncationRetentionRatio]
"""What happens when a conversation grows too long: `auto` drops the oldest items, `disabled` makes it an error."""
