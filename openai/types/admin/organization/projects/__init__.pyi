# Written by tools/generate from the modules of this package; changes made here are lost.

from . import (
    api_key_delete_response as api_key_delete_response,
    api_key_list_params as api_key_list_params,
    certificate_activate_params as certificate_activate_params,
    certificate_activate_response as certificate_activate_response,
    certificate_deactivate_params as certificate_deactivate_params,
    certificate_deactivate_response as certificate_deactivate_response,
    certificate_list_params as certificate_list_params,
    certificate_list_response as certificate_list_response,
    data_retention_update_params as data_retention_update_params,
    group_create_params as group_create_params,
    group_delete_response as group_delete_response,
    group_list_params as group_list_params,
    group_retrieve_params as group_retrieve_params,
    groups as groups,
    hosted_tool_permission_update_params as hosted_tool_permission_update_params,
    model_permission_update_params as model_permission_update_params,
    project_api_key as project_api_key,
    project_data_retention as project_data_retention,
    project_group as project_group,
    project_hosted_tool_permissions as project_hosted_tool_permissions,
    project_model_permissions as project_model_permissions,
    project_model_permissions_deleted as project_model_permissions_deleted,
    project_rate_limit as project_rate_limit,
    project_service_account as project_service_account,
    project_spend_alert as project_spend_alert,
    project_spend_alert_deleted as project_spend_alert_deleted,
    project_spend_limit as project_spend_limit,
    project_spend_limit_deleted as project_spend_limit_deleted,
    project_user as project_user,
    rate_limit_list_rate_limits_params as rate_limit_list_rate_limits_params,
    rate_limit_update_rate_limit_params as rate_limit_update_rate_limit_params,
    role_create_params as role_create_params,
    role_delete_response as role_delete_response,
    role_list_params as role_list_params,
    role_update_params as role_update_params,
    service_account_create_params as service_account_create_params,
    service_account_create_response as service_account_create_response,
    service_account_delete_response as service_account_delete_response,
    service_account_list_params as service_account_list_params,
    service_account_update_params as service_account_update_params,
    service_accounts as service_accounts,
    spend_alert_create_params as spend_alert_create_params,
    spend_alert_list_params as spend_alert_list_params,
    spend_alert_update_params as spend_alert_update_params,
    spend_limit_update_params as spend_limit_update_params,
    user_create_params as user_create_params,
    user_delete_response as user_delete_response,
    user_list_params as user_list_params,
    user_update_params as user_update_params,
    users as users,
)
from .api_key_delete_response import APIKeyDeleteResponse as APIKeyDeleteResponse
from .api_key_list_params import APIKeyListParams as APIKeyListParams
from .certificate_activate_params import CertificateActivateParams as CertificateActivateParams
from .certificate_activate_response import CertificateActivateResponse as CertificateActivateResponse
from .certificate_deactivate_params import CertificateDeactivateParams as CertificateDeactivateParams
from .certificate_deactivate_response import CertificateDeactivateResponse as CertificateDeactivateResponse
from .certificate_list_params import CertificateListParams as CertificateListParams
from .certificate_list_response import CertificateListResponse as CertificateListResponse
from .data_retention_update_params import DataRetentionUpdateParams as DataRetentionUpdateParams
from .group_create_params import GroupCreateParams as GroupCreateParams
from .group_delete_response import GroupDeleteResponse as GroupDeleteResponse
from .group_list_params import GroupListParams as GroupListParams
from .group_retrieve_params import GroupRetrieveParams as GroupRetrieveParams
from .hosted_tool_permission_update_params import HostedToolPermissionUpdateParams as HostedToolPermissionUpdateParams
from .model_permission_update_params import ModelPermissionUpdateParams as ModelPermissionUpdateParams
from .project_api_key import ProjectAPIKey as ProjectAPIKey
from .project_data_retention import ProjectDataRetention as ProjectDataRetention
from .project_group import ProjectGroup as ProjectGroup
from .project_hosted_tool_permissions import ProjectHostedToolPermissions as ProjectHostedToolPermissions
from .project_model_permissions import ProjectModelPermissions as ProjectModelPermissions
from .project_model_permissions_deleted import ProjectModelPermissionsDeleted as ProjectModelPermissionsDeleted
from .project_rate_limit import ProjectRateLimit as ProjectRateLimit
from .project_service_account import ProjectServiceAccount as ProjectServiceAccount
from .project_spend_alert import ProjectSpendAlert as ProjectSpendAlert
from .project_spend_alert_deleted import ProjectSpendAlertDeleted as ProjectSpendAlertDeleted
from .project_spend_limit import ProjectSpendLimit as ProjectSpendLimit
from .project_spend_limit_deleted import ProjectSpendLimitDeleted as ProjectSpendLimitDeleted
from .project_user import ProjectUser as ProjectUser
from .rate_limit_list_rate_limits_params import RateLimitListRateLimitsParams as RateLimitListRateLimitsParams
from .rate_limit_update_rate_limit_params import RateLimitUpdateRateLimitParams as RateLimitUpdateRateLimitParams
from .role_create_params import RoleCreateParams as RoleCreateParams
from .role_delete_response import RoleDeleteResponse as RoleDeleteResponse
from .role_list_params import RoleListParams as RoleListParams
from .role_update_params import RoleUpdateParams as RoleUpdateParams
from .service_account_create_params import ServiceAccountCreateParams as ServiceAccountCreateParams
from .service_account_create_response import ServiceAccountCreateResponse as ServiceAccountCreateResponse
from .service_account_delete_response import ServiceAccountDeleteResponse as ServiceAccountDeleteResponse
from .service_account_list_params import ServiceAccountListParams as ServiceAccountListParams
from .service_account_update_params import ServiceAccountUpdateParams as ServiceAccountUpdateParams
from .spend_alert_create_params import SpendAlertCreateParams as SpendAlertCreateParams
from .spend_alert_list_params import SpendAlertListParams as SpendAlertListParams
from .spend_alert_update_params import SpendAlertUpdateParams as SpendAlertUpdateParams
from .spend_limit_update_params import SpendLimitUpdateParams as SpendLimitUpdateParams
from .user_create_params import UserCreateParams as UserCreateParams
from .user_delete_response import UserDeleteResponse as UserDeleteResponse
from .user_list_params import UserListParams as UserListParams
from .user_update_params import UserUpdateParams as UserUpdateParams
