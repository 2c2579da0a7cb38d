# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ......_resource import AsyncResource, SyncResource, views


class Roles(SyncResource, table="admin.organization.projects.users.roles"):
    pass


class AsyncRoles(AsyncResource, table="admin.organization.projects.users.roles"):
    pass


__getattr__ = views(__name__, globals())
