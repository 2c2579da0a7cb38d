"""Data retention: what the API keeps of a project's data."""

from __future__ import annotations

from ..._row import get, post, resource
from ._params import PROJECT_ID

ADMIN_ORGANIZATION_PROJECTS_DATA_RETENTION = resource(
    "admin.organization.projects.data_retention",
    get(
        "retrieve",
        "/organization/projects/{project_id}/data_retention",
        ids={"project_id": PROJECT_ID},
        returns="ProjectDataRetention",
        doc="Look up how a project's data is kept.",
    ),
    post(
        "update",
        "/organization/projects/{project_id}/data_retention",
        ids={"project_id": PROJECT_ID},
        body={
            "retention_type": (
                (
                    "Literal['organization_default', 'none', 'zero_data_retention', 'modified_abuse_monitoring', "
                    "'enhanced_zero_data_retention', 'enhanced_modified_abuse_monitoring']"
                ),
                "What the organization has (`organization_default`), `none`, or a control of the project itself.",
            )
        },
        returns="ProjectDataRetention",
        doc="Change how a project's data is kept.",
    ),
    doc="What the API keeps of a project's data.",
    types="admin.organization.projects",
)
