# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ...._resource import AsyncResource, Child, SyncResource, views


class Checkpoints(SyncResource, table="fine_tuning.checkpoints"):
    permissions = Child("openai.resources.fine_tuning.checkpoints.permissions:Permissions")


class AsyncCheckpoints(AsyncResource, table="fine_tuning.checkpoints"):
    permissions = Child("openai.resources.fine_tuning.checkpoints.permissions:AsyncPermissions")


__getattr__ = views(__name__, globals())
