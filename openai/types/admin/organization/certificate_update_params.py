from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["CertificateUpdateParams"]


class CertificateUpdateParams(TypedDict, total=False):
    """Arguments of `admin.organization.certificates.update`; only the name can be changed."""

    name: str
