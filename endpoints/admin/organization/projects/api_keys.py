"""API keys: the keys of a project."""

from __future__ import annotations

from ...._params import AFTER
from ..._row import delete, get, resource
from ._params import PROJECT_ID

ADMIN_ORGANIZATION_PROJECTS_API_KEYS = resource(
    "admin.organization.projects.api_keys",
    get(
        "retrieve",
        "/organization/projects/{project_id}/api_keys/{api_key_id}",
        ids={"project_id": PROJECT_ID, "api_key_id": ("str", "ID of the API key to look up.")},
        returns="ProjectAPIKey",
        doc="Look up an API key of a project and whose it is.",
    ),
    get(
        "list",
        "/organization/projects/{project_id}/api_keys",
        ids={"project_id": PROJECT_ID},
        query={
            "after?": AFTER,
            "limit?": ("int", "Keys per page, 1 to 100; 20 by default."),
            "owner_project_access?": (
                "Literal['active', 'inactive', 'any']",
                "Only keys whose owner has access to the project (`active`), has none (`inactive`), or either.",
            ),
        },
        returns="ProjectAPIKey",
        page="conversation_cursor",
        doc="List the API keys of a project.",
    ),
    delete(
        "delete",
        "/organization/projects/{project_id}/api_keys/{api_key_id}",
        ids={"project_id": PROJECT_ID, "api_key_id": ("str", "ID of the API key to delete.")},
        returns="APIKeyDeleteResponse",
        doc="Delete an API key of a project, unless a service account has it.",
    ),
    doc="Keys for the API that belong to a project.",
    types="admin.organization.projects",
)
