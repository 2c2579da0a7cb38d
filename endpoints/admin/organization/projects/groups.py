"""Groups: those that have access to a project, and their roles there."""

from __future__ import annotations

from ..._row import delete, get, post, resource
from .._params import AFTER_NEXT, ASCENDING, GROUP_WITH_ROLE, ORDER, ROLE_GIVEN, ROLE_LIMIT, ROLE_READ, ROLE_TAKEN
from ._params import PROJECT_ID

ADMIN_ORGANIZATION_PROJECTS_GROUPS = resource(
    "admin.organization.projects.groups",
    post(
        "create",
        "/organization/projects/{project_id}/groups",
        ids={"project_id": PROJECT_ID},
        body={
            "group_id": ("str", "ID of the group that gets access."),
            "role": ("str", "ID of the role in the project that the group's users get."),
        },
        returns="ProjectGroup",
        doc="Give a group access to a project.",
    ),
    get(
        "retrieve",
        "/organization/projects/{project_id}/groups/{group_id}",
        ids={"project_id": PROJECT_ID, "group_id": ("str", "ID of the group to look up.")},
        query={
            "group_type?": (
                "Literal['group', 'tenant_group']",
                "Whether it is a group of the organization, as by default, or of its tenant.",
            )
        },
        returns="ProjectGroup",
        doc="Look up a group that has access to a project.",
    ),
    get(
        "list",
        "/organization/projects/{project_id}/groups",
        ids={"project_id": PROJECT_ID},
        query={
            "after?": AFTER_NEXT,
            "limit?": ("int", "Groups per page, at most 100; 20 by default."),
            "order?": ASCENDING,
        },
        returns="ProjectGroup",
        page="next_cursor",
        doc="List the groups with access to a project.",
    ),
    delete(
        "delete",
        "/organization/projects/{project_id}/groups/{group_id}",
        ids={"project_id": PROJECT_ID, "group_id": ("str", "ID of the group that loses access.")},
        returns="GroupDeleteResponse",
        doc="Take a group's access to a project away.",
    ),
    doc="Groups that have access to a project.",
    types="admin.organization.projects",
)

ADMIN_ORGANIZATION_PROJECTS_GROUPS_ROLES = resource(
    "admin.organization.projects.groups.roles",
    post(
        "create",
        "/projects/{project_id}/groups/{group_id}/roles",
        ids={"project_id": PROJECT_ID, "group_id": ("str", "ID of the group that gets the role.")},
        body={"role_id": ROLE_GIVEN},
        returns="RoleCreateResponse",
        doc="Give a group a role in a project.",
    ),
    get(
        "retrieve",
        "/projects/{project_id}/groups/{group_id}/roles/{role_id}",
        ids={"project_id": PROJECT_ID, "group_id": GROUP_WITH_ROLE, "role_id": ROLE_READ},
        returns="RoleRetrieveResponse",
        doc="Look up a role that a group has in a project.",
    ),
    get(
        "list",
        "/projects/{project_id}/groups/{group_id}/roles",
        ids={"project_id": PROJECT_ID, "group_id": GROUP_WITH_ROLE},
        query={
            "after?": AFTER_NEXT,
            "limit?": ROLE_LIMIT,
            "order?": ORDER,
        },
        returns="RoleListResponse",
        page="next_cursor",
        doc="List the roles that a group has in a project.",
    ),
    delete(
        "delete",
        "/projects/{project_id}/groups/{group_id}/roles/{role_id}",
        ids={"project_id": PROJECT_ID, "group_id": GROUP_WITH_ROLE, "role_id": ROLE_TAKEN},
        returns="RoleDeleteResponse",
        doc="Take a role in a project away from a group.",
    ),
    doc="Roles that groups have in a project.",
    types="admin.organization.projects.groups",
)
