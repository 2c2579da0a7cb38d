from typing import Annotated, List, Literal, Optional, Union

from ..._model.base import BaseModel, Discriminator
from .container_auto import ContainerAuto
from .container_reference import ContainerReference
from .local_environment import LocalEnvironment

__all__ = ["FunctionShellTool", "Environment"]

Environment = Annotated[Union[ContainerAuto, LocalEnvironment, ContainerReference, None], Discriminator("type")]
"""Where the commands run: a new container, an existing one, or your own machine."""


class FunctionShellTool(BaseModel):
    """Lets the model run shell commands."""

    type: Literal["shell"]

    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
    """Who may call it: the model itself (`direct`), a program that it writes (`programmatic`), or both."""

    environment: Optional[Environment] = None
