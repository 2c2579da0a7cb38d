from __future__ import annotations

from typing import List, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from .container_auto_param import ContainerAutoParam
from .container_reference_param import ContainerReferenceParam
from .local_environment_param import LocalEnvironmentParam

__all__ = ["FunctionShellToolParam", "Environment"]

Environment: TypeAlias = Union[ContainerAutoParam, LocalEnvironmentParam, ContainerReferenceParam]
"""Where the commands run: a new container, an existing one, or your own machine."""


class FunctionShellToolParam(TypedDict, total=False):
    """Lets the model run shell commands."""

    type: Required[Literal["shell"]]

    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    """Who may call it: the model itself (`direct`), a program that it writes (`programmatic`), or both."""

    environment: Optional[Environment]
