"""Certificates: how clients prove to the API who they are."""

from __future__ import annotations

from ..._params import AFTER, ORDER_DESC
from .._row import delete, get, post, resource
from ._params import CERTIFICATE_IDS, CERTIFICATE_LIMIT

ADMIN_ORGANIZATION_CERTIFICATES = resource(
    "admin.organization.certificates",
    post(
        "create",
        "/organization/certificates",
        body={
            "certificate": ("str", "The certificate in PEM form."),
            "name?": ("str", "Name to tell the certificate by."),
        },
        returns="Certificate",
        doc="Upload a certificate, which has no effect until it is activated; there may be 50.",
    ),
    get(
        "retrieve",
        "/organization/certificates/{certificate_id}",
        ids={"certificate_id": ("str", "ID of the certificate to look up.")},
        query={"include?": ("list[Literal['content']]", "`['content']` adds the PEM text to the answer.")},
        returns="Certificate",
        doc="Look up a certificate, active or not.",
    ),
    post(
        "update",
        "/organization/certificates/{certificate_id}",
        ids={"certificate_id": ("str", "ID of the certificate to rename.")},
        body={"name?": ("str", "New name of the certificate.")},
        returns="Certificate",
        doc="Rename a certificate.",
    ),
    get(
        "list",
        "/organization/certificates",
        query={
            "after?": AFTER,
            "limit?": CERTIFICATE_LIMIT,
            "order?": ORDER_DESC,
        },
        returns="CertificateListResponse",
        page="conversation_cursor",
        doc="List the certificates of your organization.",
    ),
    delete(
        "delete",
        "/organization/certificates/{certificate_id}",
        ids={"certificate_id": ("str", "ID of the certificate to delete.")},
        returns="CertificateDeleteResponse",
        doc="Delete a certificate that neither your organization nor any project has active.",
    ),
    post(
        "activate",
        "/organization/certificates/activate",
        body={"certificate_ids": CERTIFICATE_IDS},
        returns="CertificateActivateResponse",
        page="page",
        doc="Activate certificates for your organization, all of them or none.",
    ),
    post(
        "deactivate",
        "/organization/certificates/deactivate",
        body={"certificate_ids": CERTIFICATE_IDS},
        returns="CertificateDeactivateResponse",
        page="page",
        doc="Deactivate certificates for your organization, all of them or none.",
    ),
    doc="Certificates for mutual TLS with the API.",
    types="admin.organization",
)
