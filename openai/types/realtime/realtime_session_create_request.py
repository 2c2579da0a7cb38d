from typing import List, Literal, Optional, Union

from ..._model.base import BaseModel
from ..responses.response_prompt import ResponsePrompt
from .realtime_audio_config import RealtimeAudioConfig
from .realtime_reasoning import RealtimeReasoning
from .realtime_tool_choice_config import RealtimeToolChoiceConfig
from .realtime_tools_config import RealtimeToolsConfig
from .realtime_tracing_config import RealtimeTracingConfig
from .realtime_truncation import RealtimeTruncation

__all__ = ["RealtimeSessionCreateRequest"]


class RealtimeSessionCreateRequest(BaseModel):
    """A session in which the model converses."""

    type: Literal["realtime"]
    audio: Optional[RealtimeAudioConfig] = None

    include: Optional[List[Literal["item.input_audio_transcription.logprobs"]]] = None
    """`item.input_audio_transcription.logprobs`: how probable the tokens of transcripts were."""

    instructions: Optional[str] = None
    """A system message for the whole session."""

    max_output_tokens: Union[int, Literal["inf"], None] = None
    """For each response: 1 to 4096, or `inf`, the default."""

    model: Union[
        str,
        Literal[
            "gpt-realtime",
            "gpt-realtime-1.5",
            "gpt-realtime-2",
            "gpt-realtime-2.1",
            "gpt-realtime-2.1-mini",
            "gpt-realtime-2025-08-28",
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-realtime-preview-2025-06-03",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
            "gpt-realtime-mini",
            "gpt-realtime-mini-2025-10-06",
            "gpt-realtime-mini-2025-12-15",
            "gpt-audio-1.5",
            "gpt-audio-mini",
            "gpt-audio-mini-2025-10-06",
            "gpt-audio-mini-2025-12-15",
        ],
        None,
    ] = None

    output_modalities: Optional[List[Literal["text", "audio"]]] = None
    """Either speech with a transcript, the default, or text; not both."""

    parallel_tool_calls: Optional[bool] = None
    """Whether the model may make several calls at once; for models that reason."""

    prompt: Optional[ResponsePrompt] = None
    reasoning: Optional[RealtimeReasoning] = None
    tool_choice: Optional[RealtimeToolChoiceConfig] = None
    tools: Optional[RealtimeToolsConfig] = None

    tracing: Optional[RealtimeTracingConfig] = None
    """Cannot be changed once it is on."""

    truncation: Optional[RealtimeTruncation] = None
    """What to do when the conversation grows too long for the model."""
