from ..._resource import AsyncResource, Child, SyncResource


class Admin(SyncResource, table="admin"):
    organization = Child("openai.resources.admin.organization:Organization")


class AsyncAdmin(AsyncResource, table="admin"):
    organization = Child("openai.resources.admin.organization:AsyncOrganization")
