from typing import Optional

from typing_extensions import Literal

from ..._model.base import BaseModel

__all__ = ["BetaResponseCompactionItemParam", "Agent"]


class Agent(BaseModel):
    """The agent that the item comes from."""

    agent_name: str


class BetaResponseCompactionItemParam(BaseModel):
    """Stands for the earlier part of a conversation that was shortened."""

    encrypted_content: str
    """As it came."""

    type: Literal["compaction"]
    id: Optional[str] = None
    agent: Optional[Agent] = None
