# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ...._resource import AsyncResource, SyncResource, views


class Permissions(SyncResource, table="fine_tuning.checkpoints.permissions"):
    pass


class AsyncPermissions(AsyncResource, table="fine_tuning.checkpoints.permissions"):
    pass


__getattr__ = views(__name__, globals())
