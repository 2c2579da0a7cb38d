# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from .api_keys import (
    APIKeys as APIKeys,
    APIKeysWithRawResponse as APIKeysWithRawResponse,
    APIKeysWithStreamingResponse as APIKeysWithStreamingResponse,
    AsyncAPIKeys as AsyncAPIKeys,
    AsyncAPIKeysWithRawResponse as AsyncAPIKeysWithRawResponse,
    AsyncAPIKeysWithStreamingResponse as AsyncAPIKeysWithStreamingResponse,
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
from .hosted_tool_permissions import (
    AsyncHostedToolPermissions as AsyncHostedToolPermissions,
    AsyncHostedToolPermissionsWithRawResponse as AsyncHostedToolPermissionsWithRawResponse,
    AsyncHostedToolPermissionsWithStreamingResponse as AsyncHostedToolPermissionsWithStreamingResponse,
    HostedToolPermissions as HostedToolPermissions,
    HostedToolPermissionsWithRawResponse as HostedToolPermissionsWithRawResponse,
    HostedToolPermissionsWithStreamingResponse as HostedToolPermissionsWithStreamingResponse,
)
from .model_permissions import (
    AsyncModelPermissions as AsyncModelPermissions,
    AsyncModelPermissionsWithRawResponse as AsyncModelPermissionsWithRawResponse,
    AsyncModelPermissionsWithStreamingResponse as AsyncModelPermissionsWithStreamingResponse,
    ModelPermissions as ModelPermissions,
    ModelPermissionsWithRawResponse as ModelPermissionsWithRawResponse,
    ModelPermissionsWithStreamingResponse as ModelPermissionsWithStreamingResponse,
)
from .projects import (
    AsyncProjects as AsyncProjects,
    AsyncProjectsWithRawResponse as AsyncProjectsWithRawResponse,
    AsyncProjectsWithStreamingResponse as AsyncProjectsWithStreamingResponse,
    Projects as Projects,
    ProjectsWithRawResponse as ProjectsWithRawResponse,
    ProjectsWithStreamingResponse as ProjectsWithStreamingResponse,
)
from .rate_limits import (
    AsyncRateLimits as AsyncRateLimits,
    AsyncRateLimitsWithRawResponse as AsyncRateLimitsWithRawResponse,
    AsyncRateLimitsWithStreamingResponse as AsyncRateLimitsWithStreamingResponse,
    RateLimits as RateLimits,
    RateLimitsWithRawResponse as RateLimitsWithRawResponse,
    RateLimitsWithStreamingResponse as RateLimitsWithStreamingResponse,
)
from .roles import (
    AsyncRoles as AsyncRoles,
    AsyncRolesWithRawResponse as AsyncRolesWithRawResponse,
    AsyncRolesWithStreamingResponse as AsyncRolesWithStreamingResponse,
    Roles as Roles,
    RolesWithRawResponse as RolesWithRawResponse,
    RolesWithStreamingResponse as RolesWithStreamingResponse,
)
from .service_accounts.service_accounts import (
    AsyncServiceAccounts as AsyncServiceAccounts,
    AsyncServiceAccountsWithRawResponse as AsyncServiceAccountsWithRawResponse,
    AsyncServiceAccountsWithStreamingResponse as AsyncServiceAccountsWithStreamingResponse,
    ServiceAccounts as ServiceAccounts,
    ServiceAccountsWithRawResponse as ServiceAccountsWithRawResponse,
    ServiceAccountsWithStreamingResponse as ServiceAccountsWithStreamingResponse,
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
from .users.users import (
    AsyncUsers as AsyncUsers,
    AsyncUsersWithRawResponse as AsyncUsersWithRawResponse,
    AsyncUsersWithStreamingResponse as AsyncUsersWithStreamingResponse,
    Users as Users,
    UsersWithRawResponse as UsersWithRawResponse,
    UsersWithStreamingResponse as UsersWithStreamingResponse,
)
