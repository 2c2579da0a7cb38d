# Written by tools/generate from the modules of this package; changes made here are lost.

from . import (
    admin_api_key as admin_api_key,
    admin_api_key_create_params as admin_api_key_create_params,
    admin_api_key_create_response as admin_api_key_create_response,
    admin_api_key_delete_response as admin_api_key_delete_response,
    admin_api_key_list_params as admin_api_key_list_params,
    audit_log_list_params as audit_log_list_params,
    audit_log_list_response as audit_log_list_response,
    certificate as certificate,
    certificate_activate_params as certificate_activate_params,
    certificate_activate_response as certificate_activate_response,
    certificate_create_params as certificate_create_params,
    certificate_deactivate_params as certificate_deactivate_params,
    certificate_deactivate_response as certificate_deactivate_response,
    certificate_delete_response as certificate_delete_response,
    certificate_list_params as certificate_list_params,
    certificate_list_response as certificate_list_response,
    certificate_retrieve_params as certificate_retrieve_params,
    certificate_update_params as certificate_update_params,
    data_retention_update_params as data_retention_update_params,
    group as group,
    group_create_params as group_create_params,
    group_delete_response as group_delete_response,
    group_list_params as group_list_params,
    group_update_params as group_update_params,
    group_update_response as group_update_response,
    groups as groups,
    invite as invite,
    invite_create_params as invite_create_params,
    invite_delete_response as invite_delete_response,
    invite_list_params as invite_list_params,
    organization_data_retention as organization_data_retention,
    organization_spend_alert as organization_spend_alert,
    organization_spend_alert_deleted as organization_spend_alert_deleted,
    organization_spend_limit as organization_spend_limit,
    organization_spend_limit_deleted as organization_spend_limit_deleted,
    organization_user as organization_user,
    project as project,
    project_create_params as project_create_params,
    project_list_params as project_list_params,
    project_update_params as project_update_params,
    projects as projects,
    role as role,
    role_create_params as role_create_params,
    role_delete_response as role_delete_response,
    role_list_params as role_list_params,
    role_update_params as role_update_params,
    spend_alert_create_params as spend_alert_create_params,
    spend_alert_list_params as spend_alert_list_params,
    spend_alert_update_params as spend_alert_update_params,
    spend_limit_update_params as spend_limit_update_params,
    usage_audio_speeches_params as usage_audio_speeches_params,
    usage_audio_speeches_response as usage_audio_speeches_response,
    usage_audio_transcriptions_params as usage_audio_transcriptions_params,
    usage_audio_transcriptions_response as usage_audio_transcriptions_response,
    usage_code_interpreter_sessions_params as usage_code_interpreter_sessions_params,
    usage_code_interpreter_sessions_response as usage_code_interpreter_sessions_response,
    usage_completions_params as usage_completions_params,
    usage_completions_response as usage_completions_response,
    usage_costs_params as usage_costs_params,
    usage_costs_response as usage_costs_response,
    usage_embeddings_params as usage_embeddings_params,
    usage_embeddings_response as usage_embeddings_response,
    usage_file_search_calls_params as usage_file_search_calls_params,
    usage_file_search_calls_response as usage_file_search_calls_response,
    usage_images_params as usage_images_params,
    usage_images_response as usage_images_response,
    usage_moderations_params as usage_moderations_params,
    usage_moderations_response as usage_moderations_response,
    usage_vector_stores_params as usage_vector_stores_params,
    usage_vector_stores_response as usage_vector_stores_response,
    usage_web_search_calls_params as usage_web_search_calls_params,
    usage_web_search_calls_response as usage_web_search_calls_response,
    user_delete_response as user_delete_response,
    user_list_params as user_list_params,
    user_update_params as user_update_params,
    users as users,
)
from .admin_api_key import AdminAPIKey as AdminAPIKey
from .admin_api_key_create_params import AdminAPIKeyCreateParams as AdminAPIKeyCreateParams
from .admin_api_key_create_response import AdminAPIKeyCreateResponse as AdminAPIKeyCreateResponse
from .admin_api_key_delete_response import AdminAPIKeyDeleteResponse as AdminAPIKeyDeleteResponse
from .admin_api_key_list_params import AdminAPIKeyListParams as AdminAPIKeyListParams
from .audit_log_list_params import AuditLogListParams as AuditLogListParams
from .audit_log_list_response import AuditLogListResponse as AuditLogListResponse
from .certificate import Certificate as Certificate
from .certificate_activate_params import CertificateActivateParams as CertificateActivateParams
from .certificate_activate_response import CertificateActivateResponse as CertificateActivateResponse
from .certificate_create_params import CertificateCreateParams as CertificateCreateParams
from .certificate_deactivate_params import CertificateDeactivateParams as CertificateDeactivateParams
from .certificate_deactivate_response import CertificateDeactivateResponse as CertificateDeactivateResponse
from .certificate_delete_response import CertificateDeleteResponse as CertificateDeleteResponse
from .certificate_list_params import CertificateListParams as CertificateListParams
from .certificate_list_response import CertificateListResponse as CertificateListResponse
from .certificate_retrieve_params import CertificateRetrieveParams as CertificateRetrieveParams
from .certificate_update_params import CertificateUpdateParams as CertificateUpdateParams
from .data_retention_update_params import DataRetentionUpdateParams as DataRetentionUpdateParams
from .group import Group as Group
from .group_create_params import GroupCreateParams as GroupCreateParams
from .group_delete_response import GroupDeleteResponse as GroupDeleteResponse
from .group_list_params import GroupListParams as GroupListParams
from .group_update_params import GroupUpdateParams as GroupUpdateParams
from .group_update_response import GroupUpdateResponse as GroupUpdateResponse
from .invite import Invite as Invite
from .invite_create_params import InviteCreateParams as InviteCreateParams
from .invite_delete_response import InviteDeleteResponse as InviteDeleteResponse
from .invite_list_params import InviteListParams as InviteListParams
from .organization_data_retention import OrganizationDataRetention as OrganizationDataRetention
from .organization_spend_alert import OrganizationSpendAlert as OrganizationSpendAlert
from .organization_spend_alert_deleted import OrganizationSpendAlertDeleted as OrganizationSpendAlertDeleted
from .organization_spend_limit import OrganizationSpendLimit as OrganizationSpendLimit
from .organization_spend_limit_deleted import OrganizationSpendLimitDeleted as OrganizationSpendLimitDeleted
from .organization_user import OrganizationUser as OrganizationUser
from .project import Project as Project
from .project_create_params import ProjectCreateParams as ProjectCreateParams
from .project_list_params import ProjectListParams as ProjectListParams
from .project_update_params import ProjectUpdateParams as ProjectUpdateParams
from .role import Role as Role
from .role_create_params import RoleCreateParams as RoleCreateParams
from .role_delete_response import RoleDeleteResponse as RoleDeleteResponse
from .role_list_params import RoleListParams as RoleListParams
from .role_update_params import RoleUpdateParams as RoleUpdateParams
from .spend_alert_create_params import SpendAlertCreateParams as SpendAlertCreateParams
from .spend_alert_list_params import SpendAlertListParams as SpendAlertListParams
from .spend_alert_update_params import SpendAlertUpdateParams as SpendAlertUpdateParams
from .spend_limit_update_params import SpendLimitUpdateParams as SpendLimitUpdateParams
from .usage_audio_speeches_params import UsageAudioSpeechesParams as UsageAudioSpeechesParams
from .usage_audio_speeches_response import UsageAudioSpeechesResponse as UsageAudioSpeechesResponse
from .usage_audio_transcriptions_params import UsageAudioTranscriptionsParams as UsageAudioTranscriptionsParams
from .usage_audio_transcriptions_response import UsageAudioTranscriptionsResponse as UsageAudioTranscriptionsResponse
from .usage_code_interpreter_sessions_params import (
    UsageCodeInterpreterSessionsParams as UsageCodeInterpreterSessionsParams,
)
from .usage_code_interpreter_sessions_response import (
    UsageCodeInterpreterSessionsResponse as UsageCodeInterpreterSessionsResponse,
)
from .usage_completions_params import UsageCompletionsParams as UsageCompletionsParams
from .usage_completions_response import UsageCompletionsResponse as UsageCompletionsResponse
from .usage_costs_params import UsageCostsParams as UsageCostsParams
from .usage_costs_response import UsageCostsResponse as UsageCostsResponse
from .usage_embeddings_params import UsageEmbeddingsParams as UsageEmbeddingsParams
from .usage_embeddings_response import UsageEmbeddingsResponse as UsageEmbeddingsResponse
from .usage_file_search_calls_params import UsageFileSearchCallsParams as UsageFileSearchCallsParams
from .usage_file_search_calls_response import UsageFileSearchCallsResponse as UsageFileSearchCallsResponse
from .usage_images_params import UsageImagesParams as UsageImagesParams
from .usage_images_response import UsageImagesResponse as UsageImagesResponse
from .usage_moderations_params import UsageModerationsParams as UsageModerationsParams
from .usage_moderations_response import UsageModerationsResponse as UsageModerationsResponse
from .usage_vector_stores_params import UsageVectorStoresParams as UsageVectorStoresParams
from .usage_vector_stores_response import UsageVectorStoresResponse as UsageVectorStoresResponse
from .usage_web_search_calls_params import UsageWebSearchCallsParams as UsageWebSearchCallsParams
from .usage_web_search_calls_response import UsageWebSearchCallsResponse as UsageWebSearchCallsResponse
from .user_delete_response import UserDeleteResponse as UserDeleteResponse
from .user_list_params import UserListParams as UserListParams
from .user_update_params import UserUpdateParams as UserUpdateParams
