from __future__ import annotations

from typing import List

from typing_extensions import Literal, TypedDict

__all__ = ["CertificateRetrieveParams"]


class CertificateRetrieveParams(TypedDict, total=False):
    """Arguments of `admin.organization.certificates.retrieve`."""

    include: List[Literal["content"]]
    """`content` to get the certificate itself too."""
