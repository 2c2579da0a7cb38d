# Written by tools/generate from the modules of this package; changes made here are lost, but for the docstring.

"""Types of permissions to use checkpoints; a name loads its module on first use."""

from ...._support.lazy import lazy

__getattr__, __dir__ = lazy(
    __name__,
    {
        "PermissionCreateParams": ".permission_create_params",
        "PermissionCreateResponse": ".permission_create_response",
        "PermissionDeleteResponse": ".permission_delete_response",
        "PermissionListParams": ".permission_list_params",
        "PermissionListResponse": ".permission_list_response",
        "PermissionRetrieveParams": ".permission_retrieve_params",
        "PermissionRetrieveResponse": ".permission_retrieve_response",
    },
    modules=(
        "permission_create_params",
        "permission_create_response",
        "permission_delete_response",
        "permission_list_params",
        "permission_list_response",
        "permission_retrieve_params",
        "permission_retrieve_response",
    ),
)
