# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ...._resource import AsyncResource, SyncResource, views


class Invites(SyncResource, table="admin.organization.invites"):
    pass


class AsyncInvites(AsyncResource, table="admin.organization.invites"):
    pass


__getattr__ = views(__name__, globals())
