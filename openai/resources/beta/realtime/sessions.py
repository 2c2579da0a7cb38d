from ...._resource import AsyncResource, SyncResource


class Sessions(SyncResource, table="beta.realtime.sessions"):
    pass


class AsyncSessions(AsyncResource, table="beta.realtime.sessions"):
    pass
