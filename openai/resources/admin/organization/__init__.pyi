# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from .admin_api_keys import (
    AdminAPIKeys as AdminAPIKeys,
    AdminAPIKeysWithRawResponse as AdminAPIKeysWithRawResponse,
    AdminAPIKeysWithStreamingResponse as AdminAPIKeysWithStreamingResponse,
    AsyncAdminAPIKeys as AsyncAdminAPIKeys,
    AsyncAdminAPIKeysWithRawResponse as AsyncAdminAPIKeysWithRawResponse,
    AsyncAdminAPIKeysWithStreamingResponse as AsyncAdminAPIKeysWithStreamingResponse,
)
from .audit_logs import (
    AsyncAuditLogs as AsyncAuditLogs,
    AsyncAuditLogsWithRawResponse as AsyncAuditLogsWithRawResponse,
    AsyncAuditLogsWithStreamingResponse as AsyncAuditLogsWithStreamingResponse,
    AuditLogs as AuditLogs,
    AuditLogsWithRawResponse as AuditLogsWithRawResponse,
    AuditLogsWithStreamingResponse as AuditLogsWithStreamingResponse,
)
from .certificates import (
    AsyncCertificates as AsyncCertificates,
    AsyncCertificatesWithRawResponse as AsyncCertificatesWithRawResponse,
    AsyncCertificatesWithStreamingResponse as AsyncCertificatesWithStreamingResponse,
    Certificates as Certificates,
    CertificatesWithRawResponse as CertificatesWithRawResponse,
    CertificatesWithStreamingResponse as CertificatesWithStreamingResponse,
)
from .data_retention import (
    AsyncDataRetention as AsyncDataRetention,
    AsyncDataRetentionWithRawResponse as AsyncDataRetentionWithRawResponse,
    AsyncDataRetentionWithStreamingResponse as AsyncDataRetentionWithStreamingResponse,
    DataRetention as DataRetention,
    DataRetentionWithRawResponse as DataRetentionWithRawResponse,
    DataRetentionWithStreamingResponse as DataRetentionWithStreamingResponse,
)
from .groups.groups import (
    AsyncGroups as AsyncGroups,
    AsyncGroupsWithRawResponse as AsyncGroupsWithRawResponse,
    AsyncGroupsWithStreamingResponse as AsyncGroupsWithStreamingResponse,
    Groups as Groups,
    GroupsWithRawResponse as GroupsWithRawResponse,
    GroupsWithStreamingResponse as GroupsWithStreamingResponse,
)
from .invites import (
    AsyncInvites as AsyncInvites,
    AsyncInvitesWithRawResponse as AsyncInvitesWithRawResponse,
    AsyncInvitesWithStreamingResponse as AsyncInvitesWithStreamingResponse,
    Invites as Invites,
    InvitesWithRawResponse as InvitesWithRawResponse,
    InvitesWithStreamingResponse as InvitesWithStreamingResponse,
)
from .organization import (
    AsyncOrganization as AsyncOrganization,
    AsyncOrganizationWithRawResponse as AsyncOrganizationWithRawResponse,
    AsyncOrganizationWithStreamingResponse as AsyncOrganizationWithStreamingResponse,
    Organization as Organization,
    OrganizationWithRawResponse as OrganizationWithRawResponse,
    OrganizationWithStreamingResponse as OrganizationWithStreamingResponse,
)
from .projects.projects import (
    AsyncProjects as AsyncProjects,
    AsyncProjectsWithRawResponse as AsyncProjectsWithRawResponse,
    AsyncProjectsWithStreamingResponse as AsyncProjectsWithStreamingResponse,
    Projects as Projects,
    ProjectsWithRawResponse as ProjectsWithRawResponse,
    ProjectsWithStreamingResponse as ProjectsWithStreamingResponse,
)
from .roles import (
    AsyncRoles as AsyncRoles,
    AsyncRolesWithRawResponse as AsyncRolesWithRawResponse,
    AsyncRolesWithStreamingResponse as AsyncRolesWithStreamingResponse,
    Roles as Roles,
    RolesWithRawResponse as RolesWithRawResponse,
    RolesWithStreamingResponse as RolesWithStreamingResponse,
)
from .spend_alerts import (
    AsyncSpendAlerts as AsyncSpendAlerts,
    AsyncSpendAlertsWithRawResponse as AsyncSpendAlertsWithRawResponse,
    AsyncSpendAlertsWithStreamingResponse as AsyncSpendAlertsWithStreamingResponse,
    SpendAlerts as SpendAlerts,
    SpendAlertsWithRawResponse as SpendAlertsWithRawResponse,
    SpendAlertsWithStreamingResponse as SpendAlertsWithStreamingResponse,
)
from .spend_limit import (
    AsyncSpendLimit as AsyncSpendLimit,
    AsyncSpendLimitWithRawResponse as AsyncSpendLimitWithRawResponse,
    AsyncSpendLimitWithStreamingResponse as AsyncSpendLimitWithStreamingResponse,
    SpendLimit as SpendLimit,
    SpendLimitWithRawResponse as SpendLimitWithRawResponse,
    SpendLimitWithStreamingResponse as SpendLimitWithStreamingResponse,
)
from .usage import (
    AsyncUsage as AsyncUsage,
    AsyncUsageWithRawResponse as AsyncUsageWithRawResponse,
    AsyncUsageWithStreamingResponse as AsyncUsageWithStreamingResponse,
    Usage as Usage,
    UsageWithRawResponse as UsageWithRawResponse,
    UsageWithStreamingResponse as UsageWithStreamingResponse,
)
from .users.users import (
    AsyncUsers as AsyncUsers,
    AsyncUsersWithRawResponse as AsyncUsersWithRawResponse,
    AsyncUsersWithStreamingResponse as AsyncUsersWithStreamingResponse,
    Users as Users,
    UsersWithRawResponse as UsersWithRawResponse,
    UsersWithStreamingResponse as UsersWithStreamingResponse,
)
