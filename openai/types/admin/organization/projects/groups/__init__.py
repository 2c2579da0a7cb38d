# Written by tools/generate from the modules of this package; changes made here are lost, but for the docstring.

"""Types of the roles of groups in a project; a name loads its module on first use."""

from ......_support.lazy import lazy

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RoleCreateParams": ".role_create_params",
        "RoleCreateResponse": ".role_create_response",
        "RoleDeleteResponse": ".role_delete_response",
        "RoleListParams": ".role_list_params",
        "RoleListResponse": ".role_list_response",
        "RoleRetrieveResponse": ".role_retrieve_response",
    },
    modules=(
        "role_create_params",
        "role_create_response",
        "role_delete_response",
        "role_list_params",
        "role_list_response",
        "role_retrieve_response",
    ),
)
