from ......_resource import AsyncResource, SyncResource


class APIKeys(SyncResource, table="admin.organization.projects.service_accounts.api_keys"):
    pass


class AsyncAPIKeys(AsyncResource, table="admin.organization.projects.service_accounts.api_keys"):
    pass
