# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ..._resource import AsyncResource, SyncResource, views


class InputItems(SyncResource, table="responses.input_items"):
    pass


class AsyncInputItems(AsyncResource, table="responses.input_items"):
    pass


__getattr__ = views(__name__, globals())
