from typing import Annotated, Literal, Union

from ..._model.base import BaseModel, Discriminator

__all__ = ["BetaResponseFunctionShellCallOutputContent", "OutcomeTimeout", "OutcomeExit", "Outcome"]


class OutcomeTimeout(BaseModel):
    """The commands took too long and were stopped."""

    type: Literal["timeout"]


class OutcomeExit(BaseModel):
    """The commands came to an end."""

    exit_code: int
    type: Literal["exit"]


Outcome = Annotated[Union[OutcomeTimeout, OutcomeExit], Discriminator("type")]
"""How the commands ended."""


class BetaResponseFunctionShellCallOutputContent(BaseModel):
    """What the commands wrote, and how they ended."""

    outcome: Outcome
    stderr: str
    stdout: str
