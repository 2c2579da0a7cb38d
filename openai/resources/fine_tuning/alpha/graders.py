# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ...._resource import AsyncResource, SyncResource, views


class Graders(SyncResource, table="fine_tuning.alpha.graders"):
    pass


class AsyncGraders(AsyncResource, table="fine_tuning.alpha.graders"):
    pass


__getattr__ = views(__name__, globals())
