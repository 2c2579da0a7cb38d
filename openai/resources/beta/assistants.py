from ..._resource import AsyncResource, SyncResource


class Assistants(SyncResource, table="beta.assistants"):
    pass


class AsyncAssistants(AsyncResource, table="beta.assistants"):
    pass
