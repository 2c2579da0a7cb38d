from ....._resource import AsyncResource, Child, SyncResource, views


class Projects(SyncResource, table="admin.organization.projects"):
    users = Child("openai.resources.admin.organization.projects.users:Users")
    service_accounts = Child("openai.resources.admin.organization.projects.service_accounts:ServiceAccounts")
    api_keys = Child("openai.resources.admin.organization.projects.api_keys:APIKeys")
    rate_limits = Child("openai.resources.admin.organization.projects.rate_limits:RateLimits")
    model_permissions = Child("openai.resources.admin.organization.projects.model_permissions:ModelPermissions")
    hosted_tool_permissions = Child(
        "openai.resources.admin.organization.projects.hosted_tool_permissions:HostedToolPermissions"
    )
    groups = Child("openai.resources.admin.organization.projects.groups:Groups")
    roles = Child("openai.resources.admin.organization.projects.roles:Roles")
    data_retention = Child("openai.resources.admin.organization.projects.data_retention:DataRetention")
    spend_limit = Child("openai.resources.admin.organization.projects.spend_limit:SpendLimit")
    spend_alerts = Child("openai.resources.admin.organization.projects.spend_alerts:SpendAlerts")
    certificates = Child("openai.resources.admin.organization.projects.certificates:Certificates")


class AsyncProjects(AsyncResource, table="admin.organization.projects"):
    users = Child("openai.resources.admin.organization.projects.users:AsyncUsers")
    service_accounts = Child("openai.resources.admin.organization.projects.service_accounts:AsyncServiceAccounts")
    api_keys = Child("openai.resources.admin.organization.projects.api_keys:AsyncAPIKeys")
    rate_limits = Child("openai.resources.admin.organization.projects.rate_limits:AsyncRateLimits")
    model_permissions = Child("openai.resources.admin.organization.projects.model_permissions:AsyncModelPermissions")
    hosted_tool_permissions = Child(
        "openai.resources.admin.organization.projects.hosted_tool_permissions:AsyncHostedToolPermissions"
    )
    groups = Child("openai.resources.admin.organization.projects.groups:AsyncGroups")
    roles = Child("openai.resources.admin.organization.projects.roles:AsyncRoles")
    data_retention = Child("openai.resources.admin.organization.projects.data_retention:AsyncDataRetention")
    spend_limit = Child("openai.resources.admin.organization.projects.spend_limit:AsyncSpendLimit")
    spend_alerts = Child("openai.resources.admin.organization.projects.spend_alerts:AsyncSpendAlerts")
    certificates = Child("openai.resources.admin.organization.projects.certificates:AsyncCertificates")


__getattr__ = views(__name__, globals())
