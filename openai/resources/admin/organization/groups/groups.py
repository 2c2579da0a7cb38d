# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ....._resource import AsyncResource, Child, SyncResource, views


class Groups(SyncResource, table="admin.organization.groups"):
    roles = Child("openai.resources.admin.organization.groups.roles:Roles")
    users = Child("openai.resources.admin.organization.groups.users:Users")


class AsyncGroups(AsyncResource, table="admin.organization.groups"):
    roles = Child("openai.resources.admin.organization.groups.roles:AsyncRoles")
    users = Child("openai.resources.admin.organization.groups.users:AsyncUsers")


__getattr__ = views(__name__, globals())
