from ....._resource import AsyncResource, Child, SyncResource, views


class Groups(SyncResource, table="admin.organization.groups"):
    users = Child("openai.resources.admin.organization.groups.users:Users")
    roles = Child("openai.resources.admin.organization.groups.roles:Roles")


class AsyncGroups(AsyncResource, table="admin.organization.groups"):
    users = Child("openai.resources.admin.organization.groups.users:AsyncUsers")
    roles = Child("openai.resources.admin.organization.groups.roles:AsyncRoles")


__getattr__ = views(__name__, globals())
