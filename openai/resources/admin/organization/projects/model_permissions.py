from ....._resource import AsyncResource, SyncResource


class ModelPermissions(SyncResource, table="admin.organization.projects.model_permissions"):
    pass


class AsyncModelPermissions(AsyncResource, table="admin.organization.projects.model_permissions"):
    pass
