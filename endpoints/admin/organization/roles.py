"""Roles: what may be done in the organization, as sets of permissions."""

from __future__ import annotations

from .._row import delete, get, post, resource
from ._params import AFTER_NEXT, ASCENDING, NEW_PERMISSIONS, NEW_ROLE_NAME, PERMISSIONS, ROLE_DESCRIPTION, ROLE_NAME

ADMIN_ORGANIZATION_ROLES = resource(
    "admin.organization.roles",
    post(
        "create",
        "/organization/roles",
        body={
            "permissions": PERMISSIONS,
            "role_name": ROLE_NAME,
            "description?": ROLE_DESCRIPTION,
        },
        returns="Role",
        doc="Make a role in your organization out of permissions.",
    ),
    get(
        "retrieve",
        "/organization/roles/{role_id}",
        ids={"role_id": ("str", "ID of the role to look up.")},
        returns="Role",
        doc="Look up a role in your organization and its permissions.",
    ),
    post(
        "update",
        "/organization/roles/{role_id}",
        ids={"role_id": ("str", "ID of the role to change.")},
        body={
            "description?": ROLE_DESCRIPTION,
            "permissions?": NEW_PERMISSIONS,
            "role_name?": NEW_ROLE_NAME,
        },
        returns="Role",
        doc="Change name, description or permissions of a role in your organization.",
    ),
    get(
        "list",
        "/organization/roles",
        query={
            "after?": AFTER_NEXT,
            "limit?": ("int", "Roles per page, at most 1,000, which is the default."),
            "order?": ASCENDING,
        },
        returns="Role",
        page="next_cursor",
        doc="List the roles that your organization has.",
    ),
    delete(
        "delete",
        "/organization/roles/{role_id}",
        ids={"role_id": ("str", "ID of the role to delete.")},
        returns="RoleDeleteResponse",
        doc="Delete a role in your organization that was made with `create`.",
    ),
    doc="Roles in the organization: sets of permissions under a name.",
    types="admin.organization",
)
