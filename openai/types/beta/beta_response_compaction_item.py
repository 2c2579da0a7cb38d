from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["BetaResponseCompactionItem", "Agent"]


class Agent(BaseModel):
    """The agent that the item comes from."""

    agent_name: str


class BetaResponseCompactionItem(BaseModel):
    """Stands for the earlier part of a conversation that was shortened."""

    id: str

    encrypted_content: str
    """For the API only; send it back as it is."""

    type: Literal["compaction"]
    agent: Optional[Agent] = None

    created_by: Optional[str] = None
    """ID of whoever made the item."""
