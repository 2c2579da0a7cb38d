from typing import List, Literal, Optional

from ...._model.base import BaseModel

__all__ = ["Role"]


class Role(BaseModel):
    """What those who have the role may do."""

    id: str
    description: Optional[str] = None
    name: str
    object: Literal["role"]
    permissions: List[str]

    predefined_role: bool
    """Whether the role was made by OpenAI."""

    resource_type: str
    """What the role holds for, such as `api.organization` or `api.project`."""
