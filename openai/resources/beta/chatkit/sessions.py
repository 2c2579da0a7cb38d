from ...._resource import AsyncResource, SyncResource


class Sessions(SyncResource, table="beta.chatkit.sessions"):
    pass


class AsyncSessions(AsyncResource, table="beta.chatkit.sessions"):
    pass
