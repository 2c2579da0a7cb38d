from __future__ import annotations

from typing_extensions import Literal, TypedDict

__all__ = ["CertificateListParams"]


class CertificateListParams(TypedDict, total=False):
    """Arguments of `admin.organization.projects.certificates.list`."""

    after: str
    """ID of the last certificate of the page before."""

    limit: int
    """Certificates per page, 1 to 100; 20 unless given."""

    order: Literal["asc", "desc"]
    """By creation time; newest first unless given."""
