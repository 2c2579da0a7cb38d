from ...._resource import AsyncResource, SyncResource


class Graders(SyncResource, table="fine_tuning.alpha.graders"):
    pass


class AsyncGraders(AsyncResource, table="fine_tuning.alpha.graders"):
    pass
