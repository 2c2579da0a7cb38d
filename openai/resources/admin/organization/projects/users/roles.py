from ......_resource import AsyncResource, SyncResource


class Roles(SyncResource, table="admin.organization.projects.users.roles"):
    pass


class AsyncRoles(AsyncResource, table="admin.organization.projects.users.roles"):
    pass
