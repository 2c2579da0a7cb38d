from __future__ import annotations

from typing import List, Optional, Union

from typing_extensions import Literal, Required, TypedDict

from ..responses.response_prompt_param import ResponsePromptParam
from .realtime_audio_config_param import RealtimeAudioConfigParam
from .realtime_reasoning_param import RealtimeReasoningParam
from .realtime_tool_choice_config_param import RealtimeToolChoiceConfigParam
from .realtime_tools_config_param import RealtimeToolsConfigParam
from .realtime_tracing_config_param import RealtimeTracingConfigParam
from .realtime_truncation_param import RealtimeTruncationParam

__all__ = ["RealtimeSessionCreateRequestParam"]


class RealtimeSessionCreateRequestParam(TypedDict, total=False):
    """A session in which the model converses."""

    type: Required[Literal["realtime"]]
    audio: RealtimeAudioConfigParam

    include: List[Literal["item.input_audio_transcription.logprobs"]]
    """`item.input_audio_transcription.logprobs`: how probable the tokens of transcripts were."""

    instructions: str
    """A system message for the whole session."""

    max_output_tokens: Union[int, Literal["inf"]]
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
    ]

    output_modalities: List[Literal["text", "audio"]]
    """Either speech with a transcript, the default, or text; not both."""

    parallel_tool_calls: bool
    """Whether the model may make several calls at once; for models that reason."""

    prompt: Optional[ResponsePromptParam]
    reasoning: RealtimeReasoningParam
    tool_choice: RealtimeToolChoiceConfigParam
    tools: RealtimeToolsConfigParam

    tracing: Optional[RealtimeTracingConfigParam]
    """Cannot be changed once it is on."""

    truncation: RealtimeTruncationParam
    """What to do when the conversation grows too long for the model."""
