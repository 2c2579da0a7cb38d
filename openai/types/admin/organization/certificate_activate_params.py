from __future__ import annotations

from typing_extensions import Required, TypedDict

from ...._types import SequenceNotStr

__all__ = ["CertificateActivateParams"]


class CertificateActivateParams(TypedDict, total=False):
    """Arguments of `admin.organization.certificates.activate`."""

    certificate_ids: Required[SequenceNotStr[str]]
    """From 1 to 10; all of them or none are activated."""
