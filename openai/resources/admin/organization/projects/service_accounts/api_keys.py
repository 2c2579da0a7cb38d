# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ......_resource import AsyncResource, SyncResource, views


class APIKeys(SyncResource, table="admin.organization.projects.service_accounts.api_keys"):
    pass


class AsyncAPIKeys(AsyncResource, table="admin.organization.projects.service_accounts.api_keys"):
    pass


__getattr__ = views(__name__, globals())
