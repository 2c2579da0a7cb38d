from ....._resource import AsyncResource, SyncResource


class DataRetention(SyncResource, table="admin.organization.projects.data_retention"):
    pass


class AsyncDataRetention(AsyncResource, table="admin.organization.projects.data_retention"):
    pass
