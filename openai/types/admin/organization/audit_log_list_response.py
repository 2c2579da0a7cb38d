from typing import Annotated, List, Literal, Optional

from ...._model.base import Alias, BaseModel

__all__ = [
    "AuditLogListResponse",
    "ActorAPIKeyServiceAccount",
    "ActorAPIKeyUser",
    "ActorAPIKey",
    "ActorSessionUser",
    "ActorSession",
    "Actor",
    "APIKeyCreatedData",
    "APIKeyCreated",
    "APIKeyDeleted",
    "APIKeyUpdatedChangesRequested",
    "APIKeyUpdated",
    "CertificateCreated",
    "CertificateDeleted",
    "CertificateUpdated",
    "CertificatesActivatedCertificate",
    "CertificatesActivated",
    "CertificatesDeactivatedCertificate",
    "CertificatesDeactivated",
    "CheckpointPermissionCreatedData",
    "CheckpointPermissionCreated",
    "CheckpointPermissionDeleted",
    "ExternalKeyRegistered",
    "ExternalKeyRemoved",
    "GroupCreatedData",
    "GroupCreated",
    "GroupDeleted",
    "GroupUpdatedChangesRequested",
    "GroupUpdated",
    "InviteAccepted",
    "InviteDeleted",
    "InviteSentData",
    "InviteSent",
    "IPAllowlistConfigActivatedConfig",
    "IPAllowlistConfigActivated",
    "IPAllowlistConfigDeactivatedConfig",
    "IPAllowlistConfigDeactivated",
    "IPAllowlistCreated",
    "IPAllowlistDeleted",
    "IPAllowlistUpdated",
    "LoginFailed",
    "LogoutFailed",
    "OrganizationUpdatedChangesRequested",
    "OrganizationUpdated",
    "Project",
    "ProjectArchived",
    "ProjectCreatedData",
    "ProjectCreated",
    "ProjectDeleted",
    "ProjectUpdatedChangesRequested",
    "ProjectUpdated",
    "RateLimitDeleted",
    "RateLimitUpdatedChangesRequested",
    "RateLimitUpdated",
    "RoleAssignmentCreated",
    "RoleAssignmentDeleted",
    "RoleBoundToResource",
    "RoleCreated",
    "RoleDeleted",
    "RoleUnboundFromResource",
    "RoleUpdatedChangesRequested",
    "RoleUpdated",
    "ScimDisabled",
    "ScimEnabled",
    "ServiceAccountCreatedData",
    "ServiceAccountCreated",
    "ServiceAccountDeleted",
    "ServiceAccountUpdatedChangesRequested",
    "ServiceAccountUpdated",
    "UserAddedData",
    "UserAdded",
    "UserDeleted",
    "UserUpdatedChangesRequested",
    "UserUpdated",
    "WorkloadIdentityProviderMappingCreated",
    "WorkloadIdentityProviderMappingDeleted",
    "WorkloadIdentityProviderMappingUpdated",
    "WorkloadIdentityProviderCreated",
    "WorkloadIdentityProviderDeleted",
    "WorkloadIdentityProviderUpdated",
]


class ActorAPIKeyServiceAccount(BaseModel):
    """The service account that a key belongs to."""

    id: Optional[str] = None


class ActorAPIKeyUser(BaseModel):
    """The user that a key belongs to."""

    id: Optional[str] = None
    email: Optional[str] = None


class ActorAPIKey(BaseModel):
    """The key by which something was done, and whose it is."""

    id: Optional[str] = None
    """Tracking ID of the key."""

    service_account: Optional[ActorAPIKeyServiceAccount] = None
    type: Optional[Literal["user", "service_account"]] = None
    user: Optional[ActorAPIKeyUser] = None


class ActorSessionUser(BaseModel):
    """The user who was logged in."""

    id: Optional[str] = None
    email: Optional[str] = None


class ActorSession(BaseModel):
    """The login in which something was done."""

    ip_address: Optional[str] = None
    user: Optional[ActorSessionUser] = None


class Actor(BaseModel):
    """Who did it: a user who was logged in, or a program with a key."""

    api_key: Optional[ActorAPIKey] = None
    session: Optional[ActorSession] = None
    type: Optional[Literal["session", "api_key"]] = None


class APIKeyCreatedData(BaseModel):
    """What the key was made with."""

    scopes: Optional[List[str]] = None
    """What the key may do, such as `api.model.request`."""


class APIKeyCreated(BaseModel):
    """A key was made."""

    id: Optional[str] = None
    """Tracking ID of the key."""

    data: Optional[APIKeyCreatedData] = None


class APIKeyDeleted(BaseModel):
    """A key was deleted."""

    id: Optional[str] = None
    """Tracking ID of the key."""


class APIKeyUpdatedChangesRequested(BaseModel):
    """What was to be changed of the key."""

    scopes: Optional[List[str]] = None
    """What the key may do, such as `api.model.request`."""


class APIKeyUpdated(BaseModel):
    """A key was changed."""

    id: Optional[str] = None
    """Tracking ID of the key."""

    changes_requested: Optional[APIKeyUpdatedChangesRequested] = None


class CertificateCreated(BaseModel):
    """A certificate was uploaded."""

    id: Optional[str] = None
    name: Optional[str] = None


class CertificateDeleted(BaseModel):
    """A certificate was deleted."""

    id: Optional[str] = None

    certificate: Optional[str] = None
    """Its content in PEM format."""

    name: Optional[str] = None


class CertificateUpdated(BaseModel):
    """A certificate was renamed."""

    id: Optional[str] = None
    name: Optional[str] = None


class CertificatesActivatedCertificate(BaseModel):
    """One of the certificates that were activated."""

    id: Optional[str] = None
    name: Optional[str] = None


class CertificatesActivated(BaseModel):
    """Certificates were activated."""

    certificates: Optional[List[CertificatesActivatedCertificate]] = None


class CertificatesDeactivatedCertificate(BaseModel):
    """One of the certificates that were deactivated."""

    id: Optional[str] = None
    name: Optional[str] = None


class CertificatesDeactivated(BaseModel):
    """Certificates were deactivated."""

    certificates: Optional[List[CertificatesDeactivatedCertificate]] = None


class CheckpointPermissionCreatedData(BaseModel):
    """The checkpoint, and the project that may use it."""

    fine_tuned_model_checkpoint: Optional[str] = None
    """ID of the checkpoint."""

    project_id: Optional[str] = None


class CheckpointPermissionCreated(BaseModel):
    """A project was allowed to use a checkpoint of a fine-tuned model."""

    id: Optional[str] = None
    data: Optional[CheckpointPermissionCreatedData] = None


class CheckpointPermissionDeleted(BaseModel):
    """A project may no longer use a checkpoint of a fine-tuned model."""

    id: Optional[str] = None


class ExternalKeyRegistered(BaseModel):
    """A key of a key service of your own was registered."""

    id: Optional[str] = None

    data: Optional[object] = None
    """Settings of the key."""


class ExternalKeyRemoved(BaseModel):
    """A key of a key service of your own was removed."""

    id: Optional[str] = None


class GroupCreatedData(BaseModel):
    """What the group was made with."""

    group_name: Optional[str] = None


class GroupCreated(BaseModel):
    """A group was made."""

    id: Optional[str] = None
    data: Optional[GroupCreatedData] = None


class GroupDeleted(BaseModel):
    """A group was deleted."""

    id: Optional[str] = None


class GroupUpdatedChangesRequested(BaseModel):
    """What was to be changed of the group."""

    group_name: Optional[str] = None


class GroupUpdated(BaseModel):
    """A group was changed."""

    id: Optional[str] = None
    changes_requested: Optional[GroupUpdatedChangesRequested] = None


class InviteAccepted(BaseModel):
    """An invitation was accepted."""

    id: Optional[str] = None


class InviteDeleted(BaseModel):
    """An invitation was deleted."""

    id: Optional[str] = None


class InviteSentData(BaseModel):
    """Who was invited, and as what."""

    email: Optional[str] = None

    role: Optional[str] = None
    """`owner` or `member`."""


class InviteSent(BaseModel):
    """An invitation was sent."""

    id: Optional[str] = None
    data: Optional[InviteSentData] = None


class IPAllowlistConfigActivatedConfig(BaseModel):
    """One of the lists that were activated."""

    id: Optional[str] = None
    name: Optional[str] = None


class IPAllowlistConfigActivated(BaseModel):
    """Lists of allowed addresses were activated."""

    configs: Optional[List[IPAllowlistConfigActivatedConfig]] = None


class IPAllowlistConfigDeactivatedConfig(BaseModel):
    """One of the lists that were deactivated."""

    id: Optional[str] = None
    name: Optional[str] = None


class IPAllowlistConfigDeactivated(BaseModel):
    """Lists of allowed addresses were deactivated."""

    configs: Optional[List[IPAllowlistConfigDeactivatedConfig]] = None


class IPAllowlistCreated(BaseModel):
    """A list of allowed addresses was made."""

    id: Optional[str] = None

    allowed_ips: Optional[List[str]] = None
    """IP addresses or CIDR ranges."""

    name: Optional[str] = None


class IPAllowlistDeleted(BaseModel):
    """A list of allowed addresses was deleted."""

    id: Optional[str] = None

    allowed_ips: Optional[List[str]] = None
    """IP addresses or CIDR ranges that stood in it."""

    name: Optional[str] = None


class IPAllowlistUpdated(BaseModel):
    """A list of allowed addresses was changed."""

    id: Optional[str] = None

    allowed_ips: Optional[List[str]] = None
    """IP addresses or CIDR ranges that stand in it now."""


class LoginFailed(BaseModel):
    """Someone failed to log in."""

    error_code: Optional[str] = None
    error_message: Optional[str] = None


class LogoutFailed(BaseModel):
    """Someone failed to log out."""

    error_code: Optional[str] = None
    error_message: Optional[str] = None


class OrganizationUpdatedChangesRequested(BaseModel):
    """What was to be changed of the organization."""

    api_call_logging: Optional[str] = None
    """`disabled`, `enabled_per_call`, `enabled_for_all_projects` or `enabled_for_selected_projects`."""

    api_call_logging_project_ids: Optional[str] = None
    """The projects, with `enabled_for_selected_projects`."""

    description: Optional[str] = None
    name: Optional[str] = None

    threads_ui_visibility: Optional[str] = None
    """Who sees the threads in the dashboard: `ANY_ROLE`, `OWNERS` or `NONE`."""

    title: Optional[str] = None

    usage_dashboard_visibility: Optional[str] = None
    """Who sees usage and costs: `ANY_ROLE` or `OWNERS`."""


class OrganizationUpdated(BaseModel):
    """Settings of the organization were changed."""

    id: Optional[str] = None
    changes_requested: Optional[OrganizationUpdatedChangesRequested] = None


class Project(BaseModel):
    """The project in which something was done."""

    id: Optional[str] = None
    name: Optional[str] = None


class ProjectArchived(BaseModel):
    """A project was archived."""

    id: Optional[str] = None


class ProjectCreatedData(BaseModel):
    """What the project was made with."""

    name: Optional[str] = None

    title: Optional[str] = None
    """As the dashboard shows it."""


class ProjectCreated(BaseModel):
    """A project was made."""

    id: Optional[str] = None
    data: Optional[ProjectCreatedData] = None


class ProjectDeleted(BaseModel):
    """A project was deleted."""

    id: Optional[str] = None


class ProjectUpdatedChangesRequested(BaseModel):
    """What was to be changed of the project."""

    title: Optional[str] = None
    """As the dashboard shows it."""


class ProjectUpdated(BaseModel):
    """A project was changed."""

    id: Optional[str] = None
    changes_requested: Optional[ProjectUpdatedChangesRequested] = None


class RateLimitDeleted(BaseModel):
    """A rate limit was deleted."""

    id: Optional[str] = None


class RateLimitUpdatedChangesRequested(BaseModel):
    """What was to be changed of the rate limit."""

    batch_1_day_max_input_tokens: Optional[int] = None
    """Input tokens of batches a day."""

    max_audio_megabytes_per_1_minute: Optional[int] = None
    max_images_per_1_minute: Optional[int] = None
    max_requests_per_1_day: Optional[int] = None
    max_requests_per_1_minute: Optional[int] = None
    max_tokens_per_1_minute: Optional[int] = None


class RateLimitUpdated(BaseModel):
    """A rate limit was changed."""

    id: Optional[str] = None
    changes_requested: Optional[RateLimitUpdatedChangesRequested] = None


class RoleAssignmentCreated(BaseModel):
    """A role was given to a user or group, or taken away."""

    id: Optional[str] = None

    principal_id: Optional[str] = None
    """The user or group."""

    principal_type: Optional[str] = None
    """Whether it is a user or a group."""

    resource_id: Optional[str] = None
    """Where the role holds."""

    resource_type: Optional[str] = None
    """What kind of thing the role holds for."""


class RoleAssignmentDeleted(BaseModel):
    """A role was given to a user or group, or taken away."""

    id: Optional[str] = None

    principal_id: Optional[str] = None
    """The user or group."""

    principal_type: Optional[str] = None
    """Whether it is a user or a group."""

    resource_id: Optional[str] = None
    """Where the role holds."""

    resource_type: Optional[str] = None
    """What kind of thing the role holds for."""


class RoleBoundToResource(BaseModel):
    """A role's rights to one thing, such as a connector, were changed."""

    id: Optional[str] = None
    """The thing; for a connector of a workspace `<workspace_id>__<connector_id>`."""

    connector_id: Optional[str] = None

    connector_name: Optional[str] = None
    """Its ID where the name is not known."""

    enabled: Optional[bool] = None
    """Whether the role may use the connector."""

    permissions: Optional[List[str]] = None
    """What the role may do with it after the change."""

    resource_id: Optional[str] = None
    resource_type: Optional[str] = None
    role_id: Optional[str] = None

    source: Optional[
        Literal["role_toggle", "role_connector_update", "role_delete", "workspace_permissions", "connector_publish"]
    ] = None
    """By which way the change came about."""

    workspace_id: Optional[str] = None


class RoleCreated(BaseModel):
    """A role was made."""

    id: Optional[str] = None
    permissions: Optional[List[str]] = None

    resource_id: Optional[str] = None
    """Where the role holds."""

    resource_type: Optional[str] = None
    """What kind of thing the role holds for."""

    role_name: Optional[str] = None


class RoleDeleted(BaseModel):
    """A role was deleted."""

    id: Optional[str] = None


class RoleUnboundFromResource(BaseModel):
    """A role's rights to one thing, such as a connector, were changed."""

    id: Optional[str] = None
    """The thing; for a connector of a workspace `<workspace_id>__<connector_id>`."""

    connector_id: Optional[str] = None

    connector_name: Optional[str] = None
    """Its ID where the name is not known."""

    enabled: Optional[bool] = None
    """Whether the role may use the connector."""

    permissions: Optional[List[str]] = None
    """What the role may do with it after the change."""

    resource_id: Optional[str] = None
    resource_type: Optional[str] = None
    role_id: Optional[str] = None

    source: Optional[
        Literal["role_toggle", "role_connector_update", "role_delete", "workspace_permissions", "connector_publish"]
    ] = None
    """By which way the change came about."""

    workspace_id: Optional[str] = None


class RoleUpdatedChangesRequested(BaseModel):
    """What was to be changed of the role."""

    description: Optional[str] = None
    metadata: Optional[object] = None
    permissions_added: Optional[List[str]] = None
    permissions_removed: Optional[List[str]] = None

    resource_id: Optional[str] = None
    """Where the role holds."""

    resource_type: Optional[str] = None
    """What kind of thing the role holds for."""

    role_name: Optional[str] = None


class RoleUpdated(BaseModel):
    """A role was changed."""

    id: Optional[str] = None
    changes_requested: Optional[RoleUpdatedChangesRequested] = None


class ScimDisabled(BaseModel):
    """Users are no longer managed by an identity provider over SCIM."""

    id: Optional[str] = None


class ScimEnabled(BaseModel):
    """Users are managed by an identity provider over SCIM from now on."""

    id: Optional[str] = None


class ServiceAccountCreatedData(BaseModel):
    """What the service account was made with."""

    role: Optional[str] = None
    """`owner` or `member`."""


class ServiceAccountCreated(BaseModel):
    """A service account was made."""

    id: Optional[str] = None
    data: Optional[ServiceAccountCreatedData] = None


class ServiceAccountDeleted(BaseModel):
    """A service account was deleted."""

    id: Optional[str] = None


class ServiceAccountUpdatedChangesRequested(BaseModel):
    """What was to be changed of the service account."""

    role: Optional[str] = None
    """`owner` or `member`."""


class ServiceAccountUpdated(BaseModel):
    """A service account was changed."""

    id: Optional[str] = None
    changes_requested: Optional[ServiceAccountUpdatedChangesRequested] = None


class UserAddedData(BaseModel):
    """What the user was added with."""

    role: Optional[str] = None
    """`owner` or `member`."""


class UserAdded(BaseModel):
    """A user was added."""

    id: Optional[str] = None
    data: Optional[UserAddedData] = None


class UserDeleted(BaseModel):
    """A user was removed."""

    id: Optional[str] = None


class UserUpdatedChangesRequested(BaseModel):
    """What was to be changed of the user."""

    role: Optional[str] = None
    """`owner` or `member`."""


class UserUpdated(BaseModel):
    """A user was changed."""

    id: Optional[str] = None
    changes_requested: Optional[UserUpdatedChangesRequested] = None


class WorkloadIdentityProviderMappingCreated(BaseModel):
    """Identities of a provider were mapped to a service account."""

    id: Optional[str] = None

    data: Optional[object] = None
    """What the mapping was made with."""

    identity_provider_id: Optional[str] = None


class WorkloadIdentityProviderMappingDeleted(BaseModel):
    """A mapping of identities to a service account was deleted."""

    id: Optional[str] = None
    identity_provider_id: Optional[str] = None
    project_id: Optional[str] = None
    service_account_id: Optional[str] = None


class WorkloadIdentityProviderMappingUpdated(BaseModel):
    """A mapping of identities to a service account was changed."""

    id: Optional[str] = None

    changes_requested: Optional[object] = None
    """What was to be changed."""

    identity_provider_id: Optional[str] = None


class WorkloadIdentityProviderCreated(BaseModel):
    """A provider of identities for programs was set up."""

    id: Optional[str] = None

    data: Optional[object] = None
    """What the provider was set up with."""


class WorkloadIdentityProviderDeleted(BaseModel):
    """A provider of identities for programs was deleted."""

    id: Optional[str] = None
    name: Optional[str] = None


class WorkloadIdentityProviderUpdated(BaseModel):
    """A provider of identities for programs was changed."""

    id: Optional[str] = None

    changes_requested: Optional[object] = None
    """What was to be changed."""


class AuditLogListResponse(BaseModel):
    """One entry of the audit log; the field named after its `type` has the details."""

    id: str

    effective_at: int
    """Unix time in seconds."""

    type: Literal[
        "api_key.created",
        "api_key.updated",
        "api_key.deleted",
        "certificate.created",
        "certificate.updated",
        "certificate.deleted",
        "certificates.activated",
        "certificates.deactivated",
        "checkpoint.permission.created",
        "checkpoint.permission.deleted",
        "external_key.registered",
        "external_key.removed",
        "group.created",
        "group.updated",
        "group.deleted",
        "invite.sent",
        "invite.accepted",
        "invite.deleted",
        "ip_allowlist.created",
        "ip_allowlist.updated",
        "ip_allowlist.deleted",
        "ip_allowlist.config.activated",
        "ip_allowlist.config.deactivated",
        "login.succeeded",
        "login.failed",
        "logout.succeeded",
        "logout.failed",
        "organization.updated",
        "project.created",
        "project.updated",
        "project.archived",
        "project.deleted",
        "rate_limit.updated",
        "rate_limit.deleted",
        "resource.deleted",
        "tunnel.created",
        "tunnel.updated",
        "tunnel.deleted",
        "workload_identity_provider.created",
        "workload_identity_provider.updated",
        "workload_identity_provider.deleted",
        "workload_identity_provider_mapping.created",
        "workload_identity_provider_mapping.updated",
        "workload_identity_provider_mapping.deleted",
        "role.created",
        "role.updated",
        "role.deleted",
        "role.assignment.created",
        "role.assignment.deleted",
        "role.bound_to_resource",
        "role.unbound_from_resource",
        "scim.enabled",
        "scim.disabled",
        "service_account.created",
        "service_account.updated",
        "service_account.deleted",
        "user.added",
        "user.updated",
        "user.deleted",
        "tenant.metadata.updated",
        "tenant.microsoft_entra_mapping.upserted",
        "tenant.microsoft_entra_mapping.deleted",
        "tenant.workload_identity.provider.created",
        "tenant.workload_identity.provider.updated",
        "tenant.workload_identity.provider.archived",
        "tenant.workload_identity.mapping.created",
        "tenant.workload_identity.mapping.updated",
        "tenant.workload_identity.mapping.archived",
        "tenant.workload_identity.binding.created",
        "tenant.workload_identity.principal.provisioned",
        "tenant.admin_api_key.created",
        "tenant.admin_api_key.updated",
        "tenant.admin_api_key.deleted",
        "tenant.project_api_key.created",
        "tenant.chatgpt_access_token.revoked",
        "tenant.migration.completed",
        "tenant.sso.migrated",
        "tenant.domains.migrated",
        "tenant.sso_connection.created",
        "tenant.sso_connection.updated",
        "tenant.sso_connection.deleted",
        "tenant.sso_connection.setup.started",
        "tenant.policy.created",
        "tenant.policy.updated",
        "tenant.policy.deleted",
        "tenant.policy.attached",
        "tenant.policy.detached",
        "tenant.principal_authentication_policy.resolved",
        "tenant.scim.setup.started",
        "tenant.scim.deletion.requested",
        "tenant.scim.directory.created",
        "tenant.product_access_policy.updated",
        "tenant.resource_share_grant.created",
        "tenant.resource_share_grant.updated",
        "tenant.resource_share_grant.accepted",
        "tenant.resource_share_grant.declined",
        "tenant.resource_share_grant.revoked",
        "tenant.resource_share_grant.deleted",
        "tenant.service_account.updated",
        "tenant.service_account.deleted",
        "tenant.service_account.token.revoked",
        "tenant.billing.overage_limit.updated",
        "tenant.billing.alerts.updated",
        "tenant.billing.info.updated",
        "tenant.usage_limit.workspace.updated",
        "tenant.usage_limit.group.updated",
        "tenant.usage_limit.user.updated",
        "tenant.usage_limit.increase_request.updated",
        "tenant.usage_limit.increase_request.resolved",
        "tenant.group.created",
        "tenant.group.updated",
        "tenant.group.deleted",
        "tenant.group.member.added",
        "tenant.group.member.removed",
        "tenant.migration_rollout.status.updated",
        "tenant.migration_rollout.tier.updated",
        "tenant.role.metadata.updated",
        "tenant.custom_role.created",
        "tenant.custom_role.updated",
        "tenant.custom_role.deleted",
        "tenant.role_assignment.created",
        "tenant.role_assignment.deleted",
        "tenant.resource_role_assignment.created",
        "tenant.resource_role_assignment.deleted",
        "tenant.resource_access.updated",
        "tenant.resource_access.deleted",
        "tenant.session_policy.created",
        "tenant.session_policy.updated",
        "tenant.session_policy.deleted",
        "tenant.session_revocation.started",
        "tenant.third_party_app_policy.updated",
        "tenant.user.added",
        "tenant.user.updated",
        "tenant.user.removed",
        "tenant.user.looked_up",
        "tenant.user.invited",
        "tenant.membership.revoked",
        "tenant.api_organization_invite.upserted",
        "tenant.api_organization_invite.deleted",
        "tenant.chatgpt_workspace_invite.upserted",
        "tenant.membership.accepted",
        "tenant.membership.declined",
        "tenant.workspace_invite_email_settings.updated",
    ]
    actor: Optional[Actor] = None
    api_key_created: Annotated[Optional[APIKeyCreated], Alias("api_key.created")] = None
    api_key_deleted: Annotated[Optional[APIKeyDeleted], Alias("api_key.deleted")] = None
    api_key_updated: Annotated[Optional[APIKeyUpdated], Alias("api_key.updated")] = None
    certificate_created: Annotated[Optional[CertificateCreated], Alias("certificate.created")] = None
    certificate_deleted: Annotated[Optional[CertificateDeleted], Alias("certificate.deleted")] = None
    certificate_updated: Annotated[Optional[CertificateUpdated], Alias("certificate.updated")] = None
    certificates_activated: Annotated[Optional[CertificatesActivated], Alias("certificates.activated")] = None
    certificates_deactivated: Annotated[Optional[CertificatesDeactivated], Alias("certificates.deactivated")] = None
    checkpoint_permission_created: Annotated[
        Optional[CheckpointPermissionCreated], Alias("checkpoint.permission.created")
    ] = None
    checkpoint_permission_deleted: Annotated[
        Optional[CheckpointPermissionDeleted], Alias("checkpoint.permission.deleted")
    ] = None
    external_key_registered: Annotated[Optional[ExternalKeyRegistered], Alias("external_key.registered")] = None
    external_key_removed: Annotated[Optional[ExternalKeyRemoved], Alias("external_key.removed")] = None
    group_created: Annotated[Optional[GroupCreated], Alias("group.created")] = None
    group_deleted: Annotated[Optional[GroupDeleted], Alias("group.deleted")] = None
    group_updated: Annotated[Optional[GroupUpdated], Alias("group.updated")] = None
    invite_accepted: Annotated[Optional[InviteAccepted], Alias("invite.accepted")] = None
    invite_deleted: Annotated[Optional[InviteDeleted], Alias("invite.deleted")] = None
    invite_sent: Annotated[Optional[InviteSent], Alias("invite.sent")] = None
    ip_allowlist_config_activated: Annotated[
        Optional[IPAllowlistConfigActivated], Alias("ip_allowlist.config.activated")
    ] = None
    ip_allowlist_config_deactivated: Annotated[
        Optional[IPAllowlistConfigDeactivated], Alias("ip_allowlist.config.deactivated")
    ] = None
    ip_allowlist_created: Annotated[Optional[IPAllowlistCreated], Alias("ip_allowlist.created")] = None
    ip_allowlist_deleted: Annotated[Optional[IPAllowlistDeleted], Alias("ip_allowlist.deleted")] = None
    ip_allowlist_updated: Annotated[Optional[IPAllowlistUpdated], Alias("ip_allowlist.updated")] = None
    login_failed: Annotated[Optional[LoginFailed], Alias("login.failed")] = None

    login_succeeded: Annotated[Optional[object], Alias("login.succeeded")] = None
    """Set for this kind of entry, without details."""

    logout_failed: Annotated[Optional[LogoutFailed], Alias("logout.failed")] = None

    logout_succeeded: Annotated[Optional[object], Alias("logout.succeeded")] = None
    """Set for this kind of entry, without details."""

    organization_updated: Annotated[Optional[OrganizationUpdated], Alias("organization.updated")] = None

    project: Optional[Project] = None
    """Where it was done; with an admin key, the default project."""

    project_archived: Annotated[Optional[ProjectArchived], Alias("project.archived")] = None
    project_created: Annotated[Optional[ProjectCreated], Alias("project.created")] = None
    project_deleted: Annotated[Optional[ProjectDeleted], Alias("project.deleted")] = None
    project_updated: Annotated[Optional[ProjectUpdated], Alias("project.updated")] = None
    rate_limit_deleted: Annotated[Optional[RateLimitDeleted], Alias("rate_limit.deleted")] = None
    rate_limit_updated: Annotated[Optional[RateLimitUpdated], Alias("rate_limit.updated")] = None
    role_assignment_created: Annotated[Optional[RoleAssignmentCreated], Alias("role.assignment.created")] = None
    role_assignment_deleted: Annotated[Optional[RoleAssignmentDeleted], Alias("role.assignment.deleted")] = None
    role_bound_to_resource: Annotated[Optional[RoleBoundToResource], Alias("role.bound_to_resource")] = None
    role_created: Annotated[Optional[RoleCreated], Alias("role.created")] = None
    role_deleted: Annotated[Optional[RoleDeleted], Alias("role.deleted")] = None
    role_unbound_from_resource: Annotated[Optional[RoleUnboundFromResource], Alias("role.unbound_from_resource")] = None
    role_updated: Annotated[Optional[RoleUpdated], Alias("role.updated")] = None
    scim_disabled: Annotated[Optional[ScimDisabled], Alias("scim.disabled")] = None
    scim_enabled: Annotated[Optional[ScimEnabled], Alias("scim.enabled")] = None
    service_account_created: Annotated[Optional[ServiceAccountCreated], Alias("service_account.created")] = None
    service_account_deleted: Annotated[Optional[ServiceAccountDeleted], Alias("service_account.deleted")] = None
    service_account_updated: Annotated[Optional[ServiceAccountUpdated], Alias("service_account.updated")] = None
    user_added: Annotated[Optional[UserAdded], Alias("user.added")] = None
    user_deleted: Annotated[Optional[UserDeleted], Alias("user.deleted")] = None
    user_updated: Annotated[Optional[UserUpdated], Alias("user.updated")] = None
    workload_identity_provider_mapping_created: Annotated[
        Optional[WorkloadIdentityProviderMappingCreated], Alias("workload_identity_provider_mapping.created")
    ] = None
    workload_identity_provider_mapping_deleted: Annotated[
        Optional[WorkloadIdentityProviderMappingDeleted], Alias("workload_identity_provider_mapping.deleted")
    ] = None
    workload_identity_provider_mapping_updated: Annotated[
        Optional[WorkloadIdentityProviderMappingUpdated], Alias("workload_identity_provider_mapping.updated")
    ] = None
    workload_identity_provider_created: Annotated[
        Optional[WorkloadIdentityProviderCreated], Alias("workload_identity_provider.created")
    ] = None
    workload_identity_provider_deleted: Annotated[
        Optional[WorkloadIdentityProviderDeleted], Alias("workload_identity_provider.deleted")
    ] = None
    workload_identity_provider_updated: Annotated[
        Optional[WorkloadIdentityProviderUpdated], Alias("workload_identity_provider.updated")
    ] = None
