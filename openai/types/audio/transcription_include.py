from typing import Literal

__all__ = ["TranscriptionInclude"]

TranscriptionInclude = Literal["logprobs"]
"""What a transcription returns besides the text, if asked."""
