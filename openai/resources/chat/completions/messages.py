# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ...._resource import AsyncResource, SyncResource, views


class Messages(SyncResource, table="chat.completions.messages"):
    pass


class AsyncMessages(AsyncResource, table="chat.completions.messages"):
    pass


__getattr__ = views(__name__, globals())
