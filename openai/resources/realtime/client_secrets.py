# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ..._resource import AsyncResource, SyncResource, views


class ClientSecrets(SyncResource, table="realtime.client_secrets"):
    pass


class AsyncClientSecrets(AsyncResource, table="realtime.client_secrets"):
    pass


__getattr__ = views(__name__, globals())
