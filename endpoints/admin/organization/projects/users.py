"""Users: the people in a project, and their roles there."""

from __future__ import annotations

from ...._params import AFTER
from ..._row import delete, get, post, resource
from .._params import AFTER_NEXT, ORDER, ROLE_GIVEN, ROLE_LIMIT, ROLE_READ, ROLE_TAKEN, USER_WITH_ROLE
from ._params import PROJECT_ID

ADMIN_ORGANIZATION_PROJECTS_USERS = resource(
    "admin.organization.projects.users",
    post(
        "create",
        "/organization/projects/{project_id}/users",
        ids={"project_id": PROJECT_ID},
        body={
            "role": ("str", "Role in the project: `owner` or `member`."),
            "email?": ("str | None", "E-mail address of the user; give this or `user_id`."),
            "user_id?": ("str | None", "ID of the user; give this or `email`."),
        },
        returns="ProjectUser",
        doc="Add a user of your organization to a project.",
    ),
    get(
        "retrieve",
        "/organization/projects/{project_id}/users/{user_id}",
        ids={"project_id": PROJECT_ID, "user_id": ("str", "ID of the user to look up.")},
        returns="ProjectUser",
        doc="Look up a user of a project.",
    ),
    post(
        "update",
        "/organization/projects/{project_id}/users/{user_id}",
        ids={"project_id": PROJECT_ID, "user_id": ("str", "ID of the user to change.")},
        body={"role?": ("str | None", "New role in the project: `owner` or `member`.")},
        returns="ProjectUser",
        doc="Change a user's role in a project.",
    ),
    get(
        "list",
        "/organization/projects/{project_id}/users",
        ids={"project_id": PROJECT_ID},
        query={"after?": AFTER, "limit?": ("int", "Users per page, 1 to 100; 20 by default.")},
        returns="ProjectUser",
        page="conversation_cursor",
        doc="List the users of a project.",
    ),
    delete(
        "delete",
        "/organization/projects/{project_id}/users/{user_id}",
        ids={"project_id": PROJECT_ID, "user_id": ("str", "ID of the user to remove.")},
        returns="UserDeleteResponse",
        doc="Remove a user from a project.",
    ),
    doc="People in a project.",
    types="admin.organization.projects",
)

ADMIN_ORGANIZATION_PROJECTS_USERS_ROLES = resource(
    "admin.organization.projects.users.roles",
    post(
        "create",
        "/projects/{project_id}/users/{user_id}/roles",
        ids={"project_id": PROJECT_ID, "user_id": ("str", "ID of the user who gets the role.")},
        body={"role_id": ROLE_GIVEN},
        returns="RoleCreateResponse",
        doc="Give a user a role in a project.",
    ),
    get(
        "retrieve",
        "/projects/{project_id}/users/{user_id}/roles/{role_id}",
        ids={"project_id": PROJECT_ID, "user_id": USER_WITH_ROLE, "role_id": ROLE_READ},
        returns="RoleRetrieveResponse",
        doc="Look up a role that a user has in a project.",
    ),
    get(
        "list",
        "/projects/{project_id}/users/{user_id}/roles",
        ids={"project_id": PROJECT_ID, "user_id": USER_WITH_ROLE},
        query={
            "after?": AFTER_NEXT,
            "limit?": ROLE_LIMIT,
            "order?": ORDER,
        },
        returns="RoleListResponse",
        page="next_cursor",
        doc="List the roles that a user has in a project.",
    ),
    delete(
        "delete",
        "/projects/{project_id}/users/{user_id}/roles/{role_id}",
        ids={"project_id": PROJECT_ID, "user_id": USER_WITH_ROLE, "role_id": ROLE_TAKEN},
        returns="RoleDeleteResponse",
        doc="Take a role in a project away from a user.",
    ),
    doc="Roles that users have in a project.",
    types="admin.organization.projects.users",
)
