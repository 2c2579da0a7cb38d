# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ....._resource import AsyncResource, Child, SyncResource, views


class Projects(SyncResource, table="admin.organization.projects"):
    api_keys = Child("openai.resources.admin.organization.projects.api_keys:APIKeys")
    certificates = Child("openai.resources.admin.organization.projects.certificates:Certificates")
    data_retention = Child("openai.resources.admin.organization.projects.data_retention:DataRetention")
    groups = Child("openai.resources.admin.organization.projects.groups:Groups")
    hosted_tool_permissions = Child(
        "openai.resources.admin.organization.projects.hosted_tool_permissions:HostedToolPermissions"
    )
    model_permissions = Child("openai.resources.admin.organization.projects.model_permissions:ModelPermissions")
    rate_limits = Child("openai.resources.admin.organization.projects.rate_limits:RateLimits")
    roles = Child("openai.resources.admin.organization.projects.roles:Roles")
    service_accounts = Child("openai.resources.admin.organization.projects.service_accounts:ServiceAccounts")
    spend_alerts = Child("openai.resources.admin.organization.projects.spend_alerts:SpendAlerts")
    spend_limit = Child("openai.resources.admin.organization.projects.spend_limit:SpendLimit")
    users = Child("openai.resources.admin.organization.projects.users:Users")


class AsyncProjects(AsyncResource, table="admin.organization.projects"):
    api_keys = Child("openai.resources.admin.organization.projects.api_keys:AsyncAPIKeys")
    certificates = Child("openai.resources.admin.organization.projects.certificates:AsyncCertificates")
    data_retention = Child("openai.resources.admin.organization.projects.data_retention:AsyncDataRetention")
    groups = Child("openai.resources.admin.organization.projects.groups:AsyncGroups")
    hosted_tool_permissions = Child(
        "openai.resources.admin.organization.projects.hosted_tool_permissions:AsyncHostedToolPermissions"
    )
    model_permissions = Child("openai.resources.admin.organization.projects.model_permissions:AsyncModelPermissions")
    rate_limits = Child("openai.resources.admin.organization.projects.rate_limits:AsyncRateLimits")
    roles = Child("openai.resources.admin.organization.projects.roles:AsyncRoles")
    service_accounts = Child("openai.resources.admin.organization.projects.service_accounts:AsyncServiceAccounts")
    spend_alerts = Child("openai.resources.admin.organization.projects.spend_alerts:AsyncSpendAlerts")
    spend_limit = Child("openai.resources.admin.organization.projects.spend_limit:AsyncSpendLimit")
    users = Child("openai.resources.admin.organization.projects.users:AsyncUsers")


__getattr__ = views(__name__, globals())
