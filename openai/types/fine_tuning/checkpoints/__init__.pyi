# Written by tools/generate from the modules of this package; changes made here are lost.

from . import (
    permission_create_params as permission_create_params,
    permission_create_response as permission_create_response,
    permission_delete_response as permission_delete_response,
    permission_list_params as permission_list_params,
    permission_list_response as permission_list_response,
    permission_retrieve_params as permission_retrieve_params,
    permission_retrieve_response as permission_retrieve_response,
)
from .permission_create_params import PermissionCreateParams as PermissionCreateParams
from .permission_create_response import PermissionCreateResponse as PermissionCreateResponse
from .permission_delete_response import PermissionDeleteResponse as PermissionDeleteResponse
from .permission_list_params import PermissionListParams as PermissionListParams
from .permission_list_response import PermissionListResponse as PermissionListResponse
from .permission_retrieve_params import PermissionRetrieveParams as PermissionRetrieveParams
from .permission_retrieve_response import PermissionRetrieveResponse as PermissionRetrieveResponse
