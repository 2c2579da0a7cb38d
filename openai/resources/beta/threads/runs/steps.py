from ....._resource import AsyncResource, SyncResource


class Steps(SyncResource, table="beta.threads.runs.steps"):
    pass


class AsyncSteps(AsyncResource, table="beta.threads.runs.steps"):
    pass
