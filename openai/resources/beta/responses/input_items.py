from ...._resource import AsyncResource, SyncResource


class InputItems(SyncResource, table="beta.responses.input_items"):
    pass


class AsyncInputItems(AsyncResource, table="beta.responses.input_items"):
    pass
