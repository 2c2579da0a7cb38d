from __future__ import annotations

from typing import Union

from typing_extensions import Literal, TypeAlias, TypedDict

__all__ = ["RealtimeTracingConfigParam", "TracingConfiguration"]


class TracingConfiguration(TypedDict, total=False):
    """How the trace of a session is filed."""

    group_id: str
    """Groups traces that belong together."""

    metadata: object
    """What else to file with it."""

    workflow_name: str
    """Names the trace."""


RealtimeTracingConfigParam: TypeAlias = Union[Literal["auto"], TracingConfiguration]
"""Whether a trace of the session is kept; `auto` files it under names of the API."""
