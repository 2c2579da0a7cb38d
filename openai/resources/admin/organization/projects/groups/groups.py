# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ......_resource import AsyncResource, Child, SyncResource, views


class Groups(SyncResource, table="admin.organization.projects.groups"):
    roles = Child("openai.resources.admin.organization.projects.groups.roles:Roles")


class AsyncGroups(AsyncResource, table="admin.organization.projects.groups"):
    roles = Child("openai.resources.admin.organization.projects.groups.roles:AsyncRoles")


__getattr__ = views(__name__, globals())
