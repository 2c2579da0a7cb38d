from typing import Union

from .transcription import Transcription
from .transcription_diarized import TranscriptionDiarized
from .transcription_verbose import TranscriptionVerbose

__all__ = ["TranscriptionCreateResponse"]

TranscriptionCreateResponse = Union[Transcription, TranscriptionDiarized, TranscriptionVerbose]
"""What a transcription returns; which one depends on `response_format`."""
