from ...._resource import AsyncResource, SyncResource


class AdminAPIKeys(SyncResource, table="admin.organization.admin_api_keys"):
    pass


class AsyncAdminAPIKeys(AsyncResource, table="admin.organization.admin_api_keys"):
    pass
