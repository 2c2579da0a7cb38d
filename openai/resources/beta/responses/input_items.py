# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ...._resource import AsyncResource, SyncResource, views


class InputItems(SyncResource, table="beta.responses.input_items"):
    pass


class AsyncInputItems(AsyncResource, table="beta.responses.input_items"):
    pass


__getattr__ = views(__name__, globals())
