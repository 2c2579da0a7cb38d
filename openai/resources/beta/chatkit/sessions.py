# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ...._resource import AsyncResource, SyncResource, views


class Sessions(SyncResource, table="beta.chatkit.sessions"):
    pass


class AsyncSessions(AsyncResource, table="beta.chatkit.sessions"):
    pass


__getattr__ = views(__name__, globals())
