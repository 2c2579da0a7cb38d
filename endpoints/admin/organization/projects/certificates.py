"""Certificates: those that are active for a project."""

from __future__ import annotations

from ...._params import AFTER, ORDER_DESC
from ..._row import get, post, resource
from .._params import CERTIFICATE_IDS, CERTIFICATE_LIMIT
from ._params import PROJECT_ID

ADMIN_ORGANIZATION_PROJECTS_CERTIFICATES = resource(
    "admin.organization.projects.certificates",
    get(
        "list",
        "/organization/projects/{project_id}/certificates",
        ids={"project_id": PROJECT_ID},
        query={
            "after?": AFTER,
            "limit?": CERTIFICATE_LIMIT,
            "order?": ORDER_DESC,
        },
        returns="CertificateListResponse",
        page="conversation_cursor",
        doc="List a project's certificates.",
    ),
    post(
        "activate",
        "/organization/projects/{project_id}/certificates/activate",
        ids={"project_id": PROJECT_ID},
        body={"certificate_ids": CERTIFICATE_IDS},
        returns="CertificateActivateResponse",
        page="page",
        doc="Activate certificates for a project, all of them or none.",
    ),
    post(
        "deactivate",
        "/organization/projects/{project_id}/certificates/deactivate",
        ids={"project_id": PROJECT_ID},
        body={"certificate_ids": CERTIFICATE_IDS},
        returns="CertificateDeactivateResponse",
        page="page",
        doc="Deactivate certificates for a project, all of them or none.",
    ),
    doc="Which certificates are active for a project.",
    types="admin.organization.projects",
)
