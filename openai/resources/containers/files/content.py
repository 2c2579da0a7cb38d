# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ...._resource import AsyncResource, SyncResource, views


class Content(SyncResource, table="containers.files.content"):
    pass


class AsyncContent(AsyncResource, table="containers.files.content"):
    pass


__getattr__ = views(__name__, globals())
