from ..._resource import AsyncResource, SyncResource


class InputItems(SyncResource, table="responses.input_items"):
    pass


class AsyncInputItems(AsyncResource, table="responses.input_items"):
    pass
