# Written by tools/stubs from the rows in endpoints/; changes made here are lost.

from ..._resource import AsyncResource, Child, SyncResource
from .calls import AsyncCalls, Calls
from .client_secrets import AsyncClientSecrets, ClientSecrets

class Realtime(SyncResource):
    """Spoken conversations with a model, over a connection that stays open."""
    client_secrets: Child[ClientSecrets]
    calls: Child[Calls]

class AsyncRealtime(AsyncResource):
    """Spoken conversations with a model, over a connection that stays open."""
    client_secrets: Child[AsyncClientSecrets]
    calls: Child[AsyncCalls]
