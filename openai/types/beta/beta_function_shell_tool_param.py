from __future__ import annotations

from typing import List, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from .beta_container_auto_param import BetaContainerAutoParam
from .beta_container_reference_param import BetaContainerReferenceParam
from .beta_local_environment_param import BetaLocalEnvironmentParam

__all__ = ["BetaFunctionShellToolParam", "Environment"]

Environment: TypeAlias = Union[BetaContainerAutoParam, BetaLocalEnvironmentParam, BetaContainerReferenceParam]
"""Where the commands run: a new container, an existing one, or your own machine."""


class BetaFunctionShellToolParam(TypedDict, total=False):
    """Lets the model run shell commands."""

    type: Required[Literal["shell"]]

    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    """Who may call it: the model itself (`direct`), a program that it writes (`programmatic`), or both."""

    environment: Optional[Environment]
