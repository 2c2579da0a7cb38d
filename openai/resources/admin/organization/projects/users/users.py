# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ......_resource import AsyncResource, Child, SyncResource, views


class Users(SyncResource, table="admin.organization.projects.users"):
    roles = Child("openai.resources.admin.organization.projects.users.roles:Roles")


class AsyncUsers(AsyncResource, table="admin.organization.projects.users"):
    roles = Child("openai.resources.admin.organization.projects.users.roles:AsyncRoles")


__getattr__ = views(__name__, globals())
