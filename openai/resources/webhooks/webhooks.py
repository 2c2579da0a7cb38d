from ..._resource import AsyncResource, SyncResource


class Webhooks(SyncResource, table="webhooks"):
    pass


class AsyncWebhooks(AsyncResource, table="webhooks"):
    pass
