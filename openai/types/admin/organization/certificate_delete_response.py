from typing import Literal

from ...._model.base import BaseModel

__all__ = ["CertificateDeleteResponse"]


class CertificateDeleteResponse(BaseModel):
    """Word that a certificate was deleted."""

    id: str
    object: Literal["certificate.deleted"]
