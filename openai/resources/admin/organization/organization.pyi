# Written by tools/stubs from the rows in endpoints/; changes made here are lost.

from ...._resource import AsyncResource, Child, SyncResource
from .admin_api_keys import AdminAPIKeys, AsyncAdminAPIKeys
from .audit_logs import AsyncAuditLogs, AuditLogs
from .certificates import AsyncCertificates, Certificates
from .data_retention import AsyncDataRetention, DataRetention
from .groups import AsyncGroups, Groups
from .invites import AsyncInvites, Invites
from .projects import AsyncProjects, Projects
from .roles import AsyncRoles, Roles
from .spend_alerts import AsyncSpendAlerts, SpendAlerts
from .spend_limit import AsyncSpendLimit, SpendLimit
from .usage import AsyncUsage, Usage
from .users import AsyncUsers, Users

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
