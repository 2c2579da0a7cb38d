from ...._resource import AsyncResource, SyncResource


class Usage(SyncResource, table="admin.organization.usage"):
    pass


class AsyncUsage(AsyncResource, table="admin.organization.usage"):
    pass
