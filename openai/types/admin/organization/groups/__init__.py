# Written by tools/generate from the modules of this package; changes made here are lost, but for the docstring.

"""Types of the users and roles of groups; a name loads its module on first use."""

from ....._support.lazy import lazy

__getattr__, __dir__ = lazy(
    __name__,
    {
        "OrganizationGroupUser": ".organization_group_user",
        "RoleCreateParams": ".role_create_params",
        "RoleCreateResponse": ".role_create_response",
        "RoleDeleteResponse": ".role_delete_response",
        "RoleListParams": ".role_list_params",
        "RoleListResponse": ".role_list_response",
        "RoleRetrieveResponse": ".role_retrieve_response",
        "UserCreateParams": ".user_create_params",
        "UserCreateResponse": ".user_create_response",
        "UserDeleteResponse": ".user_delete_response",
        "UserListParams": ".user_list_params",
        "UserRetrieveResponse": ".user_retrieve_response",
    },
    modules=(
        "organization_group_user",
        "role_create_params",
        "role_create_response",
        "role_delete_response",
        "role_list_params",
        "role_list_response",
        "role_retrieve_response",
        "user_create_params",
        "user_create_response",
        "user_delete_response",
        "user_list_params",
        "user_retrieve_response",
    ),
)
