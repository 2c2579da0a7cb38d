from typing import Literal

__all__ = ["ModerationModel"]

ModerationModel = Literal[
    "omni-moderation-latest", "omni-moderation-2024-09-26", "text-moderation-latest", "text-moderation-stable"
]
"""Names of models that judge content."""
