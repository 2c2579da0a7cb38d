from ...._resource import AsyncResource, SyncResource


class Roles(SyncResource, table="admin.organization.roles"):
    pass


class AsyncRoles(AsyncResource, table="admin.organization.roles"):
    pass
