from typing import Literal, Optional

from ...._model.base import BaseModel

__all__ = ["CertificateDeactivateResponse", "CertificateDetails"]


class CertificateDetails(BaseModel):
    """When the certificate is valid."""

    expires_at: Optional[int] = None
    """Unix time in seconds."""

    valid_at: Optional[int] = None
    """Unix time in seconds, from which the certificate is valid."""


class CertificateDeactivateResponse(BaseModel):
    """A certificate that is no longer in use."""

    id: str
    active: bool
    certificate_details: CertificateDetails

    created_at: int
    """Unix time in seconds."""

    name: Optional[str] = None
    object: Literal["organization.certificate"]
