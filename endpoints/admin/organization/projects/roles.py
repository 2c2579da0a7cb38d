"""Roles: what may be done in a project, as sets of permissions."""

from __future__ import annotations

from ..._row import delete, get, post, resource
from .._params import AFTER_NEXT, ASCENDING, NEW_PERMISSIONS, NEW_ROLE_NAME, PERMISSIONS, ROLE_DESCRIPTION, ROLE_NAME
from ._params import PROJECT_ID

ADMIN_ORGANIZATION_PROJECTS_ROLES = resource(
    "admin.organization.projects.roles",
    post(
        "create",
        "/projects/{project_id}/roles",
        ids={"project_id": PROJECT_ID},
        body={
            "permissions": PERMISSIONS,
            "role_name": ROLE_NAME,
            "description?": ROLE_DESCRIPTION,
        },
        returns="Role",
        doc="Make a role in a project out of permissions.",
    ),
    get(
        "retrieve",
        "/projects/{project_id}/roles/{role_id}",
        ids={"project_id": PROJECT_ID, "role_id": ("str", "ID of the role to look up.")},
        returns="Role",
        doc="Look up a role in a project and its permissions.",
    ),
    post(
        "update",
        "/projects/{project_id}/roles/{role_id}",
        ids={"project_id": PROJECT_ID, "role_id": ("str", "ID of the role to change.")},
        body={
            "description?": ROLE_DESCRIPTION,
            "permissions?": NEW_PERMISSIONS,
            "role_name?": NEW_ROLE_NAME,
        },
        returns="Role",
        doc="Change name, description or permissions of a role in a project.",
    ),
    get(
        "list",
        "/projects/{project_id}/roles",
        ids={"project_id": PROJECT_ID},
        query={
            "after?": AFTER_NEXT,
            "limit?": ("int", "Roles per page, at most 1,000, which is the default."),
            "order?": ASCENDING,
        },
        returns="Role",
        page="next_cursor",
        doc="List the roles that a project has.",
    ),
    delete(
        "delete",
        "/projects/{project_id}/roles/{role_id}",
        ids={"project_id": PROJECT_ID, "role_id": ("str", "ID of the role to delete.")},
        returns="projects.RoleDeleteResponse",
        doc="Delete a role in a project that was made with `create`.",
    ),
    doc="Roles in a project: sets of permissions under a name.",
    types="admin.organization",
)
