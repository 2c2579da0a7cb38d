from __future__ import annotations

from typing import Iterable, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = [
    "RunSubmitToolOutputsParams",
    "ToolOutput",
    "RunSubmitToolOutputsParamsBase",
    "RunSubmitToolOutputsParamsNonStreaming",
    "RunSubmitToolOutputsParamsStreaming",
]


class ToolOutput(TypedDict, total=False):
    """What a function returned."""

    output: str

    tool_call_id: str
    """The call's `id` in the run's `required_action`."""


class RunSubmitToolOutputsParamsBase(TypedDict, total=False):
    """Arguments of `beta.threads.runs.submit_tool_outputs`, apart from `stream`."""

    thread_id: Required[str]

    tool_outputs: Required[Iterable[ToolOutput]]
    """All calls that the run waits for."""


class RunSubmitToolOutputsParamsNonStreaming(RunSubmitToolOutputsParamsBase, total=False):
    """Arguments of `beta.threads.runs.submit_tool_outputs` that return the run at once."""

    stream: Optional[Literal[False]]


class RunSubmitToolOutputsParamsStreaming(RunSubmitToolOutputsParamsBase):
    """Arguments of `beta.threads.runs.submit_tool_outputs` for a stream of events."""

    stream: Literal[True]


RunSubmitToolOutputsParams: TypeAlias = Union[
    RunSubmitToolOutputsParamsNonStreaming, RunSubmitToolOutputsParamsStreaming
]
"""Arguments of `beta.threads.runs.submit_tool_outputs`."""
