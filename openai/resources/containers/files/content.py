from ...._resource import AsyncResource, SyncResource


class Content(SyncResource, table="containers.files.content"):
    pass


class AsyncContent(AsyncResource, table="containers.files.content"):
    pass
