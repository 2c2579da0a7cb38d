# Written by tools/generate from the modules of this package; changes made here are lost.

from . import (
    organization_group_user as organization_group_user,
    role_create_params as role_create_params,
    role_create_response as role_create_response,
    role_delete_response as role_delete_response,
    role_list_params as role_list_params,
    role_list_response as role_list_response,
    role_retrieve_response as role_retrieve_response,
    user_create_params as user_create_params,
    user_create_response as user_create_response,
    user_delete_response as user_delete_response,
    user_list_params as user_list_params,
    user_retrieve_response as user_retrieve_response,
)
from .organization_group_user import OrganizationGroupUser as OrganizationGroupUser
from .role_create_params import RoleCreateParams as RoleCreateParams
from .role_create_response import RoleCreateResponse as RoleCreateResponse
from .role_delete_response import RoleDeleteResponse as RoleDeleteResponse
from .role_list_params import RoleListParams as RoleListParams
from .role_list_response import RoleListResponse as RoleListResponse
from .role_retrieve_response import RoleRetrieveResponse as RoleRetrieveResponse
from .user_create_params import UserCreateParams as UserCreateParams
from .user_create_response import UserCreateResponse as UserCreateResponse
from .user_delete_response import UserDeleteResponse as UserDeleteResponse
from .user_list_params import UserListParams as UserListParams
from .user_retrieve_response import UserRetrieveResponse as UserRetrieveResponse
