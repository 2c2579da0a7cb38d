from typing import Annotated, List, Literal

from ....._model.base import Alias, BaseModel

__all__ = ["ProjectModelPermissions"]


class ProjectModelPermissions(BaseModel):
    """Which models a project may use."""

    mode: Literal["allow_list", "deny_list"]
    """Whether the project may use only the models listed, or all but these."""

    api_model_ids: Annotated[List[str], Alias("model_ids")]
    object: Literal["project.model_permissions"]
