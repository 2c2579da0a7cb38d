# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ...._support.lazy import lazy

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AdminAPIKeys": ".admin_api_keys",
        "AsyncAdminAPIKeys": ".admin_api_keys",
        "AuditLogs": ".audit_logs",
        "AsyncAuditLogs": ".audit_logs",
        "Certificates": ".certificates",
        "AsyncCertificates": ".certificates",
        "DataRetention": ".data_retention",
        "AsyncDataRetention": ".data_retention",
        "Groups": ".groups.groups",
        "AsyncGroups": ".groups.groups",
        "Invites": ".invites",
        "AsyncInvites": ".invites",
        "Organization": ".organization",
        "AsyncOrganization": ".organization",
        "Projects": ".projects.projects",
        "AsyncProjects": ".projects.projects",
        "Roles": ".roles",
        "AsyncRoles": ".roles",
        "SpendAlerts": ".spend_alerts",
        "AsyncSpendAlerts": ".spend_alerts",
        "SpendLimit": ".spend_limit",
        "AsyncSpendLimit": ".spend_limit",
        "Usage": ".usage",
        "AsyncUsage": ".usage",
        "Users": ".users.users",
        "AsyncUsers": ".users.users",
    },
)
