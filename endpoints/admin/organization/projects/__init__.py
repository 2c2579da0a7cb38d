"""Projects: the parts of an organization, each with keys, users and limits of its own."""

from __future__ import annotations

from ...._params import AFTER
from ..._row import get, post, resource

ADMIN_ORGANIZATION_PROJECTS = resource(
    "admin.organization.projects",
    post(
        "create",
        "/organization/projects",
        body={
            "name": ("str", "Name of the project, as reports show it."),
            "external_key_id?": ("str | None", "ID of an external key to tie to the project."),
            "geography?": ("str | None", "Region for the project's data, if your organization may choose."),
        },
        returns="Project",
        doc="Make a project, which can later be archived but not deleted.",
    ),
    get(
        "retrieve",
        "/organization/projects/{project_id}",
        ids={"project_id": ("str", "ID of the project to look up.")},
        returns="Project",
        doc="Look up a project's name and state.",
    ),
    post(
        "update",
        "/organization/projects/{project_id}",
        ids={"project_id": ("str", "ID of the project to change.")},
        body={
            "external_key_id?": ("str | None", "ID of the external key to tie to the project from now on."),
            "geography?": ("str | None", "New region for the project's data."),
            "name?": ("str | None", "New name of the project, as reports show it."),
        },
        returns="Project",
        doc="Change a project's name, external key or region.",
    ),
    get(
        "list",
        "/organization/projects",
        query={
            "after?": AFTER,
            "include_archived?": ("bool", "Whether archived projects are listed too; they are not by default."),
            "limit?": ("int", "Projects per page, 1 to 100; 20 by default."),
        },
        returns="Project",
        page="conversation_cursor",
        doc="List the projects of your organization.",
    ),
    post(
        "archive",
        "/organization/projects/{project_id}/archive",
        ids={"project_id": ("str", "ID of the project to archive.")},
        returns="Project",
        doc="Archive a project, which can then be neither used nor changed.",
    ),
    doc="Projects, which divide the organization's keys, limits and bills.",
    types="admin.organization",
)
