from ......_resource import AsyncResource, SyncResource


class Roles(SyncResource, table="admin.organization.projects.groups.roles"):
    pass


class AsyncRoles(AsyncResource, table="admin.organization.projects.groups.roles"):
    pass
