"""Groups: users that get roles together."""

from __future__ import annotations

from .._row import delete, get, post, resource
from ._params import (
    AFTER_NEXT,
    ASCENDING,
    DESCENDING,
    GROUP_OF_USERS,
    GROUP_WITH_ROLE,
    ORDER,
    ROLE_GIVEN,
    ROLE_LIMIT,
    ROLE_READ,
    ROLE_TAKEN,
)

ADMIN_ORGANIZATION_GROUPS = resource(
    "admin.organization.groups",
    post(
        "create",
        "/organization/groups",
        body={"name": ("str", "Name of the group, 1 to 255 characters.")},
        returns="Group",
        doc="Make a group for users of your organization.",
    ),
    get(
        "retrieve",
        "/organization/groups/{group_id}",
        ids={"group_id": ("str", "ID of the group to look up.")},
        returns="Group",
        doc="Look up a group of your organization.",
    ),
    post(
        "update",
        "/organization/groups/{group_id}",
        ids={"group_id": ("str", "ID of the group to rename.")},
        body={"name": ("str", "New name, 1 to 255 characters.")},
        returns="GroupUpdateResponse",
        doc="Rename a group.",
    ),
    get(
        "list",
        "/organization/groups",
        query={
            "after?": AFTER_NEXT,
            "limit?": ("int", "Groups per page, at most 1,000; 100 by default."),
            "order?": ASCENDING,
        },
        returns="Group",
        page="next_cursor",
        doc="List the groups of your organization.",
    ),
    delete(
        "delete",
        "/organization/groups/{group_id}",
        ids={"group_id": ("str", "ID of the group to delete.")},
        returns="GroupDeleteResponse",
        doc="Delete a group of your organization.",
    ),
    doc="Groups of users, who get roles together.",
    types="admin.organization",
)

ADMIN_ORGANIZATION_GROUPS_USERS = resource(
    "admin.organization.groups.users",
    post(
        "create",
        "/organization/groups/{group_id}/users",
        ids={"group_id": ("str", "ID of the group that the user joins.")},
        body={"user_id": ("str", "ID of the user who joins.")},
        returns="UserCreateResponse",
        doc="Put a user into a group.",
    ),
    get(
        "retrieve",
        "/organization/groups/{group_id}/users/{user_id}",
        ids={"group_id": GROUP_OF_USERS, "user_id": ("str", "ID of the user to look up.")},
        returns="UserRetrieveResponse",
        doc="Look up a user in a group.",
    ),
    get(
        "list",
        "/organization/groups/{group_id}/users",
        ids={"group_id": GROUP_OF_USERS},
        query={
            "after?": AFTER_NEXT,
            "limit?": ("int", "Users per page, at most 1,000; 100 by default."),
            "order?": DESCENDING,
        },
        returns="OrganizationGroupUser",
        page="next_cursor",
        doc="List the users in a group.",
    ),
    delete(
        "delete",
        "/organization/groups/{group_id}/users/{user_id}",
        ids={
            "group_id": ("str", "ID of the group that the user leaves."),
            "user_id": ("str", "ID of the user who leaves."),
        },
        returns="UserDeleteResponse",
        doc="Take a user out of a group.",
    ),
    doc="Who is in a group.",
    types="admin.organization.groups",
)

ADMIN_ORGANIZATION_GROUPS_ROLES = resource(
    "admin.organization.groups.roles",
    post(
        "create",
        "/organization/groups/{group_id}/roles",
        ids={"group_id": ("str", "ID of the group that gets the role.")},
        body={"role_id": ROLE_GIVEN},
        returns="RoleCreateResponse",
        doc="Give a group a role in your organization.",
    ),
    get(
        "retrieve",
        "/organization/groups/{group_id}/roles/{role_id}",
        ids={"group_id": GROUP_WITH_ROLE, "role_id": ROLE_READ},
        returns="RoleRetrieveResponse",
        doc="Look up a role that a group has in your organization.",
    ),
    get(
        "list",
        "/organization/groups/{group_id}/roles",
        ids={"group_id": GROUP_WITH_ROLE},
        query={
            "after?": AFTER_NEXT,
            "limit?": ROLE_LIMIT,
            "order?": ORDER,
        },
        returns="RoleListResponse",
        page="next_cursor",
        doc="List the roles that a group has in your organization.",
    ),
    delete(
        "delete",
        "/organization/groups/{group_id}/roles/{role_id}",
        ids={"group_id": GROUP_WITH_ROLE, "role_id": ROLE_TAKEN},
        returns="RoleDeleteResponse",
        doc="Take a role in your organization away from a group.",
    ),
    doc="Roles that groups have in the organization.",
    types="admin.organization.groups",
)
