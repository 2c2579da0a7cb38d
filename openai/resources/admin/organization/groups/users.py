# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ....._resource import AsyncResource, SyncResource, views


class Users(SyncResource, table="admin.organization.groups.users"):
    pass


class AsyncUsers(AsyncResource, table="admin.organization.groups.users"):
    pass


__getattr__ = views(__name__, globals())
