# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ...._resource import AsyncResource, SyncResource, views


class Usage(SyncResource, table="admin.organization.usage"):
    pass


class AsyncUsage(AsyncResource, table="admin.organization.usage"):
    pass


__getattr__ = views(__name__, globals())
