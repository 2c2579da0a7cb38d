from ...._resource import AsyncResource, SyncResource


class Threads(SyncResource, table="beta.chatkit.threads"):
    pass


class AsyncThreads(AsyncResource, table="beta.chatkit.threads"):
    pass
