from __future__ import annotations

from typing_extensions import Required, TypedDict

from ...._types import SequenceNotStr

__all__ = ["CertificateDeactivateParams"]


class CertificateDeactivateParams(TypedDict, total=False):
    """Arguments of `admin.organization.certificates.deactivate`."""

    certificate_ids: Required[SequenceNotStr[str]]
    """From 1 to 10; all of them or none are deactivated."""
