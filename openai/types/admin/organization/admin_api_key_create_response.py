from .admin_api_key import AdminAPIKey

__all__ = ["AdminAPIKeyCreateResponse"]


class AdminAPIKeyCreateResponse(AdminAPIKey):
    """A new admin key, with its secret."""

    value: str
    """The secret; it is shown only this once."""
