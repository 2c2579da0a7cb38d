from __future__ import annotations

from typing import Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = ["BetaResponseFunctionShellCallOutputContentParam", "OutcomeTimeout", "OutcomeExit", "Outcome"]


class OutcomeTimeout(TypedDict, total=False):
    """The commands took too long and were stopped."""

    type: Required[Literal["timeout"]]


class OutcomeExit(TypedDict, total=False):
    """The commands came to an end."""

    exit_code: Required[int]
    type: Required[Literal["exit"]]


Outcome: TypeAlias = Union[OutcomeTimeout, OutcomeExit]
"""How the commands ended."""


class BetaResponseFunctionShellCallOutputContentParam(TypedDict, total=False):
    """What the commands wrote, and how they ended."""

    outcome: Required[Outcome]
    stderr: Required[str]
    stdout: Required[str]
