# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ....._resource import AsyncResource, SyncResource, views


class ModelPermissions(SyncResource, table="admin.organization.projects.model_permissions"):
    pass


class AsyncModelPermissions(AsyncResource, table="admin.organization.projects.model_permissions"):
    pass


__getattr__ = views(__name__, globals())
