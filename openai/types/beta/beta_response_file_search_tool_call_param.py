from __future__ import annotations

from typing import Dict, Iterable, Optional, Union

from typing_extensions import Literal, Required, TypedDict

from ..._types import SequenceNotStr

__all__ = ["BetaResponseFileSearchToolCallParam", "Agent", "Result"]


class Agent(TypedDict, total=False):
    """The agent that the item comes from."""

    agent_name: Required[str]


class Result(TypedDict, total=False):
    """A passage that was found."""

    attributes: Optional[Dict[str, Union[str, float, bool]]]
    """What you noted with the file: at most 16 pairs."""

    file_id: str
    filename: str

    score: float
    """How well it fits, from 0 to 1."""

    text: str


class BetaResponseFileSearchToolCallParam(TypedDict, total=False):
    """The model searched the files of vector stores."""

    id: Required[str]
    queries: Required[SequenceNotStr[str]]
    status: Required[Literal["in_progress", "searching", "completed", "incomplete", "failed"]]
    type: Required[Literal["file_search_call"]]
    agent: Optional[Agent]

    results: Optional[Iterable[Result]]
    """Only if the request includes `file_search_call.results`."""
