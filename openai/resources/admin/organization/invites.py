from ...._resource import AsyncResource, SyncResource


class Invites(SyncResource, table="admin.organization.invites"):
    pass


class AsyncInvites(AsyncResource, table="admin.organization.invites"):
    pass
