# Written by tools/generate from the modules of this package; changes made here are lost.

from . import (
    role_create_params as role_create_params,
    role_create_response as role_create_response,
    role_delete_response as role_delete_response,
    role_list_params as role_list_params,
    role_list_response as role_list_response,
    role_retrieve_response as role_retrieve_response,
)
from .role_create_params import RoleCreateParams as RoleCreateParams
from .role_create_response import RoleCreateResponse as RoleCreateResponse
from .role_delete_response import RoleDeleteResponse as RoleDeleteResponse
from .role_list_params import RoleListParams as RoleListParams
from .role_list_response import RoleListResponse as RoleListResponse
from .role_retrieve_response import RoleRetrieveResponse as RoleRetrieveResponse
