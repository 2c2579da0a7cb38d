from ..._resource import AsyncResource, SyncResource


class Parts(SyncResource, table="uploads.parts"):
    pass


class AsyncParts(AsyncResource, table="uploads.parts"):
    pass
