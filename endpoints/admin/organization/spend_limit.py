"""Spend limit: where the organization has to stop."""

from __future__ import annotations

from .._row import delete, get, post, resource
from ._params import CURRENCY, INTERVAL

ADMIN_ORGANIZATION_SPEND_LIMIT = resource(
    "admin.organization.spend_limit",
    get(
        "retrieve",
        "/organization/spend_limit",
        returns="OrganizationSpendLimit",
        doc="Look up the most that your organization may spend in a month.",
    ),
    post(
        "update",
        "/organization/spend_limit",
        body={
            "currency": CURRENCY,
            "interval": INTERVAL,
            "threshold_amount": ("int", "The hard limit, in cents; at least 1."),
        },
        returns="OrganizationSpendLimit",
        doc="Set the most that your organization may spend in a month.",
    ),
    delete(
        "delete",
        "/organization/spend_limit",
        returns="OrganizationSpendLimitDeleted",
        doc="Lift the limit on what your organization may spend.",
    ),
    doc="The most that the organization may spend.",
    types="admin.organization",
)
