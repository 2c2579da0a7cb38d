from ....._resource import AsyncResource, SyncResource


class Roles(SyncResource, table="admin.organization.groups.roles"):
    pass


class AsyncRoles(AsyncResource, table="admin.organization.groups.roles"):
    pass
