# Written by tools/generate from the modules of this package; changes made here are lost, but for the docstring.

"""Types of the keys of service accounts; a name loads its module on first use."""

from ......_support.lazy import lazy

__getattr__, __dir__ = lazy(
    __name__,
    {
        "APIKeyCreateParams": ".api_key_create_params",
        "APIKeyCreateResponse": ".api_key_create_response",
    },
    modules=(
        "api_key_create_params",
        "api_key_create_response",
    ),
)
