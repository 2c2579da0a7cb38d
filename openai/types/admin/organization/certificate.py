from typing import Literal, Optional

from ...._model.base import BaseModel

__all__ = ["Certificate", "CertificateDetails"]


class CertificateDetails(BaseModel):
    """The certificate itself."""

    content: Optional[str] = None
    """PEM format; only there if it was asked for."""

    expires_at: Optional[int] = None
    """Unix time in seconds."""

    valid_at: Optional[int] = None
    """Unix time in seconds, from which the certificate is valid."""


class Certificate(BaseModel):
    """A certificate that the organization has uploaded, for mutual TLS."""

    id: str
    certificate_details: CertificateDetails

    created_at: int
    """Unix time in seconds."""

    name: Optional[str] = None
    object: Literal["certificate", "organization.certificate", "organization.project.certificate"]

    active: Optional[bool] = None
    """Whether it is in use; not told for a single certificate."""
