from ....._resource import AsyncResource, SyncResource


class Roles(SyncResource, table="admin.organization.users.roles"):
    pass


class AsyncRoles(AsyncResource, table="admin.organization.users.roles"):
    pass
