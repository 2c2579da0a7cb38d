# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ...._calls.views import View
from ...._resource import AsyncResource, Child, SyncResource
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
    admin_api_keys: Child[AdminAPIKeys]
    audit_logs: Child[AuditLogs]
    certificates: Child[Certificates]
    data_retention: Child[DataRetention]
    groups: Child[Groups]
    invites: Child[Invites]
    projects: Child[Projects]
    roles: Child[Roles]
    spend_alerts: Child[SpendAlerts]
    spend_limit: Child[SpendLimit]
    usage: Child[Usage]
    users: Child[Users]
    @property
    def with_raw_response(self) -> OrganizationWithRawResponse: ...
    @property
    def with_streaming_response(self) -> OrganizationWithStreamingResponse: ...

class OrganizationWithRawResponse(View):
    @property
    def admin_api_keys(self) -> AdminAPIKeysWithRawResponse: ...
    @property
    def audit_logs(self) -> AuditLogsWithRawResponse: ...
    @property
    def certificates(self) -> CertificatesWithRawResponse: ...
    @property
    def data_retention(self) -> DataRetentionWithRawResponse: ...
    @property
    def groups(self) -> GroupsWithRawResponse: ...
    @property
    def invites(self) -> InvitesWithRawResponse: ...
    @property
    def projects(self) -> ProjectsWithRawResponse: ...
    @property
    def roles(self) -> RolesWithRawResponse: ...
    @property
    def spend_alerts(self) -> SpendAlertsWithRawResponse: ...
    @property
    def spend_limit(self) -> SpendLimitWithRawResponse: ...
    @property
    def usage(self) -> UsageWithRawResponse: ...
    @property
    def users(self) -> UsersWithRawResponse: ...

class OrganizationWithStreamingResponse(View):
    @property
    def admin_api_keys(self) -> AdminAPIKeysWithStreamingResponse: ...
    @property
    def audit_logs(self) -> AuditLogsWithStreamingResponse: ...
    @property
    def certificates(self) -> CertificatesWithStreamingResponse: ...
    @property
    def data_retention(self) -> DataRetentionWithStreamingResponse: ...
    @property
    def groups(self) -> GroupsWithStreamingResponse: ...
    @property
    def invites(self) -> InvitesWithStreamingResponse: ...
    @property
    def projects(self) -> ProjectsWithStreamingResponse: ...
    @property
    def roles(self) -> RolesWithStreamingResponse: ...
    @property
    def spend_alerts(self) -> SpendAlertsWithStreamingResponse: ...
    @property
    def spend_limit(self) -> SpendLimitWithStreamingResponse: ...
    @property
    def usage(self) -> UsageWithStreamingResponse: ...
    @property
    def users(self) -> UsersWithStreamingResponse: ...

class AsyncOrganization(AsyncResource):
    """The organization that the admin API key belongs to."""
    admin_api_keys: Child[AsyncAdminAPIKeys]
    audit_logs: Child[AsyncAuditLogs]
    certificates: Child[AsyncCertificates]
    data_retention: Child[AsyncDataRetention]
    groups: Child[AsyncGroups]
    invites: Child[AsyncInvites]
    projects: Child[AsyncProjects]
    roles: Child[AsyncRoles]
    spend_alerts: Child[AsyncSpendAlerts]
    spend_limit: Child[AsyncSpendLimit]
    usage: Child[AsyncUsage]
    users: Child[AsyncUsers]
    @property
    def with_raw_response(self) -> AsyncOrganizationWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncOrganizationWithStreamingResponse: ...

class AsyncOrganizationWithRawResponse(View):
    @property
    def admin_api_keys(self) -> AsyncAdminAPIKeysWithRawResponse: ...
    @property
    def audit_logs(self) -> AsyncAuditLogsWithRawResponse: ...
    @property
    def certificates(self) -> AsyncCertificatesWithRawResponse: ...
    @property
    def data_retention(self) -> AsyncDataRetentionWithRawResponse: ...
    @property
    def groups(self) -> AsyncGroupsWithRawResponse: ...
    @property
    def invites(self) -> AsyncInvitesWithRawResponse: ...
    @property
    def projects(self) -> AsyncProjectsWithRawResponse: ...
    @property
    def roles(self) -> AsyncRolesWithRawResponse: ...
    @property
    def spend_alerts(self) -> AsyncSpendAlertsWithRawResponse: ...
    @property
    def spend_limit(self) -> AsyncSpendLimitWithRawResponse: ...
    @property
    def usage(self) -> AsyncUsageWithRawResponse: ...
    @property
    def users(self) -> AsyncUsersWithRawResponse: ...

class AsyncOrganizationWithStreamingResponse(View):
    @property
    def admin_api_keys(self) -> AsyncAdminAPIKeysWithStreamingResponse: ...
    @property
    def audit_logs(self) -> AsyncAuditLogsWithStreamingResponse: ...
    @property
    def certificates(self) -> AsyncCertificatesWithStreamingResponse: ...
    @property
    def data_retention(self) -> AsyncDataRetentionWithStreamingResponse: ...
    @property
    def groups(self) -> AsyncGroupsWithStreamingResponse: ...
    @property
    def invites(self) -> AsyncInvitesWithStreamingResponse: ...
    @property
    def projects(self) -> AsyncProjectsWithStreamingResponse: ...
    @property
    def roles(self) -> AsyncRolesWithStreamingResponse: ...
    @property
    def spend_alerts(self) -> AsyncSpendAlertsWithStreamingResponse: ...
    @property
    def spend_limit(self) -> AsyncSpendLimitWithStreamingResponse: ...
    @property
    def usage(self) -> AsyncUsageWithStreamingResponse: ...
    @property
    def users(self) -> AsyncUsersWithStreamingResponse: ...
