from ....._resource import AsyncResource, SyncResource


class Users(SyncResource, table="admin.organization.groups.users"):
    pass


class AsyncUsers(AsyncResource, table="admin.organization.groups.users"):
    pass
