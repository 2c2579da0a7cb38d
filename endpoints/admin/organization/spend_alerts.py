"""Spend alerts: e-mail about the bill of the organization."""

from __future__ import annotations

from ..._params import AFTER
from .._row import delete, get, post, resource
from ._params import ASCENDING, BEFORE, CURRENCY, INTERVAL, THRESHOLD

ADMIN_ORGANIZATION_SPEND_ALERTS = resource(
    "admin.organization.spend_alerts",
    post(
        "create",
        "/organization/spend_alerts",
        body={
            "currency": CURRENCY,
            "interval": INTERVAL,
            "notification_channel": (
                "spend_alert_create_params.NotificationChannel",
                "Who gets the e-mail, and what its subject begins with.",
            ),
            "threshold_amount": THRESHOLD,
        },
        returns="OrganizationSpendAlert",
        doc="Have e-mail sent when your organization has spent a certain amount in a month.",
    ),
    get(
        "retrieve",
        "/organization/spend_alerts/{alert_id}",
        ids={"alert_id": ("str", "ID of the alert to look up.")},
        returns="OrganizationSpendAlert",
        doc="Look up an alert about what your organization spends.",
    ),
    post(
        "update",
        "/organization/spend_alerts/{alert_id}",
        ids={"alert_id": ("str", "ID of the alert to change.")},
        body={
            "currency": CURRENCY,
            "interval": INTERVAL,
            "notification_channel": (
                "spend_alert_update_params.NotificationChannel",
                "Who gets the e-mail from now on, and what its subject begins with.",
            ),
            "threshold_amount": THRESHOLD,
        },
        returns="OrganizationSpendAlert",
        doc="Change an alert about what your organization spends.",
    ),
    get(
        "list",
        "/organization/spend_alerts",
        query={
            "after?": AFTER,
            "before?": BEFORE,
            "limit?": ("int", "Alerts per page, at most 100; 20 by default."),
            "order?": ASCENDING,
        },
        returns="OrganizationSpendAlert",
        page="conversation_cursor",
        doc="List the alerts about what your organization spends.",
    ),
    delete(
        "delete",
        "/organization/spend_alerts/{alert_id}",
        ids={"alert_id": ("str", "ID of the alert to delete.")},
        returns="OrganizationSpendAlertDeleted",
        doc="Delete an alert about what your organization spends.",
    ),
    doc="E-mail about what the organization spends.",
    types="admin.organization",
)
