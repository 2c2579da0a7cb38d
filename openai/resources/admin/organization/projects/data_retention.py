# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ....._resource import AsyncResource, SyncResource, views


class DataRetention(SyncResource, table="admin.organization.projects.data_retention"):
    pass


class AsyncDataRetention(AsyncResource, table="admin.organization.projects.data_retention"):
    pass


__getattr__ = views(__name__, globals())
