# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ...._resource import AsyncResource, SyncResource, views


class OutputItems(SyncResource, table="evals.runs.output_items"):
    pass


class AsyncOutputItems(AsyncResource, table="evals.runs.output_items"):
    pass


__getattr__ = views(__name__, globals())
