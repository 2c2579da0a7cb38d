# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ..._resource import AsyncResource, Child, SyncResource, views


class Admin(SyncResource, table="admin"):
    organization = Child("openai.resources.admin.organization:Organization")


class AsyncAdmin(AsyncResource, table="admin"):
    organization = Child("openai.resources.admin.organization:AsyncOrganization")


__getattr__ = views(__name__, globals())
