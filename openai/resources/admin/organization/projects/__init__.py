# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ....._support.lazy import lazy

__getattr__, __dir__ = lazy(
    __name__,
    {
        "APIKeys": ".api_keys",
        "AsyncAPIKeys": ".api_keys",
        "Certificates": ".certificates",
        "AsyncCertificates": ".certificates",
        "DataRetention": ".data_retention",
        "AsyncDataRetention": ".data_retention",
        "Groups": ".groups.groups",
        "AsyncGroups": ".groups.groups",
        "HostedToolPermissions": ".hosted_tool_permissions",
        "AsyncHostedToolPermissions": ".hosted_tool_permissions",
        "ModelPermissions": ".model_permissions",
        "AsyncModelPermissions": ".model_permissions",
        "Projects": ".projects",
        "AsyncProjects": ".projects",
        "RateLimits": ".rate_limits",
        "AsyncRateLimits": ".rate_limits",
        "Roles": ".roles",
        "AsyncRoles": ".roles",
        "ServiceAccounts": ".service_accounts.service_accounts",
        "AsyncServiceAccounts": ".service_accounts.service_accounts",
        "SpendAlerts": ".spend_alerts",
        "AsyncSpendAlerts": ".spend_alerts",
        "SpendLimit": ".spend_limit",
        "AsyncSpendLimit": ".spend_limit",
        "Users": ".users.users",
        "AsyncUsers": ".users.users",
    },
)
