# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ....._resource import AsyncResource, SyncResource, views


class Steps(SyncResource, table="beta.threads.runs.steps"):
    pass


class AsyncSteps(AsyncResource, table="beta.threads.runs.steps"):
    pass


__getattr__ = views(__name__, globals())
