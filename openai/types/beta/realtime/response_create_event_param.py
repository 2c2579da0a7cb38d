from __future__ import annotations

from typing import Iterable, List, Optional, Union

from typing_extensions import Literal, Required, TypedDict

from ...shared_params.metadata import Metadata
from .conversation_item_with_reference_param import ConversationItemWithReferenceParam

__all__ = ["ResponseCreateEventParam", "ResponseTool", "Response"]


class ResponseTool(TypedDict, total=False):
    """A function of your program that the model may call."""

    description: str
    """When and how to call it, for the model."""

    name: str

    parameters: object
    """JSON schema of the arguments."""

    type: Literal["function"]


class Response(TypedDict, total=False):
    """What a response is to be like; what is left out is as the session has it."""

    conversation: Union[str, Literal["auto", "none"]]
    """`auto`, the default, adds the answer to the conversation; `none` leaves the conversation as it is."""

    input: Iterable[ConversationItemWithReferenceParam]
    """What the model reads in place of the conversation."""

    instructions: str
    """A system message for this response only."""

    max_response_output_tokens: Union[int, Literal["inf"]]
    """From 1 to 4096, or `inf`."""

    metadata: Optional[Metadata]

    modalities: List[Literal["text", "audio"]]
    """Text only, or speech with text."""

    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]

    temperature: float
    """From 0.6 to 1.2; 0.8 unless given, and best for speech."""

    tool_choice: str
    """`auto`, `none`, `required`, or the name of a function."""

    tools: Iterable[ResponseTool]
    voice: Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]]


class ResponseCreateEventParam(TypedDict, total=False):
    """Asks for a response; the API makes one itself where it detects turns."""

    type: Required[Literal["response.create"]]

    event_id: str
    """Of your choice; an error that it causes names it."""

    response: Response
