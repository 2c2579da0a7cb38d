"""Model permissions: the models that a project may use."""

from __future__ import annotations

from ..._row import delete, get, post, resource
from ._params import PROJECT_ID

ADMIN_ORGANIZATION_PROJECTS_MODEL_PERMISSIONS = resource(
    "admin.organization.projects.model_permissions",
    get(
        "retrieve",
        "/organization/projects/{project_id}/model_permissions",
        ids={"project_id": PROJECT_ID},
        returns="ProjectModelPermissions",
        doc="Look up which models a project may use.",
    ),
    post(
        "update",
        "/organization/projects/{project_id}/model_permissions",
        ids={"project_id": PROJECT_ID},
        body={
            "mode": (
                "Literal['allow_list', 'deny_list']",
                "Whether the project may use only the models of the list or all but them.",
            ),
            "model_ids": ("SequenceNotStr[str]", "The models of the list, such as `gpt-5.5`."),
        },
        returns="ProjectModelPermissions",
        doc="Say which models a project may use, or which it may not.",
    ),
    delete(
        "delete",
        "/organization/projects/{project_id}/model_permissions",
        ids={"project_id": PROJECT_ID},
        returns="ProjectModelPermissionsDeleted",
        doc="Delete a project's list of allowed or denied models.",
    ),
    doc="Which models a project may use.",
    types="admin.organization.projects",
)
