"""Spend limit: where a project has to stop."""

from __future__ import annotations

from ..._row import delete, get, post, resource
from .._params import CURRENCY, INTERVAL
from ._params import PROJECT_ID

ADMIN_ORGANIZATION_PROJECTS_SPEND_LIMIT = resource(
    "admin.organization.projects.spend_limit",
    get(
        "retrieve",
        "/organization/projects/{project_id}/spend_limit",
        ids={"project_id": PROJECT_ID},
        returns="ProjectSpendLimit",
        doc="Look up the most that a project may spend in a month.",
    ),
    post(
        "update",
        "/organization/projects/{project_id}/spend_limit",
        ids={"project_id": PROJECT_ID},
        body={
            "currency": CURRENCY,
            "interval": INTERVAL,
            "threshold_amount": ("int", "The hard limit, in cents; at least 1."),
        },
        returns="ProjectSpendLimit",
        doc="Set the most that a project may spend in a month.",
    ),
    delete(
        "delete",
        "/organization/projects/{project_id}/spend_limit",
        ids={"project_id": PROJECT_ID},
        returns="ProjectSpendLimitDeleted",
        doc="Lift the limit on what a project may spend.",
    ),
    doc="The most that a project may spend.",
    types="admin.organization.projects",
)
