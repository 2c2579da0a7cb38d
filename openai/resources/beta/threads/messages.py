from ...._resource import AsyncResource, SyncResource


class Messages(SyncResource, table="beta.threads.messages"):
    pass


class AsyncMessages(AsyncResource, table="beta.threads.messages"):
    pass
