"""Spend alerts: e-mail about the bill of a project."""

from __future__ import annotations

from ...._params import AFTER
from ..._row import delete, get, post, resource
from .._params import ASCENDING, BEFORE, CURRENCY, INTERVAL, THRESHOLD
from ._params import PROJECT_ID

ADMIN_ORGANIZATION_PROJECTS_SPEND_ALERTS = resource(
    "admin.organization.projects.spend_alerts",
    post(
        "create",
        "/organization/projects/{project_id}/spend_alerts",
        ids={"project_id": PROJECT_ID},
        body={
            "currency": CURRENCY,
            "interval": INTERVAL,
            "notification_channel": (
                "spend_alert_create_params.NotificationChannel",
                "Who gets the e-mail, and what its subject begins with.",
            ),
            "threshold_amount": THRESHOLD,
        },
        returns="ProjectSpendAlert",
        doc="Have e-mail sent when a project has spent a certain amount in a month.",
    ),
    get(
        "retrieve",
        "/organization/projects/{project_id}/spend_alerts/{alert_id}",
        ids={"project_id": PROJECT_ID, "alert_id": ("str", "ID of the alert to look up.")},
        returns="ProjectSpendAlert",
        doc="Look up an alert about what a project spends.",
    ),
    post(
        "update",
        "/organization/projects/{project_id}/spend_alerts/{alert_id}",
        ids={"project_id": PROJECT_ID, "alert_id": ("str", "ID of the alert to change.")},
        body={
            "currency": CURRENCY,
            "interval": INTERVAL,
            "notification_channel": (
                "spend_alert_update_params.NotificationChannel",
                "Who gets the e-mail from now on, and what its subject begins with.",
            ),
            "threshold_amount": THRESHOLD,
        },
        returns="ProjectSpendAlert",
        doc="Change an alert about what a project spends.",
    ),
    get(
        "list",
        "/organization/projects/{project_id}/spend_alerts",
        ids={"project_id": PROJECT_ID},
        query={
            "after?": AFTER,
            "before?": BEFORE,
            "limit?": ("int", "Alerts per page, at most 100; 20 by default."),
            "order?": ASCENDING,
        },
        returns="ProjectSpendAlert",
        page="conversation_cursor",
        doc="List the alerts about what a project spends.",
    ),
    delete(
        "delete",
        "/organization/projects/{project_id}/spend_alerts/{alert_id}",
        ids={"project_id": PROJECT_ID, "alert_id": ("str", "ID of the alert to delete.")},
        returns="ProjectSpendAlertDeleted",
        doc="Delete an alert about what a project spends.",
    ),
    doc="E-mail about what a project spends.",
    types="admin.organization.projects",
)
