# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ..._resource import AsyncResource, SyncResource, views


class Webhooks(SyncResource, table="webhooks"):
    pass


class AsyncWebhooks(AsyncResource, table="webhooks"):
    pass


__getattr__ = views(__name__, globals())
