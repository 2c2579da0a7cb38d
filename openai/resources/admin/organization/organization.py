from ...._resource import AsyncResource, Child, SyncResource, views


class Organization(SyncResource, table="admin.organization"):
    audit_logs = Child("openai.resources.admin.organization.audit_logs:AuditLogs")
    admin_api_keys = Child("openai.resources.admin.organization.admin_api_keys:AdminAPIKeys")
    usage = Child("openai.resources.admin.organization.usage:Usage")
    invites = Child("openai.resources.admin.organization.invites:Invites")
    users = Child("openai.resources.admin.organization.users:Users")
    groups = Child("openai.resources.admin.organization.groups:Groups")
    roles = Child("openai.resources.admin.organization.roles:Roles")
    data_retention = Child("openai.resources.admin.organization.data_retention:DataRetention")
    spend_limit = Child("openai.resources.admin.organization.spend_limit:SpendLimit")
    spend_alerts = Child("openai.resources.admin.organization.spend_alerts:SpendAlerts")
    certificates = Child("openai.resources.admin.organization.certificates:Certificates")
    projects = Child("openai.resources.admin.organization.projects:Projects")


class AsyncOrganization(AsyncResource, table="admin.organization"):
    audit_logs = Child("openai.resources.admin.organization.audit_logs:AsyncAuditLogs")
    admin_api_keys = Child("openai.resources.admin.organization.admin_api_keys:AsyncAdminAPIKeys")
    usage = Child("openai.resources.admin.organization.usage:AsyncUsage")
    invites = Child("openai.resources.admin.organization.invites:AsyncInvites")
    users = Child("openai.resources.admin.organization.users:AsyncUsers")
    groups = Child("openai.resources.admin.organization.groups:AsyncGroups")
    roles = Child("openai.resources.admin.organization.roles:AsyncRoles")
    data_retention = Child("openai.resources.admin.organization.data_retention:AsyncDataRetention")
    spend_limit = Child("openai.resources.admin.organization.spend_limit:AsyncSpendLimit")
    spend_alerts = Child("openai.resources.admin.organization.spend_alerts:AsyncSpendAlerts")
    certificates = Child("openai.resources.admin.organization.certificates:AsyncCertificates")
    projects = Child("openai.resources.admin.organization.projects:AsyncProjects")


__getattr__ = views(__name__, globals())
