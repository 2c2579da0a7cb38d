from ...._resource import AsyncResource, SyncResource


class Content(SyncResource, table="skills.versions.content"):
    pass


class AsyncContent(AsyncResource, table="skills.versions.content"):
    pass
