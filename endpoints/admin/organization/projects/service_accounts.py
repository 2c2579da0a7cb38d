"""Service accounts: programs that use a project, and their keys."""

from __future__ import annotations

from ...._params import AFTER
from ..._row import delete, get, post, resource
from ._params import PROJECT_ID

ADMIN_ORGANIZATION_PROJECTS_SERVICE_ACCOUNTS = resource(
    "admin.organization.projects.service_accounts",
    post(
        "create",
        "/organization/projects/{project_id}/service_accounts",
        ids={"project_id": PROJECT_ID},
        body={
            "name": ("str", "Name to tell the account by."),
            "create_service_account_only?": (
                "bool | None",
                "Whether to make the account alone, with neither a key nor a role.",
            ),
        },
        returns="ServiceAccountCreateResponse",
        doc="Make a service account, and a key for it that the answer alone shows in full.",
    ),
    get(
        "retrieve",
        "/organization/projects/{project_id}/service_accounts/{service_account_id}",
        ids={"project_id": PROJECT_ID, "service_account_id": ("str", "ID of the service account to look up.")},
        returns="ProjectServiceAccount",
        doc="Look up a service account of a project.",
    ),
    post(
        "update",
        "/organization/projects/{project_id}/service_accounts/{service_account_id}",
        ids={"project_id": PROJECT_ID, "service_account_id": ("str", "ID of the service account to change.")},
        body={
            "name?": ("str", "New name of the account."),
            "role?": ("Literal['member', 'owner']", "New role of the account in the project."),
        },
        returns="ProjectServiceAccount",
        doc="Change the name or role of a service account.",
    ),
    get(
        "list",
        "/organization/projects/{project_id}/service_accounts",
        ids={"project_id": PROJECT_ID},
        query={"after?": AFTER, "limit?": ("int", "Service accounts per page, 1 to 100; 20 by default.")},
        returns="ProjectServiceAccount",
        page="conversation_cursor",
        doc="List the service accounts of a project.",
    ),
    delete(
        "delete",
        "/organization/projects/{project_id}/service_accounts/{service_account_id}",
        ids={"project_id": PROJECT_ID, "service_account_id": ("str", "ID of the service account to delete.")},
        returns="ServiceAccountDeleteResponse",
        doc="Remove a service account from a project.",
    ),
    doc="Users of a project that are programs, not people.",
    types="admin.organization.projects",
)

ADMIN_ORGANIZATION_PROJECTS_SERVICE_ACCOUNTS_API_KEYS = resource(
    "admin.organization.projects.service_accounts.api_keys",
    post(
        "create",
        "/organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys",
        ids={"project_id": PROJECT_ID, "service_account_id": ("str", "ID of the service account that the key is for.")},
        body={
            "name?": ("str", "Name to tell the key by, if you like."),
            "scopes?": ("SequenceNotStr[str]", "What the key may be used for, as scopes of the API."),
        },
        returns="APIKeyCreateResponse",
        doc="Make another key for a service account.",
    ),
    doc="Keys of service accounts.",
    types="admin.organization.projects.service_accounts",
)
