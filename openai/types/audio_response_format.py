from typing import Literal

__all__ = ["AudioResponseFormat"]

AudioResponseFormat = Literal["json", "text", "srt", "verbose_json", "vtt", "diarized_json"]
"""Formats of a transcription; `srt` and `vtt` are subtitles, `diarized_json` tells speakers apart."""
