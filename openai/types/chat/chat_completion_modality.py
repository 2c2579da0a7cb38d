from typing import Literal

__all__ = ["ChatCompletionModality"]

ChatCompletionModality = Literal["text", "audio"]
"""What an answer can consist of."""
