# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ..._resource import AsyncResource, SyncResource, views


class Assistants(SyncResource, table="beta.assistants"):
    pass


class AsyncAssistants(AsyncResource, table="beta.assistants"):
    pass


__getattr__ = views(__name__, globals())
