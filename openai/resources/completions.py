# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from .._resource import AsyncResource, SyncResource, views


class Completions(SyncResource, table="completions"):
    pass


class AsyncCompletions(AsyncResource, table="completions"):
    pass


__getattr__ = views(__name__, globals())
