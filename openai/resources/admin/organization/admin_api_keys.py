# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ...._resource import AsyncResource, SyncResource, views


class AdminAPIKeys(SyncResource, table="admin.organization.admin_api_keys"):
    pass


class AsyncAdminAPIKeys(AsyncResource, table="admin.organization.admin_api_keys"):
    pass


__getattr__ = views(__name__, globals())
