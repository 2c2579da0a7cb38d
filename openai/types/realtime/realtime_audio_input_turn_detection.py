from typing import Annotated, Literal, Optional, Union

from ..._model.base import BaseModel, Discriminator

__all__ = ["RealtimeAudioInputTurnDetection", "ServerVad", "SemanticVad"]


class ServerVad(BaseModel):
    """Turns end with silence."""

    type: Literal["server_vad"]

    create_response: Optional[bool] = None
    """Have the model answer when a turn ends."""

    idle_timeout_ms: Optional[int] = None
    """Have the model go on by itself after this long a silence, in milliseconds."""

    interrupt_response: Optional[bool] = None
    """Break off the model's answer when the user begins to speak."""

    prefix_padding_ms: Optional[int] = None
    """How much sound before the speech to keep, in milliseconds; 300 unless given."""

    silence_duration_ms: Optional[int] = None
    """How long a silence ends a turn, in milliseconds; 500 unless given."""

    threshold: Optional[float] = None
    """From 0 to 1, 0.5 unless given; more takes louder speech, which is good where there is noise."""


class SemanticVad(BaseModel):
    """Turns end where a model finds that the user has said everything."""

    type: Literal["semantic_vad"]

    create_response: Optional[bool] = None
    """Have the model answer when a turn ends."""

    eagerness: Optional[Literal["low", "medium", "high", "auto"]] = None
    """How soon to take a turn as ended: after at most 8 (`low`), 4 (`medium`, `auto`) or 2 seconds (`high`)."""

    interrupt_response: Optional[bool] = None
    """Break off the model's answer when the user begins to speak."""


RealtimeAudioInputTurnDetection = Annotated[Union[ServerVad, SemanticVad, None], Discriminator("type")]
"""How the API finds out when the user begins and stops speaking."""
