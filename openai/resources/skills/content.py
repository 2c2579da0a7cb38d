# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ..._resource import AsyncResource, SyncResource, views


class Content(SyncResource, table="skills.content"):
    pass


class AsyncContent(AsyncResource, table="skills.content"):
    pass


__getattr__ = views(__name__, globals())
