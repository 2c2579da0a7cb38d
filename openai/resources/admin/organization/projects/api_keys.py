from ....._resource import AsyncResource, SyncResource


class APIKeys(SyncResource, table="admin.organization.projects.api_keys"):
    pass


class AsyncAPIKeys(AsyncResource, table="admin.organization.projects.api_keys"):
    pass
