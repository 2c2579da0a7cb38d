from ....._resource import AsyncResource, Child, SyncResource


class Users(SyncResource, table="admin.organization.users"):
    roles = Child("openai.resources.admin.organization.users.roles:Roles")


class AsyncUsers(AsyncResource, table="admin.organization.users"):
    roles = Child("openai.resources.admin.organization.users.roles:AsyncRoles")
