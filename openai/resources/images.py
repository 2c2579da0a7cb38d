from .._resource import AsyncResource, SyncResource


class Images(SyncResource, table="images"):
    pass


class AsyncImages(AsyncResource, table="images"):
    pass
