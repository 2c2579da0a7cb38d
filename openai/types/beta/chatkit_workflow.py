from typing import Dict, Optional, Union

from ..._model.base import BaseModel

__all__ = ["ChatKitWorkflow", "Tracing"]


class Tracing(BaseModel):
    """Whether the workflow's runs are traced."""

    enabled: bool


class ChatKitWorkflow(BaseModel):
    """The workflow that answers in a session."""

    id: str

    state_variables: Optional[Dict[str, Union[str, bool, float]]] = None
    """Values that the workflow got."""

    tracing: Tracing

    version: Optional[str] = None
    """Absent where it is the latest that is deployed."""
