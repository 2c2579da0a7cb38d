from ..._resource import AsyncResource, SyncResource


class Content(SyncResource, table="skills.content"):
    pass


class AsyncContent(AsyncResource, table="skills.content"):
    pass
