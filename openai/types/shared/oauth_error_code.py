from typing import Literal, Union

__all__ = ["OAuthErrorCode"]

OAuthErrorCode = Union[Literal["invalid_grant", "invalid_subject_token"], str]
"""Why an identity provider refused a token; other codes than these may come."""
