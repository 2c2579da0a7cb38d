from typing import Union

from typing_extensions import Literal, TypeAlias

__all__ = ["OAuthErrorCode"]

OAuthErrorCode: TypeAlias = Union[Literal["invalid_grant", "invalid_subject_token"], str]
"""Why an identity provider refused a token; other codes than these may come."""
