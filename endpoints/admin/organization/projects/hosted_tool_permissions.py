"""Hosted tool permissions: the API's own tools that a project may use."""

from __future__ import annotations

from ..._row import get, post, resource
from ._params import PROJECT_ID

ADMIN_ORGANIZATION_PROJECTS_HOSTED_TOOL_PERMISSIONS = resource(
    "admin.organization.projects.hosted_tool_permissions",
    get(
        "retrieve",
        "/organization/projects/{project_id}/hosted_tool_permissions",
        ids={"project_id": PROJECT_ID},
        returns="ProjectHostedToolPermissions",
        doc="Look up which of the API's own tools a project may use.",
    ),
    post(
        "update",
        "/organization/projects/{project_id}/hosted_tool_permissions",
        ids={"project_id": PROJECT_ID},
        body={
            "code_interpreter?": (
                "hosted_tool_permission_update_params.CodeInterpreter | None",
                "Whether models may run code.",
            ),
            "file_search?": (
                "hosted_tool_permission_update_params.FileSearch | None",
                "Whether models may search in files.",
            ),
            "image_generation?": (
                "hosted_tool_permission_update_params.ImageGeneration | None",
                "Whether models may make images.",
            ),
            "mcp?": ("hosted_tool_permission_update_params.Mcp | None", "Whether models may use tools of MCP servers."),
            "web_search?": (
                "hosted_tool_permission_update_params.WebSearch | None",
                "Whether models may search the web.",
            ),
        },
        returns="ProjectHostedToolPermissions",
        doc="Allow or forbid a project the API's own tools.",
    ),
    doc="Which of the API's own tools a project may use.",
    types="admin.organization.projects",
)
