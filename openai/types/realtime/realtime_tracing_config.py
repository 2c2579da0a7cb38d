from typing import Literal, Optional, Union

from ..._model.base import BaseModel

__all__ = ["RealtimeTracingConfig", "TracingConfiguration"]


class TracingConfiguration(BaseModel):
    """How the trace of a session is filed."""

    group_id: Optional[str] = None
    """Groups traces that belong together."""

    metadata: Optional[object] = None
    """What else to file with it."""

    workflow_name: Optional[str] = None
    """Names the trace."""


RealtimeTracingConfig = Union[Literal["auto"], TracingConfiguration, None]
"""Whether a trace of the session is kept; `auto` files it under names of the API."""
