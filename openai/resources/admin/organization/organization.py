# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ...._resource import AsyncResource, Child, SyncResource, views


class Organization(SyncResource, table="admin.organization"):
    admin_api_keys = Child("openai.resources.admin.organization.admin_api_keys:AdminAPIKeys")
    audit_logs = Child("openai.resources.admin.organization.audit_logs:AuditLogs")
    certificates = Child("openai.resources.admin.organization.certificates:Certificates")
    data_retention = Child("openai.resources.admin.organization.data_retention:DataRetention")
    groups = Child("openai.resources.admin.organization.groups:Groups")
    invites = Child("openai.resources.admin.organization.invites:Invites")
    projects = Child("openai.resources.admin.organization.projects:Projects")
    roles = Child("openai.resources.admin.organization.roles:Roles")
    spend_alerts = Child("openai.resources.admin.organization.spend_alerts:SpendAlerts")
    spend_limit = Child("openai.resources.admin.organization.spend_limit:SpendLimit")
    usage = Child("openai.resources.admin.organization.usage:Usage")
    users = Child("openai.resources.admin.organization.users:Users")


class AsyncOrganization(AsyncResource, table="admin.organization"):
    admin_api_keys = Child("openai.resources.admin.organization.admin_api_keys:AsyncAdminAPIKeys")
    audit_logs = Child("openai.resources.admin.organization.audit_logs:AsyncAuditLogs")
    certificates = Child("openai.resources.admin.organization.certificates:AsyncCertificates")
    data_retention = Child("openai.resources.admin.organization.data_retention:AsyncDataRetention")
    groups = Child("openai.resources.admin.organization.groups:AsyncGroups")
    invites = Child("openai.resources.admin.organization.invites:AsyncInvites")
    projects = Child("openai.resources.admin.organization.projects:AsyncProjects")
    roles = Child("openai.resources.admin.organization.roles:AsyncRoles")
    spend_alerts = Child("openai.resources.admin.organization.spend_alerts:AsyncSpendAlerts")
    spend_limit = Child("openai.resources.admin.organization.spend_limit:AsyncSpendLimit")
    usage = Child("openai.resources.admin.organization.usage:AsyncUsage")
    users = Child("openai.resources.admin.organization.users:AsyncUsers")


__getattr__ = views(__name__, globals())
