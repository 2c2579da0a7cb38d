# Written by tools/stubs from the rows in endpoints/; changes made here are lost.

from ..._resource import AsyncResource, SyncResource

class Webhooks(SyncResource):
    """Checks that a webhook request comes from the API, and reads the event in it."""

class AsyncWebhooks(AsyncResource):
    """Checks that a webhook request comes from the API, and reads the event in it."""
