"""Users: the people in the organization, and their roles there."""

from __future__ import annotations

from ..._params import AFTER
from .._row import delete, get, post, resource
from ._params import AFTER_NEXT, ORDER, ROLE_GIVEN, ROLE_LIMIT, ROLE_READ, ROLE_TAKEN, USER_WITH_ROLE

ADMIN_ORGANIZATION_USERS = resource(
    "admin.organization.users",
    get(
        "retrieve",
        "/organization/users/{user_id}",
        ids={"user_id": ("str", "ID of the user to look up.")},
        returns="OrganizationUser",
        doc="Look up a user of your organization.",
    ),
    post(
        "update",
        "/organization/users/{user_id}",
        ids={"user_id": ("str", "ID of the user to change.")},
        body={
            "developer_persona?": ("str | None", "A note on what kind of developer the user is."),
            "role?": ("str | None", "Role in the organization: `owner` or `reader`."),
            "role_id?": ("str | None", "ID of the role to give the user in the organization."),
            "technical_level?": ("str | None", "A note on how technical the user is."),
        },
        returns="OrganizationUser",
        doc="Change a user's role in your organization, or the notes about the user.",
    ),
    get(
        "list",
        "/organization/users",
        query={
            "after?": AFTER,
            "emails?": ("SequenceNotStr[str]", "Only users with these e-mail addresses."),
            "limit?": ("int", "Users per page, 1 to 100; 20 by default."),
        },
        returns="OrganizationUser",
        page="conversation_cursor",
        doc="List the users of your organization.",
    ),
    delete(
        "delete",
        "/organization/users/{user_id}",
        ids={"user_id": ("str", "ID of the user to remove.")},
        returns="UserDeleteResponse",
        doc="Remove a user from your organization.",
    ),
    doc="People in the organization.",
    types="admin.organization",
)

ADMIN_ORGANIZATION_USERS_ROLES = resource(
    "admin.organization.users.roles",
    post(
        "create",
        "/organization/users/{user_id}/roles",
        ids={"user_id": ("str", "ID of the user who gets the role.")},
        body={"role_id": ROLE_GIVEN},
        returns="RoleCreateResponse",
        doc="Give a user a role in your organization.",
    ),
    get(
        "retrieve",
        "/organization/users/{user_id}/roles/{role_id}",
        ids={"user_id": USER_WITH_ROLE, "role_id": ROLE_READ},
        returns="RoleRetrieveResponse",
        doc="Look up a role that a user has in your organization.",
    ),
    get(
        "list",
        "/organization/users/{user_id}/roles",
        ids={"user_id": USER_WITH_ROLE},
        query={
            "after?": AFTER_NEXT,
            "limit?": ROLE_LIMIT,
            "order?": ORDER,
        },
        returns="RoleListResponse",
        page="next_cursor",
        doc="List the roles that a user has in your organization.",
    ),
    delete(
        "delete",
        "/organization/users/{user_id}/roles/{role_id}",
        ids={"user_id": USER_WITH_ROLE, "role_id": ROLE_TAKEN},
        returns="RoleDeleteResponse",
        doc="Take a role in your organization away from a user.",
    ),
    doc="Roles that users have in the organization.",
    types="admin.organization.users",
)
