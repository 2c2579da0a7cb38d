# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ......_resource import AsyncResource, Child, SyncResource, views


class ServiceAccounts(SyncResource, table="admin.organization.projects.service_accounts"):
    api_keys = Child("openai.resources.admin.organization.projects.service_accounts.api_keys:APIKeys")


class AsyncServiceAccounts(AsyncResource, table="admin.organization.projects.service_accounts"):
    api_keys = Child("openai.resources.admin.organization.projects.service_accounts.api_keys:AsyncAPIKeys")


__getattr__ = views(__name__, globals())
