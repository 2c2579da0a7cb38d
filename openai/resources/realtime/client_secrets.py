from ..._resource import AsyncResource, SyncResource


class ClientSecrets(SyncResource, table="realtime.client_secrets"):
    pass


class AsyncClientSecrets(AsyncResource, table="realtime.client_secrets"):
    pass
