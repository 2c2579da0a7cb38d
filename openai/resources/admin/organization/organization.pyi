# Written by tools/stubs from the rows in endpoints/; changes made here are lost.

from ...._resource import AsyncResource, Child, SyncResource
from ...._views import View
from .admin_api_keys import (
    AdminAPIKeys,
    AdminAPIKeysWithRawResponse,
    AdminAPIKeysWithStreamingResponse,
    AsyncAdminAPIKeys,
    AsyncAdminAPIKeysWithRawResponse,
    AsyncAdminAPIKeysWithStreamingResponse,
)
from .audit_logs import (
    AsyncAuditLogs,
    AsyncAuditLogsWithRawResponse,
    AsyncAuditLogsWithStreamingResponse,
    AuditLogs,
    AuditLogsWithRawResponse,
    AuditLogsWithStreamingResponse,
)
from .certificates import (
    AsyncCertificates,
    AsyncCertificatesWithRawResponse,
    AsyncCertificatesWithStreamingResponse,
    Certificates,
    CertificatesWithRawResponse,
    CertificatesWithStreamingResponse,
)
from .data_retention import (
    AsyncDataRetention,
    AsyncDataRetentionWithRawResponse,
    AsyncDataRetentionWithStreamingResponse,
    DataRetention,
    DataRetentionWithRawResponse,
    DataRetentionWithStreamingResponse,
)
from .groups import (
    AsyncGroups,
    AsyncGroupsWithRawResponse,
    AsyncGroupsWithStreamingResponse,
    Groups,
    GroupsWithRawResponse,
    GroupsWithStreamingResponse,
)
from .invites import (
    AsyncInvites,
    AsyncInvitesWithRawResponse,
    AsyncInvitesWithStreamingResponse,
    Invites,
    InvitesWithRawResponse,
    InvitesWithStreamingResponse,
)
from .projects import (
    AsyncProjects,
    AsyncProjectsWithRawResponse,
    AsyncProjectsWithStreamingResponse,
    Projects,
    ProjectsWithRawResponse,
    ProjectsWithStreamingResponse,
)
from .roles import (
    AsyncRoles,
    AsyncRolesWithRawResponse,
    AsyncRolesWithStreamingResponse,
    Roles,
    RolesWithRawResponse,
    RolesWithStreamingResponse,
)
from .spend_alerts import (
    AsyncSpendAlerts,
    AsyncSpendAlertsWithRawResponse,
    AsyncSpendAlertsWithStreamingResponse,
    SpendAlerts,
    SpendAlertsWithRawResponse,
    SpendAlertsWithStreamingResponse,
)
from .spend_limit import (
    AsyncSpendLimit,
    AsyncSpendLimitWithRawResponse,
    AsyncSpendLimitWithStreamingResponse,
    SpendLimit,
    SpendLimitWithRawResponse,
    SpendLimitWithStreamingResponse,
)
from .usage import (
    AsyncUsage,
    AsyncUsageWithRawResponse,
    AsyncUsageWithStreamingResponse,
    Usage,
    UsageWithRawResponse,
    UsageWithStreamingResponse,
)
from .users import (
    AsyncUsers,
    AsyncUsersWithRawResponse,
    AsyncUsersWithStreamingResponse,
    Users,
    UsersWithRawResponse,
    UsersWithStreamingResponse,
)

class Organization(SyncResource):
    """The organization that the admin API key belongs to."""
    audit_logs: Child[AuditLogs]
    admin_api_keys: Child[AdminAPIKeys]
    usage: Child[Usage]
    invites: Child[Invites]
    users: Child[Users]
    groups: Child[Groups]
    roles: Child[Roles]
    data_retention: Child[DataRetention]
    spend_limit: Child[SpendLimit]
    spend_alerts: Child[SpendAlerts]
    certificates: Child[Certificates]
    projects: Child[Projects]
    @property
    def with_raw_response(self) -> OrganizationWithRawResponse: ...
    @property
    def with_streaming_response(self) -> OrganizationWithStreamingResponse: ...

class OrganizationWithRawResponse(View):
    @property
    def audit_logs(self) -> AuditLogsWithRawResponse: ...
    @property
    def admin_api_keys(self) -> AdminAPIKeysWithRawResponse: ...
    @property
    def usage(self) -> UsageWithRawResponse: ...
    @property
    def invites(self) -> InvitesWithRawResponse: ...
    @property
    def users(self) -> UsersWithRawResponse: ...
    @property
    def groups(self) -> GroupsWithRawResponse: ...
    @property
    def roles(self) -> RolesWithRawResponse: ...
    @property
    def data_retention(self) -> DataRetentionWithRawResponse: ...
    @property
    def spend_limit(self) -> SpendLimitWithRawResponse: ...
    @property
    def spend_alerts(self) -> SpendAlertsWithRawResponse: ...
    @property
    def certificates(self) -> CertificatesWithRawResponse: ...
    @property
    def projects(self) -> ProjectsWithRawResponse: ...

class OrganizationWithStreamingResponse(View):
    @property
    def audit_logs(self) -> AuditLogsWithStreamingResponse: ...
    @property
    def admin_api_keys(self) -> AdminAPIKeysWithStreamingResponse: ...
    @property
    def usage(self) -> UsageWithStreamingResponse: ...
    @property
    def invites(self) -> InvitesWithStreamingResponse: ...
    @property
    def users(self) -> UsersWithStreamingResponse: ...
    @property
    def groups(self) -> GroupsWithStreamingResponse: ...
    @property
    def roles(self) -> RolesWithStreamingResponse: ...
    @property
    def data_retention(self) -> DataRetentionWithStreamingResponse: ...
    @property
    def spend_limit(self) -> SpendLimitWithStreamingResponse: ...
    @property
    def spend_alerts(self) -> SpendAlertsWithStreamingResponse: ...
    @property
    def certificates(self) -> CertificatesWithStreamingResponse: ...
    @property
    def projects(self) -> ProjectsWithStreamingResponse: ...

class AsyncOrganization(AsyncResource):
    """The organization that the admin API key belongs to."""
    audit_logs: Child[AsyncAuditLogs]
    admin_api_keys: Child[AsyncAdminAPIKeys]
    usage: Child[AsyncUsage]
    invites: Child[AsyncInvites]
    users: Child[AsyncUsers]
    groups: Child[AsyncGroups]
    roles: Child[AsyncRoles]
    data_retention: Child[AsyncDataRetention]
    spend_limit: Child[AsyncSpendLimit]
    spend_alerts: Child[AsyncSpendAlerts]
    certificates: Child[AsyncCertificates]
    projects: Child[AsyncProjects]
    @property
    def with_raw_response(self) -> AsyncOrganizationWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncOrganizationWithStreamingResponse: ...

class AsyncOrganizationWithRawResponse(View):
    @property
    def audit_logs(self) -> AsyncAuditLogsWithRawResponse: ...
    @property
    def admin_api_keys(self) -> AsyncAdminAPIKeysWithRawResponse: ...
    @property
    def usage(self) -> AsyncUsageWithRawResponse: ...
    @property
    def invites(self) -> AsyncInvitesWithRawResponse: ...
    @property
    def users(self) -> AsyncUsersWithRawResponse: ...
    @property
    def groups(self) -> AsyncGroupsWithRawResponse: ...
    @property
    def roles(self) -> AsyncRolesWithRawResponse: ...
    @property
    def data_retention(self) -> AsyncDataRetentionWithRawResponse: ...
    @property
    def spend_limit(self) -> AsyncSpendLimitWithRawResponse: ...
    @property
    def spend_alerts(self) -> AsyncSpendAlertsWithRawResponse: ...
    @property
    def certificates(self) -> AsyncCertificatesWithRawResponse: ...
    @property
    def projects(self) -> AsyncProjectsWithRawResponse: ...

class AsyncOrganizationWithStreamingResponse(View):
    @property
    def audit_logs(self) -> AsyncAuditLogsWithStreamingResponse: ...
    @property
    def admin_api_keys(self) -> AsyncAdminAPIKeysWithStreamingResponse: ...
    @property
    def usage(self) -> AsyncUsageWithStreamingResponse: ...
    @property
    def invites(self) -> AsyncInvitesWithStreamingResponse: ...
    @property
    def users(self) -> AsyncUsersWithStreamingResponse: ...
    @property
    def groups(self) -> AsyncGroupsWithStreamingResponse: ...
    @property
    def roles(self) -> AsyncRolesWithStreamingResponse: ...
    @property
    def data_retention(self) -> AsyncDataRetentionWithStreamingResponse: ...
    @property
    def spend_limit(self) -> AsyncSpendLimitWithStreamingResponse: ...
    @property
    def spend_alerts(self) -> AsyncSpendAlertsWithStreamingResponse: ...
    @property
    def certificates(self) -> AsyncCertificatesWithStreamingResponse: ...
    @property
    def projects(self) -> AsyncProjectsWithStreamingResponse: ...
