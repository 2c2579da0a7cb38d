from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["CertificateCreateParams"]


class CertificateCreateParams(TypedDict, total=False):
    """Arguments of `admin.organization.certificates.create`."""

    certificate: Required[str]
    """Content in PEM format."""

    name: str
