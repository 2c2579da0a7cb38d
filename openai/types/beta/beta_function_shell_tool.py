from typing import Annotated, List, Literal, Optional, Union

from ..._model.base import BaseModel, Discriminator
from .beta_container_auto import BetaContainerAuto
from .beta_container_reference import BetaContainerReference
from .beta_local_environment import BetaLocalEnvironment

__all__ = ["BetaFunctionShellTool", "Environment"]

Environment = Annotated[
    Union[BetaContainerAuto, BetaLocalEnvironment, BetaContainerReference, None], Discriminator("type")
]
"""Where the commands run: a new container, an existing one, or your own machine."""


class BetaFunctionShellTool(BaseModel):
    """Lets the model run shell commands."""

    type: Literal["shell"]

    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
    """Who may call it: the model itself (`direct`), a program that it writes (`programmatic`), or both."""

    environment: Optional[Environment] = None
