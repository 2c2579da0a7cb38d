from .._resource import AsyncResource, SyncResource


class Completions(SyncResource, table="completions"):
    pass


class AsyncCompletions(AsyncResource, table="completions"):
    pass
