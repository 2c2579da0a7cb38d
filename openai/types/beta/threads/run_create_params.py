from __future__ import annotations

from typing import Iterable, List, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ...shared.chat_model import ChatModel
from ...shared.reasoning_effort import ReasoningEffort
from ...shared_params.metadata import Metadata
from ..assistant_response_format_option_param import AssistantResponseFormatOptionParam
from ..assistant_tool_choice_option_param import AssistantToolChoiceOptionParam
from ..assistant_tool_param import AssistantToolParam
from ..code_interpreter_tool_param import CodeInterpreterToolParam
from .message_content_part_param import MessageContentPartParam
from .runs.run_step_include import RunStepInclude

__all__ = [
    "RunCreateParams",
    "AdditionalMessageAttachmentToolFileSearch",
    "AdditionalMessageAttachmentTool",
    "AdditionalMessageAttachment",
    "AdditionalMessage",
    "TruncationStrategy",
    "RunCreateParamsBase",
    "RunCreateParamsNonStreaming",
    "RunCreateParamsStreaming",
]


class AdditionalMessageAttachmentToolFileSearch(TypedDict, total=False):
    """Lets the file search find the file."""

    type: Required[Literal["file_search"]]


AdditionalMessageAttachmentTool: TypeAlias = Union[CodeInterpreterToolParam, AdditionalMessageAttachmentToolFileSearch]
"""A tool that gets the file."""


class AdditionalMessageAttachment(TypedDict, total=False):
    """A file for the tools, and the tools that get it."""

    file_id: str
    tools: Iterable[AdditionalMessageAttachmentTool]


class AdditionalMessage(TypedDict, total=False):
    """A message to add to the thread first."""

    content: Required[Union[str, Iterable[MessageContentPartParam]]]

    role: Required[Literal["user", "assistant"]]
    """`assistant` stands for what an assistant said earlier."""

    attachments: Optional[Iterable[AdditionalMessageAttachment]]

    metadata: Optional[Metadata]
    """Up to 16 pairs of your own."""


class TruncationStrategy(TypedDict, total=False):
    """Which messages of the thread the model sees."""

    type: Required[Literal["auto", "last_messages"]]
    """`auto` leaves out messages from the middle where they are too many."""

    last_messages: Optional[int]
    """How many of the latest messages; goes with the type `last_messages`."""


class RunCreateParamsBase(TypedDict, total=False):
    """Arguments of `beta.threads.runs.create`, apart from `stream`."""

    assistant_id: Required[str]

    include: List[RunStepInclude]
    """Also return the text that a file search found."""

    additional_instructions: Optional[str]
    """In addition to the assistant's own."""

    additional_messages: Optional[Iterable[AdditionalMessage]]
    """To add to the thread first."""

    instructions: Optional[str]
    """Instead of the assistant's own."""

    max_completion_tokens: Optional[int]
    """For the whole run, at least 256; beyond it the run ends as `incomplete`."""

    max_prompt_tokens: Optional[int]
    """For the whole run, at least 256; beyond it the run ends as `incomplete`."""

    metadata: Optional[Metadata]
    """Up to 16 pairs of your own."""

    model: Union[str, ChatModel, None]
    """Instead of the assistant's own."""

    parallel_tool_calls: bool
    """Whether the model may call several functions at once; true unless given."""

    reasoning_effort: Optional[ReasoningEffort]

    response_format: Optional[AssistantResponseFormatOptionParam]
    """Instead of the assistant's own."""

    temperature: Optional[float]
    """From 0 (always the likely token) to 2; 1 unless given."""

    tool_choice: Optional[AssistantToolChoiceOptionParam]

    tools: Optional[Iterable[AssistantToolParam]]
    """Instead of the assistant's own."""

    top_p: Optional[float]
    """Choose only among the tokens that make up this share of the probability, 0 to 1."""

    truncation_strategy: Optional[TruncationStrategy]


class RunCreateParamsNonStreaming(RunCreateParamsBase, total=False):
    """Arguments of `beta.threads.runs.create` that return the run at once."""

    stream: Optional[Literal[False]]


class RunCreateParamsStreaming(RunCreateParamsBase):
    """Arguments of `beta.threads.runs.create` for a stream of events."""

    stream: Literal[True]


RunCreateParams: TypeAlias = Union[RunCreateParamsNonStreaming, RunCreateParamsStreaming]
"""Arguments of `beta.threads.runs.create`."""
