from ...._resource import AsyncResource, SyncResource


class Messages(SyncResource, table="chat.completions.messages"):
    pass


class AsyncMessages(AsyncResource, table="chat.completions.messages"):
    pass
