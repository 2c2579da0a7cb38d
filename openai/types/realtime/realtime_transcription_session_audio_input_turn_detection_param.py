from __future__ import annotations

from typing import Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = ["RealtimeTranscriptionSessionAudioInputTurnDetectionParam", "ServerVad", "SemanticVad"]


class ServerVad(TypedDict, total=False):
    """Turns end with silence."""

    type: Required[Literal["server_vad"]]

    create_response: bool
    """Have the model answer when a turn ends."""

    idle_timeout_ms: Optional[int]
    """Have the model go on by itself after this long a silence, in milliseconds."""

    interrupt_response: bool
    """Break off the model's answer when the user begins to speak."""

    prefix_padding_ms: int
    """How much sound before the speech to keep, in milliseconds; 300 unless given."""

    silence_duration_ms: int
    """How long a silence ends a turn, in milliseconds; 500 unless given."""

    threshold: float
    """From 0 to 1, 0.5 unless given; more takes louder speech, which is good where there is noise."""


class SemanticVad(TypedDict, total=False):
    """Turns end where a model finds that the user has said everything."""

    type: Required[Literal["semantic_vad"]]

    create_response: bool
    """Have the model answer when a turn ends."""

    eagerness: Literal["low", "medium", "high", "auto"]
    """How soon to take a turn as ended: after at most 8 (`low`), 4 (`medium`, `auto`) or 2 seconds (`high`)."""

    interrupt_response: bool
    """Break off the model's answer when the user begins to speak."""


RealtimeTranscriptionSessionAudioInputTurnDetectionParam: TypeAlias = Union[ServerVad, SemanticVad]
"""How the API finds out when someone begins and stops speaking."""
