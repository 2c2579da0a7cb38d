from __future__ import annotations

from typing import Dict, Union

from typing_extensions import Required, TypedDict

__all__ = ["ChatSessionWorkflowParam", "Tracing"]


class Tracing(TypedDict, total=False):
    """Whether the workflow's runs are traced."""

    enabled: bool
    """True unless given."""


class ChatSessionWorkflowParam(TypedDict, total=False):
    """The workflow that answers in a session."""

    id: Required[str]

    state_variables: Dict[str, Union[str, bool, float]]
    """Values for the workflow; keys have at most 64 characters."""

    tracing: Tracing

    version: str
    """The latest that is deployed unless given."""
