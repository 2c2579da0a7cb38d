from typing import Literal

from ....._model.base import BaseModel

__all__ = ["ProjectDataRetention"]


class ProjectDataRetention(BaseModel):
    """What the API keeps of a project's requests and answers."""

    object: Literal["project.data_retention"]

    type: Literal[
        "organization_default",
        "none",
        "zero_data_retention",
        "modified_abuse_monitoring",
        "enhanced_zero_data_retention",
        "enhanced_modified_abuse_monitoring",
    ]
    """With `organization_default`, as in the whole organization."""
