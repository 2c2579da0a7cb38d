from typing import Literal, Optional

from ....._model.base import BaseModel

__all__ = ["CertificateActivateResponse", "CertificateDetails"]


class CertificateDetails(BaseModel):
    """When the certificate is valid."""

    expires_at: Optional[int] = None
    """Unix time in seconds."""

    valid_at: Optional[int] = None
    """Unix time in seconds, from which the certificate is valid."""


class CertificateActivateResponse(BaseModel):
    """A certificate that is in use from now on."""

    id: str
    active: bool
    certificate_details: CertificateDetails

    created_at: int
    """Unix time in seconds."""

    name: Optional[str] = None
    object: Literal["organization.project.certificate"]
