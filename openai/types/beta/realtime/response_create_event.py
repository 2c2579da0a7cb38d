from typing import List, Literal, Optional, Union

from ...._model.base import BaseModel
from ...shared.metadata import Metadata
from .conversation_item_with_reference import ConversationItemWithReference

__all__ = ["ResponseCreateEvent", "ResponseTool", "Response"]


class ResponseTool(BaseModel):
    """A function of your program that the model may call."""

    description: Optional[str] = None
    """When and how to call it, for the model."""

    name: Optional[str] = None

    parameters: Optional[object] = None
    """JSON schema of the arguments."""

    type: Optional[Literal["function"]] = None


class Response(BaseModel):
    """What a response is to be like; what is left out is as the session has it."""

    conversation: Union[str, Literal["auto", "none"], None] = None
    """`auto`, the default, adds the answer to the conversation; `none` leaves the conversation as it is."""

    input: Optional[List[ConversationItemWithReference]] = None
    """What the model reads in place of the conversation."""

    instructions: Optional[str] = None
    """A system message for this response only."""

    max_response_output_tokens: Union[int, Literal["inf"], None] = None
    """From 1 to 4096, or `inf`."""

    metadata: Optional[Metadata] = None

    modalities: Optional[List[Literal["text", "audio"]]] = None
    """Text only, or speech with text."""

    output_audio_format: Optional[Literal["pcm16", "g711_ulaw", "g711_alaw"]] = None

    temperature: Optional[float] = None
    """From 0.6 to 1.2; 0.8 unless given, and best for speech."""

    tool_choice: Optional[str] = None
    """`auto`, `none`, `required`, or the name of a function."""

    tools: Optional[List[ResponseTool]] = None
    voice: Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"], None] = None


class ResponseCreateEvent(BaseModel):
    """Asks for a response; the API makes one itself where it detects turns."""

    type: Literal["response.create"]

    event_id: Optional[str] = None
    """Of your choice; an error that it causes names it."""

    response: Optional[Response] = None
