"""Data retention: what the API keeps of the organization's data."""

from __future__ import annotations

from .._row import get, post, resource

ADMIN_ORGANIZATION_DATA_RETENTION = resource(
    "admin.organization.data_retention",
    get(
        "retrieve",
        "/organization/data_retention",
        returns="OrganizationDataRetention",
        doc="Look up how your organization's data is kept.",
    ),
    post(
        "update",
        "/organization/data_retention",
        body={
            "retention_type": (
                (
                    "Literal['zero_data_retention', 'modified_abuse_monitoring', 'enhanced_zero_data_retention', "
                    "'enhanced_modified_abuse_monitoring']"
                ),
                "Zero data retention or modified abuse monitoring, either of them plain or enhanced.",
            )
        },
        returns="OrganizationDataRetention",
        doc="Change how your organization's data is kept.",
    ),
    doc="What the API keeps of the organization's data.",
    types="admin.organization",
)
