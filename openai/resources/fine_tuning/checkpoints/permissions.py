from ...._resource import AsyncResource, SyncResource


class Permissions(SyncResource, table="fine_tuning.checkpoints.permissions"):
    pass


class AsyncPermissions(AsyncResource, table="fine_tuning.checkpoints.permissions"):
    pass
