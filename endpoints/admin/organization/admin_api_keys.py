"""Admin API keys: they open the admin API, and only that."""

from __future__ import annotations

from ..._params import ORDER_ASC
from .._row import delete, get, post, resource

ADMIN_ORGANIZATION_ADMIN_API_KEYS = resource(
    "admin.organization.admin_api_keys",
    post(
        "create",
        "/organization/admin_api_keys",
        body={
            "name": ("str", "Name to tell the key by."),
            "expires_in_seconds?": (
                "int",
                "Lifetime of the key in seconds, 1 to 31,536,000 (a year); without it, the key does not expire.",
            ),
        },
        returns="AdminAPIKeyCreateResponse",
        doc="Make a key for the admin API; the answer alone shows it in full.",
    ),
    get(
        "retrieve",
        "/organization/admin_api_keys/{key_id}",
        ids={"key_id": ("str", "ID of the key to look up.")},
        returns="AdminAPIKey",
        doc="Look up an admin API key.",
    ),
    get(
        "list",
        "/organization/admin_api_keys",
        query={
            "after?": ("str | None", "ID of the last key of the page before; the list goes on behind it."),
            "limit?": ("int", "Keys per page; 20 by default."),
            "order?": ORDER_ASC,
        },
        returns="AdminAPIKey",
        page="cursor",
        doc="List the admin API keys of your organization.",
    ),
    delete(
        "delete",
        "/organization/admin_api_keys/{key_id}",
        ids={"key_id": ("str", "ID of the key to delete.")},
        returns="AdminAPIKeyDeleteResponse",
        doc="Delete an admin API key.",
    ),
    doc="Keys for the admin API.",
    types="admin.organization",
)
